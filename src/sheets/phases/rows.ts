import { planned } from "../../calc/index.ts";
import type { Phase, Plan, WorkStatus } from "../../plan/plan.ts";
import type { Build } from "../build.ts";
import { dateSerial, monthEnd, monthStart } from "../frame/date.ts";
import { groupKey, groupRows } from "../frame/sameText.ts";

/** One row of the Phases table: a phase, or one of its milestones (then label or milestone say which). */
export interface PhaseRow {
  readonly track: string;
  readonly phase: string;
  readonly label: string;
  readonly milestone: string;
  readonly owner: string | undefined;
  readonly status: WorkStatus | undefined;
  readonly startMonth: number | undefined;
  readonly endMonth: number | undefined;
  readonly progress: number | undefined;
  readonly outcome: string | undefined;
  readonly start: number | "";
  readonly end: number | "";
  readonly months: number;
  readonly complete: number;
  readonly planned: number | "";
  readonly variance: number | "";
}

type Given = Omit<PhaseRow, "start" | "end" | "months" | "complete" | "planned" | "variance">;

export const isMilestone = (row: Pick<PhaseRow, "label" | "milestone">): boolean =>
  row.label !== "" || row.milestone !== "";

export function phaseRows(build: Build): PhaseRow[] {
  const given = givenRows(build.plan);
  const phases = groupRows(given, (row) => groupKey(row.track, row.phase));
  return given.map((row) => {
    const members = phases.get(groupKey(row.track, row.phase)) ?? [];
    const { start, end } = datesOf(build, row);
    const complete = completeOf(row, members);
    const plannedShare =
      build.startMonth === undefined || start === "" || end === "" || end < start
        ? ""
        : planned(start, end, dateSerial(build.context.asOf));
    const months =
      row.startMonth === undefined || row.endMonth === undefined ? 0 : row.endMonth - row.startMonth + 1;
    return {
      ...row,
      start,
      end,
      months,
      complete,
      planned: plannedShare,
      variance: plannedShare === "" ? "" : complete - plannedShare,
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

function givenRows(plan: Plan): Given[] {
  return plan.phases.flatMap((phase: Phase) => {
    const own: Given = {
      track: phase.track,
      phase: phase.name,
      label: "",
      milestone: "",
      owner: undefined,
      status: undefined,
      startMonth: phase.startMonth,
      endMonth: phase.endMonth ?? undefined,
      progress: undefined,
      outcome: phase.outcome,
    };
    return [
      own,
      ...phase.milestones.map((milestone): Given => ({
        track: phase.track,
        phase: phase.name,
        label: milestone.label,
        milestone: milestone.name,
        owner: milestone.owner,
        status: milestone.status,
        startMonth: milestone.startMonth,
        endMonth: milestone.endMonth,
        progress: milestone.progress,
        outcome: undefined,
      })),
    ];
  });
}

/** First and last day; without a start of the plan its months. */
function datesOf({ startMonth }: Build, row: Given): Pick<PhaseRow, "start" | "end"> {
  const of = (month: number | undefined, day: (start: string, month: number) => number): number | "" => {
    if (month === undefined) return "";
    return startMonth === undefined ? month : day(startMonth, month);
  };
  return { start: of(row.startMonth, monthStart), end: of(row.endMonth, monthEnd) };
}

/** A milestone's progress, 1 when it is done without one; a phase's is the average of its milestones. */
function completeOf(row: Given, members: readonly Given[]): number {
  if (row.progress !== undefined) return row.progress;
  if (isMilestone(row)) return row.status === "done" ? 1 : 0;
  const milestones = members.filter(isMilestone);
  if (milestones.length === 0) return 0;
  return milestones.reduce((sum, milestone) => sum + completeOf(milestone, []), 0) / milestones.length;
}
