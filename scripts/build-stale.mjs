/** Builds the add-in (dist/) and the workbench (.cache/workbench) where a source is newer than the result. */
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Where the workbench's server finds what it serves. */
export const servedFolders = {
  addIn: join(root, "dist"),
  page: join(root, ".cache/workbench/page"),
  officeJs: dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js")),
};
export const workbenchServer = join(root, ".cache/workbench/server/server.mjs");

/** Files that each build is made from, and one that it writes. */
const builds = [
  {
    name: "add-in",
    sources: ["src", "assets", "manifest.xml", "scripts", "webpack.config.js", "package-lock.json"],
    except: [join(root, "src/workbench"), join(root, "src/cli")],
    result: join(root, "dist/taskpane.html"),
    configurations: async () => {
      const { default: configure } = await import(pathToFileURL(join(root, "webpack.config.js")).href);
      return [{ ...configure({}, { mode: "production" }), mode: "production" }];
    },
  },
  {
    name: "workbench",
    sources: ["src", "webpack.workbench.js", "package-lock.json"],
    except: [join(root, "src/taskpane"), join(root, "src/cli"), join(root, "src/functions")],
    result: workbenchServer,
    configurations: async () =>
      (await import(pathToFileURL(join(root, "webpack.workbench.js")).href)).default,
  },
];

export async function buildStale() {
  for (const build of builds) {
    if (isFresh(build)) continue;
    const { default: webpack } = await import("webpack");
    const started = new Date();
    process.stdout.write(`Building the ${build.name}\n`);
    await run(webpack, await build.configurations(), (configuration) => {
      configuration.plugins = [...(configuration.plugins ?? []), progressOf(webpack, build.name)];
    });
    // webpack leaves a file alone whose content stays the same; edits during the build count as newer.
    utimesSync(build.result, started, started);
    process.stdout.write(
      `  ${build.name} built in ${((Date.now() - started.getTime()) / 1000).toFixed(1)} s\n`,
    );
  }
}

function isFresh({ sources, except, result }) {
  if (!existsSync(result)) return false;
  const built = statSync(result).mtimeMs;
  return sources.every((source) => newest(join(root, source), except) <= built);
}

function newest(path, except) {
  if (except.includes(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name), except)));
}

/** A line for each fifth of the way, so that a person sees that it goes on. */
function progressOf(webpack, name) {
  let told = 0;
  return new webpack.ProgressPlugin((share, message) => {
    if (share < told + 0.2) return;
    told = share;
    process.stdout.write(`  ${name} ${Math.round(share * 100)} % ${message}\n`);
  });
}

async function run(webpack, configurations, prepare) {
  for (const configuration of configurations) {
    prepare(configuration);
    const compiler = webpack(configuration);
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, result) => (error ? reject(error) : resolve(result))),
    );
    await new Promise((resolve) => compiler.close(resolve));
    if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  }
}
