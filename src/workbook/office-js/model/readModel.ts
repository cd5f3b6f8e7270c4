import type { ModelWorkbook } from "../../../model/workbook/index.ts";
import { asExcelError } from "../errors.ts";
import { readFills } from "./arrays.ts";
import { readCells } from "./cells.ts";
import { markFormats } from "./markFormats.ts";
import { readStructure } from "./structure.ts";
import { toModel } from "./toModel.ts";
import type { WorkbookCells } from "./workbookCells.ts";

/**
 * The whole workbook as Excel holds it, hidden sheets too. Two requests for what stands where, one for each 40,000
 * cells, and one for arrays and for marks that the last cells brought: four for 20,000 formulas. It changes nothing.
 */
export async function readWorkbookCells(): Promise<WorkbookCells> {
  try {
    return await Excel.run(cellsOfWorkbook);
  } catch (error) {
    throw asExcelError(error);
  }
}

export async function cellsOfWorkbook(context: Excel.RequestContext): Promise<WorkbookCells> {
  const structure = await readStructure(context);
  const { sheets, names, tables } = structure;
  const formats = markFormats(structure);
  const cells = await readCells(context, sheets, formats.ask);
  // Travels with the question for arrays, where there is one.
  const keep = await formats.ask(cells);
  const fills = await readFills(context, cells);
  await context.sync();
  keep();
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      pieces: cells.get(sheet) ?? [],
      fills: fills.get(sheet) ?? [],
    })),
    names,
    tables,
    markFormats: formats.found,
  };
}

export const readModel = async (context: Excel.RequestContext): Promise<ModelWorkbook> =>
  toModel(await cellsOfWorkbook(context));
