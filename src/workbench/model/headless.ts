import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import type { EnginePlugin } from "./engine.ts";
import { UniverWorkbook, type NewWorkbook } from "./workbookModel.ts";

/** What calculates, without anything that draws. */
const calculatingPlugins: readonly EnginePlugin[] = [
  [UniverFormulaEnginePlugin],
  [UniverSheetsPlugin],
  [UniverSheetsFormulaPlugin],
  [UniverSheetsNumfmtPlugin],
  [UniverDataValidationPlugin],
  [UniverSheetsDataValidationPlugin],
  [UniverSheetsConditionalFormattingPlugin],
  [UniverSheetsTablePlugin],
];

/** An empty workbook that calculates in Node, for tests. */
export function createHeadlessWorkbook(workbook: NewWorkbook = {}): UniverWorkbook {
  return new UniverWorkbook({ plugins: calculatingPlugins }, workbook);
}
