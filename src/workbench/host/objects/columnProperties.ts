import { apiNotFound, invalidArgument } from "../hostError.ts";
import { checkSheetAllows } from "../rules/protection.ts";
import { number, plainObject } from "./parameters.ts";
import { pixelsPerPoint } from "./rangePosition.ts";
import type { RangeState } from "./states.ts";

/** Widths of the columns of a range in one call: one entry a column, an empty one leaves its column alone. */
export function setColumnProperties(range: RangeState, columns: readonly unknown[]): void {
  checkSheetAllows(range, "allowFormatColumns");
  if (columns.length !== range.area.columns) throw invalidArgument("one entry for each column");
  columns.forEach((given, offset) => {
    const { format = {}, ...others } = plainObject(given);
    const { columnWidth, ...formats } = plainObject(format);
    const [unknown] = [...Object.keys(others), ...Object.keys(formats)];
    if (unknown !== undefined) throw apiNotFound(`the column property ${unknown}`);
    if (columnWidth === undefined) return;
    range.sheet.setColumnWidth(range.area.column + offset, number(columnWidth) * pixelsPerPoint);
  });
}

/** Heights of the rows of a range in one call: one entry a row, an empty one leaves its row alone. */
export function setRowProperties(range: RangeState, rows: readonly unknown[]): void {
  checkSheetAllows(range, "allowFormatRows");
  if (rows.length !== range.area.rows) throw invalidArgument("one entry for each row");
  rows.forEach((given, offset) => {
    const { format = {}, ...others } = plainObject(given);
    const { rowHeight, ...formats } = plainObject(format);
    const [unknown] = [...Object.keys(others), ...Object.keys(formats)];
    if (unknown !== undefined) throw apiNotFound(`the row property ${unknown}`);
    if (rowHeight === undefined) return;
    range.sheet.setRowHeight(range.area.row + offset, number(rowHeight) * pixelsPerPoint);
  });
}
