import { isInside } from "../../workbook/area.ts";
import { cellKey, type Area, type ModelCell } from "../../workbook/index.ts";
import type { Found } from "../finding.ts";
import type { Reference } from "../formulaCell.ts";
import { readOtherwise } from "./readOtherwise.ts";
import type { SheetView, WorkbookView } from "../view.ts";

/** Figures that no formula looks at, one finding a block: they stand like inputs, and changing them changes nothing. */
export function unusedInputs(view: WorkbookView): Found[] {
  if (view.formulas.length === 0) return [];
  const areas = new Map<string, Area[]>();
  for (const { references } of view.formulas)
    for (const { sheet, area } of references) keep(areas, sheet, area);
  for (const { sheet, area } of readOtherwise(view)) keep(areas, sheet, area);
  return view.sheets.flatMap((sheet) => {
    const used = areas.get(sheet.sheet.name.toLowerCase()) ?? [];
    const unused = new Map(
      [...sheet.sheet.cells].filter(
        ([, cell]) => isInput(sheet, cell) && !used.some((area) => isInside(area, cell)),
      ),
    );
    return blocksOf(unused)
      .filter((block) => !isLabelling(sheet, block))
      .map((block): Found => {
        const [first] = block;
        if (first === undefined) throw new RangeError("a block has a cell");
        return {
          rule: "unusedInput",
          cell: { sheet: sheet.sheet.name, row: first.row, column: first.column },
          cells: block.length,
          details: { value: String(first.value), label: labelOf(sheet, first) },
        };
      });
  });
}

function keep(areas: Map<string, Area[]>, sheet: Reference["sheet"], area: Area): void {
  const known = areas.get(sheet.toLowerCase());
  if (known === undefined) areas.set(sheet.toLowerCase(), [area]);
  else {
    const last = known.at(-1);
    // Formulas filled along a line name the same inputs again and again.
    const same =
      last?.firstRow === area.firstRow &&
      last.lastRow === area.lastRow &&
      last.firstColumn === area.firstColumn &&
      last.lastColumn === area.lastColumn;
    if (!same) known.push(area);
  }
}

/** A typed number with words beside or above it; years and dates over or beside figures say which figures they are. */
function isInput(sheet: SheetView, cell: ModelCell): boolean {
  if (cell.formula !== undefined || typeof cell.value !== "number") return false;
  if (isCalendar(cell)) return false;
  return labelOf(sheet, cell) !== "";
}

function isCalendar({ value, format = "" }: ModelCell): boolean {
  const isYear = typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2200;
  return isYear || /[ymd]{2,}/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

function labelOf({ sheet }: SheetView, { row, column }: ModelCell): string {
  for (let left = column - 1; left >= 0; left -= 1) {
    const value = sheet.cells.get(cellKey(row, left))?.value;
    if (typeof value === "string" && value.trim() !== "") return value.trim();
  }
  return "";
}

function blocksOf(cells: ReadonlyMap<number, ModelCell>): ModelCell[][] {
  const rest = new Map(cells);
  const blocks: ModelCell[][] = [];
  for (const [key, cell] of cells) {
    if (!rest.delete(key)) continue;
    const block = [cell];
    for (const { row, column } of block) {
      for (const [down, right] of [
        [0, 1],
        [0, -1],
        [1, 0],
        [-1, 0],
      ] as const) {
        const neighbour = rest.get(cellKey(row + down, column + right));
        if (neighbour === undefined || column + right < 0) continue;
        rest.delete(cellKey(neighbour.row, neighbour.column));
        block.push(neighbour);
      }
    }
    blocks.push(block.sort((a, b) => a.row - b.row || a.column - b.column));
  }
  return blocks;
}

/** 1, 2, 3 … over or beside figures number them. */
function isLabelling(sheet: SheetView, block: readonly ModelCell[]): boolean {
  if (block.length < 2) return false;
  const oneLine =
    block.every(({ row }) => row === block[0]?.row) ||
    block.every(({ column }) => column === block[0]?.column);
  return (
    oneLine &&
    block.every(({ value }, index) => index === 0 || value === Number(block[index - 1]?.value) + 1) &&
    sheet.formulas.size > 0
  );
}
