import { cellAddress } from "../address.ts";
import type { PrintSpec, SheetSpec } from "../spec.ts";
import { pageMargins } from "../style.ts";
import { argb } from "./styles.ts";
import { element, textElement } from "./xml.ts";

/** Tab colour, and whether the print is fitted to pages. */
export function sheetProperties(sheet: SheetSpec): string {
  return element(
    "sheetPr",
    {},
    element("tabColor", { rgb: argb(sheet.tabColor) }),
    sheet.print.scale === undefined ? element("pageSetUpPr", { fitToPage: true }) : "",
  );
}

/** No gridlines, and the frozen rows and columns; the first sheet is the one in front. */
export function sheetViews(sheet: SheetSpec, first: boolean): string {
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  const attributes = {
    showGridLines: false,
    tabSelected: first ? true : undefined,
    workbookViewId: 0,
  };
  if (rows === 0 && columns === 0) {
    return element("sheetViews", {}, element("sheetView", attributes));
  }
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const frozen = element("pane", {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: cellAddress(rows, columns),
    activePane: pane,
    state: "frozen",
  });
  const view = element("sheetView", attributes, frozen, element("selection", { pane }));
  return element("sheetViews", {}, view);
}

export function columnWidths(sheet: SheetSpec): string {
  const { column = 0, columns: count = 0 } = sheet.grouped ?? {};
  const columns = sheet.columnWidths.map((width, index) =>
    element("col", {
      min: index + 1,
      max: index + 1,
      width,
      customWidth: true,
      outlineLevel: index >= column && index < column + count ? 1 : undefined,
    }),
  );
  return columns.length === 0 ? "" : element("cols", {}, ...columns);
}

const pointsOfInch = 72;
/** A file has them in inches. */
const margins = Object.fromEntries(
  Object.entries(pageMargins).map(([edge, points]) => [edge, points / pointsOfInch]),
);

const pageLine = (name: string, line: string | undefined): string =>
  line === undefined ? "" : textElement(name, `&L${line}`);

/** Margins, paper, head and foot of the printed pages. */
export function pageSetup(print: PrintSpec): string {
  const lines = pageLine("oddHeader", print.header) + pageLine("oddFooter", print.footer);
  return [
    element("pageMargins", margins),
    element("pageSetup", {
      scale: print.scale,
      // 0: as many pages down as the rows need.
      fitToHeight: print.scale !== undefined || print.onePage === true ? undefined : 0,
      orientation: print.orientation,
    }),
    lines === "" ? "" : element("headerFooter", {}, lines),
  ].join("");
}

const lastColumn = 16_383;
const lastRow = 1_048_575;

/** Rows and columns with which a new page begins: the format names the one before it, counted from 1. */
export function pageBreaks({ breaks }: PrintSpec): string {
  const list = (name: string, places: readonly number[] | undefined, max: number): string => {
    const items = (places ?? []).map((id) => element("brk", { id, max, man: true }));
    return items.length === 0
      ? ""
      : element(name, { count: items.length, manualBreakCount: items.length }, ...items);
  };
  return list("rowBreaks", breaks?.rows, lastColumn) + list("colBreaks", breaks?.columns, lastRow);
}
