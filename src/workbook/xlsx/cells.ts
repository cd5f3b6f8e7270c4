import type { CellValueInput, Worksheet } from "@cj-tech-master/excelts";
import { cellAddress, quoteSheetName } from "../address.ts";
import { cellText } from "../limits.ts";
import type { Cell, ResolvedWorkbook, SheetSpec } from "../spec.ts";
import { fileFormula } from "./formulas.ts";
import type { StyleBook } from "./styles.ts";

/** Writes the blocks of a sheet: values, formulas with their expected results, styles and links. */
export function writeCells(
  worksheet: Worksheet,
  sheet: SheetSpec,
  workbook: ResolvedWorkbook,
  sheetNumber: number,
  styles: StyleBook,
): void {
  const link = (cell: Cell): string | undefined => {
    if (cell.link === undefined) return undefined;
    const target = workbook.sheets.find((candidate) => candidate.id === cell.link?.sheet);
    if (target === undefined)
      throw new Error(`${sheet.name}: a link to the unknown sheet ${cell.link.sheet}`);
    return `#${quoteSheetName(target.name)}!${cellAddress(cell.link.row, cell.link.column)}`;
  };
  // The cells of a table's column share one formula, so it is prepared once.
  const stored = new Map<string, string>();
  const formulaOf = (formula: string, place: string): string => {
    const text = stored.get(formula) ?? fileFormula(formula, place);
    stored.set(formula, text);
    return text;
  };
  for (const block of sheet.blocks) {
    block.cells.forEach((cells, rowOffset) => {
      const row = worksheet.getRow(block.row + rowOffset + 1);
      cells.forEach((cell, columnOffset) => {
        if (cell.only === "excel") return;
        const address = cellAddress(block.row + rowOffset, block.column + columnOffset);
        const target = row.getCell(block.column + columnOffset + 1);
        const style = styles.of(cell, sheetNumber, address);
        if (style !== undefined) target.style = style;
        const value = cellValue(cell, link(cell), `${sheet.name}!${address}`, formulaOf);
        if (value !== undefined) target.value = value;
      });
    });
  }
}

function cellValue(
  cell: Cell,
  hyperlink: string | undefined,
  place: string,
  formulaOf: (formula: string, place: string) => string,
): CellValueInput {
  switch (cell.kind) {
    case "blank":
      return undefined;
    case "text": {
      const text = cellText(cell.text);
      return hyperlink === undefined ? text : { text, hyperlink };
    }
    case "number":
      if (hyperlink !== undefined) throw new Error(`${place}: a number cannot be a link in a file`);
      return cell.value;
    case "formula": {
      const formula = formulaOf(cell.formula, place);
      const result = typeof cell.expected === "string" ? cellText(cell.expected) : cell.expected;
      return hyperlink === undefined ? { formula, result } : { formula, result, hyperlink };
    }
    case "plan":
      return typeof cell.expected === "string" ? cellText(cell.expected) : cell.expected;
  }
}
