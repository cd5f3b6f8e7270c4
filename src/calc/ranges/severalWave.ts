import { type CorrelatedLine, nobodyOf, othersNobody } from "./correlatedLine.ts";
import { factorValues } from "./factorValues.ts";
import { blockTerms, type OwnWaves, visitOwnWaves } from "./ownWaves.ts";
import { empty, type Wave } from "./waves.ts";

/** So many terms below the tolerance end a wave. */
export const consecutiveSmall = 4;

/** Into `re` and `im`: the lines' product, less what nobody and each line alone make of it. */
function multiplyUp(
  own: OwnWaves,
  length: number,
  lines: readonly CorrelatedLine[],
  nobody: number,
  alone: readonly number[],
  re: Float64Array,
  im: Float64Array,
  heldRe: Float64Array,
  heldIm: Float64Array,
): void {
  re.fill(1);
  im.fill(0);
  heldRe.fill(nobody);
  heldIm.fill(0);
  lines.forEach(({ chance }, line) => {
    const others = alone[line]!;
    const at = line * own.stride + own.start;
    for (let k = 0; k < length; k++) {
      const [ownRe, ownIm] = [own.re[at + k]!, own.im[at + k]!];
      heldRe[k]! += others * (ownRe - (1 - chance));
      heldIm[k]! += others * ownIm;
      const product = re[k]! * ownRe - im[k]! * ownIm;
      im[k] = re[k]! * ownIm + im[k]! * ownRe;
      re[k] = product;
    }
  });
  for (let k = 0; k < length; k++) {
    re[k]! -= heldRe[k]!;
    im[k]! -= heldIm[k]!;
  }
}

/**
 * The characteristic function of lines that share a factor, of what they come to when two of them occur at least: the
 * mean over the factor of the products given it, each followed until it has fallen, or up to the last of the terms. Nobody
 * and one line alone do not hang on the factor, fall off slowest and are known in closed form: they are left to the caller.
 */
export function severalWave(
  lines: readonly CorrelatedLine[],
  parameter: number,
  turn: number,
  terms: number,
): Wave {
  const nobody = nobodyOf(lines);
  const alone = othersNobody(lines);
  const wave = empty(terms);
  let last = 0;
  const [re, im] = [new Float64Array(blockTerms), new Float64Array(blockTerms)];
  const [heldRe, heldIm] = [new Float64Array(blockTerms), new Float64Array(blockTerms)];
  const values = factorValues(lines, parameter);
  visitOwnWaves(lines, parameter, turn, terms, values, (value, from, length, own) => {
    const { weight, negligible } = values[value]!;
    multiplyUp(own, length, lines, nobody, alone, re, im, heldRe, heldIm);
    let small = 0;
    for (let k = 0; k < length; k++) {
      wave.re[from + k]! += weight * re[k]!;
      wave.im[from + k]! += weight * im[k]!;
      small = Math.hypot(re[k]!, im[k]!) < negligible * (from + k) ? small + 1 : 0;
    }
    last = Math.max(last, from + length - 1);
    return small >= consecutiveSmall;
  });
  return { re: wave.re.slice(0, last + 1), im: wave.im.slice(0, last + 1) };
}
