/**
 * Flows of whole periods are a polynomial Σ flow_t·x^t in the discount factor x. In Bernstein's form
 * over an interval, the changes of sign among its coefficients are at least as many as its roots there:
 * none proves that there is none, one that there is exactly one. Otherwise the interval is split, which
 * takes only means of neighbouring coefficients, so that rounding stays within a simple bound.
 */
interface Piece {
  readonly from: number;
  readonly to: number;
  /** Bernstein coefficients; the first and the last are the values at the ends. */
  readonly coefficients: number[];
  /** The most by which rounding can have moved a coefficient. */
  readonly noise: number;
}

/** With more periods the exclusion by Taylor series costs less. */
export const mostWholePeriods = 40;

const epsilon = 2 ** -52;
/** Pieces are split here rather than in the middle, where round rates such as 100% would meet an end. */
const splitAt = 0.4853;
const mostPieces = 200;

/**
 * Every rate above -100%, ascending, at which flows of whole periods balance, or undefined where
 * rounding hides a sign that counts: double roots, roots at a rate of 0 and others hard to tell apart.
 */
export function wholePeriodRates(flows: readonly number[]): number[] | undefined {
  const growth = rootsWithinOne(flows.toReversed());
  if (growth === undefined) return undefined;
  const discount = rootsWithinOne(flows);
  if (discount === undefined) return undefined;
  const rates = growth.map((factor) => factor - 1);
  for (let k = discount.length - 1; k >= 0; k--) rates.push((1 - discount[k]!) / discount[k]!);
  return rates;
}

/** The roots of the polynomial between 0 and 1, ascending. */
function rootsWithinOne(flows: readonly number[]): number[] | undefined {
  const roots: number[] = [];
  const open = [wholePiece(flows)];
  for (let pieces = 0; pieces < mostPieces; pieces++) {
    const piece = open.pop();
    if (piece === undefined) return roots;
    const changes = signChanges(piece);
    if (changes === undefined) return undefined;
    if (changes === 1) roots.push(onlyRoot(flows, piece));
    else if (changes > 1) open.push(...halves(piece));
  }
  return undefined;
}

/** From powers to Bernstein's form over 0..1, by sums of differences. */
function wholePiece(flows: readonly number[]): Piece {
  const degree = flows.length - 1;
  const coefficients: number[] = [];
  let binomial = 1;
  let size = 0;
  for (let k = 0; k <= degree; k++) {
    coefficients.push(flows[k]! / binomial);
    size += Math.abs(flows[k]!);
    binomial = (binomial * (degree - k)) / (k + 1);
  }
  for (let level = 1; level <= degree; level++) {
    for (let k = degree; k >= level; k--) coefficients[k]! += coefficients[k - 1]!;
  }
  return { from: 0, to: 1, coefficients, noise: 4 * (degree + 1) * epsilon * size };
}

/** Changes of sign, those that rounding may hide included; undefined when it hides the sign of an end. */
function signChanges({ coefficients, noise }: Piece): number | undefined {
  const last = coefficients.length - 1;
  if (Math.abs(coefficients[0]!) <= noise || Math.abs(coefficients[last]!) <= noise) return undefined;
  let changes = 0;
  let positive = coefficients[0]! > 0;
  let hidden = false;
  for (let k = 1; k <= last; k++) {
    const coefficient = coefficients[k]!;
    if (Math.abs(coefficient) <= noise) hidden = true;
    else {
      if (coefficient > 0 !== positive) {
        changes++;
        positive = !positive;
      } else if (hidden) changes += 2;
      hidden = false;
    }
  }
  return changes;
}

/** The two parts of a piece (de Casteljau), the upper one first. */
function halves({ from, to, coefficients, noise }: Piece): [Piece, Piece] {
  const upper = coefficients.slice();
  const lower = [upper[0]!];
  const count = upper.length;
  let most = 0;
  for (const coefficient of upper) most = Math.max(most, Math.abs(coefficient));
  for (let level = 1; level < count; level++) {
    for (let k = 0; k < count - level; k++) upper[k]! += splitAt * (upper[k + 1]! - upper[k]!);
    lower.push(upper[0]!);
  }
  const middle = from + splitAt * (to - from);
  const blurred = noise + 2 * count * epsilon * most;
  return [
    { from: middle, to, coefficients: upper, noise: blurred },
    { from, to: middle, coefficients: lower, noise: blurred },
  ];
}

/** The one root of a piece: Newton's method inside a bracket that every step tightens. */
function onlyRoot(flows: readonly number[], { from, to, coefficients }: Piece): number {
  const last = flows.length - 1;
  const rises = coefficients[0]! < 0;
  let low = from;
  let high = to;
  // Where the line between the ends crosses zero.
  let x = from + ((to - from) * coefficients[0]!) / (coefficients[0]! - coefficients[last]!);
  for (let step = 0; step < 100; step++) {
    let value = flows[last]!;
    let slope = 0;
    let size = Math.abs(value);
    for (let k = last - 1; k >= 0; k--) {
      slope = slope * x + value;
      value = value * x + flows[k]!;
      size = size * x + Math.abs(flows[k]!);
    }
    if (value > 0 === rises) high = x;
    else low = x;
    let next = x - value / slope;
    if (!(next >= low && next <= high)) next = low + (high - low) / 2;
    // What is left is rounding; the last step still takes off what it can.
    if (Math.abs(value) <= size * epsilon || next === x) return next;
    x = next;
  }
  return x;
}
