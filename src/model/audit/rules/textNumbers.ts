import { cellKey, type ModelCell } from "../../workbook/index.ts";
import type { Found } from "../finding.ts";
import type { SheetView, WorkbookView } from "../view.ts";

/** Digits with signs, separators and a currency or percent sign: what Excel would have taken for a number. */
const looksLikeNumber =
  /^\s*[-+(]?\s*(?:[$€£¥]\s*)?\d{1,3}(?:(?:[.,' ]\d{3})*|\d*)(?:[.,]\d+)?\s*(?:[$€£¥%])?\s*\)?\s*$/u;
/** "007" is a code, and so is what has more digits than a number keeps. */
const code = /^\s*0\d|^\s*\d{12,}\s*$/;

/** Numbers that Excel holds as text: sums pass over them in silence. */
export function textNumbers(view: WorkbookView): Found[] {
  return view.sheets.flatMap((sheet) => {
    const texts = new Set<number>();
    for (const [key, cell] of sheet.sheet.cells)
      if (isNumberAsText(cell) && isAmongFigures(view, sheet, cell)) texts.add(key);
    return [...texts].flatMap((key): Found[] => {
      const cell = sheet.sheet.cells.get(key);
      // What continues the cell above is said with it.
      if (cell === undefined || (cell.row > 0 && texts.has(cellKey(cell.row - 1, cell.column)))) return [];
      let count = 1;
      while (texts.has(cellKey(cell.row + count, cell.column))) count += 1;
      return [
        {
          rule: "textNumber",
          cell: { sheet: sheet.sheet.name, row: cell.row, column: cell.column },
          cells: count,
          details: { value: String(cell.value).trim() },
        },
      ];
    });
  });
}

const isNumberAsText = ({ value, formula }: ModelCell): boolean =>
  formula === undefined && typeof value === "string" && looksLikeNumber.test(value) && !code.test(value);

/** A figure is meant where a formula refers to it or numbers stand beside it; a heading "2025" over figures is none. */
function isAmongFigures(view: WorkbookView, sheet: SheetView, cell: ModelCell): boolean {
  const isNumber = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && typeof sheet.sheet.cells.get(cellKey(row, column))?.value === "number";
  const heading = /^\s*(?:19|20)\d\d\s*$/.test(String(cell.value));
  if (heading) return false;
  const { row, column } = cell;
  const beside = isNumber(row, column - 1) || isNumber(row, column + 1);
  const inColumn = isNumber(row - 1, column) || isNumber(row + 1, column);
  if (beside || inColumn) return true;
  return view.formulas.some((formula) => view.refersTo(formula, sheet.sheet, cell));
}
