import type { Plan } from "./plan.ts";
import type { Reading } from "./reading.ts";
import { isUnclear } from "./reading/doubts.ts";

/** How much of what was read, so that a verdict says what it is about. */
export interface ReadingCounts {
  readonly objectives: number;
  readonly kpis: number;
  readonly phases: number;
  readonly budgetLines: number;
  /** Tables that gave nothing, and parts of which it is not clear what they are. */
  readonly tablesNotUnderstood: number;
  readonly unsure: number;
}

/** Counts what a check can be about, and what it leaves out. */
export function countReading({ plan, report, readings }: Reading): ReadingCounts {
  const left = new Set(report.leftAlone.map(({ line }) => line));
  const tables = readings.filter(
    ({ part, place }) => part === "table" && left.has(place.firstLine) && left.has(place.lastLine),
  );
  return {
    ...countPlan(plan),
    tablesNotUnderstood: tables.length,
    unsure: readings.filter(isUnclear).length,
  };
}

/** What of a plan a check can be about. */
export type PlanCounts = Pick<ReadingCounts, "objectives" | "kpis" | "phases" | "budgetLines">;

export function countPlan(plan: Plan): PlanCounts {
  return {
    objectives: plan.objectives.length,
    kpis: plan.kpis.length,
    phases: plan.phases.length,
    budgetLines: plan.budget.categories.reduce((sum, { lines }) => sum + lines.length, 0),
  };
}

/** Whether nothing was read that could add up or not. */
export function nothingToCheck({ objectives, kpis, phases, budgetLines }: PlanCounts): boolean {
  return objectives + kpis + phases + budgetLines === 0;
}
