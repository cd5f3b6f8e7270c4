import { apiNotFound, invalidArgument } from "../hostError.ts";
import { checkSheetAllows } from "../rules/protection.ts";
import { number, plainObject } from "./parameters.ts";
import { pixelsPerPoint } from "./rangePosition.ts";
import type { RangeState } from "./states.ts";

/** Widths of the columns of a range in one call: one entry a column, an empty one leaves its column alone. */
export function setColumnProperties(range: RangeState, columns: readonly unknown[]): void {
  checkSheetAllows(range, "allowFormatColumns");
  if (columns.length !== range.area.columns) throw invalidArgument("one entry for each column");
  const widths = columns.map((given) => {
    const { format = {}, ...others } = plainObject(given);
    const { columnWidth, ...formats } = plainObject(format);
    const [unknown] = [...Object.keys(others), ...Object.keys(formats)];
    if (unknown !== undefined) throw apiNotFound(`the column property ${unknown}`);
    return columnWidth === undefined ? undefined : number(columnWidth) * pixelsPerPoint;
  });
  range.sheet.setColumnWidths(range.area.column, widths);
}

/** Heights of the rows of a range in one call: one entry a row, an empty one leaves its row alone. */
export function setRowProperties(range: RangeState, rows: readonly unknown[]): void {
  checkSheetAllows(range, "allowFormatRows");
  if (rows.length !== range.area.rows) throw invalidArgument("one entry for each row");
  const heights = rows.map((given) => {
    const { format = {}, ...others } = plainObject(given);
    const { rowHeight, ...formats } = plainObject(format);
    const [unknown] = [...Object.keys(others), ...Object.keys(formats)];
    if (unknown !== undefined) throw apiNotFound(`the row property ${unknown}`);
    return rowHeight === undefined ? undefined : number(rowHeight) * pixelsPerPoint;
  });
  range.sheet.setRowHeights(range.area.row, heights);
}
