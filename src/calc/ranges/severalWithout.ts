import type { CorrelatedLine } from "./correlatedLine.ts";
import { factorValues } from "./factorValues.ts";
import { blockTerms, type OwnWaves, visitOwnWaves } from "./ownWaves.ts";
import { consecutiveSmall } from "./severalWave.ts";
import { empty, type Wave } from "./waves.ts";

/** A product of waves up to a line or from it on, for a block of terms each. */
interface Products {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** Into place `to`: the product at place `from` times a line's own wave. */
function multiplyOn(
  products: Products,
  from: number,
  to: number,
  own: OwnWaves,
  at: number,
  length: number,
): void {
  for (let k = 0; k < length; k++) {
    const [re, im] = [products.re[from + k]!, products.im[from + k]!];
    const [ownRe, ownIm] = [own.re[at + k]!, own.im[at + k]!];
    products.re[to + k] = re * ownRe - im * ownIm;
    products.im[to + k] = re * ownIm + im * ownRe;
  }
}

/** How probable it is, with one line left out, that none of the others occurs, or just one of them. */
interface Alone {
  readonly nobody: number;
  /** What each other line's wave beside its standing still counts in one line alone. */
  readonly weights: Float64Array;
}

function aloneWithout(lines: readonly CorrelatedLine[], left: number): Alone {
  const others = lines.map(({ chance }, line) => (line === left ? 0 : chance));
  const certain = others.filter((chance) => chance === 1).length;
  const still = others.reduce((product, chance) => (chance === 1 ? product : product * (1 - chance)), 1);
  const weights = Float64Array.from(others, (chance, line) => {
    if (line === left || certain > 1) return 0;
    if (certain === 1) return chance === 1 ? still : 0;
    return still / (1 - chance);
  });
  return { nobody: certain > 0 ? 0 : still, weights };
}

/**
 * For each line left out what severalWave says of the others: the waves of all but one come from the products up to a
 * line and from it on, so that all of them cost little more than one.
 */
export function severalWithout(
  lines: readonly CorrelatedLine[],
  parameter: number,
  turn: number,
  terms: number,
): Wave[] {
  const values = factorValues(lines, parameter);
  const waves = lines.map(() => empty(terms));
  const alone = lines.map((_, left) => aloneWithout(lines, left));
  const size = (lines.length + 1) * blockTerms;
  const upTo: Products = { re: new Float64Array(size), im: new Float64Array(size) };
  const fromOn: Products = { re: new Float64Array(2 * blockTerms), im: new Float64Array(2 * blockTerms) };
  let last = 0;
  visitOwnWaves(lines, parameter, turn, terms, values, (value, from, length, own) => {
    const { weight, negligible } = values[value]!;
    const placeOf = (line: number): number => line * own.stride + own.start;
    upTo.re.fill(1, 0, blockTerms);
    upTo.im.fill(0, 0, blockTerms);
    lines.forEach((_, line) => {
      multiplyOn(upTo, line * blockTerms, (line + 1) * blockTerms, own, placeOf(line), length);
    });
    fromOn.re.fill(1);
    fromOn.im.fill(0);
    let large = false;
    for (let left = lines.length - 1; left >= 0; left--) {
      const here = (left % 2) * blockTerms;
      const { nobody, weights } = alone[left]!;
      let small = 0;
      for (let k = 0; k < length; k++) {
        const [re, im] = [upTo.re[left * blockTerms + k]!, upTo.im[left * blockTerms + k]!];
        const [afterRe, afterIm] = [fromOn.re[here + k]!, fromOn.im[here + k]!];
        let withoutRe = re * afterRe - im * afterIm - nobody;
        let withoutIm = re * afterIm + im * afterRe;
        for (let line = 0; line < lines.length; line++) {
          const counted = weights[line]!;
          if (counted === 0) continue;
          withoutRe -= counted * (own.re[placeOf(line) + k]! - (1 - lines[line]!.chance));
          withoutIm -= counted * own.im[placeOf(line) + k]!;
        }
        waves[left]!.re[from + k]! += weight * withoutRe;
        waves[left]!.im[from + k]! += weight * withoutIm;
        small = Math.hypot(withoutRe, withoutIm) < negligible * (from + k) ? small + 1 : 0;
      }
      large ||= small < consecutiveSmall;
      multiplyOn(fromOn, here, blockTerms - here, own, placeOf(left), length);
    }
    last = Math.max(last, from + length - 1);
    return !large;
  });
  return waves.map(({ re, im }) => ({ re: re.slice(0, last + 1), im: im.slice(0, last + 1) }));
}
