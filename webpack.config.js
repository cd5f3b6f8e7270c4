/**
 * The add-in: `webpack --mode production --env origin=https://plans.example.com` writes dist/.
 * The origin stands in manifest.xml, the HTML and the functions' metadata, nowhere else.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";

const developmentOrigin = "https://localhost:3000";
const root = fileURLToPath(new URL(".", import.meta.url));
const outDir = `${root}dist`;

/** Metadata in both languages and the help pages, made from the functions' own documentation. */
class FunctionAssetsPlugin {
  constructor(origin) {
    this.origin = origin;
  }
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise("FunctionAssets", async () => {
      const module = `${root}scripts/function-assets.mjs`;
      if (!existsSync(module)) return;
      const { buildFunctionAssets } = await import(module);
      await buildFunctionAssets({ origin: this.origin, outDir });
    });
  }
}

const checkedOrigin = (given) => {
  const origin = (given ?? developmentOrigin).replace(/\/+$/, "");
  if (!/^https:\/\/[^/\s]+$/.test(origin))
    throw new Error(`origin must be https://host without a path, not ${given}`);
  return origin;
};

export default (env, argv) => {
  const origin = checkedOrigin(env.origin);
  const production = argv.mode === "production";
  const withOrigin = (content) => content.toString().replaceAll(developmentOrigin, origin);
  return {
    target: ["web", "es2020"],
    devtool: production ? false : "source-map",
    // Two scripts that share nothing: only then are the functions' modules joined into one, which keeps
    // what Excel needs first small. The pane loads the calculation again, on demand, for its form.
    entry: {
      functions: "./src/functions/functions.ts",
      taskpane: "./src/taskpane/index.tsx",
    },
    output: {
      path: outDir,
      clean: true,
      filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js" : "[name].[contenthash:12].js"),
      chunkFilename: "[name].[contenthash:12].js",
      publicPath: "auto",
      uniqueName: "scaleplan",
    },
    // "worker" first: the Markdown parser's browser form wants a document, which a worker does not have.
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      // "worker" first: the reader runs in one, where a package's build for pages would ask for a document.
      conditionNames: ["worker", "browser", "import", "module", "default"],
    },
    module: {
      rules: [
        {
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
        },
      ],
    },
    optimization: {
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.swcMinify,
          extractComments: false,
          // No unsafe_arrows: libraries make classes of functions by giving them a prototype, which arrows have not.
          terserOptions: { compress: { passes: 3, unsafe_methods: true } },
        }),
      ],
      splitChunks: { chunks: "async" },
    },
    performance: { hints: false },
    cache: {
      type: "filesystem",
      cacheDirectory: `${root}.cache/webpack`,
      name: `addin-${argv.mode}`,
      // A cached module is what an earlier configuration made of it.
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
        minify: production && { collapseWhitespace: true, removeComments: true, minifyCSS: true },
      }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: withOrigin },
          { from: "src/taskpane/delayFunctions.js" },
          { from: "src/taskpane/rememberedTheme.js" },
          { from: "assets/icons", to: "assets/icons" },
        ],
      }),
      new FunctionAssetsPlugin(origin),
    ],
    devServer: {
      port: 3000,
      hot: false,
      headers: { "Access-Control-Allow-Origin": "*" },
      devMiddleware: { writeToDisk: true },
    },
  };
};
