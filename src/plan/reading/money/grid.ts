import type { DecimalSign } from "../../../calc/index.ts";
import { isStruck, plainText } from "../../source/text.ts";
import type { CellNode, RowNode, TableNode } from "../../source/tree.ts";
import { singleLine } from "../fold.ts";
import { readCell, type MoneyCell } from "./cell.ts";
import { textAt } from "../../textAt.ts";
import { caught } from "../match.ts";

/** A row of a table as far as money goes. */
export interface GridRow {
  readonly cells: readonly MoneyCell[];
  readonly line: number;
}

export interface Grid {
  readonly headings: readonly string[];
  readonly headingLine: number | undefined;
  readonly rows: readonly GridRow[];
  readonly caption: string;
  readonly width: number;
}

const grids = new WeakMap<TableNode, Grid>();

/**
 * A table with each cell read; a first row without amounts over rows with some is its heading. Kept, since a table
 * is looked at to see what it is before it is read.
 */
export function gridOf(table: TableNode): Grid {
  const known = grids.get(table);
  if (known !== undefined) return known;
  const grid = readGrid(table);
  grids.set(table, grid);
  return grid;
}

function readGrid(table: TableNode): Grid {
  let width = 0;
  for (const { cells } of [...table.headers, ...table.rows]) width = Math.max(width, cells.length);
  const decimal = decimalOfScaled(table);
  const read = ({ cells, place }: RowNode): GridRow => {
    const all = cells.map((cell) => readAlike(cell, decimal));
    while (all.length < width) all.push(readCell(undefined));
    return { cells: all, line: place.firstLine };
  };
  const rows = table.rows.filter((row) => !isStruckRow(row)).map(read);
  const headers = table.headers.filter(({ cells }) => cells.some((cell) => textOfCell(cell) !== ""));
  const [first, ...rest] = rows;
  const promoted =
    headers.length === 0 && first !== undefined && isHeadingRow(first, rest) ? first : undefined;
  const texts =
    promoted === undefined
      ? headers.map(({ cells }) => cells.map(textOfCell))
      : [promoted.cells.map(({ text }) => text)];
  return {
    headings: Array.from({ length: width }, (_, at) =>
      singleLine([...new Set(texts.map((row) => textAt(row, at)))].join(" ")),
    ),
    headingLine: promoted?.line ?? table.headers[0]?.place.firstLine,
    rows: promoted === undefined ? rows : rest,
    caption: table.caption === undefined ? "" : plainText(table.caption),
    width,
  };
}

/** A row whose name is crossed out counts no longer. */
export const isStruckRow = ({ cells }: RowNode): boolean => {
  if (!cells.some(({ content }) => isStruck(content))) return false;
  const name = cells.find((cell) => /\p{L}/u.test(plainText(cell.content)));
  return name !== undefined && isStruck(name.content);
};

const scaled = /\d([.,])(\d{1,3})\s?(?:m|mm|mn|bn|b)(?:\s?\p{Sc})?(?!\p{L})/iu;

/** "1.2m" beside "1.625m": the sign that parts decimals where figures are in millions, if the table shows one only. */
function decimalOfScaled({ rows }: TableNode): DecimalSign | undefined {
  const signs = new Set<string>();
  for (const { cells } of rows)
    for (const cell of cells) {
      const found = mayHoldDecimals(cell) ? scaled.exec(textOfCell(cell)) : null;
      if (found !== null && caught(found, 2).length < 3) signs.add(caught(found, 1));
    }
  const [sign] = signs;
  return signs.size === 1 && (sign === "." || sign === ",") ? sign : undefined;
}

const decimals = /\d[.,]\d/;
const mayHoldDecimals = ({ content }: CellNode): boolean =>
  content.length > 1 || decimals.test(content[0]?.text ?? "");

/** A cell read with that sign where its own figure could be read either way. */
function readAlike(cell: CellNode | undefined, decimal: DecimalSign | undefined): MoneyCell {
  const ambiguous = decimal !== undefined && scaled.exec(textOfCell(cell))?.[2]?.length === 3;
  return ambiguous ? readCell(cell, decimal) : readCell(cell);
}

function isHeadingRow(first: GridRow, rest: readonly GridRow[]): boolean {
  const worded = first.cells.filter(({ text }) => text !== "");
  return (
    worded.length > 1 &&
    worded.every(({ kind }) => kind === "text" || kind === "moment") &&
    rest.some(({ cells }) => cells.some(({ kind }) => kind === "amount"))
  );
}

const textOfCell = (cell: CellNode | undefined): string =>
  cell === undefined ? "" : singleLine(plainText(cell.content));
