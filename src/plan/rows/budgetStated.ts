import type { Period, Plan } from "../plan.ts";
import type { Basis } from "./figures.ts";
import { groupKey } from "./sameText.ts";
import { timesAYear } from "./budgetLines.ts";
import type { Sums } from "./budgetSums.ts";

/** What the document says that lines come to. */
export interface Stated {
  readonly low: number;
  readonly high: number;
  readonly period: Period;
}

/** Lines minus stated, a year; "" where nothing is stated. */
export interface Comparison {
  readonly differenceLow: number | "";
  readonly differenceHigh: number | "";
}

interface StatedCategory {
  readonly track: string;
  readonly name: string;
  readonly stated: Stated | undefined;
}

/** Each category once; what a document states for it in several places is added. */
export function statedCategories(budget: Plan["budget"]): StatedCategory[] {
  const groups = new Map<string, StatedCategory>();
  for (const { track, name, lines, stated } of budget.categories) {
    const before = groups.get(groupKey(track, name));
    const period = before?.stated?.period ?? stated?.period ?? lines[0]?.period ?? "year";
    const low = (before?.stated?.low ?? 0) + (stated?.low ?? 0);
    const high = (before?.stated?.high ?? 0) + (stated?.high ?? 0);
    groups.set(groupKey(track, name), {
      track: before?.track ?? track,
      name: before?.name ?? name,
      stated: stated === undefined && before?.stated === undefined ? undefined : { low, high, period },
    });
  }
  return [...groups.values()];
}

export function compareWithStated(basis: Basis, sums: Sums, stated: Stated | undefined): Comparison {
  if (stated === undefined) return { differenceLow: "", differenceHigh: "" };
  const times = timesAYear(basis, stated.period);
  return { differenceLow: sums.low - stated.low * times, differenceHigh: sums.high - stated.high * times };
}
