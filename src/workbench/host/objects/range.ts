// Longer than other files because Range is Excel's largest class: this is the list of its members.
import { bounds, cellCount, sheetColumns, sheetRows } from "../area.ts";
import { common, formatsOf, formatsOfOccupied } from "../rules/formats.ts";
import { checkSheetAllows } from "../rules/protection.ts";
import { placeOf } from "../rules/reference.ts";
import { refusal } from "../rules/refusals.ts";
import { applyStyle } from "./cellStyles.ts";
import { linkOf, setLink } from "./hyperlinks.ts";
import { defineObject, membersOf } from "./members.ts";
import {
  flag,
  list,
  oneOf,
  optional,
  plainObject,
  rangeOrAddress,
  text,
  whole,
  withDefault,
} from "./parameters.ts";
import { gridOf, readCells, valueType, writeCells } from "./rangeCells.ts";
import { clear, copyFrom, shiftCells } from "./rangeEditing.ts";
import {
  hasSpill,
  intersection,
  spillingTo,
  spillParent,
  surroundingRegion,
  usedPart,
} from "./rangeFinding.ts";
import { heightOf, leftOf, topOf, widthOf } from "./rangePosition.ts";
import { setColumnProperties, setRowProperties } from "./columnProperties.ts";
import { cellProperties, setCellProperties } from "./rangeProperties.ts";
import {
  addressOf,
  columnOf,
  columnsBeside,
  isWholeColumn,
  isWholeRow,
  rangeAt,
  resized,
  rowOf,
  rowsBeside,
  shifted,
} from "./rangeShape.ts";
import { hostObject, type HostObject, type RangeState } from "./states.ts";

const { value, object, method } = membersOf<RangeState>();

const range = (state: RangeState): HostObject => hostObject("Range", state);
const orNull = (state: RangeState | undefined): HostObject | null =>
  state === undefined ? null : range(state);
const firstCell = (own: RangeState): RangeState => rangeAt(own, { ...own.area, rows: 1, columns: 1 });

const values = value("1.1", (own) => readCells(own, (cell) => cell.value), writeCells);
const formulas = value("1.1", (own) => readCells(own, (cell) => cell.formula ?? cell.value), writeCells);
const numberFormat = value(
  "1.1",
  (own) => formatsOf(own.sheet, own.area).map((row) => row.map((format) => format.numberFormat)),
  (own, given) => {
    checkSheetAllows(own, "allowFormatCells");
    if (typeof given === "string") own.sheet.writeFormat(own.area, { numberFormat: given });
    else {
      const rows = gridOf(own, given).map((row) =>
        row.map((format) => (format === null ? {} : { numberFormat: text(format) })),
      );
      own.sheet.writeFormat(own.area, rows);
    }
  },
);

export const rangeObject = defineObject("Range", {
  members: {
    address: value("1.1", addressOf),
    addressLocal: value("1.1", addressOf),
    cellCount: value("1.1", ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area))),
    columnCount: value("1.1", ({ area }) => area.columns),
    columnIndex: value("1.1", ({ area }) => area.column),
    rowCount: value("1.1", ({ area }) => area.rows),
    rowIndex: value("1.1", ({ area }) => area.row),
    isEntireColumn: value("1.7", isWholeColumn),
    isEntireRow: value("1.7", isWholeRow),
    left: value("1.10", leftOf),
    top: value("1.10", topOf),
    width: value("1.10", widthOf),
    height: value("1.10", heightOf),

    values,
    formulas,
    formulasLocal: formulas,
    text: value("1.1", (own) => readCells(own, (cell) => cell.text)),
    valueTypes: value("1.1", (own) => readCells(own, valueType)),
    numberFormat,
    numberFormatLocal: { ...numberFormat, set: "1.7" },
    hasSpill: value("1.12", hasSpill),
    hyperlink: value("1.7", linkOf, setLink),
    style: value(
      "1.7",
      (own) => common(formatsOfOccupied(own.sheet, own.area).map((format) => format.styleName ?? "Normal")),
      (own, name) => {
        checkSheetAllows(own, "allowFormatCells");
        applyStyle(own, text(name));
      },
    ),

    conditionalFormats: object("1.6", "ConditionalFormatCollection", (own) => own),
    dataValidation: object("1.8", "DataValidation", (own) => own),
    format: object("1.1", "RangeFormat", (own) => own),
    worksheet: object("1.1", "Worksheet", ({ book, sheet }) => ({ book, sheet })),

    getAbsoluteResizedRange: method("1.7", [whole, whole], (own, rows, columns) =>
      range(rangeAt(own, { ...own.area, rows, columns })),
    ),
    getBoundingRect: method("1.1", [rangeOrAddress], (own, other) =>
      range(rangeAt(own, bounds(own.area, placeOf(own, other).area))),
    ),
    getCell: method("1.1", [whole, whole], (own, row, column) => range(firstCell(shifted(own, row, column)))),
    getColumn: method("1.1", [whole], (own, column) => range(columnOf(own, column))),
    getColumnsAfter: method("1.2", [withDefault(whole, 1)], (own, count) => range(columnsBeside(own, count))),
    getColumnsBefore: method("1.2", [withDefault(whole, 1)], (own, count) =>
      range(columnsBeside(own, -count)),
    ),
    getEntireColumn: method("1.1", [], (own) =>
      range(rangeAt(own, { ...own.area, row: 0, rows: sheetRows })),
    ),
    getEntireRow: method("1.1", [], (own) =>
      range(rangeAt(own, { ...own.area, column: 0, columns: sheetColumns })),
    ),
    getIntersection: method("1.1", [rangeOrAddress], (own, other) => {
      const found = intersection(own, placeOf(own, other));
      if (found === undefined) throw refusal("noIntersection");
      return range(found);
    }),
    getIntersectionOrNullObject: method("1.4", [rangeOrAddress], (own, other) =>
      orNull(intersection(own, placeOf(own, other))),
    ),
    getLastCell: method("1.1", [], (own) =>
      range(firstCell(shifted(own, own.area.rows - 1, own.area.columns - 1))),
    ),
    getLastColumn: method("1.1", [], (own) => range(columnOf(own, own.area.columns - 1))),
    getLastRow: method("1.1", [], (own) => range(rowOf(own, own.area.rows - 1))),
    getOffsetRange: method("1.1", [whole, whole], (own, rows, columns) => range(shifted(own, rows, columns))),
    getResizedRange: method("1.2", [whole, whole], (own, rows, columns) =>
      range(resized(own, rows, columns)),
    ),
    getRow: method("1.1", [whole], (own, row) => range(rowOf(own, row))),
    getRowsAbove: method("1.2", [withDefault(whole, 1)], (own, count) => range(rowsBeside(own, -count))),
    getRowsBelow: method("1.2", [withDefault(whole, 1)], (own, count) => range(rowsBeside(own, count))),
    getSpillingToRange: method("1.12", [], (own) => {
      const found = spillingTo(own);
      if (found === undefined) throw refusal("noSpill");
      return range(found);
    }),
    getSpillingToRangeOrNullObject: method("1.12", [], (own) => orNull(spillingTo(own))),
    getSpillParent: method("1.12", [], (own) => {
      const found = spillParent(own);
      if (found === undefined) throw refusal("noSpill");
      return range(found);
    }),
    getSpillParentOrNullObject: method("1.12", [], (own) => orNull(spillParent(own))),
    getSurroundingRegion: method("1.7", [], (own) => range(surroundingRegion(own))),
    getTables: method("1.9", [withDefault(flag, false)], (own, fullyContained) =>
      hostObject("TableScopedCollection", { ...own, fullyContained }),
    ),
    getUsedRange: method("1.1", [optional(flag)], (own) => range(usedPart(own) ?? firstCell(own))),
    getUsedRangeOrNullObject: method("1.4", [optional(flag)], (own) => orNull(usedPart(own))),

    calculate: method("1.6", [], () => null),
    clear: method("1.1", [withDefault(text, "All")], (own, applyTo) => clear(own, applyTo)),
    copyFrom: method(
      "1.9",
      [
        rangeOrAddress,
        withDefault(oneOf("All", "Formulas", "Values", "Formats"), "All"),
        withDefault(flag, false),
        withDefault(flag, false),
      ],
      (own, source, type, skipBlanks, transpose) =>
        copyFrom(own, placeOf(own, source), { type, skipBlanks, transpose }),
    ),
    delete: method("1.1", [oneOf("Up", "Left")], (own) => shiftCells(own, "remove")),
    insert: method("1.1", [oneOf("Down", "Right")], (own) => {
      shiftCells(own, "insert");
      return range(own);
    }),
    getCellProperties: method("1.9", [plainObject], cellProperties),
    setCellProperties: method("1.9", [list], (own, given) => setCellProperties(own, gridOf(own, given))),
    setColumnProperties: method("1.9", [list], setColumnProperties),
    setRowProperties: method("1.9", [list], setRowProperties),
    select: method("1.1", [], ({ book, sheet, area }) => book.model.select(sheet.id, area)),

    _KeepReference: method("1.1", [], () => null),
    _ValidateArraySize: method("1.3", [whole, whole], ({ area }, rows, columns) => {
      if (rows !== area.rows || columns !== area.columns) throw refusal("wrongShape");
    }),
  },
});
