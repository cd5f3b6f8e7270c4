/** `npm run bench [-- words of titles] [--seed N]`: side by side in one run, to the terminal and results.md. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { documentsCases } from "./documents.mjs";
import { functionsCases } from "./functions.mjs";
import { measure } from "./measure.mjs";
import { startNumpy } from "./numpy.mjs";
import { processesCases } from "./processes.mjs";
import { seeded } from "./random.mjs";
import { rangesCases } from "./ranges.mjs";
import { caseTable, megabytes, time } from "./report.mjs";
import { returnsCases } from "./returns.mjs";

const words = process.argv.slice(2);
const seedAt = words.indexOf("--seed");
const seed = seedAt < 0 ? Date.now() % 1_000_000 : Number(words.splice(seedAt, 2)[1]);
const wanted = words.map((word) => word.toLowerCase());

const numpy = startNumpy();
const folder = mkdtempSync(join(tmpdir(), "scaleplan-bench-"));
const cases = [
  ...rangesCases(seeded(seed), numpy),
  ...returnsCases(seeded(seed + 1), numpy),
  ...functionsCases(seeded(seed + 2)),
  ...documentsCases,
  ...processesCases(folder),
].filter((work) => wanted.every((word) => work.title.toLowerCase().includes(word)));

function bars(work, results) {
  const own = results.find((result) => result.own);
  if (work.barSeconds !== undefined) {
    const text = `at most ${time(work.barSeconds)}`;
    return [{ text, measured: time(own.median), holds: own.median <= work.barSeconds }];
  }
  if (work.barMegabytes !== undefined) {
    const text = `at most ${work.barMegabytes} MB`;
    return [{ text, measured: megabytes(own.median), holds: own.median <= work.barMegabytes }];
  }
  return (work.against ?? []).flatMap((name) => {
    const peer = results.find((result) => result.name === name);
    if (peer === undefined) return [];
    const ratio = own.median / peer.median;
    return [
      { text: `at most ${work.bar} of ${name}`, measured: ratio.toPrecision(2), holds: ratio <= work.bar },
    ];
  });
}

const sections = [];
let missed = 0;
for (const work of cases) {
  const all = typeof work.contenders === "function" ? work.contenders() : work.contenders;
  const contenders = all.filter((contender) => contender !== undefined);
  const measured = await measure(contenders);
  const results = measured.map((result, index) => {
    const { per = 1, correct } = contenders[index];
    return {
      ...result,
      correct,
      median: result.median / per,
      least: result.least / per,
      most: result.most / per,
    };
  });
  const checked = bars(work, results);
  missed += checked.filter((bar) => !bar.holds).length;
  const section = caseTable({ ...work, results, bars: checked });
  process.stdout.write(`${section}\n`);
  sections.push(section);
}
numpy?.stop();
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
process.stdout.write(missed === 0 ? "Every bar holds.\n" : `${missed} bars do not hold.\n`);
