/**
 * After `npm ci`: builds the library and the command line and, beside the compiler, what `npm start` and
 * the browser tests open, so that both begin at once. Where there are no sources (an unpacked package) or
 * no packages to build with (`npm ci --omit=dev`) nothing is built and the installation stands.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

if (!existsSync(path("../src/index.ts"))) {
  console.log("Nothing to build: there are no sources here.");
} else if (!canBuild()) {
  console.log("Nothing is built: the packages for development are not installed (npm ci installs them).");
} else {
  const { buildStale } = await import("./build-stale.mjs");
  await Promise.all([run(path("build-lib.mjs")), buildStale()]);
}

function canBuild() {
  try {
    return ["webpack", "typescript", "@swc/core"].every((name) => import.meta.resolve(name) !== "");
  } catch {
    return false;
  }
}

async function run(script) {
  const [exitCode] = await once(spawn(process.execPath, [script], { stdio: "inherit" }), "exit");
  if (exitCode !== 0) throw new Error("the library is not built");
}
