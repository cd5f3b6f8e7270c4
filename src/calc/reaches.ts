/**
 * Two ratios closer than this (half a unit of the ninth decimal) count as equal: sums and quotients of
 * decimals are off by some 1E-16 of their size, and by more where a baseline close by is deducted.
 */
const tolerance = 5e-10;

/**
 * Whether a ratio reaches a threshold, equality included even where the decimals of either are not exact
 * in binary: 0.04/0.05 reaches 80%, and 0.1 + 0.2 reaches 0.3. In a sheet it is written
 * ROUND(value − threshold, 9) >= 0, which decides alike.
 *
 * @param value - a ratio, such as an attainment or a share complete
 * @param threshold - the least that is enough
 * @returns whether value − threshold, rounded to nine decimals, is at least 0
 * @example
 * reaches(0.04 / 0.05, 0.8) // true
 * reaches(0.799999999, 0.8) // false
 */
export function reaches(value: number, threshold: number): boolean {
  return value - threshold > -tolerance;
}

/** Amounts that differ by less than this share of their size differ by rounding only. */
const roundingShare = 1e-14;

/** Whether two amounts are the same but for what sums round: 0.1 + 0.2 and 0.3. */
export function sameAmount(one: number, other: number): boolean {
  return (
    one === other ||
    Math.abs(one / 2 - other / 2) <= (roundingShare / 2) * Math.max(Math.abs(one), Math.abs(other))
  );
}
