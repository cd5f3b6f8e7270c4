import { roleStyles, type PaletteColor, type RoleStyle } from "../../workbook/style.ts";
import type { Cell, SheetSpec } from "../../workbook/spec.ts";

/** Shapes of one colour, as the data of one SVG path: a sheet of 600 cells is a dozen elements. */
export interface Layer {
  readonly color: PaletteColor;
  readonly soft: boolean;
  readonly path: string;
}

/** Where columns and rows begin, in pixels of the sheet; the last entry is the end. */
export interface Grid {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

export interface SheetPaper {
  readonly width: number;
  readonly height: number;
  readonly grid: Grid;
  readonly layers: readonly Layer[];
}

const pixelsPerCharacter = 7;
const defaultColumnWidth = 8.43;
const rowPixels = 20;
const pixelsPerPoint = 4 / 3;
/** A miniature shows the upper left of a sheet, as one sees it when it opens. */
const shownColumns = 16;
const shownRows = 34;
const proportion = 0.68;
const letterShare = 0.8;

const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${Math.round(x)} ${Math.round(y)}h${Math.round(width)}v${Math.round(height)}h${-Math.round(width)}z`;

const starts = (sizes: readonly number[]): number[] =>
  sizes.reduce<number[]>((ends, size) => [...ends, (ends.at(-1) ?? 0) + size], [0]);

function gridOf(sheet: SheetSpec): Grid {
  const heights = new Map(sheet.rowHeights?.map(({ row, points }) => [row, points * pixelsPerPoint]));
  return {
    columns: starts(
      Array.from(
        { length: shownColumns },
        (_, column) => (sheet.columnWidths[column] ?? defaultColumnWidth) * pixelsPerCharacter,
      ),
    ),
    rows: starts(Array.from({ length: shownRows }, (_, row) => heights.get(row) ?? rowPixels)),
  };
}

/** How many letters a cell shows, roughly: the miniature draws lengths, not letters. */
function lettersOf(cell: Cell): number {
  if (cell.kind === "blank") return 0;
  if (cell.kind === "text") return cell.text.length;
  const value = cell.kind === "number" ? cell.value : cell.expected;
  return typeof value === "string" ? value.length : Math.min(9, String(Math.round(Number(value))).length + 2);
}

/** Draws a sheet from its specification: grounds, rules and a bar for each cell's words. */
export function sheetPaper(sheet: SheetSpec): SheetPaper {
  const grid = gridOf(sheet);
  const layers = new Map<string, { color: PaletteColor; soft: boolean; parts: string[] }>();
  const draw = (color: PaletteColor, soft: boolean, part: string): void => {
    const key = `${color}${soft}`;
    const layer = layers.get(key) ?? { color, soft, parts: [] };
    layer.parts.push(part);
    layers.set(key, layer);
  };
  const filled = new Set<string>();
  for (const block of sheet.blocks)
    block.cells.forEach((row, down) =>
      row.forEach((cell, right) => {
        if (cell.kind !== "blank") filled.add(`${block.row + down} ${block.column + right}`);
      }),
    );

  const drawCell = (cell: Cell, row: number, column: number): void => {
    if (row >= shownRows || column >= shownColumns) return;
    const style: RoleStyle = roleStyles[cell.role ?? "label"];
    const x = grid.columns[column] ?? 0;
    const y = grid.rows[row] ?? 0;
    const width = (grid.columns[column + 1] ?? x) - x;
    const height = (grid.rows[row + 1] ?? y) - y;
    if (style.fill !== undefined) draw(style.fill, false, rectangle(x, y, width, height));
    if (style.border !== undefined)
      draw(
        style.border.color,
        false,
        rectangle(x, y + (style.border.sides.includes("top") ? 0 : height - 1), width, 1),
      );
    const letters = lettersOf(cell);
    if (letters === 0) return;
    const room = style.wrap ? width : roomOf(row, column);
    const thickness = Math.min(height - 4, style.font.size * 0.75);
    const length = Math.min(room - 8, letters * style.font.size * 0.5 * letterShare);
    const left = style.horizontal === "right" ? x + width - 4 - length : x + 4;
    const top = style.vertical === "top" ? y + 5 : y + (height - thickness) / 2;
    const soft = style.fill === undefined && !style.font.bold;
    if (length > 0) draw(style.font.color, soft, rectangle(left, top, length, thickness));
  };
  /** Text that does not wrap runs on over the empty cells at its right. */
  const roomOf = (row: number, column: number): number => {
    let end = column + 1;
    while (end < shownColumns && !filled.has(`${row} ${end}`)) end += 1;
    return (grid.columns[end] ?? 0) - (grid.columns[column] ?? 0);
  };
  for (const block of sheet.blocks)
    block.cells.forEach((row, down) =>
      row.forEach((cell, right) => drawCell(cell, block.row + down, block.column + right)),
    );

  const chartsEnd = Math.max(0, ...sheet.charts.map(({ anchor }) => anchor.column + anchor.columns));
  const usedColumns = Math.min(shownColumns, Math.max(sheet.columnWidths.length, chartsEnd, 4));
  const width = Math.min(Math.max(grid.columns[usedColumns] ?? 0, 480), 820);
  return {
    width,
    height: width * proportion,
    grid,
    layers: [...layers.values()].map(({ color, soft, parts }) => ({ color, soft, path: parts.join("") })),
  };
}
