import { finiteResult, requireNotNegative, requirePeriods } from "./arguments.ts";
import { requireShare } from "./ranges/line.ts";

/**
 * Viral growth: each customer invites others once, in the period after joining. New customers are
 * new_t = k·new_(t−1) with k = invitations·conversion, and customers_t = customers_(t−1)·(1 − churn) + new_t; in closed
 * form start·(k^(t+1) − s^(t+1))/(k − s), s = 1 − churn. Above k = 1 each wave is larger than the one before.
 *
 * @param start - customers of period 0, who all invite, 0 or more
 * @param invitations - how many people a customer invites, 0 or more
 * @param conversion - share of them who join, 0 to 1
 * @param periods - whole number of periods (cycles), 0 to 10,000
 * @param churn - share of the customers that leaves each period, 0 to 1; 0 by default
 * @returns periods + 1 numbers of customers, period 0 first
 * @throws CalcError #NUM! for a negative argument, a share outside 0..1 or a result too large for a number
 * @see D. Skok: Lessons learned, viral marketing (For Entrepreneurs, 2009)
 * @example
 * viral(100, 5, 0.1, 3) // [100, 150, 175, 187.5]
 * viral(100, 5, 0.1, 2, 0.1) // [100, 140, 151]
 */
export function viral(
  start: number,
  invitations: number,
  conversion: number,
  periods: number,
  churn = 0,
): number[] {
  requireNotNegative(start, "start");
  requireNotNegative(invitations, "invitations");
  const converted = requireShare(conversion, "conversion");
  requirePeriods(periods);
  const kept = 1 - requireShare(churn, "churn");
  const factor = finiteResult(invitations * converted, "invitations");
  const customers = [start + 0];
  let joined = start;
  for (let t = 1; t <= periods; t++) {
    joined *= factor;
    customers.push(finiteResult(customers[t - 1]! * kept + joined, "invitations"));
  }
  return customers;
}
