/** Fails where a file that a script writes is not what the script writes now. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What is generated, and by which of the package's scripts. */
const generated = [{ file: "docs/calc.md", script: "docs:calc" }];

const stale = generated.filter(({ file, script }) => {
  const before = readFileSync(file, "utf8");
  execFileSync("npm", ["run", "--silent", script], { stdio: "inherit" });
  return readFileSync(file, "utf8") !== before;
});
for (const { file, script } of stale)
  console.error(`${file} is stale: npm run ${script} has written it anew.`);
process.exitCode = stale.length === 0 ? 0 : 1;
