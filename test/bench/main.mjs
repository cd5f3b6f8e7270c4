/**
 * `npm run bench [-- words of titles] [--seed N]`: side by side in one run, to the terminal and results.md. Each case
 * has a process of its own, so that none inherits what another left behind: compiled code, a grown heap, peers warmed up.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { allCases } from "./cases.mjs";
import { startNumpy } from "./numpy.mjs";

const words = process.argv.slice(2);
const seedAt = words.indexOf("--seed");
const seed = seedAt < 0 ? Date.now() % 1_000_000 : Number(words.splice(seedAt, 2)[1]);
const wanted = words.map((word) => word.toLowerCase());

const numpy = startNumpy();
numpy?.stop();
const folder = mkdtempSync(join(tmpdir(), "scaleplan-bench-"));
const program = fileURLToPath(new URL("case.mjs", import.meta.url));
const sections = [];
let bars = 0;
allCases(seed, numpy, folder).forEach(({ title }, index) => {
  if (!wanted.every((word) => title.toLowerCase().includes(word))) return;
  const output = execFileSync(
    process.execPath,
    [...process.execArgv, program, String(index), String(seed), folder],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  const { section, missed } = JSON.parse(output);
  process.stdout.write(`${section}\n`);
  sections.push(section);
  bars += missed;
});
rmSync(folder, { recursive: true, force: true });

const head = [
  "# Benchmark",
  "",
  `One run of \`npm run bench\`, interleaved, seed ${seed}, Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0].model.trim()})${numpy ? "" : "; numpy is not installed here"}.`,
  "Compare the ratios, not the times: machines differ and are shared.",
  "",
].join("\n");
if (wanted.length === 0)
  writeFileSync(new URL("results.md", import.meta.url), `${head}\n${sections.join("\n")}`);
process.stdout.write(bars === 0 ? "Every bar holds.\n" : `${bars} bars do not hold.\n`);
