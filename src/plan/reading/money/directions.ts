import type { MoneyRow } from "./moneyRow.ts";
import { isSum, sumOf } from "./structure/sum.ts";
import { directionIn, isFunding, isResult } from "./words.ts";

export type Direction = "cost" | "income";

/**
 * Rows of one table that hold both what is spent and what comes in, apart: a row that heads others, or a total,
 * says by its words which it is. Results (profit, balance) are neither.
 */
export function splitDirections(
  rows: readonly MoneyRow[],
  direction: Direction,
): { own: MoneyRow[]; other: MoneyRow[] } {
  const sides: (Direction | undefined)[] = [];
  let current: Direction = direction;
  let begin = 0;
  let closed = false;
  const both = holdsBothSides(rows);
  rows.forEach((row, index) => {
    if (row.amount !== undefined && isResult(row.name)) {
      sides.push(undefined);
      begin = index + 1;
      return;
    }
    if (closed && direction === "cost" && row.total === undefined && isFunding(row.name)) {
      sides.push("income");
      return;
    }
    const said = directionIn(row.name);
    const blank = row.amount === undefined && (row.source !== "row" || row.heads === true);
    const heads =
      blank || (row.marked && row.total === undefined && (rows[index + 1]?.depth ?? 0) >= row.depth);
    const whole = said === "cost" || said === "income";
    const decides = whole && (heads || row.total !== undefined) && namesOnlyDirection(row.name);
    if (decides && row.total === undefined) current = said;
    const alone = both && isOneSide(row);
    const side = alone || (decides && row.total !== undefined) ? (said as Direction) : current;
    sides.push(side);
    // "Total revenue" behind rows that no heading told apart: they are revenue where it is their sum.
    if (decides && row.total !== undefined && said !== current && closes(rows.slice(begin, index), row)) {
      sides.fill(said, begin, index);
    }
    if (row.total !== undefined || heads) begin = index + 1;
    closed ||= row.total !== undefined && row.amount !== undefined;
  });
  const on = (wanted: boolean): MoneyRow[] =>
    rows.filter((_, index) => sides[index] !== undefined && (sides[index] === direction) === wanted);
  return { own: on(true), other: on(false) };
}

/** "Revenue" or "Costs" as a line of its own, in one word or two. */
function isOneSide({ name, amount, total, heads, depth }: MoneyRow): boolean {
  const said = amount === undefined || total !== undefined || heads === true ? undefined : directionIn(name);
  return (said === "cost" || said === "income") && depth === 0 && name.split(/\s+/).length <= 2;
}

/** A profit and loss in lines: what comes in as one line, and a result or all costs as another. */
function holdsBothSides(rows: readonly MoneyRow[]): boolean {
  const single = rows.filter(isOneSide);
  const earns = single.filter(({ name }) => directionIn(name) === "income");
  return (
    earns.length === 1 &&
    (single.length === 2 || rows.some(({ name, amount }) => amount !== undefined && isResult(name)))
  );
}

function closes(rows: readonly MoneyRow[], { amount }: MoneyRow): boolean {
  const addends = rows.flatMap((row) => row.amount ?? []);
  return amount !== undefined && addends.length > 0 && isSum(amount, sumOf(addends));
}

/** "Expenses" and "Total income", not "Sales staff": few words, one of them the direction. */
function namesOnlyDirection(name: string): boolean {
  return name.split(/\s+/).length <= 3;
}
