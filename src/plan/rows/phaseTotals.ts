import { isMilestone, type PhaseEntry } from "./phases.ts";
import { groupKey, groupRows } from "./sameText.ts";

/** Two phases of a timeline that run at the same time. */
export interface Overlap {
  readonly phase: string;
  readonly from: number;
  readonly to: number;
}

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
  /** Phases that started before this one and still run when it starts. */
  readonly overlap: number;
  readonly overlaps: readonly Overlap[];
  /** Months since the last of those before it ended. */
  readonly gap: number;
  /** The phase that ended last before the gap. */
  readonly before: string;
  /** Open-ended phases that started before. */
  readonly afterOpen: number;
  readonly openBefore: string;
  /** Milestones that start before the phase or end after it. */
  readonly outside: number;
  readonly outsiders: readonly PhaseEntry[];
  /** How often the timeline has a phase of this name. */
  readonly listed: number;
}

interface Span extends Pick<PhaseTotalRow, "track" | "phase" | "first" | "last" | "milestones" | "listed"> {
  readonly members: readonly PhaseEntry[];
  readonly position: number;
}

export function phaseTotalRows(rows: readonly PhaseEntry[]): PhaseTotalRow[] {
  const groups = groupRows(rows, (row) => groupKey(row.track, row.phase));
  const spans = [...groups.values()].map((members, position): Span => {
    const { track, phase } = members[0];
    return {
      track,
      phase,
      first: sumOf(members, "startMonth"),
      last: sumOf(members, "endMonth"),
      milestones: members.filter(isMilestone).length,
      listed: phase === "" ? 0 : members.filter((row) => !isMilestone(row)).length,
      members,
      position,
    };
  });
  const tracks = groupRows(spans.filter(isTimed), ({ track }) => groupKey(track));
  return spans.map((span) => {
    const { track, phase, first, last, milestones, listed, members } = span;
    const phases = members.filter((row) => !isMilestone(row));
    const outsiders = listed > 1 ? [] : members.filter((row) => isMilestone(row) && isOutside(row, span));
    return {
      track,
      phase,
      first,
      last,
      milestones,
      listed,
      outcome: phases.find(({ outcome }) => outcome !== undefined)?.outcome,
      complete: phases.reduce((sum, row) => sum + row.complete, 0),
      ...timingOf(span, tracks.get(groupKey(track)) ?? []),
      outside: outsiders.length,
      outsiders,
    };
  });
}

/** Phases of one name are one row: what its months add up to says nothing of any of them. */
const isTimed = ({ first, listed }: Span): boolean => first > 0 && listed <= 1;

const sumOf = (members: readonly PhaseEntry[], field: "startMonth" | "endMonth"): number =>
  members.reduce((sum, row) => sum + (isMilestone(row) ? 0 : (row[field] ?? 0)), 0);

function timingOf(
  own: Span,
  siblings: readonly Span[],
): Pick<PhaseTotalRow, "overlap" | "overlaps" | "gap" | "before" | "afterOpen" | "openBefore"> {
  if (!isTimed(own)) return { overlap: 0, overlaps: [], gap: 0, before: "", afterOpen: 0, openBefore: "" };
  const running = siblings.filter(
    (other) =>
      (other.first < own.first || (other.first === own.first && other.position < own.position)) &&
      runsOn(other, own) &&
      !liesIn(own, other) &&
      !liesIn(other, own),
  );
  const earlier = siblings.filter((other) => other.first < own.first);
  const open = earlier.filter((other) => other.last === 0);
  const before = earlier.reduce<Span | undefined>(
    (latest, other) => (latest === undefined || other.last > latest.last ? other : latest),
    undefined,
  );
  const gap = before === undefined || open.length > 0 ? 0 : Math.max(0, own.first - before.last - 1);
  return {
    overlap: running.length,
    overlaps: running.map(({ phase, last }) => ({
      phase,
      from: own.first,
      to: own.last === 0 ? last : Math.min(last, own.last),
    })),
    gap,
    before: before?.phase ?? "",
    afterOpen: open.length,
    openBefore: open.at(-1)?.phase ?? "",
  };
}

/** A phase with milestones of its own inside a longer one is a part of it: the two do not compete. */
const liesIn = (part: Span, whole: Span): boolean =>
  part.milestones > 0 &&
  part.last > 0 &&
  whole.first <= part.first &&
  part.last <= whole.last &&
  whole.last - whole.first > part.last - part.first;

/** One that begins in the month in which the other ends may follow it within that month: months know no days. */
const runsOn = (other: Span, own: Span): boolean => other.last > own.first;

function isOutside({ startMonth, endMonth }: PhaseEntry, { first, last }: Span): boolean {
  return [startMonth, endMonth].some(
    (month) => month !== undefined && (month < first || (last > 0 && month > last)),
  );
}
