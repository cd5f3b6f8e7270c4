import { countOf, type CheckFigure } from "../checks/figure.ts";
import type { PlacedTable } from "../frame/table.ts";
import type { PhaseRow } from "./rows.ts";
import type { PhaseTotalRow } from "./totalRows.ts";

/** What must hold in the timelines. */
export function phaseChecks(
  rows: readonly PhaseRow[],
  table: PlacedTable<"phases">,
  totals: readonly PhaseTotalRow[],
  totalsTable: PlacedTable<"phaseTotals">,
): CheckFigure[] {
  return [
    {
      id: "phases.overlap",
      severity: "warning",
      formula: "=SUMPRODUCT(--({phaseTotals.overlap}>0))",
      found: countOf(totals, ({ overlap }) => overlap > 0),
      place: totalsTable.range("overlap"),
    },
    {
      id: "phases.openEnded",
      severity: "warning",
      formula: "=SUMPRODUCT(--({phaseTotals.afterOpen}>0))",
      found: countOf(totals, ({ afterOpen }) => afterOpen > 0),
      place: totalsTable.range("afterOpen"),
    },
    {
      id: "phases.gap",
      severity: "warning",
      formula: "=SUMPRODUCT(--({phaseTotals.gap}>0))",
      found: countOf(totals, ({ gap }) => gap > 0),
      place: totalsTable.range("gap"),
    },
    {
      id: "phases.milestoneOutside",
      severity: "warning",
      formula: "=SUM({phaseTotals.outside})",
      found: totals.reduce((sum, { outside }) => sum + outside, 0),
      place: totalsTable.range("outside"),
    },
    {
      id: "phases.duplicate",
      severity: "warning",
      formula: "=SUMPRODUCT(--({phaseTotals.listed}>1))",
      found: countOf(totals, ({ listed }) => listed > 1),
      place: totalsTable.range("listed"),
    },
    {
      id: "phases.endBeforeStart",
      severity: "error",
      formula: "=SUMPRODUCT(--ISNUMBER({phases.endMonth}),--({phases.endMonth}<{phases.startMonth}))",
      found: countOf(rows, ({ startMonth = 0, endMonth }) => endMonth !== undefined && endMonth < startMonth),
      place: table.range("endMonth"),
    },
  ];
}
