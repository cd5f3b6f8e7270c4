/** An amount as it is shown. */
export interface ShownAmount {
  readonly low: number;
  readonly high: number;
  /** Half a unit of the last digit shown: "$2.8M" says no more than 2.75 to 2.85 million. */
  readonly rounding: number;
}

/** More than this share of a total is no rounding, however many amounts were added. */
const mostRounding = 0.005;

/** The sum of amounts, end by end; what each was rounded by adds up too. */
export function sumOf(amounts: readonly ShownAmount[]): ShownAmount {
  let [low, high, rounding] = [0, 0, 0];
  for (const amount of amounts) {
    low += amount.low;
    high += amount.high;
    rounding += amount.rounding;
  }
  return { low, high, rounding };
}

/** Whether a stated amount is a sum, up to what both were rounded by. Both ends must fit: one is a hint at most. */
export function isSum(stated: ShownAmount, sum: ShownAmount): boolean {
  return (
    endFits(stated.low, sum.low, stated.rounding + sum.rounding) &&
    endFits(stated.high, sum.high, stated.rounding + sum.rounding)
  );
}

/** Whether two figures are the same up to a rounding, of which at most half a percent counts. */
export function endFits(stated: number, computed: number, rounding: number): boolean {
  const allowed = Math.min(rounding, mostRounding * Math.max(Math.abs(stated), Math.abs(computed)));
  // Sums of decimals are not exact in binary.
  const noise = 1e-9 * Math.max(Math.abs(stated), Math.abs(computed), 1);
  return Math.abs(stated - computed) <= allowed + noise;
}

/** Whether amounts are the same but for roundings: what one costs is often written without its last digits. */
export const comesNear = (one: ShownAmount, other: ShownAmount): boolean =>
  (["low", "high"] as const).every(
    (end) => Math.abs(one[end] - other[end]) <= 0.01 * Math.max(Math.abs(one[end]), Math.abs(other[end])),
  );

/** How many digits of an amount carry meaning: 12,000 has two, 2,050 three. */
export function significantDigits({ low, high }: ShownAmount): number {
  return Math.max(digitsOf(low), digitsOf(high));
}

function digitsOf(value: number): number {
  const digits = Math.abs(value)
    .toPrecision(12)
    .replace(/e.*$/, "")
    .replace(".", "")
    .replace(/^0+|0+$/g, "");
  return digits.length;
}

/**
 * Whether that an amount is the sum of others can hardly be chance: in tables of round amounts a run of rows
 * equals another row in one table of eight, with three digits in less than one of a hundred. Repeated amounts,
 * zeros and a single row prove nothing.
 */
export function provesSum(total: ShownAmount, addends: readonly ShownAmount[]): boolean {
  const counted = addends.filter(({ low, high }) => low !== 0 || high !== 0);
  if (counted.length < 2 || !isSum(total, sumOf(addends))) return false;
  const distinct = new Set(counted.map(({ low, high }) => `${low} ${high}`));
  if (distinct.size < 2) return false;
  return counted.length >= 3 || significantDigits(total) >= 3;
}
