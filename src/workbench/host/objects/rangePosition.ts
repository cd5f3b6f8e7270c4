import type { Area, SheetModel } from "../../model/model.ts";
import type { RangeState } from "./states.ts";

/** Excel's points on a screen of 96 dots an inch. */
export const pixelsPerPoint = 96 / 72;

const widthOfColumns = (sheet: SheetModel, first: number, count: number): number =>
  Array.from({ length: count }, (_, index) => sheet.columnWidth(first + index)).reduce(
    (sum, width) => sum + width,
    0,
  ) / pixelsPerPoint;

const heightOfRows = (sheet: SheetModel, first: number, count: number): number =>
  Array.from({ length: count }, (_, index) => sheet.rowHeight(first + index)).reduce(
    (sum, height) => sum + height,
    0,
  ) / pixelsPerPoint;

/** Distances from the edges of the sheet, and sizes, in points. */
export const leftOf = ({ sheet, area }: RangeState): number => widthOfColumns(sheet, 0, area.column);
export const topOf = ({ sheet, area }: RangeState): number => heightOfRows(sheet, 0, area.row);
export const widthOf = ({ sheet, area }: RangeState): number =>
  widthOfColumns(sheet, area.column, area.columns);
export const heightOf = ({ sheet, area }: RangeState): number => heightOfRows(sheet, area.row, area.rows);

/** Where a chart over these cells lies. */
export const boxOf = (sheet: SheetModel, area: Area) => ({
  left: widthOfColumns(sheet, 0, area.column),
  top: heightOfRows(sheet, 0, area.row),
  width: widthOfColumns(sheet, area.column, area.columns),
  height: heightOfRows(sheet, area.row, area.rows),
});
