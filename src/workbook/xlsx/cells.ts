import { cellAddress, columnLetters, quoteSheetName, rangeAddress } from "../address.ts";
import { cellText } from "../limits.ts";
import type { Block, Cell, ResolvedWorkbook, SheetSpec, Value } from "../spec.ts";
import { fileFormula } from "./formulas.ts";
import type { SharedStrings } from "./sharedStrings.ts";
import type { StyleBook } from "./styles.ts";
import { element, escapeText, textElement } from "./xml.ts";

/** What the cells of all sheets share. */
export interface CellBooks {
  readonly styles: StyleBook;
  readonly strings: SharedStrings;
}

interface Row {
  readonly parts: { readonly column: number; readonly cells: readonly Cell[] }[];
}

/** The rows of a sheet: values, formulas with their expected results, and styles. */
export function sheetData(sheet: SheetSpec, books: CellBooks): string {
  const rows = rowsOf(sheet.blocks);
  const heights = new Map((sheet.rowHeights ?? []).map(({ row, points }) => [row, points]));
  const numbers = [...new Set([...rows.keys(), ...heights.keys()])].sort((one, other) => one - other);
  const formulaOf = preparedFormulas();
  const written = numbers.map((row) => {
    const points = heights.get(row);
    const parts = [...(rows.get(row)?.parts ?? [])].sort((one, other) => one.column - other.column);
    const cells = parts.flatMap((part) =>
      part.cells.map((cell, offset) => {
        const address = columnLetters(part.column + offset) + String(row + 1);
        return cellElement(cell, address, `${sheet.name}!${address}`, books, formulaOf);
      }),
    );
    const height = points === undefined ? {} : { ht: points, customHeight: true };
    return element("row", { r: row + 1, ...height }, ...cells);
  });
  return element("sheetData", {}, ...written);
}

function rowsOf(blocks: readonly Block[]): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>();
  for (const block of blocks) {
    block.cells.forEach((cells, offset) => {
      const row = rows.get(block.row + offset) ?? { parts: [] };
      row.parts.push({ column: block.column, cells });
      rows.set(block.row + offset, row);
    });
  }
  return rows;
}

type FormulaOf = (formula: string, place: string) => string;

/** The cells of a table's column share one formula, so it is prepared once. */
function preparedFormulas(): FormulaOf {
  const prepared = new Map<string, string>();
  return (formula, place) => {
    const known = prepared.get(formula) ?? element("f", {}, escapeText(fileFormula(formula, place)));
    prepared.set(formula, known);
    return known;
  };
}

function cellElement(
  cell: Cell,
  address: string,
  place: string,
  { styles, strings }: CellBooks,
  formulaOf: FormulaOf,
): string {
  if (cell.only === "excel") return "";
  const number = styles.numberOf(cell);
  const style = number === undefined ? "" : ` s="${number}"`;
  const open = `<c r="${address}"${style}`;
  const stored = (value: Value): string => {
    if (typeof value !== "string") return plainValue(open, "", value, place);
    return `${open} t="s"><v>${strings.numberOf(cellText(value))}</v></c>`;
  };
  switch (cell.kind) {
    case "blank":
      return number === undefined ? "" : `${open}/>`;
    case "text":
      return stored(cell.text);
    case "number":
      return stored(cell.value);
    case "plan":
      return stored(cell.expected);
    case "formula": {
      const formula = formulaOf(cell.formula, place);
      if (typeof cell.expected !== "string") return plainValue(open, formula, cell.expected, place);
      return `${open} t="str">${formula}${textElement("v", cellText(cell.expected))}</c>`;
    }
  }
}

function plainValue(open: string, formula: string, value: number | boolean, place: string): string {
  if (typeof value === "boolean") return `${open} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (!Number.isFinite(value)) throw new Error(`${place}: no cell can hold the number ${value}`);
  return `${open}>${formula}<v>${value}</v></c>`;
}

/** Cells that lead to another place of the workbook. */
export function hyperlinks(sheet: SheetSpec, workbook: ResolvedWorkbook): string {
  const links = sheet.blocks.flatMap((block) =>
    block.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (cell.link === undefined || cell.only === "excel") return [];
        const target = workbook.sheets.find((candidate) => candidate.id === cell.link?.sheet);
        if (target === undefined)
          throw new Error(`${sheet.name}: a link to the unknown sheet ${cell.link.sheet}`);
        const location = `${quoteSheetName(target.name)}!${cellAddress(cell.link.row, cell.link.column)}`;
        return element("hyperlink", { ref: cellAddress(block.row + row, block.column + column), location });
      }),
    ),
  );
  return links.length === 0 ? "" : element("hyperlinks", {}, ...links);
}

/** The smallest rectangle around all cells. */
export function dimension(sheet: SheetSpec): string {
  const blocks = sheet.blocks.filter(({ cells }) => cells.some((row) => row.length > 0));
  if (blocks.length === 0) return element("dimension", { ref: "A1" });
  const row = Math.min(...blocks.map((block) => block.row));
  const column = Math.min(...blocks.map((block) => block.column));
  const bottom = Math.max(...blocks.map((block) => block.row + block.cells.length));
  const right = Math.max(
    ...blocks.map((block) => block.column + Math.max(...block.cells.map((cells) => cells.length))),
  );
  const ref = rangeAddress({ row, column, rows: bottom - row, columns: right - column });
  return element("dimension", { ref });
}
