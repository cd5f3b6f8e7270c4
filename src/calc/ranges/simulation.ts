import { CalcError } from "../error.ts";
import { copulaParameter } from "./copula.ts";
import type { RangeLine, RangeOptions, SettledLine } from "./line.ts";
import { normalQuantile } from "./normal.ts";
import { seededRandom } from "./random.ts";
import { type Sample, summarise } from "./sample.ts";
import { type DrawBatch, samplersOf } from "./sampler.ts";
import { amountAtScore } from "./scoreAmount.ts";
import { type Batch, batchSize, latinBatches, levels } from "./strata.ts";
import { prepare } from "./total.ts";

const mostTrials = 10_000_000;

/** Fills totals batch by batch; what is left of the last full one comes in smaller powers of two. */
function sampleInBatches(
  totals: Float64Array,
  lines: number,
  seed: number,
  sampleBatch: (draw: DrawBatch, from: number) => void,
): void {
  const random = seededRandom(seed);
  let size = batchSize;
  let draw: DrawBatch | undefined;
  for (let from = 0; from < totals.length; from += size) {
    while (size > totals.length - from) {
      size /= 2;
      draw = undefined;
    }
    draw ??= latinBatches(size, lines, random);
    sampleBatch(draw, from);
  }
}

function sampleIndependent(lines: readonly SettledLine[], seed: number, totals: Float64Array): void {
  const samplers = samplersOf(lines);
  sampleInBatches(totals, lines.length, seed, (draw, from) => {
    for (const sampler of samplers) sampler(draw, totals, from);
  });
}

/** The uniform number that a batch has for a trial. */
const shareAt = ({ pattern, rotation, flip }: Batch, trial: number): number =>
  ((pattern[(trial + rotation) & (pattern.length - 1)]! ^ flip) + 0.5) / levels;

/** Each line's normal score is √r·(common score) + √(1 − r)·(its own), both drawn by strata. */
function sampleCorrelated(
  lines: readonly SettledLine[],
  correlation: number,
  seed: number,
  totals: Float64Array,
): void {
  const parameter = copulaParameter(correlation);
  const common = Math.sqrt(parameter);
  const own = Math.sqrt(1 - parameter);
  const amounts = lines.map(amountAtScore);
  const factors = new Float64Array(batchSize);
  const scoreAt = (batch: Batch, trial: number): number => normalQuantile(shareAt(batch, trial));
  // The common factor takes the strata of one line more.
  sampleInBatches(totals, lines.length + 1, seed, (draw, from) => {
    const factor = draw(lines.length);
    const count = factor.pattern.length;
    for (let trial = 0; trial < count; trial++) factors[trial] = common * scoreAt(factor, trial);
    amounts.forEach((amount, line) => {
      const batch = draw(line);
      for (let trial = 0; trial < count; trial++) {
        totals[from + trial]! += amount(factors[trial]! + own * scoreAt(batch, trial));
      }
    });
  });
}

/** Lines of which some occur with a chance or are deducted: a factor for each sign, a draw more for each event. */
function sampleMixed(
  lines: readonly SettledLine[],
  correlation: number,
  seed: number,
  totals: Float64Array,
): void {
  const parameter = copulaParameter(correlation);
  const common = Math.sqrt(parameter);
  const own = Math.sqrt(1 - parameter);
  const amounts = lines.map((line) => (line.width > 0 ? amountAtScore(line) : () => 0));
  sampleInBatches(totals, 2 * lines.length + 2, seed, (draw, from) => {
    const factors = [draw(2 * lines.length), draw(2 * lines.length + 1)] as const;
    lines.forEach(({ low, chance, deducted }, line) => {
      const [batch, occurrence] = [draw(line), draw(lines.length + line)];
      const factor = factors[deducted ? 1 : 0];
      for (let trial = 0; trial < batch.pattern.length; trial++) {
        if (chance < 1 && shareAt(occurrence, trial) >= chance) continue;
        const score =
          common * normalQuantile(shareAt(factor, trial)) + own * normalQuantile(shareAt(batch, trial));
        totals[from + trial]! += low + amounts[line]!(score);
      }
    });
  });
}

/**
 * Random totals of lines by a seeded Latin hypercube: an independent check of the exact functions, and the
 * sample itself for those who want to work on it. The same seed gives the same totals on every machine.
 *
 * @param lines - the lines, as totalPercentile
 * @param trials - how many totals, a whole number from 1 to 10,000,000
 * @param seed - any finite number
 * @param options - as totalPercentile
 * @returns the totals in the order drawn, their mean and standard deviation, and functions for percentiles and
 *   probabilities of the sample; amounts in the lines' unit
 *
 * Trials come in batches of 1,024, the last in smaller powers of two; in a batch every one of as many equal strata
 * of a line's probability (of its own normal score's, with correlation) occurs once. Sources: M. McKay, R. Beckman, W. Conover, Technometrics 21 (1979);
 * xoshiro128** of D. Blackman and S. Vigna (2018).
 * Throws `#NUM!` for trials out of range, `#VALUE!` for trials or a seed that is no such number, and errors as
 * totalMoments.
 *
 * @example
 * totalSample([{ low: 3, high: 3 }, { low: 4, high: 4 }], 1000, 1).mean // 7
 * totalSample([{ low: 0, high: 1 }], 4, 7).totals.length // 4
 */
export function totalSample(
  lines: readonly RangeLine[],
  trials: number,
  seed: number,
  options: RangeOptions = {},
): Sample {
  if (!Number.isInteger(trials)) throw new CalcError("#VALUE!", "trials", "notAWholeNumber");
  if (trials < 1 || trials > mostTrials) throw new CalcError("#NUM!", "trials", "outOfRange");
  if (!Number.isFinite(seed)) throw new CalcError("#VALUE!", "seed", "notANumber");
  const { lines: settled, total, correlation, mixed } = prepare(lines, options);
  if (mixed) {
    const drawn = new Float64Array(trials);
    sampleMixed(settled, correlation, seed, drawn);
    return summarise(drawn, total);
  }
  const varying = settled.filter(({ width }) => width > 0);
  const totals = new Float64Array(trials).fill(total.low);
  if (correlation === 0) sampleIndependent(varying, seed, totals);
  else sampleCorrelated(varying, correlation, seed, totals);
  return summarise(totals, total);
}
