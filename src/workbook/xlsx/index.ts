import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { ResolvedWorkbook } from "../spec.ts";
import { writeCells } from "./cells.ts";
import { addCharts } from "./charts.ts";
import { addConditionalFormats } from "./conditionalFormats.ts";
import { defineNames } from "./names.ts";
import { completePackage } from "./package.ts";
import { layOut } from "./page.ts";
import { StyleBook } from "./styles.ts";
import { declareTables } from "./tables.ts";
import { addValidations } from "./validations.ts";

/**
 * A resolved workbook as the bytes of an .xlsx file. The same spec gives the same bytes. Formulas
 * carry their expected values, and ask to be calculated when the file is opened.
 *
 * This folder is the only one that knows the file library, and package.ts what it leaves out.
 */
export async function writeXlsx(workbook: ResolvedWorkbook): Promise<Uint8Array> {
  installChartSupport();
  const file = new Workbook();
  describe(file, workbook);
  const styles = new StyleBook();
  const worksheets = workbook.sheets.map((sheet) => file.addWorksheet(sheet.name));
  workbook.sheets.forEach((sheet, index) => {
    const worksheet = worksheets[index];
    if (worksheet === undefined) return;
    layOut(worksheet, sheet);
    declareTables(worksheet, sheet);
    writeCells(worksheet, sheet, workbook, index + 1, styles);
    addConditionalFormats(worksheet, sheet);
    addValidations(worksheet, sheet);
    addCharts(worksheet, sheet, workbook);
  });
  defineNames(file, workbook);
  // Packed again by completePackage, so compressing here would be done twice.
  const written = await file.xlsx.writeBuffer({ zip: { level: 0 }, validate: false });
  return completePackage(written, workbook, styles);
}

function describe(file: Workbook, workbook: ResolvedWorkbook): void {
  const { title, subject, createdOn } = workbook.properties;
  const created = new Date(`${createdOn.slice(0, 10)}T00:00:00Z`);
  Object.assign(file, {
    creator: "Scaleplan",
    lastModifiedBy: "Scaleplan",
    title,
    subject,
    language: workbook.language,
    created,
    modified: created,
  });
  file.calcProperties.fullCalcOnLoad = true;
  // In a window of the usual size, with the first sheet in front.
  file.views = [
    { x: 0, y: 0, width: 28_800, height: 17_600, firstSheet: 0, activeTab: 0, visibility: "visible" },
  ];
}
