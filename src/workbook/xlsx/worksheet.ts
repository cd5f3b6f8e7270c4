import type { ResolvedWorkbook, SheetSpec } from "../spec.ts";
import { dimension, hyperlinks, sheetData, type CellBooks } from "./cells.ts";
import { conditionalFormats, dataBarExtensions } from "./conditionalFormats.ts";
import { columnWidths, pageBreaks, pageSetup, sheetProperties, sheetViews } from "./page.ts";
import { dataValidations } from "./validations.ts";
import { countedList, element, namespaces } from "./xml.ts";

/** How a sheet names the parts that belong to it. */
export interface SheetParts {
  readonly drawing?: string;
  readonly tables: readonly string[];
}

/** A sheet, its elements in the order of the format. */
export function worksheetPart(
  sheet: SheetSpec,
  sheetNumber: number,
  workbook: ResolvedWorkbook,
  books: CellBooks,
  parts: SheetParts,
): string {
  return element(
    "worksheet",
    { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
    sheetProperties(sheet),
    dimension(sheet),
    sheetViews(sheet, sheetNumber === 1),
    element("sheetFormatPr", {
      defaultRowHeight: 15,
      outlineLevelCol: sheet.grouped === undefined ? undefined : 1,
    }),
    columnWidths(sheet),
    sheetData(sheet, books),
    conditionalFormats(sheet, sheetNumber, books.styles),
    dataValidations(sheet),
    hyperlinks(sheet, workbook),
    pageSetup(sheet.print),
    pageBreaks(sheet.print),
    parts.drawing === undefined ? "" : element("drawing", { "r:id": parts.drawing }),
    countedList(
      "tableParts",
      parts.tables.map((id) => element("tablePart", { "r:id": id })),
    ),
    dataBarExtensions(sheet, sheetNumber),
  );
}
