import { errorTexts as allErrorTexts } from "./cellModel.ts";
import type { CellValue, ErrorText, FunctionModel } from "./model.ts";

/** An argument as the sheet has it; blank cells are null. */
export type CallArgument =
  | { readonly omitted: true }
  | { readonly scalar: CellValue }
  | { readonly matrix: readonly (readonly (CellValue | null)[])[] };

type Calls = { readonly error: ErrorText } | { readonly parameters: unknown[][][] };

/**
 * The calls that Excel makes for one formula: errors among the arguments are the answer, a range
 * where a single value belongs makes one call an element, omitted optionals are null, and values
 * are converted to the declared type.
 */
export function functionCalls(
  entry: FunctionModel,
  given: readonly CallArgument[],
  emptyCellsAs: 0 | null,
): Calls {
  const error = firstError(given);
  if (error !== undefined) return { error };
  const required = entry.parameters.filter((parameter) => !parameter.optional).length;
  const repeats = entry.parameters.at(-1)?.repeating ?? false;
  if (given.length < required || (given.length > entry.parameters.length && !repeats)) {
    return { error: "#VALUE!" };
  }
  const declared = entry.parameters.map((parameter, position) => ({
    ...parameter,
    argument: given[position] ?? ({ omitted: true } as const),
  }));
  const rest = given.slice(entry.parameters.length);

  let rows = 1;
  let columns = 1;
  for (const { argument, matrix } of declared) {
    if (matrix || !("matrix" in argument)) continue;
    rows = Math.max(rows, argument.matrix.length);
    columns = Math.max(columns, argument.matrix[0]?.length ?? 0);
  }
  const parameters: unknown[][][] = [];
  for (let row = 0; row < rows; row += 1) {
    const calls: unknown[][] = [];
    for (let column = 0; column < columns; column += 1) {
      const call: unknown[] = [];
      for (const { argument, matrix, type, repeating } of declared) {
        const values = [argument, ...(repeating === true ? rest : [])].map((entry) =>
          matrix ? matrixOf(entry, emptyCellsAs) : convert(elementOf(entry, row, column, emptyCellsAs), type),
        );
        if (values.includes(unconvertible)) return { error: "#VALUE!" };
        call.push(repeating === true ? values : values[0]);
      }
      calls.push(call);
    }
    parameters.push(calls);
  }
  return { parameters };
}

const unconvertible = Symbol("unconvertible");

function firstError(given: readonly CallArgument[]): ErrorText | undefined {
  for (const argument of given) {
    const values =
      "matrix" in argument ? argument.matrix.flat() : "scalar" in argument ? [argument.scalar] : [];
    const error = values.find((value) => typeof value === "string" && errorTexts.has(value));
    if (error !== undefined) return error as ErrorText;
  }
  return undefined;
}

export const errorTexts: ReadonlySet<string> = new Set(allErrorTexts);

function matrixOf(argument: CallArgument, emptyCellsAs: 0 | null): unknown {
  if ("omitted" in argument) return null;
  if ("scalar" in argument) return [[argument.scalar]];
  return argument.matrix.map((row) => row.map((value) => value ?? emptyCellsAs));
}

function elementOf(
  argument: CallArgument,
  row: number,
  column: number,
  emptyCellsAs: 0 | null,
): CellValue | null {
  if ("omitted" in argument) return null;
  if ("scalar" in argument) return argument.scalar;
  const cells = argument.matrix[argument.matrix.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column] ?? emptyCellsAs;
}

function convert(
  value: CellValue | null,
  type: "number" | "string" | "boolean" | "any" | undefined,
): CellValue | null | typeof unconvertible {
  if (value === null || type === undefined || type === "any") return value;
  if (type === "string") return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
  if (type === "boolean") {
    if (typeof value === "string") {
      if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
      return unconvertible;
    }
    return value !== 0 && value !== false;
  }
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  const percent = value.trim().endsWith("%");
  const digits = value.trim().replace(/%$/, "");
  const number = digits === "" ? NaN : Number(digits);
  return Number.isFinite(number) ? (percent ? number / 100 : number) : unconvertible;
}
