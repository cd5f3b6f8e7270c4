import type { Period, Priority, WorkStatus } from "../plan/plan.ts";
import type { AssumptionName } from "./assumptions/rows.ts";
import type { Build } from "./build.ts";

/** Which cell of Assumptions holds the word for a value of the plan. */
export const periodNames = {
  year: "PeriodYear",
  month: "PeriodMonth",
  once: "PeriodOnce",
} as const satisfies Readonly<Record<Period, AssumptionName>>;
export const workStatusNames = {
  notStarted: "WorkNotStarted",
  inProgress: "WorkInProgress",
  done: "WorkDone",
  blocked: "WorkBlocked",
} as const satisfies Readonly<Record<WorkStatus, AssumptionName>>;
export const priorityNames = {
  high: "PriorityHigh",
  medium: "PriorityMedium",
  low: "PriorityLow",
} as const satisfies Readonly<Record<Priority, AssumptionName>>;
export const directionNames = {
  higher: "DirectionHigher",
  lower: "DirectionLower",
} as const satisfies Readonly<Record<"higher" | "lower", AssumptionName>>;

/** The word of a value, "" where the plan says nothing. */
export function wordFor<Key extends string>(
  { word }: Pick<Build, "word">,
  names: Readonly<Record<Key, AssumptionName>>,
  value: Key | undefined,
): string {
  return value === undefined ? "" : word(names[value]);
}
