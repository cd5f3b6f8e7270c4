import type { CorrelatedLine } from "./correlatedLine.ts";
import { factorValues } from "./factorValues.ts";
import { blockTerms, type OwnWaves, visitOwnWaves } from "./ownWaves.ts";
import { consecutiveSmall } from "./severalWave.ts";
import { empty, type Wave } from "./waves.ts";

/** A product of waves up to a line or from it on, for a block of terms each. */
export interface Products {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** So many places, the first of them 1. */
export function productsOf(count: number): Products {
  const products = { re: new Float64Array(count * blockTerms), im: new Float64Array(count * blockTerms) };
  products.re.fill(1, 0, blockTerms);
  return products;
}

/** Into place `to`: the product at place `from` times a line's own wave. */
export function multiplyOn(
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

/** With one line left out: how probable it is that no event occurs, and which lines are certain. */
interface Alone {
  readonly still: number;
  /** Of the others: how many, and if it is one, which. */
  readonly certain: number;
  readonly only: number;
}

function aloneWithout(lines: readonly CorrelatedLine[], left: number): Alone {
  let [still, certain, only] = [1, 0, -1];
  lines.forEach(({ chance }, line) => {
    if (line === left) return;
    if (chance < 1) still *= 1 - chance;
    else {
      certain += 1;
      only = line;
    }
  });
  return { still, certain, only };
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
  // What each event's wave beside its standing still counts in one line alone, added up to a line and from it on.
  const odds = lines.map(({ chance }) => (chance < 1 ? 1 / (1 - chance) : 0));
  const eventsUpTo: Products = { re: new Float64Array(size), im: new Float64Array(size) };
  const eventsFromOn: Products = { re: new Float64Array(blockTerms), im: new Float64Array(blockTerms) };
  const fromOn: Products = { re: new Float64Array(2 * blockTerms), im: new Float64Array(2 * blockTerms) };
  const eventWave = (own: OwnWaves, at: number, line: number): readonly [re: number, im: number] => [
    odds[line]! * (own.re[at]! - (1 - lines[line]!.chance)),
    odds[line]! * own.im[at]!,
  ];
  let last = 0;
  visitOwnWaves(lines, parameter, turn, terms, values, (value, from, length, own) => {
    const { weight, negligible } = values[value]!;
    const placeOf = (line: number): number => line * own.stride + own.start;
    upTo.re.fill(1, 0, blockTerms);
    upTo.im.fill(0, 0, blockTerms);
    lines.forEach((_, line) => {
      multiplyOn(upTo, line * blockTerms, (line + 1) * blockTerms, own, placeOf(line), length);
      const [at, to] = [line * blockTerms, (line + 1) * blockTerms];
      for (let k = 0; k < length; k++) {
        const [re, im] = eventWave(own, placeOf(line) + k, line);
        eventsUpTo.re[to + k] = eventsUpTo.re[at + k]! + re;
        eventsUpTo.im[to + k] = eventsUpTo.im[at + k]! + im;
      }
    });
    fromOn.re.fill(1);
    fromOn.im.fill(0);
    eventsFromOn.re.fill(0);
    eventsFromOn.im.fill(0);
    let large = false;
    for (let left = lines.length - 1; left >= 0; left--) {
      const here = (left % 2) * blockTerms;
      const { still, certain, only } = alone[left]!;
      let small = 0;
      for (let k = 0; k < length; k++) {
        const at = left * blockTerms + k;
        const [re, im] = [upTo.re[at]!, upTo.im[at]!];
        const [afterRe, afterIm] = [fromOn.re[here + k]!, fromOn.im[here + k]!];
        let withoutRe = re * afterRe - im * afterIm;
        let withoutIm = re * afterIm + im * afterRe;
        if (certain === 0) {
          withoutRe -= still * (1 + eventsUpTo.re[at]! + eventsFromOn.re[k]!);
          withoutIm -= still * (eventsUpTo.im[at]! + eventsFromOn.im[k]!);
        } else if (certain === 1) {
          withoutRe -= still * own.re[placeOf(only) + k]!;
          withoutIm -= still * own.im[placeOf(only) + k]!;
        }
        const [ownRe, ownIm] = eventWave(own, placeOf(left) + k, left);
        eventsFromOn.re[k]! += ownRe;
        eventsFromOn.im[k]! += ownIm;
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
