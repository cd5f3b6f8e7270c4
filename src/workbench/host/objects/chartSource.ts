import type { Area, CellState, ChartSeriesModel } from "../../model/model.ts";
import type { RangeState } from "./states.ts";

/** Series of a chart as Excel reads them from a range: texts in the first row and column are headings. */
export function seriesOf(
  { sheet, area }: RangeState,
  seriesBy: "Auto" | "Columns" | "Rows",
): readonly ChartSeriesModel[] {
  const cells = sheet.read(area);
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && area.rows >= area.columns);
  const at = (along: number, across: number): CellState | undefined =>
    byColumns ? cells[along]?.[across] : cells[across]?.[along];
  const isText = (cell: CellState | undefined): boolean =>
    typeof cell?.value === "string" && !cell.value.startsWith("#");
  const length = byColumns ? area.rows : area.columns;
  const count = byColumns ? area.columns : area.rows;

  const named = length > 1 && isText(at(0, count - 1));
  const categorised = count > 1 && isText(at(length - 1, 0));
  const first = named ? 1 : 0;
  const line = (across: number): Area =>
    byColumns
      ? { row: area.row + first, column: area.column + across, rows: length - first, columns: 1 }
      : { row: area.row + across, column: area.column + first, rows: 1, columns: length - first };

  const start = categorised ? 1 : 0;
  return Array.from({ length: count - start }, (_, index) => ({
    name: named ? (at(0, start + index)?.text ?? "") : `Series${index + 1}`,
    values: { sheetId: sheet.id, area: line(start + index) },
    ...(categorised ? { categories: { sheetId: sheet.id, area: line(0) } } : {}),
    members: {},
  }));
}
