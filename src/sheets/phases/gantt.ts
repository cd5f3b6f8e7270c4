import { cellAddress } from "../../workbook/address.ts";
import type { Block, Cell, ConditionalFormatSpec, RangeRef } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { formula, number } from "../frame/cell.ts";
import { monthStart } from "../frame/date.ts";
import type { PlacedTable } from "../frame/table.ts";
import type { ColumnId } from "../ids.ts";
import type { PhaseRow } from "./rows.ts";

/** A timeline of more columns than this is drawn in quarters, then in years. */
const mostColumns = 24;
const [month, quarter, year] = [1, 3, 12];
/** How long an open-ended phase is drawn. */
const openMonths = 12;
/** Room for a month and its year. */
export const ganttWidth = 7;

/** Months that a column of the Gantt stands for. */
export function ganttStep(lastMonth: number): number {
  for (const step of [month, quarter, year]) if (lastMonth <= mostColumns * step) return step;
  return Math.ceil(lastMonth / mostColumns / year) * year;
}

export const lastMonthOf = (rows: readonly PhaseRow[]): number =>
  rows.reduce(
    (last, { startMonth, endMonth }) =>
      Math.max(last, endMonth ?? (startMonth === undefined ? 0 : startMonth + openMonths - 1)),
    openMonths,
  );

export interface Gantt {
  readonly block: Block;
  readonly formats: readonly ConditionalFormatSpec[];
  /** Where the bars are drawn. */
  readonly grid: RangeRef;
  readonly columns: number;
}

/**
 * The timeline to the right of the table: above each column the month of the plan that it begins
 * with, in the heading row its date, and below it bars by conditional formats, which compare that
 * month with those of the row.
 */
export function gantt(
  build: Build,
  table: PlacedTable<"phases">,
  rows: readonly PhaseRow[],
  column: number,
): Gantt {
  const lastMonth = lastMonthOf(rows);
  const step = ganttStep(lastMonth);
  const columns = Math.ceil(lastMonth / step);
  const body = table.range("startMonth");
  const headRow = body.row - 1;
  const monthsRow = headRow - 1;
  const months: Cell[] = [];
  const heads: Cell[] = [];
  for (let index = 0; index < columns; index++) {
    const planMonth = 1 + index * step;
    const own = cellAddress(monthsRow, column + index);
    months.push(
      index === 0
        ? number(planMonth, "0", "unit")
        : formula(`=${cellAddress(monthsRow, column + index - 1)}+{name:GanttStep}`, planMonth, "0", "unit"),
    );
    heads.push(
      formula(
        `=IF(ISNUMBER({name:StartDate}),EDATE({name:StartDate},${own}-1),${own})`,
        build.startMonth === undefined ? planMonth : monthStart(build.startMonth, planMonth),
        build.formats.monthHead,
        "headingNumber",
      ),
    );
  }
  const grid: RangeRef = { ...body, column, columns };
  return {
    block: { row: monthsRow, column, cells: [months, heads] },
    formats: barFormats(table, grid, monthsRow),
    grid,
    columns,
  };
}

function barFormats(
  table: PlacedTable<"phases">,
  grid: RangeRef,
  monthsRow: number,
): ConditionalFormatSpec[] {
  const inColumn = (id: ColumnId<"phases">): string => `$${cellAddress(grid.row, table.range(id).column)}`;
  const [start, end, complete, months] = (["startMonth", "endMonth", "complete", "months"] as const).map(
    inColumn,
  );
  // The column of the grid moves, the row with its month does not: V$9.
  const own = cellAddress(monthsRow, grid.column).replace(/(\d+)$/, "$$$1");
  const last = `${own}+{name:GanttStep}-1`;
  const inBar = `ISNUMBER(${start}),${last}>=${start},OR(${end}="",${own}<=${end})`;
  const today = `=AND(ISNUMBER({name:AsOfMonth}),${own}<={name:AsOfMonth},${last}>={name:AsOfMonth})`;
  const heads: RangeRef = { ...grid, row: grid.row - 1, rows: 1 };
  return [
    {
      kind: "formula",
      range: grid,
      formula: `=AND(${inBar},${last}<=${start}-1+${complete}*${months})`,
      tone: "barDone",
      stop: true,
    },
    { kind: "formula", range: grid, formula: `=AND(${inBar})`, tone: "bar", stop: true },
    { kind: "formula", range: grid, formula: today, tone: "today" },
    { kind: "formula", range: heads, formula: today, tone: "warning" },
  ];
}
