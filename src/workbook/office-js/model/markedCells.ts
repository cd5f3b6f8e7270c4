import { columnOf, uncertainTableName } from "../../../model/inputs/words.ts";
import { placeOf, rowsOf, tableOf } from "../../../model/inputs/uncertainTable.ts";
import {
  addressText,
  cellKey,
  readAddress,
  type CellAddress,
  type ModelName,
} from "../../../model/workbook/index.ts";
import { isResultName } from "./resultName.ts";
import type { Structure, UsedSheet } from "./structure.ts";
import type { CellPiece } from "./workbookCells.ts";

/** Of more marks than anybody looks through the formats are not asked. */
const most = 1_000;

/** The cells that are marked as uncertain or as results. */
export function markedCells(
  { names, tables }: Pick<Structure, "names" | "tables">,
  cells: ReadonlyMap<UsedSheet, readonly CellPiece[]>,
  formulas: readonly CellAddress[],
): readonly CellAddress[] {
  const found = new Map<string, CellAddress>();
  const add = (cell: CellAddress | undefined): void => {
    if (cell !== undefined && found.size < most) found.set(addressText(cell), cell);
  };
  for (const name of names) add(resultCell(name));
  for (const cell of formulas) add(cell);
  for (const cell of namedInTable({ names, tables }, cells)) add(cell);
  return [...found.values()];
}

const resultCell = ({ name, formula, sheet }: ModelName): CellAddress | undefined =>
  sheet === undefined && isResultName(name) ? readAddress(formula) : undefined;

/** The cells that the rows of the table `Uncertain` name. */
function namedInTable(
  { names, tables }: Pick<Structure, "names" | "tables">,
  cells: ReadonlyMap<UsedSheet, readonly CellPiece[]>,
): readonly CellAddress[] {
  const table = tableOf({ tables }, uncertainTableName);
  const column = table === undefined ? undefined : columnOf(table.columns, "cell");
  if (table === undefined || column === undefined) return [];
  const sheets = [...cells.keys()].map(({ name }) => ({ name }));
  const pieces = [...cells].find(([{ name }]) => name === table.sheet)?.[1] ?? [];
  const valueAt = new Map<number, unknown>();
  for (const piece of pieces)
    piece.values.forEach((line, down) => {
      const right = table.area.firstColumn + column - piece.column;
      if (right >= 0 && right < line.length)
        valueAt.set(cellKey(piece.row + down, table.area.firstColumn + column), line[right]);
    });
  return rowsOf(table).flatMap((row) => {
    const text = valueAt.get(cellKey(row, table.area.firstColumn + column));
    return typeof text === "string" ? (placeOf(text, table.sheet, { names, sheets }) ?? []) : [];
  });
}
