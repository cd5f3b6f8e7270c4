import { cellAddress } from "../address.ts";
import { asExcelError } from "./errors.ts";
import type { CellTarget } from "./selection.ts";

/** What stands in the way of replacing a formula by its value. */
export type FormulaState = "value" | "busy" | "error" | "unknownName";

export interface PlanFormula {
  readonly target: CellTarget;
  readonly formula: string;
  readonly state: FormulaState;
}

/** A call of a PLAN function, outside of text in quotes. */
const planCall = /(?<![\w.])PLAN\.[A-Z][A-Z0-9]*\s*\(/i;

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
  const worksheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const used = worksheets.items.map((worksheet) => ({
    sheet: worksheet.name,
    range: worksheet.getUsedRangeOrNullObject(true).load("formulas,values,rowIndex,columnIndex"),
  }));
  await context.sync();
  return used.flatMap(({ sheet, range }) =>
    range.isNullObject
      ? []
      : range.formulas.flatMap((row: unknown[], down: number) =>
          row.flatMap((formula, right) =>
            callsPlan(formula)
              ? [
                  {
                    target: {
                      sheet,
                      address: cellAddress(range.rowIndex + down, range.columnIndex + right),
                    },
                    formula,
                    state: stateOf(range.values[down]?.[right]),
                  },
                ]
              : [],
          ),
        ),
  );
}

export function stateOf(value: unknown): FormulaState {
  if (typeof value !== "string") return "value";
  if (value === "#BUSY!") return "busy";
  if (value === "#NAME?") return "unknownName";
  return /^#(VALUE!|NUM!|DIV\/0!|N\/A|REF!|SPILL!|NULL!|CALC!|GETTING_DATA)$/.test(value) ? "error" : "value";
}
