import {
  addressText,
  correlationTableName,
  uncertainTableName,
  type CellAddress,
  type ModelInputs,
  type ModelTable,
  type ModelWorkbook,
} from "../../../model/index.ts";
import { placeOf, rowsOf, tableOf } from "../../../model/inputs/uncertainTable.ts";
import { columnOf, type Heading } from "../../../model/inputs/words.ts";
import { cellKey } from "../../../model/workbook/index.ts";
import type { KnownRow, MarkValues } from "../../../workbook/office-js/model/markRows.ts";
import type { CorrelationMark, TableMark } from "../model.ts";

const headings = ["name", "cell", "low", "likely", "high", "shape", "chance", "data"] as const;

/** The row of the table `Uncertain` that marks a cell, as it is filled in. */
export function tableMark(workbook: ModelWorkbook, place: CellAddress): TableMark | undefined {
  const table = tableOf(workbook, uncertainTableName);
  if (table === undefined) return undefined;
  for (const [index, row] of rowsOf(table).entries()) {
    const values = valuesIn(workbook, table, row, headings);
    const { cell } = values;
    const named = typeof cell === "string" ? placeOf(cell, table.sheet, workbook) : undefined;
    if (named !== undefined && addressText(named) === addressText(place))
      return { row: { index, key: String(cell) }, values };
  }
  return undefined;
}

function valuesIn(
  workbook: ModelWorkbook,
  table: ModelTable,
  row: number,
  wanted: readonly Heading[],
): MarkValues {
  const cells = workbook.sheets.find(({ name }) => name === table.sheet)?.cells;
  return Object.fromEntries(
    wanted.flatMap((heading) => {
      const column = columnOf(table.columns, heading);
      const value =
        column === undefined ? undefined : cells?.get(cellKey(row, table.area.firstColumn + column))?.value;
      return typeof value === "number" || typeof value === "string" ? [[heading, value]] : [];
    }),
  );
}

/** The correlations between the inputs, each with its row where the table lists pairs. */
export function correlationMarks(workbook: ModelWorkbook, read: ModelInputs): readonly CorrelationMark[] {
  const rows = pairRows(workbook, read);
  const pair = ({ first, second }: Pick<CorrelationMark, "first" | "second">): string =>
    [first, second].sort((a, b) => a - b).join();
  const byPair = new Map(rows.map((row) => [pair(row), row.row]));
  return read.correlations.map(({ first, second, correlation }) => {
    const row = byPair.get(pair({ first, second }));
    return { first, second, correlation, ...(row === undefined ? {} : { row }) };
  });
}

function pairRows(
  workbook: ModelWorkbook,
  { inputs }: ModelInputs,
): readonly { readonly first: number; readonly second: number; readonly row: KnownRow }[] {
  const table = tableOf(workbook, correlationTableName);
  if (table === undefined || columnOf(table.columns, "correlation") === undefined) return [];
  const cells = workbook.sheets.find(({ name }) => name === table.sheet)?.cells;
  const textAt = (row: number, column: number): string =>
    String(cells?.get(cellKey(row, table.area.firstColumn + column))?.value ?? "");
  const inputAt = (text: string): number => {
    const place = placeOf(text, table.sheet, workbook);
    const isIt = (input: (typeof inputs)[number]): boolean =>
      (place !== undefined && addressText(place) === addressText(input.place)) ||
      input.name.toLowerCase() === text.trim().toLowerCase();
    return inputs.findIndex(isIt);
  };
  return rowsOf(table).flatMap((row, index) => {
    const key = textAt(row, 0);
    const [first, second] = [inputAt(key), inputAt(textAt(row, 1))];
    return first < 0 || second < 0 ? [] : [{ first, second, row: { index, key } }];
  });
}
