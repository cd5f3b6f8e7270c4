import type { Build } from "../build.ts";
import { inputs, type Column, type TableSource } from "../frame/table.ts";
import { phaseTotalFields } from "./fields.ts";
import type { PhaseTotalRow } from "../../plan/rows/phaseTotals.ts";

const own = "--({phases.track}={phaseTotals.track@}),--({phases.phase}={phaseTotals.phase@})";
const phaseOnly = '--({phases.label}=""),--({phases.milestone}="")';
const milestone = '--(({phases.label}<>"")+({phases.milestone}<>"")>0)';
/** Phases of one name are one row: what its months add up to says nothing of any of them. */
const sameTrack =
  "({phaseTotals.track}={phaseTotals.track@})*({phaseTotals.first}>0)*({phaseTotals.listed}<=1)";
const [first, last, milestones] = ["{phaseTotals.first}", "{phaseTotals.last}", "{phaseTotals.milestones}"];
const ownFirst = "{phaseTotals.first@}";
const ownLast = "{phaseTotals.last@}";
const isTimed = `AND(${ownFirst}>0,{phaseTotals.listed@}<=1)`;
/** Started earlier, or in the same month in a row above. */
const started = `(((${first}<${ownFirst})+(${first}=${ownFirst})*(ROW(${first})-MIN(ROW(${ownFirst}))<0))>0)`;
const longer = `(${last}-${first}>${ownLast}-${ownFirst})`;
const shorter = `(${last}-${first}<${ownLast}-${ownFirst})`;
/** A phase with milestones of its own inside a longer one is a part of it: the two do not compete. */
const liesInOther = `({phaseTotals.milestones@}>0)*(${ownLast}>0)*(${ownLast}<=${last})*${longer}`;
const otherLiesIn = `(${milestones}>0)*(${first}=${ownFirst})*(${last}<=${ownLast})*${shorter}`;
/** One that begins in the month in which the other ends may follow it within that month: months know no days. */
const runsOn = `(${last}>${ownFirst})`;
/** The month in which the last of the phases that start earlier ends. */
const before = `SUMPRODUCT(MAX(${sameTrack}*(${first}<${ownFirst})*${last}))`;
const openBefore = `SUMPRODUCT(${sameTrack}*(${first}<${ownFirst})*(${last}=0))`;

const beyond = (column: string): string =>
  `ISNUMBER({phases.${column}})*(({phases.${column}}<${ownFirst})+(${ownLast}>0)*({phases.${column}}>${ownLast})>0)`;

const formulas = {
  milestones: `=SUMPRODUCT(${own},${milestone})`,
  complete: `=SUMPRODUCT(${own},${phaseOnly},{phases.complete})`,
  first: `=SUMPRODUCT(${own},${phaseOnly},{phases.startMonth})`,
  last: `=SUMPRODUCT(${own},${phaseOnly},{phases.endMonth})`,
  overlap: `=IF(${isTimed},SUMPRODUCT(${sameTrack}*${started}*${runsOn}*(1-${liesInOther})*(1-${otherLiesIn})),0)`,
  gap: `=IF(${isTimed},IF(OR(${before}=0,${openBefore}>0),0,MAX(0,${ownFirst}-${before}-1)),0)`,
  afterOpen: `=IF(${isTimed},${openBefore},0)`,
  outside: `=IF({phaseTotals.listed@}>1,0,SUMPRODUCT(${own},${milestone},--(${beyond("startMonth")}+${beyond("endMonth")}>0)))`,
  monthsBefore: `=IF(${isTimed},${ownFirst}-1,0)`,
  // An open-ended phase is drawn for a year.
  length: `=IF(${isTimed},IF(${ownLast}>0,MAX(0,${ownLast}-${ownFirst}+1),{name:MonthsPerYear}),0)`,
  listed: `=SUMPRODUCT(${own},${phaseOnly},--({phases.phase}<>""))`,
} as const;

interface PhaseBar {
  readonly monthsBefore: number;
  readonly length: number;
}

/** Where the bar of a phase begins in the chart and how long it is; nothing for phases of one name. */
export function phaseBar(
  { first, last, listed }: Pick<PhaseTotalRow, "first" | "last" | "listed">,
  openMonths: number,
): PhaseBar {
  if (first <= 0 || listed > 1) return { monthsBefore: 0, length: 0 };
  return { monthsBefore: first - 1, length: last > 0 ? Math.max(0, last - first + 1) : openMonths };
}

/** A row a phase. */
export function phaseTotalsTable(
  build: Build,
  rows: readonly PhaseTotalRow[],
): TableSource<"phaseTotals", PhaseTotalRow> {
  const { count, percent } = build.formats;
  const { track, phase, outcome } = inputs(phaseTotalFields);
  const months = build.figure("MonthsPerYear");
  const drawn = (id: keyof PhaseBar): Column<PhaseTotalRow> => ({
    align: "right",
    formula: formulas[id],
    expected: (row) => phaseBar(row, months)[id],
    format: count,
  });
  const calculated = (
    id: Exclude<keyof typeof formulas, keyof PhaseBar>,
    format = count,
  ): Column<PhaseTotalRow> => ({
    align: "right",
    formula: formulas[id],
    expected: (row) => row[id],
    format,
  });
  return {
    id: "phaseTotals",
    columns: {
      track,
      phase,
      milestones: calculated("milestones"),
      outcome,
      complete: calculated("complete", percent),
      overlap: calculated("overlap"),
      first: calculated("first"),
      last: calculated("last"),
      gap: calculated("gap"),
      afterOpen: calculated("afterOpen"),
      outside: calculated("outside"),
      listed: calculated("listed"),
      monthsBefore: drawn("monthsBefore"),
      length: drawn("length"),
    },
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
      overlaps: [],
      before: "",
      openBefore: "",
      outsiders: [],
      gap: 0,
      afterOpen: 0,
      outside: 0,
      listed: 0,
    },
  };
}
