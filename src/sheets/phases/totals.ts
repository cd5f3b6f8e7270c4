import type { Build } from "../build.ts";
import { text } from "../frame/cell.ts";
import type { Column, TableSource } from "../frame/table.ts";
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
      calculated("listed"),
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
      listed: 0,
    },
  };
}
