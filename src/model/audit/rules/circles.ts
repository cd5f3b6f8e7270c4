import { addressText } from "../../workbook/index.ts";
import type { Found } from "../finding.ts";
import type { FormulaCell } from "../formulaCell.ts";
import { addressOf } from "../grouping.ts";
import type { WorkbookView } from "../view.ts";

const namedCells = 6;

/**
 * Cells that depend on themselves, one finding a circle: the strongly connected components of the graph of formulas.
 * Source: Tarjan (1972), Depth-first search and linear graph algorithms; with a stack of its own, since chains are long.
 */
export function circles(view: WorkbookView): Found[] {
  return components(view.formulas, (formula) => precedents(view, formula)).map((circle) => {
    const ordered = [...circle].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
    const [first] = ordered;
    if (first === undefined) throw new RangeError("a circle has a cell");
    const path = ordered.slice(0, namedCells).map((formula) => addressText(addressOf(formula)));
    const details = { formula: `=${first.formula}`, path: path.join(", "), count: circle.length };
    return { rule: "circle", cell: addressOf(first), cells: circle.length, details };
  });
}

function* precedents(view: WorkbookView, formula: FormulaCell): Generator<FormulaCell> {
  for (const reference of formula.references) if (!reference.placeOnly) yield* view.formulasIn(reference);
}

interface Visit {
  readonly formula: FormulaCell;
  readonly next: Iterator<FormulaCell>;
}

function components(
  formulas: readonly FormulaCell[],
  precedentsOf: (formula: FormulaCell) => Iterator<FormulaCell>,
): FormulaCell[][] {
  const order = new Map<FormulaCell, number>();
  const lowest = new Map<FormulaCell, number>();
  const open = new Set<FormulaCell>();
  const stack: FormulaCell[] = [];
  const ownCircles = new Set<FormulaCell>();
  const found: FormulaCell[][] = [];
  const lower = (formula: FormulaCell, to: number): void => {
    lowest.set(formula, Math.min(lowest.get(formula) ?? to, to));
  };
  for (const start of formulas) {
    if (order.has(start)) continue;
    const path: Visit[] = [];
    const enter = (formula: FormulaCell): void => {
      order.set(formula, order.size);
      lower(formula, order.size - 1);
      stack.push(formula);
      open.add(formula);
      path.push({ formula, next: precedentsOf(formula) });
    };
    enter(start);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const step = visit.next.next();
      if (step.done !== true) {
        if (step.value === visit.formula) ownCircles.add(visit.formula);
        if (!order.has(step.value)) enter(step.value);
        else if (open.has(step.value)) lower(visit.formula, order.get(step.value) ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      const own = lowest.get(visit.formula) ?? 0;
      if (parent !== undefined) lower(parent.formula, own);
      if (own !== order.get(visit.formula)) continue;
      const circle = stack.splice(stack.lastIndexOf(visit.formula));
      for (const member of circle) open.delete(member);
      if (circle.length > 1 || ownCircles.has(visit.formula)) found.push(circle);
    }
  }
  return found;
}
