import { catalogue, namespace } from "../../../src/functions/index.ts";
import { forExcel } from "../../../src/functions/excelError.ts";
import { customFunctions } from "../../../src/functions/registry.ts";
import type { NodeOptions } from "../../../src/workbench/host/node.ts";
import type { WorkbookModel } from "../../../src/workbench/model/model.ts";
import type { Value } from "../../../src/workbook/spec.ts";
import { cellAddress } from "../../../src/workbook/address.ts";
import { bootOffice, type TestOffice } from "../../support/office.ts";
import type { CalculatedCells } from "../../support/compareCells.ts";

/** The emulated Excel, its office.js being the one that the code under test finds as global. */
export async function openExcel(options: Partial<NodeOptions> = {}): Promise<TestOffice> {
  const office = await bootOffice(options);
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  return office;
}

/** Excel learns the add-in's functions: from now on formulas call them through the runtime of office.js. */
export function registerFunctions(office: TestOffice): void {
  associateFunctions(office);
  announceFunctions(office);
}

/** The add-in's script of functions has run. */
export function associateFunctions(office: TestOffice): void {
  Object.assign(globalThis, { CustomFunctions: office.CustomFunctions });
  for (const [id, calculate] of Object.entries(customFunctions)) {
    office.CustomFunctions.associate(id, forExcel(calculate));
  }
}

/** Excel has read the metadata of the functions, which may be before their script has run. */
export function announceFunctions(office: TestOffice): void {
  office.host.functions.register(namespace, {
    functions: catalogue("en").map(({ id, parameters }) => ({
      id,
      name: id,
      parameters: parameters.map(({ name, kind, optional }) => ({
        name,
        optional,
        ...(kind === "range" ? { dimensionality: "matrix" } : {}),
      })),
    })),
  });
}

/** Everything of a workbook that an insert could disturb. */
export function snapshot(model: WorkbookModel) {
  return {
    sheets: model.sheets().map((sheet) => ({
      name: sheet.name,
      visible: sheet.visible,
      cells: cellsOf(sheet),
      charts: sheet.charts().length,
      validations: sheet.validations().length,
      conditionalFormats: sheet.conditionalFormats().length,
    })),
    names: model.names().map(({ name, formula }) => ({ name, formula })),
    tables: model.tables().map(({ name, area }) => ({ name, area })),
    styles: [...model.styles.keys()],
    settings: [...model.settings],
    active: model.activeSheet().name,
  };
}

/** Calculated values by sheet and address, for the comparison with a spec. */
export function calculatedCells(model: WorkbookModel): CalculatedCells {
  return new Map(
    model
      .sheets()
      .map((sheet) => [
        sheet.name,
        new Map(cellsOf(sheet).map(([address, , value]): [string, Value] => [address, value])),
      ]),
  );
}

type Sheet = ReturnType<WorkbookModel["sheets"]>[number];

function cellsOf(sheet: Sheet): [address: string, formula: string | undefined, value: Value][] {
  const used = sheet.usedArea();
  if (used === undefined) return [];
  return sheet
    .read(used)
    .flatMap((cells, row) =>
      cells.map((cell, column): [string, string | undefined, Value] => [
        cellAddress(used.row + row, used.column + column),
        cell.formula,
        cell.value,
      ]),
    );
}
