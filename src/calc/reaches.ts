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
