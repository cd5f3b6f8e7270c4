/**
 * The command line as a handful of files in lib/cli: a process loads those faster than the eight
 * hundred modules that they are made of. The library beside it stays as the compiler writes it.
 */
import { fileURLToPath } from "node:url";
import TerserPlugin from "terser-webpack-plugin";
import webpack from "webpack";
import { BundledLicences } from "./scripts/bundled-licences.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));

export default {
  mode: "production",
  context: root,
  target: "node20.11",
  devtool: false,
  entry: { main: "./src/cli/main.ts" },
  output: {
    path: `${root}lib/cli`,
    module: true,
    filename: "[name].js",
    chunkFilename: "[id].js",
  },
  experiments: { outputModule: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    // Files are found from where the command stands, never from where it was built.
    parser: { javascript: { importMeta: false, url: false } },
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
  optimization: {
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        extractComments: false,
        // Names stay, so that a stack trace can be read.
        terserOptions: { mangle: false },
      }),
    ],
  },
  performance: { hints: false },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /^main\.js$/ }),
    new BundledLicences("licences.txt"),
  ],
};
