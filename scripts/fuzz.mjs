/** `npm run fuzz`: every test that reads FUZZ_RUNS, with 20,000 arbitrary inputs where none are asked for. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const tests = readdirSync(join(root, "test"), { recursive: true })
  .filter((file) => file.endsWith(".test.ts") && !file.includes("node_modules"))
  .map((file) => join(root, "test", file))
  .filter((file) => readFileSync(file, "utf8").includes("FUZZ_RUNS"));
const { status } = spawnSync(
  process.execPath,
  [
    "--experimental-vm-modules",
    "--no-warnings",
    join(root, "node_modules/jest/bin/jest.js"),
    "--selectProjects=unit",
    "--testTimeout=3600000",
    ...process.argv.slice(2),
    "--runTestsByPath",
    ...tests,
  ],
  { cwd: root, stdio: "inherit", env: { FUZZ_RUNS: "20000", ...process.env } },
);
process.exitCode = status ?? 1;
