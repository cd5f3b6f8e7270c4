import type { Plan, Risk } from "../plan/plan.ts";
import { periodOfTime } from "./spending.ts";
import type { TimeGrid } from "./time.ts";

/** What a risk costs if it happens: its likely cost, else the middle of its range. */
export function costIfHappens({ low, likely, high }: Risk): number {
  if (likely !== undefined) return likely;
  return ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}

/** Chance times cost, plus what the response costs in any case. A closed risk costs nothing more. */
export function expectedCost(risk: Risk): number {
  if (risk.status === "closed") return 0;
  const chance = risk.status === "occurred" ? 1 : (risk.chance ?? 0);
  return chance * costIfHappens(risk) + (risk.responseCost ?? 0);
}

/** The expected cost of all risks by period; one without a time of its own stands in period 1. */
export function riskCosts(plan: Plan, grid: TimeGrid): number[] {
  const costs = Array.from({ length: grid.count + 1 }, () => 0);
  for (const risk of plan.risks ?? []) {
    const period = risk.when === undefined ? 1 : periodOfTime(risk.when, plan, grid);
    if (period !== undefined) costs[period] = (costs[period] ?? 0) + expectedCost(risk);
  }
  return costs;
}
