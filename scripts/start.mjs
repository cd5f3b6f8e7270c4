/**
 * `npm start`: builds what is stale, serves the workbench at http://localhost:3000 (or the next free
 * port) and opens a browser where there is one. `npm start -- --no-open` leaves the browser alone.
 */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);

/** Files that each build is made from, and one that it writes. */
const builds = [
  {
    name: "add-in",
    sources: ["src", "assets", "manifest.xml", "scripts", "webpack.config.js", "package-lock.json"],
    except: [join(root, "src/workbench"), join(root, "src/cli")],
    result: "dist/taskpane.html",
    configurations: async () => {
      const { default: configure } = await import(pathToFileURL(join(root, "webpack.config.js")).href);
      return [{ ...configure({}, { mode: "production" }), mode: "production" }];
    },
  },
  {
    name: "workbench",
    sources: ["src", "webpack.workbench.js", "package-lock.json"],
    except: [join(root, "src/taskpane"), join(root, "src/cli"), join(root, "src/functions")],
    result: ".cache/workbench/server/server.mjs",
    configurations: async () =>
      (await import(pathToFileURL(join(root, "webpack.workbench.js")).href)).default,
  },
];

for (const build of builds) {
  if (isFresh(build)) continue;
  const started = Date.now();
  process.stdout.write(`Building the ${build.name} … `);
  await run(await build.configurations());
  process.stdout.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

const { serveWorkbench } = await import(pathToFileURL(join(root, ".cache/workbench/server/server.mjs")).href);
const { address } = await serveWorkbench(
  {
    addIn: join(root, "dist"),
    page: join(root, ".cache/workbench/page"),
    officeJs: dirname(require.resolve("@microsoft/office-js/dist/office.js")),
  },
  Number(process.env.PORT ?? 3000),
);
console.log(`Scaleplan's workbench is at ${address} (Ctrl+C ends it)`);
if (!process.argv.includes("--no-open") && !process.env.CI) openBrowser(address);

function isFresh({ sources, except, result }) {
  const file = join(root, result);
  if (!existsSync(file)) return false;
  const built = statSync(file).mtimeMs;
  return sources.every((source) => newest(join(root, source), except) <= built);
}

function newest(path, except) {
  if (except.includes(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name), except)));
}

async function run(configurations) {
  const { default: webpack } = await import("webpack");
  for (const configuration of configurations) {
    const compiler = webpack(configuration);
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, result) => (error ? reject(error) : resolve(result))),
    );
    await new Promise((resolve) => compiler.close(resolve));
    if (stats.hasErrors()) {
      console.error(stats.toString("errors-only"));
      process.exit(1);
    }
  }
}

/** The desktop's own way to open an address; none is no fault. */
function openBrowser(url) {
  const [command, ...parameters] =
    process.platform === "darwin"
      ? ["open", url]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", url]
        : ["xdg-open", url];
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  spawn(command, parameters, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
