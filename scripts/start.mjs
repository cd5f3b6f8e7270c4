/**
 * `npm start`: builds what is stale, serves the workbench at http://localhost:3000 (or the next free
 * port) and opens a browser where there is one. `npm start -- --no-open` leaves the browser alone.
 */
import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { buildStale, servedFolders, workbenchServer } from "./build-stale.mjs";

try {
  await buildStale();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const { serveWorkbench } = await import(pathToFileURL(workbenchServer).href);
const { address } = await serveWorkbench(servedFolders, Number(process.env.PORT ?? 3000));
console.log(`Scaleplan's workbench is at ${address} (Ctrl+C ends it)`);
if (!process.argv.includes("--no-open") && !process.env.CI) openBrowser(address);

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
