import { finite, numError } from "../values/index.ts";
import { frequencyOf, isMonthEnd, monthsFrom } from "./coupons.ts";
import { dayOf } from "./dates.ts";
import { basisOf, days30US, daysBetween, yearFraction, type Market } from "./dayCount.ts";
import { reading, type FunctionTable } from "./rule.ts";

interface Accrual extends Market {
  readonly issue: number;
  readonly firstInterest: number;
  readonly settlement: number;
  readonly frequency: number;
  /** From the issue on; otherwise since the last coupon alone. */
  readonly fromIssue: boolean;
}

/** Coupons that have accrued, whole ones and parts, counted from the period before the first interest back to the issue. */
function couponsAccrued(accrual: Accrual): number {
  const { issue, firstInterest, settlement, frequency, fromIssue, basis, system } = accrual;
  const months = 12 / frequency;
  const atEnd = isMonthEnd(firstInterest, system);
  const moved = (by: number): number => monthsFrom(firstInterest, by * months, system, atEnd);
  // The period that the settlement lies in, or the one before the first interest.
  let at = -1;
  if (settlement > firstInterest && fromIssue) while (moved(at + 1) < settlement) at++;
  let begin = moved(at);
  // By actual days Excel measures every part by the period before the first interest.
  const whole = basis === 1 ? firstInterest - moved(-1) : (basis === 3 ? 365 : 360) / frequency;
  let coupons = daysBetween(Math.max(issue, begin), settlement, accrual) / whole;
  while (begin > issue) {
    const end = begin;
    begin = moved(--at);
    coupons += begin >= issue ? Number(fromIssue) : partOf(begin, end, accrual);
  }
  return coupons;
}

/** The part of a coupon period that lies after the issue. */
function partOf(begin: number, end: number, accrual: Accrual): number {
  const { issue, basis, system, frequency } = accrual;
  if (basis === 0) return days30US(issue, end, system) / days30US(begin, end, system, true);
  const days = daysBetween(issue, end, accrual);
  if (basis === 3) return days / (365 / frequency);
  return days / (basis === 2 ? days30US(begin, end, system) : daysBetween(begin, end, accrual));
}

export const accruedInterestFunctions: FunctionTable = {
  ACCRINT: reading(
    "k k k k k k k~ b?",
    (
      { machine: { system } },
      issueGiven,
      firstGiven,
      settlementGiven,
      rate,
      par,
      each,
      basis,
      fromIssue = true,
    ) => {
      const [issue, firstInterest, settlement] = [
        dayOf(issueGiven, system),
        dayOf(firstGiven, system),
        dayOf(settlementGiven, system),
      ];
      const frequency = frequencyOf(each);
      const market = { basis: basisOf(basis), system };
      if (rate <= 0 || par <= 0 || issue >= settlement) throw numError;
      const coupons = couponsAccrued({ issue, firstInterest, settlement, frequency, fromIssue, ...market });
      return finite(((par * rate) / frequency) * coupons);
    },
  ),
  ACCRINTM: reading("k k k k k~", ({ machine: { system } }, issue, settlement, rate, par = 1000, basis) => {
    if (rate <= 0 || par <= 0 || dayOf(issue, system) >= dayOf(settlement, system)) throw numError;
    return finite(par * rate * yearFraction(issue, settlement, { basis: basisOf(basis), system }));
  }),
};
