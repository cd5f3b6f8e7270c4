import { gamma } from "./pert.ts";

/**
 * Characteristic functions φ(z) = E[e^{iz(X − ½)}] of the unit shapes, about the middle of the line:
 *
 * - uniform: sin(z/2)/(z/2), closed form;
 * - triangular: a linear B-spline, so φ = 2/(iz)·(e^{iB} sin A/A − e^{−iA} sin B/B) with A = z(1−m)/2 and
 *   B = zm/2, closed form that has no difficulty with a mode at an end;
 * - PERT: Kummer's function ₁F₁(1+4m; 6; iz), by the moments' series up to z = 24, where it still
 *   keeps 13 digits, and by the asymptotic expansion above (DLMF 13.7.2).
 */
export interface Complex {
  re: number;
  im: number;
}

/** Where the PERT's asymptotic expansion takes over from the series of its moments. */
const asymptoticFrom = 24;
/** Below it a triangular line's closed form would lose digits by division by z. */
const seriesBelow = 1;
const seriesLength = 76;
const asymptoticLength = 26;

/** μ_n/n! of s = 2X − 1 for a triangular X: moments of a B-spline are symmetric polynomials of its knots. */
function triangularSeries(mode: number): Float64Array {
  const peak = 2 * mode - 1;
  const series = new Float64Array(24);
  let symmetric = 0;
  let factorial = 1;
  for (let n = 0; n < series.length; n++) {
    symmetric = (n % 2 === 0 ? 1 : 0) + peak * symmetric;
    if (n > 0) factorial *= n;
    series[n] = (2 * symmetric) / ((n + 1) * (n + 2)) / factorial;
  }
  return series;
}

/** μ_n/n! of s = 2X − 1 for a PERT X, by Pearson's equation: (n+6) μ_{n+1} = (8m−4) μ_n + n μ_{n−1}. */
function pertSeries(mode: number): Float64Array {
  const tilt = 8 * mode - 4;
  const series = new Float64Array(seriesLength);
  // The recurrence adds terms of one sign when the tilt is positive; a negative one mirrors the odd moments.
  const sign = tilt < 0 ? -1 : 1;
  let previous = 0;
  let moment = 1;
  let factorial = 1;
  let parity = 1;
  for (let n = 0; n < seriesLength; n++) {
    if (n > 0) factorial *= n;
    series[n] = (parity * moment) / factorial;
    const next = (Math.abs(tilt) * moment + n * previous) / (n + 6);
    previous = moment;
    moment = next;
    parity *= sign;
  }
  return series;
}

/** Σ (i·x)^n c_n over the first terms, even powers in the real part and odd ones in the imaginary. */
function sumSeries(series: Float64Array, x: number, terms: number, out: Complex): void {
  const square = -x * x;
  let even = 0;
  let odd = 0;
  for (let n = (terms - 1) & ~1; n >= 0; n -= 2) {
    even = even * square + series[n]!;
    odd = odd * square + series[n + 1]!;
  }
  out.re = even;
  out.im = odd * x;
}

/** The coefficients of one end's asymptotic expansion Σ (a)_s (a−5)_s / s! · y^{−s}. */
function asymptoticSeries(a: number): Float64Array {
  const series = new Float64Array(asymptoticLength);
  let term = 1;
  for (let s = 0; s < asymptoticLength; s++) {
    series[s] = term;
    term *= ((a + s) * (a - 5 + s)) / (s + 1);
  }
  return series;
}

function pertCharacteristic(mode: number): (z: number, out: Complex) => void {
  const alpha = 1 + 4 * mode;
  const beta = 5 - 4 * mode;
  const series = pertSeries(mode);
  const lowEnd = asymptoticSeries(alpha);
  const highEnd = asymptoticSeries(beta);
  const lowScale = 120 / gamma(beta);
  const highScale = 120 / gamma(alpha);
  const low: Complex = { re: 0, im: 0 };
  const high: Complex = { re: 0, im: 0 };
  return (z, out) => {
    if (z <= asymptoticFrom) {
      sumSeries(series, z / 2, Math.min(seriesLength, 20 + Math.ceil(2 * z)), out);
      return;
    }
    sumSeries(lowEnd, 1 / z, asymptoticLength, low);
    sumSeries(highEnd, -1 / z, asymptoticLength, high);
    // The low end rings as (i/z)^α·e^{−iz/2}, the high end as (−i/z)^β·e^{iz/2}.
    const lowSize = lowScale * z ** -alpha;
    const highSize = highScale * z ** -beta;
    const lowTurn = (Math.PI / 2) * alpha - z / 2;
    const highTurn = z / 2 - (Math.PI / 2) * beta;
    const lowRe = lowSize * Math.cos(lowTurn);
    const lowIm = lowSize * Math.sin(lowTurn);
    const highRe = highSize * Math.cos(highTurn);
    const highIm = highSize * Math.sin(highTurn);
    out.re = lowRe * low.re - lowIm * low.im + highRe * high.re - highIm * high.im;
    out.im = lowRe * low.im + lowIm * low.re + highRe * high.im + highIm * high.re;
  };
}

function triangularCharacteristic(mode: number): (z: number, out: Complex) => void {
  const series = triangularSeries(mode);
  return (z, out) => {
    if (z < seriesBelow) {
      sumSeries(series, z / 2, series.length, out);
      return;
    }
    const after = (z * (1 - mode)) / 2;
    const before = (z * mode) / 2;
    const sineAfter = Math.sin(after);
    const sineBefore = Math.sin(before);
    const smoothAfter = after === 0 ? 1 : sineAfter / after;
    const smoothBefore = before === 0 ? 1 : sineBefore / before;
    out.re = (2 / z) * (sineBefore * smoothAfter + sineAfter * smoothBefore);
    out.im = (-2 / z) * (Math.cos(before) * smoothAfter - Math.cos(after) * smoothBefore);
  };
}

/** φ as a function that writes into `out`, since it is called millions of times. A uniform line's is a quotient. */
export function characteristic(
  shape: "triangular" | "pert",
  mode: number,
): (z: number, out: Complex) => void {
  return shape === "triangular" ? triangularCharacteristic(mode) : pertCharacteristic(mode);
}
