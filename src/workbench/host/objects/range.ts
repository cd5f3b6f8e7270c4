import { cellCount } from "../area.ts";
import { common, formatsOf, formatsOfOccupied } from "../rules/formats.ts";
import { checkSheetAllows } from "../rules/protection.ts";
import { placeOf } from "../rules/reference.ts";
import { refusal } from "../rules/refusals.ts";
import { applyStyle } from "./cellStyles.ts";
import { linkOf, setLink } from "./hyperlinks.ts";
import { defineObject, membersOf } from "./members.ts";
import { changeOutline } from "./outline.ts";
import { flag, list, oneOf, plainObject, rangeOrAddress, text, whole, withDefault } from "./parameters.ts";
import { gridOf, readCells, valueType, writeCells } from "./rangeCells.ts";
import { clear, copyFrom, shiftCells } from "./rangeEditing.ts";
import { hasSpill } from "./rangeFinding.ts";
import { heightOf, leftOf, topOf, widthOf } from "./rangePosition.ts";
import { setColumnProperties, setRowProperties } from "./columnProperties.ts";
import { rangesFromRange } from "./rangesFromRange.ts";
import { cellProperties, setCellProperties } from "./rangeProperties.ts";
import { addressOf, isWholeColumn, isWholeRow } from "./rangeShape.ts";
import { hostObject, type HostObject, type RangeState } from "./states.ts";

const { value, object, method } = membersOf<RangeState>();

const range = (state: RangeState): HostObject => hostObject("Range", state);

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
    // The engine knows no array formulas of old: what spills is all that a file keeps as an array.
    savedAsArray: value("1.12", hasSpill),
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

    ...rangesFromRange,

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
    group: method("1.10", [oneOf("ByRows", "ByColumns")], (own, option) => changeOutline(own, option, 1)),
    ungroup: method("1.10", [oneOf("ByRows", "ByColumns")], (own, option) => changeOutline(own, option, -1)),
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
