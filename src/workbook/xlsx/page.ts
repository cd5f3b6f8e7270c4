import type { Worksheet } from "@cj-tech-master/excelts";
import { columnLetters, rangeAddress } from "../address.ts";
import type { SheetSpec } from "../spec.ts";
import { argb } from "./styles.ts";

/** What is around the cells: widths, heights, frozen panes, gridlines, tab and print set-up. */
export function layOut(worksheet: Worksheet, sheet: SheetSpec): void {
  sheet.columnWidths.forEach((width, column) => {
    worksheet.getColumn(column + 1).width = width;
  });
  for (const { row, points } of sheet.rowHeights ?? []) worksheet.getRow(row + 1).height = points;

  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  worksheet.views = [
    rows > 0 || columns > 0
      ? { state: "frozen", xSplit: columns, ySplit: rows, showGridLines: false }
      : { showGridLines: false },
  ];
  worksheet.properties.tabColor = argb(sheet.tabColor);

  const { orientation, area, titleRows, titleColumns, breaks, scale, onePage } = sheet.print;
  Object.assign(worksheet.pageSetup, {
    orientation,
    ...(scale === undefined
      ? // 0: as many pages down as the rows need.
        { fitToPage: true, fitToWidth: 1, fitToHeight: onePage === true ? 1 : 0 }
      : { fitToPage: false, scale }),
    ...(area === undefined ? {} : { printArea: rangeAddress(area) }),
    ...(titleRows === undefined ? {} : { printTitlesRow: `${titleRows[0] + 1}:${titleRows[1] + 1}` }),
    ...(titleColumns === undefined
      ? {}
      : { printTitlesColumn: titleColumns.map((column) => columnLetters(column)).join(":") }),
  });
  // A break stands behind the row or column before it.
  for (const row of breaks?.rows ?? []) worksheet.getRow(row).addPageBreak();
  for (const column of breaks?.columns ?? []) worksheet.getColumn(column).addPageBreak();
  worksheet.headerFooter.oddFooter = "&L&A&R&P / &N";
}
