import { addressText, cellKey, type ModelCell } from "../../workbook/index.ts";
import type { Found } from "../finding.ts";
import type { FormulaCell } from "../formulaCell.ts";
import type { SheetView, WorkbookView } from "../view.ts";

/** Along a row, and along a column. */
const directions = [
  { down: 0, right: 1 },
  { down: 1, right: 0 },
] as const;

type Direction = (typeof directions)[number];

/** Texts, and empty cells, in the place of a formula that is filled on both sides of them. */
export function interruptions(view: WorkbookView): Found[] {
  return view.sheets.flatMap((sheet) => {
    const seen = new Set<number>();
    return [...sheet.formulas.values()].flatMap((formula) =>
      directions.flatMap((direction): Found[] => {
        const place = interruptedBehind(sheet, formula, direction);
        if (place === undefined || seen.has(cellKey(place.row, place.column))) return [];
        if (view.isFilled(sheet.sheet.name, place.row, place.column)) return [];
        seen.add(cellKey(place.row, place.column));
        return [findingOf(sheet, place, formula)];
      }),
    );
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const at = (row: number, column: number): number => (row < 0 || column < 0 ? -1 : cellKey(row, column));

/** The place behind a formula, where the same formula goes on behind it and stands three times at least. */
function interruptedBehind(
  sheet: SheetView,
  { cell, pattern }: FormulaCell,
  { down, right }: Direction,
): Place | undefined {
  const alike = (steps: number): boolean =>
    sheet.formulas.get(at(cell.row + steps * down, cell.column + steps * right))?.pattern === pattern;
  if (!alike(2) || !(alike(3) || alike(-1))) return undefined;
  const place = { row: cell.row + down, column: cell.column + right };
  if (!interrupts(sheet, place)) return undefined;
  // A column of labels, or one left free, runs on above or below: it belongs to the build.
  const besides = [-1, 1].map((side) => ({
    row: place.row + side * right,
    column: place.column + side * down,
  }));
  const runsOn = besides.some(
    (beside) =>
      interrupts(sheet, beside) &&
      [-1, 1].every((side) => sheet.formulas.has(at(beside.row + side * down, beside.column + side * right))),
  );
  if (runsOn) return undefined;
  // A cell that is empty was filled where its own row or column holds something on the other way.
  const isText = sheet.sheet.cells.has(at(place.row, place.column));
  return isText || besides.some((beside) => isCalculated(sheet, beside)) ? place : undefined;
}

/** Whether neither a formula nor a figure stands there. */
function interrupts(sheet: SheetView, { row, column }: Place): boolean {
  const key = at(row, column);
  const cell: ModelCell | undefined = sheet.sheet.cells.get(key);
  if (sheet.formulas.has(key) || cell?.formula !== undefined) return false;
  return cell === undefined || cell.value === null || typeof cell.value === "string";
}

const isCalculated = (sheet: SheetView, { row, column }: Place): boolean =>
  sheet.formulas.has(at(row, column));

function findingOf(sheet: SheetView, place: Place, example: FormulaCell): Found {
  const name = sheet.sheet.name;
  const value = sheet.sheet.cells.get(cellKey(place.row, place.column))?.value;
  return {
    rule: "overwritten",
    cell: { sheet: name, ...place },
    cells: 1,
    details: {
      value: typeof value === "string" ? value : "",
      neighbour: addressText({ sheet: name, row: example.cell.row, column: example.cell.column }),
      neighbourFormula: `=${example.formula}`,
    },
  };
}
