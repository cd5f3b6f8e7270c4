import { finiteResult, requireNotNegative, requireNumber, requireNumbers } from "./arguments.ts";
import { CalcError } from "./error.ts";

const mostDecimals = 10;

/**
 * Spreads an amount over periods by a profile, so that the parts add up to the amount: each is the difference of two
 * neighbouring sums, amount·Σprofile to here/Σprofile, rounded where decimals are given; decimals of the amount beyond them stay in the last part.
 *
 * @param amount - what is spread, of either sign
 * @param profile - the weight of each period, 0 or more; twelve equal ones are even months
 * @param decimals - whole number of decimals (0 to 10) that each part is rounded to; not rounded by default
 * @returns one part a period, in the amount's currency
 * @throws CalcError #DIV/0! when all weights are 0, #NUM! for a negative weight or decimals outside 0..10, #VALUE! for
 *   decimals that are not whole
 * @example
 * spread(100, [1, 1, 2]) // [25, 25, 50]
 * spread(100, [1, 1, 1], 2) // [33.33, 33.34, 33.33]
 */
export function spread(amount: number, profile: readonly number[], decimals?: number): number[] {
  requireNumber(amount, "amount");
  requireNumbers(profile, "profile");
  profile.forEach((weight, index) => requireNotNegative(weight, "profile", index + 1));
  if (decimals !== undefined) {
    if (!Number.isInteger(decimals)) throw new CalcError("#VALUE!", "decimals", "notAWholeNumber");
    if (decimals < 0 || decimals > mostDecimals) throw new CalcError("#NUM!", "decimals", "tooManyDecimals");
  }
  const whole = finiteResult(
    profile.reduce((sum, weight) => sum + weight, 0),
    "profile",
  );
  if (whole === 0) throw new CalcError("#DIV/0!", "profile", "addsUpToZero");
  const unit = decimals === undefined ? 1 : 10 ** decimals;
  const scaled = finiteResult(amount * unit, "amount");
  let passed = 0;
  let before = 0;
  const last = profile.reduce((found, weight, index) => (weight > 0 ? index : found), 0);
  return profile.map((weight, index) => {
    passed += weight;
    // From the last weight on it is the amount itself, whatever the sums have rounded.
    const exact = index >= last ? scaled : scaled * (passed / whole);
    // The amount itself is never rounded: its last part takes what its own decimals leave.
    const sum = decimals === undefined || index >= last ? exact : Math.round(exact);
    const part = finiteResult((sum - before) / unit, "amount");
    before = sum;
    return part;
  });
}
