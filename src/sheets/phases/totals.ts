import type { Build } from "../build.ts";
import { inputs, type Column, type TableSource } from "../frame/table.ts";
import { phaseTotalFields } from "./fields.ts";
import type { PhaseTotalRow } from "./totalRows.ts";

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
  listed: `=SUMPRODUCT(${own},${phaseOnly},--({phases.phase}<>""))`,
} as const;

/** A row a phase. */
export function phaseTotalsTable(
  { formats: { count, percent } }: Build,
  rows: readonly PhaseTotalRow[],
): TableSource<"phaseTotals", PhaseTotalRow> {
  const { track, phase, outcome } = inputs(phaseTotalFields);
  const calculated = (id: keyof typeof formulas, format = count): Column<PhaseTotalRow> => ({
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
      gap: 0,
      afterOpen: 0,
      outside: 0,
      listed: 0,
    },
  };
}
