import { valuesOf } from "../evaluation/reading.ts";
import { cellError, isError, Matrix, type Operand } from "../values/index.ts";
import type { CellValue, ErrorCode } from "../workbook/index.ts";
import { reading, type FunctionRule } from "./rule.ts";

/**
 * Functions of an add-in by their ids ("CAGR" is PLAN.CAGR): each takes what Excel would pass, numbers,
 * texts, booleans, null for what is blank or left out, rows of cells for ranges; and gives a value or rows of
 * them. It fails by throwing an error that has Excel's code as `code`.
 */
export type PlanFunctions = Readonly<Record<string, (parameters: readonly unknown[]) => unknown>>;

const namespace = "PLAN.";

/** The rule of a function of the add-in; undefined where there is none of the name. */
export function planRule(name: string, functions: PlanFunctions): FunctionRule | undefined {
  if (!name.startsWith(namespace)) return undefined;
  const id = name.slice(namespace.length);
  const called = Object.hasOwn(functions, id) ? functions[id] : undefined;
  if (called === undefined) return undefined;
  return reading("r*", ({ machine }, ...operands) => {
    const parameters = operands.map((operand) =>
      parameter(operand === undefined ? null : valuesOf(operand, machine)),
    );
    try {
      return result(called(parameters));
    } catch (error) {
      const code = codeOf(error);
      if (code === undefined) throw error;
      throw cellError(code);
    }
  });
}

/** Excel hands on errors in arguments without a call. */
function parameter(value: CellValue | Matrix): unknown {
  if (!(value instanceof Matrix)) {
    if (isError(value)) throw value;
    return value;
  }
  const found = value.cells.find(isError);
  if (found !== undefined) throw found;
  return Array.from({ length: value.rows }, (_, row) =>
    value.cells.slice(row * value.columns, (row + 1) * value.columns),
  );
}

function result(given: unknown): Operand {
  if (!Array.isArray(given)) return given as CellValue;
  const rows = given as readonly (readonly CellValue[])[];
  return new Matrix(rows.length, rows[0]?.length ?? 0, rows.flat());
}

function codeOf(error: unknown): ErrorCode | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  const { code } = error;
  return typeof code === "string" && code.startsWith("#") ? (code as ErrorCode) : undefined;
}
