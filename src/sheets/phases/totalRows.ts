import { groupKey, groupRows } from "../frame/sameText.ts";
import { isMilestone, type PhaseRow } from "./rows.ts";

/** A row of the summary by phase: what it is to bring, and how it lies between the others of its timeline. */
export interface PhaseTotalRow {
  readonly track: string;
  readonly phase: string;
  readonly outcome: string | undefined;
  readonly milestones: number;
  readonly complete: number;
  readonly first: number;
  /** 0: open-ended. */
  readonly last: number;
  /** Phases that still run when this one starts. */
  readonly overlap: number;
  /** Months since the last of those before it ended. */
  readonly gap: number;
  /** Open-ended phases that started before. */
  readonly afterOpen: number;
  /** Milestones that start before the phase or end after it. */
  readonly outside: number;
  /** How often the timeline has a phase of this name. */
  readonly listed: number;
}

type Span = Pick<PhaseTotalRow, "track" | "phase" | "first" | "last">;

export function phaseTotalRows(rows: readonly PhaseRow[]): PhaseTotalRow[] {
  const groups = groupRows(rows, (row) => groupKey(row.track, row.phase));
  const spans = [...groups.values()].map((members): Span & { members: PhaseRow[] } => ({
    track: members[0].track,
    phase: members[0].phase,
    first: sumOf(members, "startMonth"),
    last: sumOf(members, "endMonth"),
    members,
  }));
  const tracks = groupRows(spans, ({ track }) => groupKey(track));
  return spans.map(({ members, ...span }) => {
    const phases = members.filter((row) => !isMilestone(row));
    const milestones = members.filter(isMilestone);
    return {
      ...span,
      outcome: phases.find(({ outcome }) => outcome !== undefined)?.outcome,
      milestones: milestones.length,
      complete: phases.reduce((sum, row) => sum + row.complete, 0),
      ...timingOf(span, tracks.get(groupKey(span.track)) ?? []),
      outside: milestones.filter((row) => isOutside(row, span)).length,
      listed: span.phase === "" ? 0 : phases.length,
    };
  });
}

const sumOf = (members: readonly PhaseRow[], field: "startMonth" | "endMonth"): number =>
  members.reduce((sum, row) => sum + (isMilestone(row) ? 0 : (row[field] ?? 0)), 0);

function timingOf(
  { first, last }: Span,
  siblings: readonly Span[],
): Pick<PhaseTotalRow, "overlap" | "gap" | "afterOpen"> {
  if (first === 0) return { overlap: 0, gap: 0, afterOpen: 0 };
  const started = siblings.filter((other) => other.first > 0);
  const running = started.filter((other) => other.first <= first && other.last >= first).length;
  const earlier = started.filter((other) => other.first < first);
  const before = earlier.reduce((latest, other) => Math.max(latest, other.last), 0);
  return {
    overlap: running - (last >= first ? 1 : 0),
    gap: before === 0 ? 0 : Math.max(0, first - before - 1),
    afterOpen: earlier.filter((other) => other.last === 0).length,
  };
}

function isOutside({ startMonth, endMonth }: PhaseRow, { first, last }: Span): boolean {
  return [startMonth, endMonth].some(
    (month) => month !== undefined && (month < first || (last > 0 && month > last)),
  );
}
