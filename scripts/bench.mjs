/** `npm run bench`: installs the peers beside the benchmark the first time, builds lib/, and runs. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bench = `${root}test/bench`;
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
if (!existsSync(`${bench}/node_modules`)) {
  execFileSync(npm, ["ci", "--ignore-scripts", "--no-fund", "--no-audit"], { cwd: bench, stdio: "inherit" });
}
if (!existsSync(`${root}lib/cli/main.js`))
  execFileSync(process.execPath, [`${root}scripts/build-lib.mjs`], { stdio: "inherit" });
execFileSync(
  process.execPath,
  ["--no-warnings", "--import", `${bench}/register.mjs`, `${bench}/main.mjs`, ...process.argv.slice(2)],
  { stdio: "inherit" },
);
