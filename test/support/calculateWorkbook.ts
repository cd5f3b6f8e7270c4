import { catalogue, evaluate, namespace } from "../../src/functions/index.ts";
import { createHeadlessWorkbook } from "../../src/workbench/model/headless.ts";
import type { CellWrite, FunctionModel, SheetModel } from "../../src/workbench/model/model.ts";
import type { UniverWorkbook } from "../../src/workbench/model/workbookModel.ts";
import { cellAddress, quoteSheetName, rangeAddress } from "../../src/workbook/address.ts";
import type { Cell, ResolvedWorkbook, SheetSpec, Value } from "../../src/workbook/spec.ts";
import type { CalculatedCells } from "./compareCells.ts";

/** The add-in's functions, called directly: the way through office.js has tests of its own. */
export function registerPlanFunctions(workbook: UniverWorkbook): void {
  const functions: FunctionModel[] = catalogue("en").map(({ id, parameters }) => ({
    name: id,
    description: "",
    parameters: parameters.map(({ name, kind, optional }) => ({
      name,
      description: "",
      optional,
      matrix: kind === "range",
    })),
  }));
  workbook.registerFunctions(namespace, functions, async (id, parameters) => {
    const answer = evaluate(id, parameters, "en");
    return "values" in answer ? { value: answer.values } : answer;
  });
}

/** Lets the workbench's engine calculate the native and PLAN formulas of a workbook. */
export async function calculateWorkbook(spec: ResolvedWorkbook): Promise<CalculatedCells> {
  const workbook = createHeadlessWorkbook();
  try {
    registerPlanFunctions(workbook);
    workbook.suspendCalculation();
    const sheets = spec.sheets.map((sheet, position) => {
      const model = position === 0 ? workbook.activeSheet() : workbook.addSheet(sheet.name);
      model.name = sheet.name;
      return model;
    });
    const modelOf = (sheet: SheetSpec): SheetModel => sheets[spec.sheets.indexOf(sheet)] as SheetModel;
    for (const sheet of spec.sheets) write(modelOf(sheet), sheet, (cell) => !isFormula(cell));
    for (const sheet of spec.sheets) addTables(workbook, modelOf(sheet), sheet);
    defineNames(workbook, spec);
    for (const sheet of spec.sheets) write(modelOf(sheet), sheet, isFormula);
    workbook.resumeCalculation();
    await workbook.settled();
    return new Map(spec.sheets.map((sheet) => [sheet.name, valuesOf(modelOf(sheet))]));
  } finally {
    workbook.dispose();
  }
}

const isFormula = (cell: Cell): boolean => cell.kind === "formula" || cell.kind === "plan";

function write(model: SheetModel, sheet: SheetSpec, wanted: (cell: Cell) => boolean): void {
  for (const { row, column, cells } of sheet.blocks) {
    const columns = Math.max(...cells.map((entries) => entries.length));
    const toWrite = (cell: Cell): CellWrite => {
      if (!wanted(cell) || cell.only === "file" || cell.kind === "blank") return undefined;
      if (cell.kind === "text") return { value: cell.text };
      return cell.kind === "number" ? { value: cell.value } : { formula: cell.formula };
    };
    model.write(
      { row, column, rows: cells.length, columns },
      cells.map((entries) => entries.map(toWrite)),
    );
  }
}

function addTables(workbook: UniverWorkbook, model: SheetModel, sheet: SheetSpec): void {
  for (const table of sheet.tables) {
    workbook.addTable({
      sheetId: model.id,
      name: table.name,
      area: { row: table.row, column: table.column, rows: table.rows + 1, columns: table.columns.length },
      showHeaders: true,
      showTotals: false,
      style: "TableStyleLight1",
      showBandedRows: false,
      showFilterButton: true,
    });
  }
}

function defineNames(workbook: UniverWorkbook, spec: ResolvedWorkbook): void {
  for (const { name, target, comment = "" } of spec.names) {
    const sheet = "formula" in target ? undefined : spec.sheets.find(({ id }) => id === target.sheet);
    const formula =
      "formula" in target
        ? target.formula
        : `=${quoteSheetName(sheet?.name ?? target.sheet)}!${rangeAddress(target, true)}`;
    workbook.setName({ name, formula, comment, visible: true });
  }
}

function valuesOf(model: SheetModel): Map<string, Value> {
  const used = model.usedArea();
  const values = new Map<string, Value>();
  if (used === undefined) return values;
  model.read(used).forEach((cells, row) =>
    cells.forEach((cell, column) => {
      values.set(cellAddress(used.row + row, used.column + column), cell.value);
    }),
  );
  return values;
}
