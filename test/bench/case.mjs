/** One case in a process of its own: `node case.mjs index seed folder` prints its table and the bars it missed. */
import { allCases } from "./cases.mjs";
import { measure } from "./measure.mjs";
import { startNumpy } from "./numpy.mjs";
import { caseTable, megabytes, time } from "./report.mjs";

const [index, seed, folder] = process.argv.slice(2);

function bars(work, results) {
  const own = results.find((result) => result.own);
  const checked = [];
  if (work.barSeconds !== undefined) {
    const text = `at most ${time(work.barSeconds)}`;
    checked.push({ text, measured: time(own.median), holds: own.median <= work.barSeconds });
  }
  if (work.barMegabytes !== undefined) {
    const text = `at most ${work.barMegabytes} MB`;
    checked.push({ text, measured: megabytes(own.median), holds: own.median <= work.barMegabytes });
  }
  for (const name of work.against ?? []) {
    const peer = results.find((result) => result.name === name);
    if (peer === undefined) continue;
    const ratio = own.median / peer.median;
    const text = `at most ${work.bar} of ${name}`;
    checked.push({ text, measured: ratio.toPrecision(2), holds: ratio <= work.bar });
  }
  return checked;
}

const numpy = startNumpy();
const work = allCases(Number(seed), numpy, folder)[Number(index)];
const all = typeof work.contenders === "function" ? work.contenders() : work.contenders;
const contenders = all.filter((contender) => contender !== undefined);
const measured = await measure(contenders);
numpy?.stop();
const results = measured.map((result, at) => {
  const { per = 1, correct } = contenders[at];
  const { median, least, most } = result;
  return { ...result, correct, median: median / per, least: least / per, most: most / per };
});
const checked = bars(work, results);
const missed = checked.filter((bar) => !bar.holds).length;
process.stdout.write(JSON.stringify({ section: caseTable({ ...work, results, bars: checked }), missed }));
