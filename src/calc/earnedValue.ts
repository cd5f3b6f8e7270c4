import { finiteResult, requireNotNegative, requirePositive } from "./arguments.ts";
import { CalcError } from "./error.ts";
import { sameAmount } from "./reaches.ts";

/** What the rest of the work is expected to cost: as so far, as planned, or as so far in cost and in time. */
export type CompletionMethod = "cost" | "planned" | "costAndSchedule";

function requireDivisor(value: number, argument: string): void {
  requireNotNegative(value, argument);
  if (value === 0) throw new CalcError("#DIV/0!", argument, "zeroDivisor");
}

/**
 * Schedule performance index: earned/planned, the budget of the work done over that of the work planned by now.
 *
 * @param earned - budgeted cost of the work done (EV), 0 or more
 * @param planned - budgeted cost of the work that was to be done by now (PV), above 0
 * @returns a ratio; below 1 the work is late
 * @throws CalcError #DIV/0! when nothing was planned, #NUM! for a negative amount
 * @see GAO-20-195G, Cost Estimating and Assessment Guide, chapter 18
 * @example
 * schedulePerformance(40, 50) // 0.8
 */
export function schedulePerformance(earned: number, planned: number): number {
  requireNotNegative(earned, "earned");
  requireDivisor(planned, "planned");
  return finiteResult(earned / planned, "earned");
}

/**
 * Cost performance index: earned/spent, the budget of the work done over what it cost.
 *
 * @param earned - budgeted cost of the work done (EV), 0 or more
 * @param spent - actual cost of that work (AC), above 0
 * @returns a ratio; below 1 the work costs more than planned
 * @throws CalcError #DIV/0! when nothing was spent, #NUM! for a negative amount
 * @see GAO-20-195G, Cost Estimating and Assessment Guide, chapter 18
 * @example
 * costPerformance(40, 64) // 0.625
 */
export function costPerformance(earned: number, spent: number): number {
  requireNotNegative(earned, "earned");
  requireDivisor(spent, "spent");
  return finiteResult(earned / spent, "earned");
}

/**
 * Estimate at completion: spent + (budget − earned)/efficiency. The efficiency of the rest is the cost index (method
 * "cost", which makes it budget/CPI), 1 ("planned"), or cost index times schedule index ("costAndSchedule").
 *
 * @param budget - budget of all the work (BAC), above 0
 * @param earned - budgeted cost of the work done (EV), 0 to the budget
 * @param spent - actual cost of that work (AC), 0 or more
 * @param method - how the rest goes on; "cost" by default
 * @param planned - budgeted cost of the work planned by now (PV); "costAndSchedule" needs it
 * @returns an amount in the budget's currency
 * @throws CalcError #DIV/0! when nothing is earned, spent or planned yet but the method divides by it, #NUM! for a negative amount
 *   or more earned than the budget, #VALUE! for an unknown method or a planned amount that is missing
 * @see GAO-20-195G, Cost Estimating and Assessment Guide, chapter 18
 * @example
 * estimateAtCompletion(100, 40, 64) // 160
 * estimateAtCompletion(100, 40, 64, "planned") // 124
 * estimateAtCompletion(100, 40, 64, "costAndSchedule", 50) // 184
 */
export function estimateAtCompletion(
  budget: number,
  earned: number,
  spent: number,
  method: CompletionMethod = "cost",
  planned?: number,
): number {
  requirePositive(budget, "budget");
  requireNotNegative(earned, "earned");
  requireNotNegative(spent, "spent");
  const done = sameAmount(earned, budget);
  if (earned > budget && !done) throw new CalcError("#NUM!", "earned", "aboveBudget");
  const rest = done ? 0 : budget - earned;
  if (method === "planned") return finiteResult(spent + rest, "spent");
  if (method !== "cost" && method !== "costAndSchedule") {
    throw new CalcError("#VALUE!", "method", "unknownMethod");
  }
  if (earned === 0) throw new CalcError("#DIV/0!", "earned", "zeroDivisor");
  // Work that cost nothing yet (a cost not booked, an empty cell) would make the rest free.
  if (spent === 0 && rest > 0) throw new CalcError("#DIV/0!", "spent", "zeroDivisor");
  const atCost = rest * (spent / earned);
  if (method === "cost") return finiteResult(spent + atCost, "spent");
  if (planned === undefined) throw new CalcError("#VALUE!", "planned", "plannedMissing");
  return finiteResult(spent + atCost / schedulePerformance(earned, planned), "spent");
}
