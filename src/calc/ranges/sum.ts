/** A sum that keeps what rounding drops (Neumaier, 1974), so that neither length nor order shows in it. */
export function preciseSum(count: number, term: (index: number) => number): number {
  let sum = 0;
  let dropped = 0;
  for (let index = 0; index < count; index++) {
    const value = term(index);
    const next = sum + value;
    dropped += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return Number.isFinite(sum) ? sum + dropped : sum;
}
