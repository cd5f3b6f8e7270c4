import type { Build } from "../build.ts";
import { text } from "../frame/cell.ts";
import { groupKey, groupRows } from "../frame/sameText.ts";
import type { Column, TableSource } from "../frame/table.ts";
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

const own = "--({phases.track}={phaseTotals.track@}),--({phases.phase}={phaseTotals.phase@})";
const phaseOnly = '--({phases.label}=""),--({phases.milestone}="")';
const milestone = '--(({phases.label}<>"")+({phases.milestone}<>"")>0)';
const sameTrack = "--({phaseTotals.track}={phaseTotals.track@})";
const [first, last] = ["{phaseTotals.first@}", "{phaseTotals.last@}"];
/** The month in which the last of the phases that start earlier ends. */
const before = `SUMPRODUCT(MAX(({phaseTotals.track}={phaseTotals.track@})*({phaseTotals.first}<${first})*{phaseTotals.last}))`;

const beyond = (column: string): string =>
  `ISNUMBER({phases.${column}})*(({phases.${column}}<${first})+(${last}>0)*({phases.${column}}>${last})>0)`;

const formulas = {
  milestones: `=SUMPRODUCT(${own},${milestone})`,
  complete: `=SUMPRODUCT(${own},${phaseOnly},{phases.complete})`,
  first: `=SUMPRODUCT(${own},${phaseOnly},{phases.startMonth})`,
  last: `=SUMPRODUCT(${own},${phaseOnly},{phases.endMonth})`,
  overlap:
    `=IF(${first}=0,0,SUMPRODUCT(${sameTrack},--({phaseTotals.first}>0),--({phaseTotals.first}<=${first}),` +
    `--({phaseTotals.last}>=${first}))-IF(${last}>=${first},1,0))`,
  gap: `=IF(${first}=0,0,IF(${before}=0,0,MAX(0,${first}-${before}-1)))`,
  afterOpen: `=IF(${first}=0,0,SUMPRODUCT(${sameTrack},--({phaseTotals.first}>0),--({phaseTotals.first}<${first}),--({phaseTotals.last}=0)))`,
  outside: `=SUMPRODUCT(${own},${milestone},--(${beyond("startMonth")}+${beyond("endMonth")}>0))`,
} as const;

/** A row a phase. */
export function phaseTotalsTable(build: Build, rows: readonly PhaseTotalRow[]): TableSource<PhaseTotalRow> {
  const headings = build.texts.phases.totalsHeadings;
  const { count, percent } = build.formats;
  const calculated = (id: keyof typeof formulas, format = count): Column<PhaseTotalRow> => ({
    id,
    heading: headings[id],
    align: "right",
    formula: formulas[id],
    expected: (row) => row[id],
    format,
  });
  return {
    id: "phaseTotals",
    name: "PhaseTotals",
    columns: [
      { id: "track", heading: headings.track, cell: (row) => text(row.track) },
      { id: "phase", heading: headings.phase, cell: (row) => text(row.phase) },
      calculated("milestones"),
      { id: "outcome", heading: headings.outcome, cell: (row) => text(row.outcome, "inputText") },
      calculated("complete", percent),
      calculated("overlap"),
      calculated("first"),
      calculated("last"),
      calculated("gap"),
      calculated("afterOpen"),
      calculated("outside"),
    ],
    rows,
    emptyRow: {
      track: "",
      phase: "",
      outcome: undefined,
      milestones: 0,
      complete: 0,
      first: 0,
      last: 0,
      overlap: 0,
      gap: 0,
      afterOpen: 0,
      outside: 0,
    },
  };
}
