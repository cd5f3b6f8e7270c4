import { addressText, cellKey, readAddress, type Area } from "../workbook/index.ts";
import { isInside } from "../workbook/area.ts";
import type { Found } from "./finding.ts";
import type { FormulaCell } from "./formulaCell.ts";
import type { WorkbookView } from "./view.ts";

/**
 * Leaves out inputs that nobody uses only because the formula that would read them is not there, and formulas that read
 * the cell in which it is not there: who mends that formula mends this too, and one fault is said once.
 */
export function withoutConsequences(view: WorkbookView, found: readonly Found[]): Found[] {
  const missed = found.flatMap((finding) => readByNeighbour(view, finding));
  const emptied = new Set(
    found.flatMap(({ rule, cell, details }) =>
      rule === "overwritten" && details.value === "" ? [addressText(cell)] : [],
    ),
  );
  return found.filter(({ rule, cell, cells, details }) => {
    if (cells > 1) return true;
    if (rule === "blankReference") return !emptied.has(String(details.blank));
    if (rule !== "unusedInput") return true;
    return !missed.some(({ sheet, area }) => sheet === cell.sheet && isInside(area, cell));
  });
}

interface Missed {
  readonly sheet: string;
  readonly area: Area;
}

/** What the cell of a finding would read if it held the formula that its line is filled with. */
function readByNeighbour(view: WorkbookView, { rule, cell, details }: Found): Missed[] {
  if (rule !== "overwritten" && rule !== "brokenPattern") return [];
  const neighbour = readAddress(String(details.neighbour), cell.sheet);
  const formula =
    neighbour === undefined
      ? undefined
      : view.sheetOf(neighbour.sheet)?.formulas.get(cellKey(neighbour.row, neighbour.column));
  if (formula === undefined) return [];
  const down = cell.row - formula.cell.row;
  const right = cell.column - formula.cell.column;
  return formula.references.map(({ sheet, area, text }) => ({ sheet, area: moved(area, text, down, right) }));
}

/** `$B4` keeps its column, `B$4` its row. */
export function moved(area: Area, text: FormulaCell["formula"], down: number, right: number): Area {
  const fixed = /(\$?)[A-Z]{1,3}(\$?)\d+(?::|$)/i.exec(text.slice(text.lastIndexOf("!") + 1));
  const rows = fixed?.[2] === "$" ? 0 : down;
  const columns = fixed?.[1] === "$" ? 0 : right;
  return {
    firstRow: area.firstRow + rows,
    lastRow: area.lastRow + rows,
    firstColumn: area.firstColumn + columns,
    lastColumn: area.lastColumn + columns,
  };
}
