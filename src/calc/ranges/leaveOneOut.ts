import { factorTolerance } from "./commonFactor.ts";
import type { FactorGrid } from "./factorGrid.ts";
import type { Scores } from "./scores.ts";
import type { Series } from "./series.ts";
import { type Slice, sliceAt, windowOf } from "./slice.ts";

/** So many terms below the tolerance end the series. */
const consecutiveSmall = 4;

/** The totals without one line each, and at the end the one of all lines, given one value of the common factor. */
export interface WithoutEach {
  readonly series: readonly Series[];
  /** The amounts that each line takes, with their probabilities. */
  readonly slice: Slice;
  readonly converged: boolean;
}

/**
 * All totals without one line in the time of one: at each frequency the lines' characteristic functions are
 * multiplied up from the first and down from the last, and what stands on both sides of a line is the total without it.
 * The series of the lines before `first` may be cut short.
 */
export function withoutEach(
  grid: FactorGrid,
  first = 0,
  tolerance = factorTolerance,
): (index: number) => WithoutEach {
  return grid.resolved((lines, index) =>
    leaveOut(lines, first, grid.centreAt(index), grid.spread, grid.weights[index]!, tolerance),
  );
}

function leaveOut(
  lines: readonly Scores[],
  first: number,
  centre: number,
  spread: number,
  weight: number,
  tolerance: number,
): WithoutEach {
  const negligible = tolerance / weight;
  const slice = sliceAt(lines, centre, spread, negligible);
  const { amounts, weights, ends } = slice;
  const { mean, period, fastest, reachBelow } = windowOf(slice, negligible);
  const count = lines.length;
  const turn = (2 * Math.PI) / period;
  const means = new Float64Array(count + 1);
  const leasts = new Float64Array(count + 1);
  const cosines = new Float64Array(amounts.length);
  const sines = new Float64Array(amounts.length);
  let least = 0;
  for (let line = 0, node = 0; line < count; line++) {
    const start = node;
    let own = 0;
    for (; node < ends[line]!; node++) own += weights[node]! * amounts[node]!;
    for (node = start; node < ends[line]!; node++) {
      cosines[node] = Math.cos(turn * (amounts[node]! - own));
      sines[node] = Math.sin(turn * (amounts[node]! - own));
    }
    means[line] = own;
    leasts[line] = amounts[start]!;
    least += amounts[start]!;
  }
  const c = weights.slice();
  const s = new Float64Array(weights.length);
  const re = Array.from({ length: count + 1 }, () => [1]);
  const im = Array.from({ length: count + 1 }, () => [0]);
  const ownRe = new Float64Array(count);
  const ownIm = new Float64Array(count);
  const most = Math.max(8, Math.floor(fastest / turn));
  let small = 0;
  for (let k = 1; k <= most && small < consecutiveSmall; k++) {
    let [productRe, productIm] = [1, 0];
    for (let line = 0, node = 0; line < count; line++) {
      let [sumC, sumS] = [0, 0];
      for (const end = ends[line]!; node < end; node++) {
        const lastC = c[node]!;
        const lastS = s[node]!;
        const nextC = lastC * cosines[node]! - lastS * sines[node]!;
        const nextS = lastS * cosines[node]! + lastC * sines[node]!;
        c[node] = nextC;
        s[node] = nextS;
        sumC += nextC;
        sumS += nextS;
      }
      ownRe[line] = sumC;
      ownIm[line] = sumS;
      re[line]!.push(productRe);
      im[line]!.push(productIm);
      [productRe, productIm] = [productRe * sumC - productIm * sumS, productRe * sumS + productIm * sumC];
    }
    re[count]!.push(productRe);
    im[count]!.push(productIm);
    let largest = productRe * productRe + productIm * productIm;
    [productRe, productIm] = [1, 0];
    for (let line = count - 1; line >= 0; line--) {
      const [beforeRe, beforeIm] = [re[line]![k]!, im[line]![k]!];
      const withoutRe = beforeRe * productRe - beforeIm * productIm;
      const withoutIm = beforeRe * productIm + beforeIm * productRe;
      re[line]![k] = withoutRe;
      im[line]![k] = withoutIm;
      if (line >= first) largest = Math.max(largest, withoutRe * withoutRe + withoutIm * withoutIm);
      const [lineRe, lineIm] = [ownRe[line]!, ownIm[line]!];
      [productRe, productIm] = [
        productRe * lineRe - productIm * lineIm,
        productRe * lineIm + productIm * lineRe,
      ];
    }
    small = weight * Math.sqrt(largest) < tolerance * k ? small + 1 : 0;
  }
  const series = re.map((own, line) => {
    const without = mean - means[line]!;
    return {
      from: Math.max(least - leasts[line]!, without - reachBelow),
      period,
      mean: without,
      middle: without,
      re: Float64Array.from(own),
      im: Float64Array.from(im[line]!),
    };
  });
  return { series, slice, converged: small === consecutiveSmall };
}
