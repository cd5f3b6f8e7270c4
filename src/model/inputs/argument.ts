import type { Token } from "@borgar/fx";
import {
  cellKey,
  readAddress,
  type CellAddress,
  type CellValue,
  type ModelCell,
  type ModelWorkbook,
} from "../workbook/index.ts";
import { qualified } from "./qualified.ts";
import type { Scratch } from "./scratch.ts";
import type { InputProblemReason } from "./types.ts";

/** Why a call or a row of the table is no input. */
export class InputRefusal extends Error {
  readonly reason: InputProblemReason;
  readonly detail: string;

  constructor(reason: InputProblemReason, detail: string) {
    super(`${reason}: ${detail}`);
    this.name = "InputRefusal";
    this.reason = reason;
    this.detail = detail;
  }
}

/**
 * What a parameter is: a value, values of cells, or a cell of the scratch sheet that calculates it. `from` are the
 * cells that it was read from: none of them may be uncertain itself.
 */
export interface Argument {
  readonly text: string;
  readonly values?: readonly CellValue[];
  readonly from: readonly CellAddress[];
  /** Where it is calculated, for what is more than values. */
  readonly calculated?: CellAddress;
}

export function argumentOf(
  tokens: readonly Token[],
  cell: CellAddress,
  workbook: ModelWorkbook,
  scratch: Scratch,
): Argument {
  const text = tokens.map(({ value }) => value).join("");
  if (tokens.length === 0) return { text, values: [null], from: [] };
  const literal = literalOf(tokens);
  if (literal !== undefined) return { text, values: literal, from: [] };
  const [token] = tokens;
  const area = tokens.length === 1 && token?.type === "range" ? cellsOf(token.value, cell.sheet) : undefined;
  if (area !== undefined) return { text, ...readCells(area, workbook) };
  const formula = qualified(tokens, cell, workbook);
  return { text, from: [], calculated: scratch.addFormula(cell.row, formula) };
}

/** The values of cells, and where they hang on formulas the cells themselves. */
export function readCells(
  cells: readonly CellAddress[],
  workbook: ModelWorkbook,
): Pick<Argument, "values" | "from"> {
  return { values: cells.map((cell) => cellAt(workbook, cell)?.value ?? null), from: cells };
}

export function cellAt(workbook: ModelWorkbook, { sheet, row, column }: CellAddress): ModelCell | undefined {
  const found = workbook.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  return found?.cells.get(cellKey(row, column));
}

const mostCells = 100_000;

/** The cells of "B2", "Data!B2:B9"; undefined for what is none, or too large. */
export function cellsOf(reference: string, sheet: string): CellAddress[] | undefined {
  const colon = reference.lastIndexOf(":");
  const first = readAddress(colon < 0 ? reference : reference.slice(0, colon), sheet);
  const last = colon < 0 ? first : readAddress(reference.slice(colon + 1), first?.sheet);
  if (first === undefined || last === undefined) return undefined;
  const [top, bottom] = [Math.min(first.row, last.row), Math.max(first.row, last.row)];
  const [left, right] = [Math.min(first.column, last.column), Math.max(first.column, last.column)];
  if ((bottom - top + 1) * (right - left + 1) > mostCells) return undefined;
  const cells: CellAddress[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push({ sheet: first.sheet, row, column });
  return cells;
}

/** Values that stand in the formula itself: `-1.5`, `10%`, `"pert"`, `TRUE`, `{1,2,3}`. */
function literalOf(tokens: readonly Token[]): CellValue[] | undefined {
  const inside = tokens[0]?.value === "{" && tokens.at(-1)?.value === "}" ? tokens.slice(1, -1) : tokens;
  const values: CellValue[] = [];
  let sign = 1;
  let expects = true;
  for (const { type, value } of inside) {
    if (type === "whitespace") continue;
    const last = values.at(-1);
    if (!expects) {
      if (type === "operator" && value === "%" && typeof last === "number")
        values[values.length - 1] = last / 100; // prettier-ignore
      else if (inside !== tokens && type === "operator" && /^[,;]$/.test(value)) expects = true;
      else return undefined;
      continue;
    }
    if (type === "operator" && (value === "-" || value === "+")) {
      if (value === "-") sign = -sign;
      continue;
    }
    if (type === "number") values.push(sign * Number(value));
    else if (type === "string" && sign === 1) values.push(value.slice(1, -1).replaceAll('""', '"'));
    else if (type === "bool" && sign === 1) values.push(/^true$/i.test(value));
    else return undefined;
    sign = 1;
    expects = false;
  }
  return expects ? undefined : values;
}
