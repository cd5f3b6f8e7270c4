import { CalcError } from "../../calc/index.ts";
import { cellsOf, isOmitted } from "./cells.ts";
import { isErrorCell, numberOf } from "./scalars.ts";

/** An amount that is kept as text, such as "€ 500" or "1.000,5 k": no heading. */
const amountAsText = /^\s*[-+(−]?\s*\p{Sc}?\s*\d/u;

/**
 * The numbers of a range, empty cells as 0. TRUE and FALSE are none here, as in Excel's XIRR, though
 * they are as single arguments. Words in the first cell are most probably a header.
 */
export function numbers(range: unknown, argument: string): number[] {
  const cells = cellsOf(range, argument);
  const found = new Array<number>(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    found[i] = typeof cell === "number" && Number.isFinite(cell) ? cell : numberIn(cells, i, argument);
  }
  return found;
}

/** The numbers of a range, with null where a cell is empty on the web and 0 on the desktop. */
export function numbersOrBlanks(range: unknown, argument: string): (number | null)[] {
  const cells = cellsOf(range, argument);
  return cells.map((cell, i) => {
    if (typeof cell === "number" && Number.isFinite(cell)) return cell;
    return isOmitted(cell) ? null : numberIn(cells, i, argument);
  });
}

function numberIn(cells: readonly unknown[], index: number, argument: string): number {
  const value = typeof cells[index] === "boolean" ? undefined : numberOf(cells[index]);
  if (value !== undefined) return value;
  if (isErrorCell(cells[index])) throw new CalcError("#VALUE!", argument, "errorCell", index + 1);
  const [first] = cells;
  const header = index === 0 && cells.length > 1 && typeof first === "string" && !amountAsText.test(first);
  if (header) throw new CalcError("#VALUE!", argument, "headerInRange");
  throw new CalcError("#VALUE!", argument, "notANumber", index + 1);
}

/** The cells of a range as text; an empty cell, which the desktop passes as 0, is an empty text. */
export function texts(range: unknown, argument: string): string[] {
  return cellsOf(range, argument).map((cell) =>
    typeof cell === "string" ? cell : cell === null || cell === undefined || cell === 0 ? "" : String(cell),
  );
}
