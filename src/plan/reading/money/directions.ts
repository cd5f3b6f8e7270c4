import type { MoneyRow } from "./moneyRow.ts";
import { directionIn, isResult } from "./words.ts";

export type Direction = "cost" | "income";

/**
 * Rows of one table that hold both what is spent and what comes in, apart: a row that heads others, or a total,
 * says by its words which it is. Results (profit, balance) are neither.
 */
export function splitDirections(
  rows: readonly MoneyRow[],
  direction: Direction,
): { own: MoneyRow[]; other: MoneyRow[] } {
  const own: MoneyRow[] = [];
  const other: MoneyRow[] = [];
  let current: Direction = direction;
  rows.forEach((row, index) => {
    if (row.amount !== undefined && isResult(row.name)) return;
    const said = directionIn(row.name);
    const blank = row.amount === undefined && (row.source !== "row" || row.heads === true);
    const heads =
      blank || (row.marked && row.total === undefined && (rows[index + 1]?.depth ?? 0) >= row.depth);
    const whole = said === "cost" || said === "income";
    const decides = whole && (heads || row.total !== undefined) && namesOnlyDirection(row.name);
    if (decides && row.total === undefined) current = said;
    const side = decides && row.total !== undefined ? said : current;
    (side === direction ? own : other).push(row);
  });
  return { own, other };
}

/** "Expenses" and "Total income", not "Sales staff": few words, one of them the direction. */
function namesOnlyDirection(name: string): boolean {
  return name.split(/\s+/).length <= 3;
}
