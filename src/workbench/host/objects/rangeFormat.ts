import type { CellFormat } from "../../model/model.ts";
import { occupied, sheetColumns, sheetRows } from "../area.ts";
import { common } from "../rules/formats.ts";
import { checkSheetAllows } from "../rules/protection.ts";
import { autofitColumns, autofitRows } from "./autofit.ts";
import { targetOfRange } from "./formatTargets.ts";
import { defineObject, membersOf } from "./members.ts";
import { flag, number, oneOf, whole } from "./parameters.ts";
import { pixelsPerPoint } from "./rangePosition.ts";
import type { RangeState } from "./states.ts";
import { invalidArgument } from "../hostError.ts";

const { value, object, method } = membersOf<RangeState>();

const shared = (range: RangeState, key: keyof CellFormat): unknown =>
  common(
    targetOfRange(range)
      .formats()
      .map((format) => format[key]),
  );

const columnsOf = ({ sheet, area }: RangeState): number[] => {
  const { column, columns } = area.columns === sheetColumns ? occupied(area, sheet.usedArea()) : area;
  return Array.from({ length: columns }, (_, index) => column + index);
};
const rowsOf = ({ sheet, area }: RangeState): number[] => {
  const { row, rows } = area.rows === sheetRows ? occupied(area, sheet.usedArea()) : area;
  return Array.from({ length: rows }, (_, index) => row + index);
};

export const rangeFormat = defineObject("RangeFormat", {
  members: {
    borders: object("1.1", "RangeBorderCollection", targetOfRange),
    fill: object("1.1", "RangeFill", targetOfRange),
    font: object("1.1", "RangeFont", targetOfRange),
    protection: object("1.2", "FormatProtection", targetOfRange),
    columnWidth: value(
      "1.2",
      (range) => common(columnsOf(range).map((column) => range.sheet.columnWidth(column) / pixelsPerPoint)),
      (range, points) => {
        checkSheetAllows(range, "allowFormatColumns");
        const width = number(points);
        if (width < 0) throw invalidArgument("a width is not negative");
        const columns = columnsOf(range);
        const widths = columns.map(() => width * pixelsPerPoint);
        range.sheet.setColumnWidths(columns[0] ?? 0, widths);
      },
    ),
    rowHeight: value(
      "1.2",
      (range) => common(rowsOf(range).map((row) => range.sheet.rowHeight(row) / pixelsPerPoint)),
      (range, points) => {
        checkSheetAllows(range, "allowFormatRows");
        const height = number(points);
        if (height < 0 || height > 409.5) throw invalidArgument("a height lies between 0 and 409.5");
        const rows = rowsOf(range);
        const heights = rows.map(() => height * pixelsPerPoint);
        range.sheet.setRowHeights(rows[0] ?? 0, heights);
      },
    ),
    horizontalAlignment: value(
      "1.1",
      (range) => shared(range, "horizontal"),
      (range, name) =>
        targetOfRange(range).change({ horizontal: oneOf("General", "Left", "Center", "Right")(name) }),
    ),
    verticalAlignment: value(
      "1.1",
      (range) => shared(range, "vertical"),
      (range, name) => targetOfRange(range).change({ vertical: oneOf("Top", "Center", "Bottom")(name) }),
    ),
    wrapText: value(
      "1.1",
      (range) => shared(range, "wrap"),
      (range, on) => targetOfRange(range).change({ wrap: flag(on) }),
    ),
    indentLevel: value(
      "1.9",
      (range) => shared(range, "indent"),
      (range, level) => {
        const indent = whole(level);
        if (indent < 0 || indent > 250) throw invalidArgument("an indent lies between 0 and 250");
        targetOfRange(range).change({ indent });
      },
    ),
    autofitColumns: method("1.2", [], (range) => autofitColumns(range, columnsOf(range))),
    autofitRows: method("1.2", [], (range) => autofitRows(range, rowsOf(range))),
  },
});
