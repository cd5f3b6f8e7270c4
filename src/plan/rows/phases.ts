import type { Plan, WorkStatus } from "../plan.ts";
import { groupKey, groupRows } from "./sameText.ts";
import { valueAt } from "../valueAt.ts";

/** One row of the Phases table: a phase, or one of its milestones (then label or milestone say which). */
export interface PhaseEntry {
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
  readonly months: number;
  readonly complete: number;
}

type Given = Omit<PhaseEntry, "months" | "complete">;

export const isMilestone = (row: Pick<PhaseEntry, "label" | "milestone">): boolean =>
  row.label !== "" || row.milestone !== "";

/** Each phase, followed by its milestones. */
export function phaseEntries(plan: Plan): PhaseEntry[] {
  const given = givenRows(plan);
  const phases = groupRows(given, (row) => groupKey(row.track, row.phase));
  return given.map((row) => ({
    ...row,
    months:
      row.startMonth === undefined || row.endMonth === undefined ? 0 : row.endMonth - row.startMonth + 1,
    complete: completeOf(row, valueAt(phases, groupKey(row.track, row.phase))),
  }));
}

function givenRows(plan: Plan): Given[] {
  return plan.phases.flatMap((phase) => {
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
      // A row without label and name would be a phase.
      ...phase.milestones
        .filter(({ label, name }) => label !== "" || name !== "")
        .map((milestone): Given => ({
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

/** A milestone's progress, 1 when it is done without one; a phase's is the average of its milestones. */
function completeOf(row: Given, members: readonly Given[]): number {
  if (row.progress !== undefined) return row.progress;
  if (isMilestone(row)) return row.status === "done" ? 1 : 0;
  const milestones = members.filter(isMilestone);
  if (milestones.length === 0) return 0;
  return milestones.reduce((sum, milestone) => sum + completeOf(milestone, []), 0) / milestones.length;
}
