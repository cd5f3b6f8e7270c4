/**
 * `npm run fuzz`: every test that reads FUZZ_RUNS, with 20,000 arbitrary inputs where none are asked for;
 * `npm run fuzz -- calc` those of the calculation and its functions only, `-- plan model` those of these folders.
 * Each test says when it is done, since all of them take long.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const isOption = (word) => word.startsWith("-");
const words = process.argv.slice(2);
/** The custom functions are how the calculation is called. */
const folders = words
  .filter((word) => !isOption(word))
  .flatMap((name) => (name === "calc" ? ["calc", "functions"] : [name]));
const tests = readdirSync(join(root, "test"), { recursive: true })
  .filter((file) => file.endsWith(".test.ts") && !file.includes("node_modules"))
  .filter((file) => folders.length === 0 || folders.some((folder) => file.startsWith(join(folder, "/"))))
  .map((file) => join(root, "test", file))
  .filter((file) => readFileSync(file, "utf8").includes("FUZZ_RUNS"));
if (tests.length === 0) {
  console.error(`Nothing under ${folders.map((folder) => `test/${folder}`).join(", ")} reads FUZZ_RUNS.`);
  process.exit(1);
}
const runs = process.env.FUZZ_RUNS ?? "20000";
console.log(`${runs} inputs: ${tests.map((file) => relative(root, file)).join(", ")}`);
const { status } = spawnSync(
  process.execPath,
  [
    "--experimental-vm-modules",
    "--no-warnings",
    join(root, "node_modules/jest/bin/jest.js"),
    "--selectProjects=unit",
    "--testTimeout=3600000",
    "--reporters=default",
    `--reporters=${join(root, "scripts/fuzz-progress.mjs")}`,
    ...words.filter(isOption),
    "--runTestsByPath",
    ...tests,
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, FUZZ_RUNS: runs } },
);
process.exitCode = status ?? 1;
