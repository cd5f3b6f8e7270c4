import { finiteResult, requireCompoundRate, requirePositive } from "./arguments.ts";
import { requireShare } from "./ranges/line.ts";

/**
 * A growth or discount rate of a year as that of one of its parts: (1 + rate)^(1/parts) − 1.
 *
 * @param rate - rate a year as a ratio, -1 or above
 * @param parts - parts of a year, above 0: 12 for months, 4 for quarters
 * @returns a rate a part as a ratio; compounded over the parts it is the yearly one
 * @throws CalcError #NUM! for a rate below -1 or parts not above 0
 * @example
 * periodRate(0.21, 2) // 0.1
 */
export function periodRate(rate: number, parts: number): number {
  requireCompoundRate(rate);
  requirePositive(parts, "parts");
  return finiteResult(Math.expm1(Math.log1p(rate) / parts), "rate");
}

/**
 * A churn of a year as that of one of its parts: 1 − (1 − churn)^(1/parts). A growth rate converts otherwise.
 *
 * @param churn - share that leaves in a year, 0 to 1
 * @param parts - parts of a year, above 0: 12 for months
 * @returns the share that leaves in a part
 * @throws CalcError #NUM! for a churn outside 0..1 or parts not above 0
 * @example
 * periodChurn(0.19, 2) // 0.1
 */
export function periodChurn(churn: number, parts: number): number {
  const left = requireShare(churn, "churn");
  requirePositive(parts, "parts");
  return finiteResult(-Math.expm1(Math.log1p(-left) / parts), "churn");
}
