import { distributionOf, nodesOf, scoreCurve, type SmoothShape } from "./scoreCurve.ts";

const frequenciesOfOctave = 3;
const mostSteps = 14 * frequenciesOfOctave;
/** A bound holds between the frequencies at which it is taken. */
const margin = 2;
const negligible = 1e-16;
/** Sums of nodes are as large by rounding alone. */
const ending = 3e-15;

/** |φ| of a smooth shape at even steps of the frequency's logarithm, from 1 radian a width on, each when it is asked for. */
interface Sizes {
  at(step: number): number;
  /** Where the density does not end at 0, its jumps ring on as this over the frequency. */
  readonly jumps: number;
}

function sizesFor(shape: SmoothShape, median: number): Sizes {
  const curve = scoreCurve(shape, median);
  const found = new Map<number, number>();
  const { evaluate } = distributionOf(curve);
  const nearEnd = 1e-12;
  const jumps = shape === "bell" ? evaluate(nearEnd).density + evaluate(1 - nearEnd).density : 0;
  const at = (step: number): number => {
    const before = found.get(step);
    if (before !== undefined) return before;
    const frequency = 2 ** (step / frequenciesOfOctave);
    const { shares, weights } = nodesOf(curve, frequency);
    let [re, im] = [0, 0];
    for (let node = 0; node < shares.length; node++) {
      re += weights[node]! * Math.cos(frequency * (shares[node]! - 0.5));
      im += weights[node]! * Math.sin(frequency * (shares[node]! - 0.5));
    }
    const size = Math.hypot(re, im);
    found.set(step, size);
    return size;
  };
  return { at, jumps };
}

const known = new Map<string, Sizes>();
const mostKnown = 4096;

function sizesOf(shape: SmoothShape, median: number): Sizes {
  const key = `${shape} ${median}`;
  let sizes = known.get(key);
  if (sizes === undefined) {
    if (known.size >= mostKnown) known.clear();
    known.set(key, (sizes = sizesFor(shape, median)));
  }
  return sizes;
}

const stepOf = (frequency: number): number => Math.floor(frequenciesOfOctave * Math.log2(frequency));

/** A bound of |φ(z)| of a smooth shape. */
export function smoothEnvelope(shape: SmoothShape, median: number): (z: number) => number {
  const { at, jumps } = sizesOf(shape, median);
  let end = Infinity;
  return (z) => {
    if (z < 1) return 1;
    const step = Math.min(mostSteps, stepOf(z));
    if (step >= end) return negligible;
    const size = at(step);
    if (size < ending && jumps === 0) {
      end = step;
      return negligible;
    }
    return Math.min(1, Math.max(margin * size, jumps / z));
  };
}

/** Up to which frequency, at most the given one, anything is left of the waves: sizes fall with the frequency. */
function lastFrequency(shape: SmoothShape, median: number, most: number): number {
  const { at, jumps } = sizesOf(shape, median);
  if (jumps > 0 || most < 1) return most;
  let low = 0;
  let high = Math.min(mostSteps, stepOf(most));
  if (at(high) >= ending) return most;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < ending) high = middle;
    else low = middle + 1;
  }
  return 2 ** (high / frequenciesOfOctave);
}

/**
 * E[e^{iωk(X − ½)}] of a smooth unit shape for k = 0 to terms; each wave is the last one turned on. Where nothing is left of
 * the waves they are 0, and nodes are only as close as those before need.
 */
export function smoothCharacteristics(
  shape: SmoothShape,
  median: number,
  turn: number,
  terms: number,
): { re: Float64Array; im: Float64Array } {
  const counted = Math.min(terms, Math.ceil(lastFrequency(shape, median, turn * terms) / turn));
  const { shares, weights } = nodesOf(scoreCurve(shape, median), turn * counted);
  const re = new Float64Array(terms + 1);
  const im = new Float64Array(terms + 1);
  re[0] = 1;
  for (let node = 0; node < shares.length; node++) {
    const angle = turn * (shares[node]! - 0.5);
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    let c = weights[node]!;
    let s = 0;
    for (let k = 1; k <= counted; k++) {
      const turned = c * cosine - s * sine;
      s = s * cosine + c * sine;
      c = turned;
      re[k]! += c;
      im[k]! += s;
    }
  }
  return { re, im };
}
