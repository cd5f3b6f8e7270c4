import { cellAddress } from "../address.ts";
import { asExcelError } from "./errors.ts";
import { cellsAtOnce, inPieces, readFormulas, sync, type FormulaCell } from "./readFormulas.ts";
import type { CellTarget } from "./selection.ts";

/** What stands in the way of replacing a formula by its value. */
export type FormulaState = "value" | "busy" | "error" | "unknownName";

export interface PlanFormula {
  readonly target: CellTarget;
  readonly formula: string;
  readonly state: FormulaState;
}

/** A call of a PLAN function, outside of text in quotes. */
const planCall = /(?:^|[^\w.])PLAN\.[A-Z][A-Z0-9]*\s*\(/i;

const callsPlan = (formula: unknown): formula is string =>
  typeof formula === "string" &&
  formula.startsWith("=") &&
  planCall.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));

/** Every formula of the workbook that calls a PLAN function. */
export async function listPlanFormulas(): Promise<readonly PlanFormula[]> {
  try {
    return await Excel.run(findPlanFormulas);
  } catch (error) {
    throw asExcelError(error);
  }
}

export async function findPlanFormulas(context: Excel.RequestContext): Promise<PlanFormula[]> {
  const cells = (await readFormulas(context)).filter(({ formula }) => callsPlan(formula));
  const states: { readonly cell: FormulaCell; readonly range: Excel.Range }[] = [];
  for (const piece of inPieces(cells, cellsAtOnce / 20)) {
    const loaded = piece.map((cell) => ({
      cell,
      range: context.workbook.worksheets
        .getItem(cell.sheet)
        .getRange(cellAddress(cell.row, cell.column))
        .load("values,valueTypes"),
    }));
    states.push(...loaded);
    await sync(context);
  }
  return states.map(({ cell, range }) => ({
    target: { sheet: cell.sheet, address: cellAddress(cell.row, cell.column) },
    formula: cell.formula,
    state: stateOf(range.values[0]?.[0], range.valueTypes[0]?.[0]),
  }));
}

/** By the type of the value: Excel goes on adding errors, and no error's text is ever taken for a value. */
export function stateOf(value: unknown, type: string | undefined): FormulaState {
  if (type !== "Error") return value === "#BUSY!" ? "busy" : "value";
  if (value === "#BUSY!" || value === "#GETTING_DATA") return "busy";
  return value === "#NAME?" ? "unknownName" : "error";
}
