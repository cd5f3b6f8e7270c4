/** The ranks of values from 1, the mean of theirs for equal ones; NaN for what is no number. */
export function ranksOf(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_value, index) => index)
    .filter((index) => !Number.isNaN(values[index]))
    .sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const ranks = new Float64Array(values.length).fill(NaN);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    const value = values[order[from] ?? 0];
    while (to < order.length && values[order[to] ?? 0] === value) to += 1;
    for (let place = from; place < to; place++) ranks[order[place] ?? 0] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

/** Pearson's correlation of pairs of numbers; undefined where one of them does not vary. */
export function correlationOf(left: Float64Array, right: Float64Array): number | undefined {
  let [count, leftSum, rightSum] = [0, 0, 0];
  const isPair = (trial: number): boolean => !Number.isNaN(left[trial]) && !Number.isNaN(right[trial]);
  for (let trial = 0; trial < left.length; trial++) {
    if (!isPair(trial)) continue;
    count += 1;
    leftSum += left[trial] ?? 0;
    rightSum += right[trial] ?? 0;
  }
  let [products, leftSquares, rightSquares] = [0, 0, 0];
  for (let trial = 0; trial < left.length; trial++) {
    if (!isPair(trial)) continue;
    const x = (left[trial] ?? 0) - leftSum / count;
    const y = (right[trial] ?? 0) - rightSum / count;
    products += x * y;
    leftSquares += x * x;
    rightSquares += y * y;
  }
  return leftSquares > 0 && rightSquares > 0 ? products / Math.sqrt(leftSquares * rightSquares) : undefined;
}

/** Spearman's rank correlation. */
export const rankCorrelation = (left: Float64Array, right: Float64Array): number | undefined =>
  correlationOf(ranksOf(left), ranksOf(right));
