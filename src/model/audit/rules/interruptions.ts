import { addressText, cellKey, type ModelCell } from "../../workbook/index.ts";
import type { Found } from "../finding.ts";
import type { FormulaCell } from "../formulaCell.ts";
import { readsAlong } from "../lines.ts";
import { wouldReadNothing } from "./laterStart.ts";
import { sums } from "./sums.ts";
import type { SheetView, WorkbookView } from "../view.ts";

/** Along a row, and along a column. */
const directions: readonly Direction[] = [
  { down: 0, right: 1 },
  { down: 1, right: 0 },
];

interface Direction {
  readonly down: number;
  readonly right: number;
}

/** So many cells at most may have been emptied in the middle of a line. */
const widestGap = 6;

/** Texts, and empty cells, in the place of formulas that are filled on both sides of them or on the lines beside them. */
export function interruptions(view: WorkbookView): Found[] {
  return view.sheets.flatMap((sheet) => {
    const gaps = new Map<number, Gap>();
    for (const formula of sheet.formulas.values())
      for (const direction of directions)
        for (const place of [
          ...gapBehind(sheet, formula, direction),
          ...shortOf(sheet, formula, direction).filter((place) => !wouldReadNothing(view, formula, place)),
        ]) {
          const key = cellKey(place.row, place.column);
          if (!gaps.has(key) && !view.isFilled(sheet.sheet.name, place.row, place.column))
            gaps.set(key, { ...place, example: formula });
        }
    return blocksOf(gaps).map((block) => findingOf(sheet, block));
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Gap extends Place {
  readonly example: FormulaCell;
}

const at = (row: number, column: number): number => (row < 0 || column < 0 ? -1 : cellKey(row, column));

/** The places behind a formula, where the same formula goes on behind them and stands three times at least. */
function gapBehind(
  sheet: SheetView,
  { cell, pattern, formula }: FormulaCell,
  { down, right }: Direction,
): Place[] {
  const alike = (steps: number): boolean =>
    sheet.formulas.get(at(cell.row + steps * down, cell.column + steps * right))?.pattern === pattern;
  const gap: Place[] = [];
  while (gap.length < widestGap) {
    const place = { row: cell.row + (gap.length + 1) * down, column: cell.column + (gap.length + 1) * right };
    if (!interrupts(sheet, place)) break;
    gap.push(place);
  }
  const width = gap.length;
  if (width === 0 || !alike(width + 1)) return [];
  // Not everything is summed: a balance or a rate between amounts has no total.
  if (width > 1 && sums.test(formula)) return [];
  if (width === 1 ? !(alike(2 + width) || alike(-1)) : !(alike(2 + width) && alike(3 + width)) && !(alike(-1) && alike(-2))) return []; // prettier-ignore
  if (gap.some((place) => !wasFilled(sheet, place, { down, right }, width))) return [];
  return gap;
}

/**
 * Whether a formula stood in the place once: a text stands there now, or its own row or column holds figures on the
 * other way. A column of labels, or one left free, runs on above or below: it belongs to the build.
 */
function wasFilled(sheet: SheetView, place: Place, { down, right }: Direction, width: number): boolean {
  const isText = sheet.sheet.cells.has(at(place.row, place.column));
  const reached = [-1, 1].map((side) => {
    let steps = 1;
    const beside = (): Place => ({
      row: place.row + side * steps * right,
      column: place.column + side * steps * down,
    });
    const between = (): boolean =>
      [-1, 1].every((along) =>
        Array.from({ length: width }, (_, index) => index + 1).some((far) =>
          sheet.formulas.has(at(beside().row + along * far * down, beside().column + along * far * right)),
        ),
      );
    while (steps < mostBeside && interrupts(sheet, beside()) && between()) steps += 1;
    return { steps, place: beside() };
  });
  const free = reached.some(({ steps }) => steps > 1);
  if (isText && free) return false;
  const [one, other] = reached.map(({ place: end }) => isFigure(sheet, end));
  return isText || one === true || other === true;
}

/** Grids are looked through so far for the end of what was emptied. */
const mostBeside = 60;

/**
 * The places in which a line that is filled from, or to, the same place as the one beside it stops short of it: cells
 * emptied at the end of a line. Not where the formula reads on in that direction, which ends it there.
 */
function shortOf(sheet: SheetView, formula: FormulaCell, { down, right }: Direction): Place[] {
  return ([-1, 1] as const).flatMap((way): Place[] => {
    // Only the last of a line: lines are long, and each is walked along once.
    const next = at(formula.cell.row + way * down, formula.cell.column + way * right);
    if (sheet.formulas.get(next)?.pattern === formula.pattern) return [];
    if (readsAlong(formula, down === 1 ? "column" : "row", way)) return [];
    const far = stretch(sheet, formula.cell, { down, right }, -way);
    if (far + 1 < fewestFilled) return [];
    const besides = [-1, 1].map((side) => {
      const cell = { row: formula.cell.row + side * right, column: formula.cell.column + side * down };
      if (!sheet.formulas.has(at(cell.row, cell.column))) return undefined;
      return stretch(sheet, cell, { down, right }, -way, far + 1) === far
        ? stretch(sheet, cell, { down, right }, way, mostEmptied + 1)
        : undefined;
    });
    const longer = Math.max(0, ...besides.map((steps) => steps ?? 0));
    if (longer === 0 || longer > mostEmptied || besides.includes(0)) return [];
    if (isStaircase(sheet, formula.cell, { down, right }, way, longer)) return [];
    const places = Array.from({ length: longer }, (_, index) => ({
      row: formula.cell.row + way * (index + 1) * down,
      column: formula.cell.column + way * (index + 1) * right,
    }));
    return places.every((place) => !sheet.sheet.cells.has(at(place.row, place.column))) ? places : [];
  });
}

const fewestFilled = 3;
const mostEmptied = 3;

/** A triangle of cohorts or of a tree: each line begins, or ends, as far from the one before as that from the one before it. */
function isStaircase(
  sheet: SheetView,
  { row, column }: Place,
  direction: Direction,
  way: 1 | -1,
  step: number,
): boolean {
  const { down, right } = direction;
  /** How far beyond this line's end that of another goes. */
  const beyond = (side: number): number | undefined => {
    const cell = { row: row + side * right, column: column + side * down };
    if (sheet.formulas.has(at(cell.row, cell.column)))
      return stretch(sheet, cell, direction, way, 2 * step + 1);
    const isEnd = sheet.formulas.has(at(cell.row - way * step * down, cell.column - way * step * right));
    return isEnd ? -step : undefined;
  };
  return [-1, 1].some(
    (side) => beyond(side) === step && (beyond(-side) === -step || beyond(2 * side) === 2 * step),
  );
}

/** How many cells on from here hold the same formula; counted no further than asked. */
function stretch(
  sheet: SheetView,
  { row, column }: Place,
  { down, right }: Direction,
  way: number,
  most = Infinity,
): number {
  const pattern = sheet.formulas.get(at(row, column))?.pattern;
  let steps = 0;
  while (
    steps < most &&
    sheet.formulas.get(at(row + way * (steps + 1) * down, column + way * (steps + 1) * right))?.pattern ===
      pattern
  )
    steps += 1;
  return steps;
}

/** Gaps that touch each other: one finding says them all. */
function blocksOf(gaps: ReadonlyMap<number, Gap>): Gap[][] {
  const rest = new Map(gaps);
  return [...gaps].flatMap(([key, gap]): Gap[][] => {
    if (!rest.delete(key)) return [];
    const block = [gap];
    for (const { row, column } of block)
      for (const next of [
        at(row, column + 1),
        at(row, column - 1),
        at(row + 1, column),
        at(row - 1, column),
      ]) {
        const found = rest.get(next);
        if (found === undefined) continue;
        rest.delete(next);
        block.push(found);
      }
    return [block.sort((a, b) => a.row - b.row || a.column - b.column)];
  });
}

/** Whether neither a formula nor a figure stands there. */
function interrupts(sheet: SheetView, { row, column }: Place): boolean {
  const key = at(row, column);
  const cell: ModelCell | undefined = sheet.sheet.cells.get(key);
  if (sheet.formulas.has(key) || cell?.formula !== undefined) return false;
  return cell === undefined || cell.value === null || typeof cell.value === "string";
}

function isFigure(sheet: SheetView, { row, column }: Place): boolean {
  const key = at(row, column);
  return sheet.formulas.has(key) || typeof sheet.sheet.cells.get(key)?.value === "number";
}

function findingOf(sheet: SheetView, block: readonly Gap[]): Found {
  const [first] = block;
  if (first === undefined) throw new RangeError("a block has a cell");
  const { row, column, example } = first;
  const name = sheet.sheet.name;
  const value = sheet.sheet.cells.get(cellKey(row, column))?.value;
  return {
    rule: "overwritten",
    cell: { sheet: name, row, column },
    cells: block.length,
    details: {
      value: typeof value === "string" ? value : "",
      neighbour: addressText({ sheet: name, row: example.cell.row, column: example.cell.column }),
      neighbourFormula: `=${example.formula}`,
    },
  };
}
