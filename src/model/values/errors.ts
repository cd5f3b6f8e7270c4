import type { CellError, CellValue, ErrorCode } from "../workbook/index.ts";

const known = new Map<ErrorCode, CellError>();

/** The error of a code: always the same object, so that throwing one costs no stack. */
export function cellError(error: ErrorCode): CellError {
  let found = known.get(error);
  if (found === undefined) known.set(error, (found = Object.freeze({ error })));
  return found;
}

export const valueError = cellError("#VALUE!");
export const numError = cellError("#NUM!");
export const divisionError = cellError("#DIV/0!");
export const notAvailable = cellError("#N/A");
export const referenceError = cellError("#REF!");

export const isError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

/** A value that is no error; an error is thrown, as Excel hands it on. */
export function unlessError(value: CellValue): Exclude<CellValue, CellError> {
  if (typeof value === "object" && value !== null) throw value;
  return value;
}
