import { growthRate, promisedRevenue } from "../plan/audit/promises.ts";
import type { Plan } from "../plan/plan.ts";
import { horizonOf } from "./paths.ts";
import type { TimeGrid } from "./time.ts";

/** Revenue of a year, from its start along a low, a base and a high growth. */
export interface RevenuePath {
  readonly start: number | undefined;
  /** "derived": the start is what target and growth imply, so that reaching the target is true by construction. */
  readonly origin: "document" | "derived" | "missing";
  readonly target: number | undefined;
  /** Years until the target is due; the end of the forecast where nobody says. */
  readonly years: number;
  readonly low: readonly (number | "")[];
  readonly base: readonly (number | "")[];
  readonly high: readonly (number | "")[];
}

export interface GrowthRange {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

/** How far growth lies off on either side where only one figure is known. */
export const slower = 0.5;
export const faster = 1.25;
/** What a plan that says nothing of growth starts from. */
const usualGrowth = 0.1;

export function plannedGrowth(plan: Plan): GrowthRange {
  const base = growthRate(plan) ?? usualGrowth;
  return { low: base * slower, base, high: base * faster };
}

/** Where the objective in revenue starts from. */
export const statedStart = (plan: Plan): number | undefined => promisedRevenue(plan)?.objective.baseline;

/** `start` is what somebody states; without it the target and the base growth imply one. */
export function revenuePathOf(
  plan: Plan,
  growth: GrowthRange,
  start: number | undefined,
  grid: TimeGrid,
): RevenuePath {
  const promised = promisedRevenue(plan);
  const target = promised?.amount;
  const years = promised?.years ?? horizonOf(grid);
  const implied = target !== undefined && growth.base > -1 ? target / (1 + growth.base) ** years : undefined;
  const from = start ?? implied;
  const along = (rate: number): (number | "")[] =>
    Array.from({ length: grid.count + 1 }, (_, period) =>
      from === undefined || rate <= -1 ? "" : from * (1 + rate) ** (period / grid.perYear),
    );
  return {
    start: from,
    origin: start !== undefined ? "document" : implied === undefined ? "missing" : "derived",
    target,
    years,
    low: along(growth.low),
    base: along(growth.base),
    high: along(growth.high),
  };
}
