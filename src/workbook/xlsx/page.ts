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

  const { orientation, area, titleRows, apart, onePage } = sheet.print;
  const areas = [area, apart?.area]
    .filter((range) => range !== undefined)
    .map((range) => rangeAddress(range));
  Object.assign(worksheet.pageSetup, {
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    // 0: as many pages down as the rows need.
    fitToHeight: onePage === true ? 1 : 0,
    ...(areas.length === 0 ? {} : { printArea: areas.join("&&") }),
    ...(titleRows === undefined ? {} : { printTitlesRow: `${titleRows[0] + 1}:${titleRows[1] + 1}` }),
    ...(apart?.titleColumns === undefined
      ? {}
      : { printTitlesColumn: apart.titleColumns.map((column) => columnLetters(column)).join(":") }),
  });
  worksheet.headerFooter.oddFooter = "&L&A&R&P / &N";
}
