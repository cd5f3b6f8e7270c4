import { columnLetters, rangeAddress } from "../address.ts";
import type { SheetSpec } from "../spec.ts";
import { operations, type Step } from "./payload.ts";

/** Pages: one wide and, unless the sheet fits one, as many down as needed, with the sheet and the page in the foot. */
export function printSteps(worksheet: Excel.Worksheet, sheet: SheetSpec): Step[] {
  const { orientation, area, titleRows, apart, onePage } = sheet.print;
  return [
    operations(6, () => {
      const { pageLayout } = worksheet;
      if (orientation === "landscape") pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1, ...(onePage === true ? { verticalFitToPages: 1 } : {}) };
      if (apart?.titleColumns !== undefined) {
        const [first, last] = apart.titleColumns;
        pageLayout.setPrintTitleColumns(`$${columnLetters(first)}:$${columnLetters(last)}`);
      }
      const areas = [area, apart?.area]
        .filter((range) => range !== undefined)
        .map((range) => rangeAddress(range));
      if (areas.length === 1) pageLayout.setPrintArea(areas.join());
      else if (areas.length > 1) pageLayout.setPrintArea(worksheet.getRanges(areas.join()));
      if (titleRows !== undefined) pageLayout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&A    &P / &N";
    }),
  ];
}
