import type { LineRow } from "../../plan/rows/budgetLines.ts";
import { cellAddress } from "../../workbook/address.ts";
import type { Block, Cell, ChartSpec, RangeRef } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { axisUnit } from "../frame/amountUnit.ts";
import { formula, text } from "../frame/cell.ts";

/** Bars of more lines are not read. */
const most = 12;

const spread = "{budget.spread}";
const rows = `ROW(${spread})`;

export interface WidestLines {
  readonly block: Block;
  readonly chart: ChartSpec;
}

/**
 * What drives the width of the total: the lines from the widest down, whatever order the table is in and
 * whatever is typed into it. Each is the widest of those behind the one before; of equal ones the upper first.
 */
export function widestLines(
  build: Build,
  lines: readonly LineRow[],
  /** The row of the first line as formulas count rows, from 1. */
  firstLine: number,
  place: { readonly row: number; readonly column: number },
  anchor: ChartSpec["anchor"],
): WidestLines | undefined {
  const words = build.texts.budget;
  const sorted = lines
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.spread > 0)
    .sort((one, other) => other.line.spread - one.line.spread || one.index - other.index)
    .slice(0, most);
  const [widest] = sorted;
  if (widest === undefined) return undefined;
  const first = place.row + 1;
  const address = (rank: number, column: number): string => cellAddress(first + rank, place.column + column);
  const cells = sorted.map(({ line, index }, rank): Cell[] => {
    const [width, at] = [address(rank, 1), address(rank, 2)];
    const [before, row] = [address(rank - 1, 1), address(rank - 1, 2)];
    // Row numbers are subtracted and not compared: the workbench's engine compares them wrongly here.
    const behind = `((${spread}<${before})+(${spread}=${before})*(${rows}-${row}>0)>0)`;
    return [
      formula(
        `=IF(${at}=0,"",INDEX({budget.name},${at}-MIN(${rows})+1))`,
        line.name,
        undefined,
        "formulaText",
      ),
      formula(
        rank === 0 ? `=MAX(0,${spread})` : `=SUMPRODUCT(MAX(${behind}*${spread}))`,
        line.spread,
        build.formats.amount,
      ),
      formula(
        `=IF(${width}>0,ROUND(1/SUMPRODUCT(MAX((${spread}=${width})${rank === 0 ? "" : `*(${rows}-IF(${width}=${before},${row},0)>0)`}/${rows})),0),0)`,
        firstLine + index,
        build.formats.whole,
      ),
    ];
  });
  const column = (offset: number): RangeRef => ({
    sheet: "budget",
    row: first,
    column: place.column + offset,
    rows: sorted.length,
    columns: 1,
  });
  const axis = axisUnit(build, widest.line.spread);
  const heads: Cell[] = [
    text(words.tableHeadings.name, "heading"),
    text(words.tableHeadings.spread, "headingNumber"),
    text(words.lineRow, "headingNumber"),
  ];
  return {
    block: { ...place, cells: [heads, ...cells] },
    chart: {
      id: "budgetDrivers",
      kind: "bar",
      title: words.driversChart(axis.unit),
      anchor,
      series: [{ name: words.tableHeadings.spread, categories: column(0), values: column(1), color: "ink" }],
      valueFormat: axis.format,
      valueLimits: { minimum: 0 },
      legend: "none",
    },
  };
}
