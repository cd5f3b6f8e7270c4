/**
 * The workbench: the page with a spreadsheet and its server, both into .cache/workbench. Never shipped:
 * the add-in itself is built by webpack.config.js and only served by this.
 */
import { fileURLToPath } from "node:url";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";

const root = fileURLToPath(new URL(".", import.meta.url));
const output = `${root}.cache/workbench`;

const scripts = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
};
const cache = (name) => ({
  type: "filesystem",
  cacheDirectory: `${root}.cache/webpack`,
  name,
  buildDependencies: { config: [fileURLToPath(import.meta.url)] },
});
const common = {
  mode: "production",
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  stats: "errors-warnings",
};

const page = {
  ...common,
  name: "page",
  target: ["web", "es2022"],
  entry: { workbench: "./src/workbench/page/main.tsx" },
  output: {
    path: `${output}/page`,
    clean: true,
    filename: "[name].[contenthash:12].js",
    chunkFilename: "[name].[contenthash:12].js",
    publicPath: "/workbench/",
    uniqueName: "scaleplan-workbench",
  },
  module: {
    rules: [
      scripts,
      {
        test: /@univerjs[\\/].*\.js$/,
        loader: fileURLToPath(new URL("scripts/class-fields.mjs", import.meta.url)),
      },
      // The package says that it has no side effects; a style sheet is one.
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"], sideEffects: true },
      // The engine's own icons and fonts come with its style sheets.
      { test: /\.(ttf|woff2?|png|svg)$/, type: "asset" },
    ],
  },
  // Read from this machine's disk, a smaller script starts no sooner; making it smaller takes ten seconds.
  optimization: { minimize: false, splitChunks: { chunks: "async" } },
  cache: cache("workbench-page"),
  plugins: [
    new MiniCssExtractPlugin({
      filename: "[name].[contenthash:12].css",
      chunkFilename: "[name].[contenthash:12].css",
      // The engine's style sheets do not depend on their order.
      ignoreOrder: true,
    }),
    new HtmlPlugin({ template: "./src/workbench/page/workbench.html", scriptLoading: "defer" }),
  ],
};

const server = {
  ...common,
  name: "server",
  target: "node20",
  entry: { server: "./src/workbench/server/server.ts" },
  experiments: { outputModule: true },
  output: {
    path: `${output}/server`,
    clean: true,
    filename: "[name].mjs",
    library: { type: "module" },
    chunkFormat: "module",
  },
  module: { rules: [scripts] },
  optimization: { minimize: false },
  cache: cache("workbench-server"),
};

export default [page, server];
