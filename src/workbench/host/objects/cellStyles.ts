import { defaultFormat } from "../../model/formats.ts";
import type { CellFormat } from "../../model/model.ts";
import { occupied } from "../area.ts";
import type { Book, StylePart } from "../book.ts";
import { formatsOf } from "../rules/formats.ts";
import { refusal } from "../rules/refusals.ts";
import type { RangeState } from "./states.ts";

/** Styles that every workbook has, as far as their look matters here. */
export const builtInStyles: Readonly<Record<string, CellFormat>> = {
  Normal: {},
  Good: { fill: "#C6EFCE", fontColor: "#006100" },
  Bad: { fill: "#FFC7CE", fontColor: "#9C0006" },
  Neutral: { fill: "#FFEB9C", fontColor: "#9C5700" },
  Calculation: { fill: "#F2F2F2", fontColor: "#FA7D00", bold: true },
  Input: { fill: "#FFCC99", fontColor: "#3F3F76" },
  Output: { fill: "#F2F2F2", fontColor: "#3F3F3F", bold: true },
  Note: { fill: "#FFFFCC" },
  Title: { fontSize: 18, fontColor: "#44546A" },
  "Heading 1": { fontSize: 15, bold: true, fontColor: "#44546A" },
  "Heading 2": { fontSize: 13, bold: true, fontColor: "#44546A" },
  "Heading 3": { bold: true, fontColor: "#44546A" },
  "Heading 4": { bold: true, fontColor: "#44546A" },
  Total: { bold: true },
  Comma: { numberFormat: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)' },
  Currency: { numberFormat: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)' },
  Percent: { numberFormat: "0%" },
  Hyperlink: { fontColor: "#0563C1", underline: true },
};

export const findStyle = (book: Book, name: string): string | undefined =>
  [...book.model.styles.keys(), ...Object.keys(builtInStyles)].find(
    (known) => known.toLowerCase() === name.toLowerCase(),
  );

/** Which members of a format belong to which part of a style. */
const membersOfPart: Readonly<Record<StylePart, readonly (keyof CellFormat)[]>> = {
  number: ["numberFormat"],
  alignment: ["horizontal", "vertical", "wrap", "indent"],
  font: ["fontName", "fontSize", "bold", "italic", "underline", "fontColor"],
  border: ["borders"],
  patterns: ["fill"],
  protection: ["locked"],
};

/**
 * All that a cell takes when the style is applied: a style overwrites what was set before it, but for
 * the parts that it leaves out, which stay as they are in the cell.
 */
export function formatOfStyle(book: Book, wanted: string, current: CellFormat): CellFormat {
  const styleName = findStyle(book, wanted);
  if (styleName === undefined) throw refusal("unknownStyle", wanted);
  const noBorders = { borders: { top: null, bottom: null, left: null, right: null } };
  const omitted = [...(book.styleOmissions.get(styleName) ?? [])].flatMap((part) => membersOfPart[part]);
  const stays = Object.entries(current).filter(([key]) => omitted.some((name) => name === key));
  return {
    ...defaultFormat,
    ...noBorders,
    ...(book.model.styles.get(styleName) ?? builtInStyles[styleName]),
    ...Object.fromEntries(stays),
    styleName,
  };
}

/** Whether the style leaves a part of a cell's format as it is in the cell. */
export function leavesParts(book: Book, wanted: string): boolean {
  const styleName = findStyle(book, wanted);
  return styleName !== undefined && (book.styleOmissions.get(styleName)?.size ?? 0) > 0;
}

export function applyStyle({ book, sheet, area }: RangeState, wanted: string): void {
  if (!leavesParts(book, wanted)) {
    sheet.writeFormat(area, formatOfStyle(book, wanted, {}));
    return;
  }
  const cells = occupied(area, sheet.usedArea());
  const formats = formatsOf(sheet, cells).map((row) =>
    row.map((current) => formatOfStyle(book, wanted, current)),
  );
  sheet.writeFormat(cells, formats);
}
