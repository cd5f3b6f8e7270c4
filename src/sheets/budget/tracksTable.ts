import type { Build } from "../build.ts";
import { input, type TableSource } from "../frame/table.ts";
import { trackFields } from "./fields.ts";
import { emptyTotal, type BudgetGroups, type TotalRow } from "../../plan/rows/budgetTotals.ts";
import { heldTrackColumns } from "./heldTables.ts";
import { overTrack } from "./overTrack.ts";
import {
  checkColumn,
  differenceColumns,
  insertedColumns,
  varianceColumns,
  acceptedColumns,
  statedColumns,
  sumColumns,
} from "./totalsColumns.ts";

/** A row a budget of the document: nothing is ever added across them. */
export function tracksTable(build: Build, groups: BudgetGroups): TableSource<"tracks", TotalRow> {
  const over = overTrack(groups, "tracks");
  const single = groups.tracks.length <= 1;
  const listed = single
    ? "SUM({categories.lines})"
    : "SUMPRODUCT(--({categories.track}={tracks.track@}),{categories.lines})";
  const mask = single ? "" : "--({budget.track}={tracks.track@}),";
  const lines = `SUMPRODUCT(${mask}--({budget.name}<>""))`;
  const inUse = (period: string): string =>
    `IF(SUMPRODUCT(${mask}--({budget.period}={name:${period}}))>0,1,0)`;
  return {
    id: "tracks",
    columns: {
      track: input(trackFields.track, (row) => row.track),
      check: checkColumn(build, "tracks"),
      ...varianceColumns(build, "tracks"),
      covered: {
        formula: `=IF(${listed}={tracks.lines@},{name:WordOk},{name:WordCheck})`,
        expected: () => build.word("WordOk"),
        role: "formulaText",
      },
      ...statedColumns,
      ...heldTrackColumns(groups.trackTotals),
      lines: {
        align: "right",
        formula: `=${lines}`,
        expected: (row) => row.sums.lines,
        format: build.formats.count,
      },
      ...sumColumns(build, "tracks", over),
      relativeSpread: {
        align: "right",
        formula: "=IF({tracks.mean@}=0,0,{tracks.spread@}/{tracks.mean@})",
        expected: ({ sums }) => (sums.mean === 0 ? 0 : (sums.high - sums.low) / sums.mean),
        format: build.formats.percent,
      },
      ...differenceColumns(build, "tracks"),
      ...insertedColumns,
      ...acceptedColumns,
      periods: {
        align: "right",
        formula: `=${["PeriodYear", "PeriodMonth", "PeriodOnce"].map(inUse).join("+")}`,
        expected: (row) => row.periods,
        format: build.formats.count,
      },
      mechanical: {
        align: "right",
        formula: equalRatios(single),
        expected: (row) => row.mechanical,
        format: build.formats.count,
      },
    },
    rows: groups.trackTotals,
    emptyRow: emptyTotal,
  };
}

/** The number of lines when their highs are all the same multiple of their lows, by n·Σr² = (Σr)². */
function equalRatios(single: boolean): string {
  const mask = single ? "" : "--({budget.track}={tracks.track@}),";
  const count = `SUMPRODUCT(${mask}--({budget.low}>0))`;
  const sum = `SUMPRODUCT(${mask}{budget.ratio})`;
  const squares = `SUMPRODUCT(${mask}{budget.ratio},{budget.ratio})`;
  const equal = `ROUND(${count}*${squares}/SUMSQ(${sum})-1,{name:RoundingDigits})=0`;
  return `=IF(${sum}>${count},IF(AND(${count}>={name:MechanicalLines},${equal}),${count},0),0)`;
}
