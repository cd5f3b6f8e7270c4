import { planned } from "../../calc/index.ts";
import { phaseEntries, type PhaseEntry } from "../../plan/rows/phases.ts";
import type { Build } from "../build.ts";
import { dateSerial, monthEnd, monthStart } from "../frame/date.ts";

/** One row of the Phases table with its days: without a start of the plan its months stand in their place. */
export interface PhaseRow extends PhaseEntry {
  readonly start: number | "";
  readonly end: number | "";
  readonly planned: number | "";
  readonly variance: number | "";
}

export function phaseRows(build: Build): PhaseRow[] {
  return phaseEntries(build.plan).map((row) => {
    const { start, end } = datesOf(build, row);
    const plannedShare =
      build.startMonth === undefined || start === "" || end === "" || end < start
        ? ""
        : planned(start, end, dateSerial(build.context.asOf));
    return {
      ...row,
      start,
      end,
      planned: plannedShare,
      variance: plannedShare === "" ? "" : row.complete - plannedShare,
    };
  });
}

/** What a table without phases shows. */
export const emptyPhase: PhaseRow = {
  track: "",
  phase: "",
  label: "",
  milestone: "",
  owner: undefined,
  status: undefined,
  startMonth: undefined,
  endMonth: undefined,
  progress: undefined,
  outcome: undefined,
  start: "",
  end: "",
  months: 0,
  complete: 0,
  planned: "",
  variance: "",
};

/** First and last day; without a start of the plan its months. */
function datesOf({ startMonth }: Build, row: PhaseEntry): Pick<PhaseRow, "start" | "end"> {
  const of = (month: number | undefined, day: (start: string, month: number) => number): number | "" => {
    if (month === undefined) return "";
    return startMonth === undefined ? month : day(startMonth, month);
  };
  return { start: of(row.startMonth, monthStart), end: of(row.endMonth, monthEnd) };
}
