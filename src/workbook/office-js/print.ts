import { cellAddress, columnLetters, rangeAddress } from "../address.ts";
import type { SheetSpec } from "../spec.ts";
import { pageMargins } from "../style.ts";

/**
 * Pages: one wide and, unless the sheet fits one, as many down as needed; or divided by hand, which
 * needs a scale, since Excel forgets such breaks where it fits pages. One area, never a list of them: some computers
 * refuse a list with a comma, others one with a semicolon (OfficeDev/office-js#1167).
 */
export function setUpPages(worksheet: Excel.Worksheet, sheet: SheetSpec): void {
  const { orientation, area, titleRows, titleColumns, breaks, scale, onePage, header, footer } = sheet.print;
  const { pageLayout } = worksheet;
  if (orientation === "landscape") pageLayout.orientation = "Landscape";
  pageLayout.zoom =
    scale === undefined
      ? { horizontalFitToPages: 1, ...(onePage === true ? { verticalFitToPages: 1 } : {}) }
      : { scale };
  if (area !== undefined) pageLayout.setPrintArea(rangeAddress(area));
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
  if (titleColumns !== undefined) {
    const [first, last] = titleColumns;
    pageLayout.setPrintTitleColumns(`$${columnLetters(first)}:$${columnLetters(last)}`);
  }
  for (const row of breaks?.rows ?? []) worksheet.horizontalPageBreaks.add(cellAddress(row, 0));
  for (const column of breaks?.columns ?? []) worksheet.verticalPageBreaks.add(cellAddress(0, column));
  pageLayout.setPrintMargins("Points", pageMargins);
  const lines = pageLayout.headersFooters.defaultForAllPages;
  if (header !== undefined) lines.leftHeader = header;
  if (footer !== undefined) lines.leftFooter = footer;
}
