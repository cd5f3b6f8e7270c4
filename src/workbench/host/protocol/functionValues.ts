import type { CellValue, ErrorText, FunctionAnswer } from "../../model/model.ts";

/** What an error inside a result looks like when a custom function returns it instead of throwing it. */
interface ErrorEntity {
  readonly type: "Error";
  readonly basicValue?: string;
  readonly errorType?: string;
  readonly errorSubType?: unknown;
}

const errorTexts: readonly ErrorText[] = ["#VALUE!", "#NUM!", "#DIV/0!", "#N/A", "#NAME?", "#REF!", "#NULL!"];

const isErrorEntity = (value: unknown): value is ErrorEntity =>
  typeof value === "object" && value !== null && (value as { type?: unknown }).type === "Error";

const textOfEntity = (entity: ErrorEntity): ErrorText =>
  errorTexts.find((text) => text === entity.basicValue) ?? "#VALUE!";

/** One returned value in a cell: nothing is an empty text in Excel, what is no cell value is #VALUE!. */
function cellValue(value: unknown): CellValue {
  if (isErrorEntity(value)) return textOfEntity(value);
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  return value === null || value === undefined ? "" : "#VALUE!";
}

/** What a custom function returned, as the cells take it. */
export function answerOfValue(value: unknown): FunctionAnswer {
  if (isErrorEntity(value)) return { error: textOfEntity(value) };
  if (!Array.isArray(value)) return { value: cellValue(value) };
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cellValue) : undefined));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row?.length !== width)) return { error: "#VALUE!" };
  return { value: rows.map((row) => row ?? []) };
}
