import { cellKey, type CellAddress, type CellValue, type ModelWorkbook } from "../workbook/index.ts";
import { InputRefusal } from "./argument.ts";
import type { MatrixPlace } from "./properties.ts";
import type { InputCorrelation, UncertainInput } from "./types.ts";
import { placeOf, rowsOf, tableOf } from "./uncertainTable.ts";
import { columnOf, correlationTableName } from "./words.ts";

type Refused = (cell: CellAddress, refusal: InputRefusal) => void;

/**
 * The correlations of the `Correlations` table: rows of two inputs and their rank correlation, or a square with the
 * inputs in its first column and its headings, of which one half may be empty. An input is named by its cell or by
 * what it is called.
 */
export function readCorrelationTable(
  workbook: ModelWorkbook,
  inputs: readonly UncertainInput[],
  refused: Refused,
): InputCorrelation[] {
  const table = tableOf(workbook, correlationTableName);
  if (table === undefined) return [];
  const { sheet, area, columns } = table;
  const cells = workbook.sheets.find(({ name }) => name === sheet)?.cells;
  const valueAt = (row: number, column: number): CellValue => cells?.get(cellKey(row, column))?.value ?? null;
  const inputOf = (text: CellValue): number => {
    const named = typeof text === "string" ? inputNamed(text, sheet, workbook, inputs) : undefined;
    if (named === undefined) throw new InputRefusal("correlation", String(text));
    return named;
  };
  const found: InputCorrelation[] = [];
  const add = (row: number, column: number, first: () => number, second: () => number): void => {
    const value = valueAt(row, column);
    try {
      if (value === null || value === "") return;
      const correlation = correlationIn(value);
      const [left, right] = [first(), second()];
      if (left !== right) found.push({ first: left, second: right, correlation });
    } catch (error) {
      if (!(error instanceof InputRefusal)) throw error;
      refused({ sheet, row, column }, error);
    }
  };
  const third = columnOf(columns, "correlation");
  for (const row of rowsOf(table)) {
    const name = valueAt(row, area.firstColumn);
    if (name === null || name === "") continue;
    if (third !== undefined) {
      add(row, area.firstColumn + third, () => inputOf(name), () => inputOf(valueAt(row, area.firstColumn + 1))); // prettier-ignore
      continue;
    }
    columns.slice(1).forEach(
      (heading, index) =>
      add(row, area.firstColumn + 1 + index, () => inputOf(name), () => inputOf(heading)), // prettier-ignore
    );
  }
  return withoutTwice(found);
}

function inputNamed(
  text: string,
  sheet: string,
  workbook: ModelWorkbook,
  inputs: readonly UncertainInput[],
): number | undefined {
  const named = inputs.flatMap(({ name }, index) => (name.toLowerCase() === text.trim().toLowerCase() ? [index] : [])); // prettier-ignore
  if (named.length === 1) return named[0];
  const place = placeOf(text, sheet, workbook);
  if (place === undefined) return undefined;
  const at = inputs.findIndex(
    ({ place: own }) => own.sheet === place.sheet && own.row === place.row && own.column === place.column,
  );
  return at < 0 ? undefined : at;
}

function correlationIn(value: CellValue): number {
  if (typeof value === "number" && value >= -1 && value <= 1) return value;
  throw new InputRefusal("correlation", String(value));
}

/** A square states each pair twice: the first counts, and a second that differs is a contradiction. */
function withoutTwice(found: readonly InputCorrelation[]): InputCorrelation[] {
  const byPair = new Map<string, InputCorrelation>();
  for (const correlation of found) {
    const pair = [correlation.first, correlation.second].sort((a, b) => a - b).join();
    if (!byPair.has(pair)) byPair.set(pair, correlation);
  }
  return [...byPair.values()];
}

/** The correlations of inputs that stand in matrices of cells, as @RISK's RiskCorrmat names them. */
export function readMatrices(
  places: readonly (readonly [input: number, matrix: MatrixPlace, at: CellAddress])[],
  refused: Refused,
): InputCorrelation[] {
  const found: InputCorrelation[] = [];
  places.forEach(([first, matrix, at], index) => {
    const size = Math.sqrt(matrix.values.length);
    for (const [second, other] of places.slice(index + 1)) {
      if (other.key !== matrix.key) continue;
      const cellOf = (row: number, column: number): CellValue => matrix.values[(row - 1) * size + column - 1] ?? null; // prettier-ignore
      const [a, b] = [matrix.position, other.position];
      // One half may be empty.
      const value = cellOf(Math.max(a, b), Math.min(a, b)) ?? cellOf(Math.min(a, b), Math.max(a, b)) ?? 0;
      try {
        if (!Number.isInteger(size) || a > size || b > size) throw new InputRefusal("correlation", "RiskCorrmat"); // prettier-ignore
        found.push({ first, second, correlation: correlationIn(value) });
      } catch (error) {
        if (!(error instanceof InputRefusal)) throw error;
        refused(at, error);
      }
    }
  });
  return found;
}
