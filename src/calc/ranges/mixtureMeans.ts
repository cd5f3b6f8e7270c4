import { CalcError } from "../error.ts";
import { groupsOf, mixtureOfGroups, periodOf } from "./correlatedMixture.ts";
import type { CorrelatedLine } from "./correlatedLine.ts";
import { factorValues } from "./factorValues.ts";
import { groupOf, termsOf, wholeWave } from "./groupWaves.ts";
import { blockTerms, visitOwnWaves } from "./ownWaves.ts";
import type { Part } from "./part.ts";
import { consecutiveSmall, severalWave } from "./severalWave.ts";
import { multiplyOn, productsOf } from "./severalWithout.ts";
import { empty, multiplyByNodes, multiplyWaves, ones, type Wave } from "./waves.ts";

const copyOf = ({ re, im }: Wave): Wave => ({ re: re.slice(), im: im.slice() });

/** A second or two of calculation: what takes longer would hold Excel up. */
const mostSteps = 2.4e8;

/** For each line the mean over the factor of its amount's wave times the waves of all others of its group. */
function amountWaves(
  lines: readonly CorrelatedLine[],
  parameter: number,
  turn: number,
  terms: number,
): Wave[] {
  const values = factorValues(lines, parameter);
  const sums = lines.map(() => empty(terms));
  const upTo = productsOf(lines.length + 1);
  const fromOn = productsOf(2);
  const done = visitOwnWaves(
    lines,
    parameter,
    turn,
    terms,
    values,
    (value, from, length, own) => {
      const { weight, negligible } = values[value]!;
      const placeOf = (line: number): number => line * own.stride + own.start;
      lines.forEach((_, line) =>
        multiplyOn(upTo, line * blockTerms, (line + 1) * blockTerms, own, placeOf(line), length),
      );
      fromOn.re.fill(1);
      fromOn.im.fill(0);
      let large = false;
      for (let line = lines.length - 1; line >= 0; line--) {
        const here = (line % 2) * blockTerms;
        const sum = sums[line]!;
        let small = 0;
        for (let k = 0; k < length; k++) {
          const before = line * blockTerms + k;
          const [re, im] = [upTo.re[before]!, upTo.im[before]!];
          const [afterRe, afterIm] = [fromOn.re[here + k]!, fromOn.im[here + k]!];
          const othersRe = re * afterRe - im * afterIm;
          const othersIm = re * afterIm + im * afterRe;
          const [ownRe, ownIm] = [own.amountRe[placeOf(line) + k]!, own.amountIm[placeOf(line) + k]!];
          const productRe = othersRe * ownRe - othersIm * ownIm;
          const productIm = othersRe * ownIm + othersIm * ownRe;
          sum.re[from + k]! += weight * productRe;
          sum.im[from + k]! += weight * productIm;
          small = Math.hypot(productRe, productIm) < negligible * (from + k) ? small + 1 : 0;
        }
        large ||= small < consecutiveSmall;
        multiplyOn(fromOn, here, blockTerms - here, own, placeOf(line), length);
      }
      return !large;
    },
    { mostSteps },
  );
  if (!done) throw new CalcError("#NUM!", "lines", "tooManyToAllocate");
  return sums;
}

/** The density at an amount of what a wave spreads over a period from its low on. */
function densityAt({ re, im }: Wave, period: number, above: number): number {
  let sum = re[0]!;
  for (let k = 1; k < re.length; k++) {
    const angle = (2 * Math.PI * k * above) / period;
    sum += 2 * (re[k]! * Math.cos(angle) + im[k]! * Math.sin(angle));
  }
  return sum / period;
}

/**
 * The means of correlated lines, and of fixed events beside them, given their total, where it has a density: E[X; total]
 * is the series of the wave of X times those of all others, over that of the total.
 */
export function correlatedMixtureMeans(
  lines: readonly CorrelatedLine[],
  fixed: readonly Part[],
  parameter: number,
  amount: number,
): { lines: number[]; fixed: number[] } {
  const period = periodOf(lines, fixed);
  const turn = (2 * Math.PI) / period;
  const sided = groupsOf(lines).map((group) =>
    groupOf(group, turn, severalWave(group, parameter, turn, termsOf(group))),
  );
  const { low, terms, nobody, evaluate } = mixtureOfGroups(sided, fixed, period, false);
  const waves = sided.map((group) => wholeWave(group, terms));
  const fixedWave = (except: number): Wave => {
    const wave = ones(terms);
    fixed.forEach(({ atoms }, index) => {
      if (index !== except) multiplyByNodes(wave, atoms.amounts, atoms.masses, turn);
    });
    return wave;
  };
  const fixedAll = fixedWave(-1);
  const shift = (wave: Wave): Wave => {
    multiplyByNodes(wave, [-low], [1], turn);
    return wave;
  };
  const total = evaluate(amount).density;
  const means = new Map<CorrelatedLine, number>();
  sided.forEach(({ lines: group }, which) => {
    const other = waves[1 - which];
    amountWaves(group, parameter, turn, terms).forEach((wave, index) => {
      if (other !== undefined) multiplyWaves(wave, other);
      multiplyWaves(wave, fixedAll);
      means.set(group[index]!, densityAt(shift(wave), period, amount - low) / total);
    });
  });
  const moving = copyOf(waves[0]!);
  if (waves[1] !== undefined) multiplyWaves(moving, waves[1]);
  // Where no line occurs a fixed event makes a jump, which is no part of the density.
  moving.re.forEach((value, k) => (moving.re[k] = value - nobody));
  return {
    lines: lines.map((line) => means.get(line) ?? Number.NaN),
    fixed: fixed.map(({ atoms: { amounts, masses } }, index) => {
      const wave = fixedWave(index);
      multiplyByNodes(
        wave,
        amounts,
        masses.map((mass, place) => mass * amounts[place]!),
        turn,
      );
      multiplyWaves(wave, moving);
      return densityAt(shift(wave), period, amount - low) / total;
    }),
  };
}
