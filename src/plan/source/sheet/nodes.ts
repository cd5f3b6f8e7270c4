import { isFigure, tableOf, type GridCell, type GridRow } from "../grid.ts";
import { isBold } from "../text.ts";
import type { ListItemNode, SourceNode, SourcePlace } from "../tree.ts";
import type { Region } from "./regions.ts";
import {
  filledColumns,
  firstFilled,
  holdsFigure,
  namesColumns,
  textOfCell,
  type Area,
  type SheetRow,
} from "./rows.ts";
import { itemAt } from "../../itemAt.ts";

/** Gives a row its place; each row of a region asks once, in order. */
export type PlaceOfRow = (row: SheetRow, area: Area) => SourcePlace;

/** Rows of column headings that stand above each other, at most. */
const mostHeadingRows = 3;
const mostTitleLength = 80;
/** Text of this length in a cell is a paragraph. */
const paragraphLength = 160;
const sentence = /[.;!]\s*$|[:=]\s*\S/;

/** The headings, tables, lists and paragraphs of a region. Its headings are of the depth given. */
export function regionNodes(
  region: Region,
  depth: number,
  placeOf: PlaceOfRow,
  headingRows?: number,
): SourceNode[] {
  const { area } = region;
  if (headingRows !== undefined) return tableNodes(region, placeOf, headingRows);
  return stacked(region.rows, area).flatMap((rows) => {
    const start = rows.findIndex((row) => filledColumns(row, area).length > 1 || !isText(row, area));
    // Texts that stand one a row, in whichever column, are a list.
    const single = rows.every((row) => isTextAlone(row, area));
    if (start < 0 || single) return textNodes({ area, rows }, depth, placeOf);
    const lead = rows.slice(0, start);
    const table = { area, rows: rows.slice(start) };
    return [
      ...leadNodes({ area, rows: lead }, depth, placeOf),
      ...(table.rows.some((row) => filledColumns(row, area).length > 1)
        ? tableNodes(table, placeOf, headingRowCount(table.rows, area))
        : textNodes(table, depth, placeOf)),
    ];
  });
}

function tableNodes({ rows, area }: Region, placeOf: PlaceOfRow, headingRows: number): SourceNode[] {
  const used = new Set(rows.flatMap((row) => filledColumns(row, area)));
  const columns = [...used].sort((a, b) => a - b);
  const body = rows.map((row, index): GridRow => {
    const place = placeOf(row, area);
    return { cells: cellsOf(row, columns, place, index < headingRows), place };
  });
  const [first] = body;
  const last = body.at(-1);
  if (first === undefined || last === undefined) return [];
  return [tableOf(body, { ...first.place, lastLine: last.place.lastLine })];
}

/** What stands above a table: rows in bold name what follows them, else the last short one names the table. */
function leadNodes({ rows, area }: Region, depth: number, placeOf: PlaceOfRow): SourceNode[] {
  const isTitle = (row: SheetRow): boolean => readsAsTitle(textOf(row, area));
  const isMarked = (row: SheetRow): boolean => isTitle(row) && isBold(contentOf(row, area));
  const last = rows.findLast(isTitle);
  const names = rows.some(isMarked) ? rows.filter(isMarked) : last === undefined ? [] : [last];
  const nodes: SourceNode[] = [];
  let between: SheetRow[] = [];
  const endText = (): void => {
    if (between.length > 0) nodes.push(...textNodes({ area, rows: between }, depth, placeOf, false));
    between = [];
  };
  for (const row of rows) {
    if (names.includes(row)) {
      endText();
      nodes.push({ kind: "heading", depth, content: contentOf(row, area), place: placeOf(row, area) });
    } else between.push(row);
  }
  endText();
  return nodes;
}

/** Tables that stand below each other without an empty row: each begins with its name over its headings. */
function stacked(rows: readonly SheetRow[], area: Area): SheetRow[][] {
  const parts: SheetRow[][] = [];
  let start = 0;
  rows.forEach((_row, index) => {
    if (index === 0 || !beginsTable(rows, index, area)) return;
    if (!rows.slice(start, index).some((before) => filledColumns(before, area).length > 1)) return;
    parts.push(rows.slice(start, index));
    start = index;
  });
  return [...parts, rows.slice(start)];
}

function beginsTable(rows: readonly SheetRow[], index: number, area: Area): boolean {
  const [row, headings, first] = rows.slice(index, index + 3);
  if (row === undefined || headings === undefined || first === undefined) return false;
  if (filledColumns(row, area).length !== 1 || !isText(row, area) || !readsAsTitle(textOf(row, area)))
    return false;
  if (!namesColumns(headings, area)) return false;
  const marked = filledColumns(headings, area).every((column) =>
    isBold(headings.cells.get(column)?.content ?? []),
  );
  // A group's name stands over rows with figures too, but none of them is of words alone.
  return (
    marked || (holdsFigure(first, area) && rows.slice(0, index).some((above) => holdsFigure(above, area)))
  );
}

/** A row with one text alone, in the area's first column. */
const isText = (row: SheetRow, area: Area): boolean =>
  isTextAlone(row, area) && filledColumns(row, area)[0] === area.firstColumn;

/** A row with one text alone, in whichever column. */
function isTextAlone(row: SheetRow, area: Area): boolean {
  const [column, ...more] = filledColumns(row, area);
  const cell = column === undefined || more.length > 0 ? undefined : row.cells.get(column);
  return cell !== undefined && cell.value === undefined && /\p{L}/u.test(textOfCell(cell));
}

function headingRowCount(rows: readonly SheetRow[], area: Area): number {
  let count = 0;
  while (count < mostHeadingRows && count + 1 < rows.length) {
    const row = rows[count];
    if (row === undefined || !namesColumns(row, area)) break;
    const cells = filledColumns(row, area).map((column) => row.cells.get(column));
    // One name across the table below its headings is a group's; one in parentheses says in which units they are.
    if (count > 0 && cells.length === 1 && !textOfCell(cells[0]).startsWith("(")) break;
    const marked = cells.every((cell) => cell !== undefined && isBold(cell.content));
    const across = cells.some((cell) => (cell?.columnSpan ?? 1) > 1);
    const below = count > 0 && hasSpan(rows[count - 1], area);
    if (!marked && !across && !below) break;
    count += 1;
  }
  return count;
}

const hasSpan = (row: SheetRow | undefined, area: Area): boolean =>
  row !== undefined &&
  filledColumns(row, area).some((column) => (row.cells.get(column)?.columnSpan ?? 1) > 1);

/** The cells of a row in the columns that the table has; a merged heading names each column that it covers. */
function cellsOf(
  row: SheetRow,
  columns: readonly number[],
  { sheet }: SourcePlace,
  heading: boolean,
): GridCell[] {
  const cells: GridCell[] = [];
  let across: { readonly cell: GridCell; readonly until: number } | undefined;
  for (const column of columns) {
    const cell = row.cells.get(column);
    if (cell !== undefined && (cell.columnSpan ?? 1) > 1)
      across = { cell, until: column + (cell.columnSpan ?? 1) };
    const covered = across !== undefined && column < across.until && heading ? across.cell.content : [];
    const { content = covered, value, indent, cell: address } = cell ?? {};
    const named = sheet !== undefined && address !== undefined ? { cell: address } : {};
    // The span is laid out here: said again, it would be laid out again.
    cells.push({
      content,
      ...(value === undefined ? {} : { value }),
      ...(indent === undefined ? {} : { indent }),
      ...(heading ? { heading } : {}),
      ...named,
    });
  }
  return cells;
}

/** One text a row: a title where one leads, then paragraphs, or a list that the columns indent. */
function textNodes({ rows, area }: Region, depth: number, placeOf: PlaceOfRow, mayLead = true): SourceNode[] {
  const nodes: SourceNode[] = [];
  const [first, ...others] = rows;
  if (first === undefined) return nodes;
  const titled = mayLead && leads(first, others, area);
  if (titled)
    nodes.push({ kind: "heading", depth, content: contentOf(first, area), place: placeOf(first, area) });
  const rest = titled ? others : rows;
  const long = rest.length === 1 || rest.some((row) => textOf(row, area).length > paragraphLength);
  if (long) {
    nodes.push(...rest.map((row) => paragraphOf(row, area, placeOf)));
  } else if (rest.length > 0) nodes.push(listOf(rest, area, placeOf));
  return nodes;
}

function leads(first: SheetRow, others: readonly SheetRow[], area: Area): boolean {
  const column = firstFilled(first, area);
  const cell = first.cells.get(column);
  if (cell === undefined || isFigure(cell) || !readsAsTitle(textOf(first, area))) return false;
  const bold = (row: SheetRow): boolean => isBold(contentOf(row, area));
  return others.length === 0 || !others.some(bold) || (bold(first) && !others.every(bold));
}

/** Rows as a list; what stands in a column further right is nested under the row above it. */
function listOf(rows: readonly SheetRow[], area: Area, placeOf: PlaceOfRow): SourceNode {
  const columnOf = (row: SheetRow): number => firstFilled(row, area);
  const items: ListItemNode[] = [];
  let at = 0;
  while (at < rows.length) {
    const row = itemAt(rows, at);
    const column = columnOf(row);
    const below = rows.slice(at + 1);
    const end = below.findIndex((candidate) => columnOf(candidate) <= column);
    const nested = end < 0 ? below : below.slice(0, end);
    const place = placeOf(row, area);
    const paragraph: SourceNode = { kind: "paragraph", content: contentOf(row, area), place };
    const blocks = nested.length === 0 ? [paragraph] : [paragraph, listOf(nested, area, placeOf)];
    items.push({ blocks, place });
    at += nested.length + 1;
  }
  // A row is given its line when its place is asked for: once only.
  const { firstLine } = itemAt(items, 0).place;
  const lastLine = items.at(-1)?.blocks.at(-1)?.place.lastLine ?? firstLine;
  return { kind: "list", ordered: false, items, place: { firstLine, lastLine } };
}

const paragraphOf = (row: SheetRow, area: Area, placeOf: PlaceOfRow): SourceNode => ({
  kind: "paragraph",
  content: contentOf(row, area),
  place: placeOf(row, area),
});

function contentOf(row: SheetRow, area: Area): GridCell["content"] {
  const column = firstFilled(row, area);
  return row.cells.get(column)?.content ?? [];
}

const textOf = (row: SheetRow, area: Area): string => {
  const column = firstFilled(row, area);
  return textOfCell(row.cells.get(column));
};

/** Few words and no sentence, nor a name with its value. */
const readsAsTitle = (text: string): boolean => text.length <= mostTitleLength && !sentence.test(text);

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}
