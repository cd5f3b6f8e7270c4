/** Builds lib/: the library with its types by the TypeScript compiler, the command line as a bundle. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import command from "../webpack.command.js";

const root = fileURLToPath(new URL("..", import.meta.url));
rmSync(`${root}lib`, { recursive: true, force: true });
await Promise.all([compileLibrary(), bundleCommand()]);
chmodSync(`${root}lib/cli/main.js`, 0o755);

async function compileLibrary() {
  const compiler = `${root}node_modules/typescript/bin/tsc`;
  const run = spawn(process.execPath, [compiler, "-p", `${root}tsconfig.build.json`], { stdio: "inherit" });
  const [exitCode] = await once(run, "exit");
  if (exitCode !== 0) throw new Error("the library does not compile");
}

async function bundleCommand() {
  const compiler = webpack(command);
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}
