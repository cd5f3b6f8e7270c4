import type { MoneyRow } from "./moneyRow.ts";
import { fundingOf, isClosing } from "./fundedBy.ts";
import { isResultRow, settleByResults, type Settled, type Sided } from "./profitAndLoss.ts";
import { isSum, provesSum, sumOf, type ShownAmount } from "./structure/sum.ts";
import { directionIn, isCounted, isEitherWay, isResult } from "./words.ts";

export type Direction = "cost" | "income";

/**
 * Rows of one table that hold both what is spent and what comes in, apart: a row that heads others, or a total,
 * says by its words which it is. Results (profit, balance) are neither.
 */
export function splitDirections(
  given: readonly MoneyRow[],
  direction: Direction,
): { own: MoneyRow[]; other: MoneyRow[]; results: readonly number[] } {
  const rows = [...given];
  const sides: (Direction | undefined)[] = [];
  const told: boolean[] = [];
  let headed = false;
  let current: Direction = direction;
  let begin = 0;
  let closed = false;
  const gaps: number[] = [];
  const both = holdsBothSides(rows);
  const results = rows.some(isResultRow);
  const marks = rows.some(({ currency }) => currency !== undefined);
  // Counts beside the amounts of a profit and loss stay unread.
  const counts = ({ name, amount, currency }: MoneyRow): boolean =>
    results && amount !== undefined && currency === undefined && isCounted(name, marks);
  const put = (side: Direction | undefined, isTold: boolean): void => {
    sides.push(side);
    told.push(isTold);
  };
  rows.forEach((row, index) => {
    if (row.amount !== undefined && isResult(row.name)) {
      put(undefined, true);
      begin = index + 1;
      headed = false;
      return;
    }
    const paid = closed ? fundingOf(row) : undefined;
    if (paid === "funding" && direction === "cost") {
      put("income", true);
      return;
    }
    if (paid === "gap") gaps.push(row.line);
    if (paid === "gap" || counts(row)) {
      put(undefined, true);
      return;
    }
    const said = directionIn(row.name);
    const blank = row.amount === undefined && (row.source !== "row" || row.heads === true);
    const heads =
      blank || (row.marked && row.total === undefined && (rows[index + 1]?.depth ?? 0) >= row.depth);
    const whole = (said === "cost" || said === "income") && !isEitherWay(row.name);
    const decides = whole && (heads || row.total !== undefined) && namesOnlyDirection(row.name);
    if (decides && row.total === undefined) {
      current = said;
      headed = true;
    }
    const alone = both && isOneSide(row);
    const side = alone || (decides && row.total !== undefined) ? (said as Direction) : current;
    put(side, alone || headed);
    // "Total revenue" behind rows that no heading told apart: they are revenue where it is their sum.
    if (decides && row.total !== undefined && closes(rows.slice(begin, index), row)) {
      sides.fill(said, begin, index);
      told.fill(true, begin, index);
    }
    // "Revenue" behind "Subscriptions" and "Services" is their total without any word for it.
    if (
      results &&
      said === "income" &&
      row.total === undefined &&
      isPlainSide(row) &&
      sums(rows.slice(begin, index), row)
    ) {
      sides.fill(said, begin, index + 1);
      told.fill(true, begin, index + 1);
      rows[index] = { ...row, total: "named" };
      begin = index + 1;
    }
    if (row.total !== undefined || heads) begin = index + 1;
    closed ||= isClosing(row);
  });
  const sided = rows.map((row, at): Sided => ({ row, side: sides[at], told: told[at] ?? false }));
  const earns = rows.some(({ name }) => directionIn(name) === "income");
  const settled = results ? settledBy(sided, earns) : { rows: sided, results: [] };
  const on = (wanted: boolean): MoneyRow[] =>
    settled.rows.flatMap(({ row, side }) =>
      side !== undefined && (side === direction) === wanted ? [row] : [],
    );
  return { own: on(true), other: on(false), results: [...settled.results, ...gaps] };
}

/** Results decide where words say that something comes in; where only the figures do, what would come in is asked about. */
function settledBy(sided: readonly Sided[], earns: boolean): Settled {
  const settled = settleByResults(sided);
  if (earns) return settled;
  if (settled.results.length === 0 || settled.rows.every(({ side }) => side !== "income"))
    return { rows: sided, results: [] };
  const asked = settled.rows.map((one, at): Sided => {
    const turned = one.side === "income" && sided[at]?.side !== "income" && one.row.doubt === undefined;
    return turned ? { ...one, row: { ...one.row, doubt: "direction" } } : one;
  });
  return { ...settled, rows: asked };
}

/** "Revenue" or "Costs" as a line of its own, in one word or two. */
function isOneSide({ name, amount, total, heads, depth }: MoneyRow): boolean {
  const silent = amount === undefined || total !== undefined || heads === true || isEitherWay(name);
  const said = silent ? undefined : directionIn(name);
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
  const addends = amountsOf(rows);
  return amount !== undefined && addends.length > 0 && isSum(amount, sumOf(addends));
}

const isPlainSide = ({ name, amount, heads }: MoneyRow): boolean =>
  amount !== undefined && heads !== true && !isEitherWay(name) && name.split(/\s+/).length <= 2;

/** Whether a row is the sum of those right above it, in each period where it has several. */
function sums(above: readonly MoneyRow[], { amount, byPeriod, depth }: MoneyRow): boolean {
  const addends = above.filter((row) => row.amount !== undefined && row.depth === depth);
  if (amount === undefined || addends.length < 2 || addends.length !== above.length) return false;
  const parts = byPeriod ?? [{ when: "", amount }];
  const proven = parts.length > 1 || provesSum(amount, amountsOf(addends));
  return (
    proven &&
    parts.every(({ when, amount: part }) => {
      const of = addends.map((row) =>
        row.byPeriod === undefined ? row.amount : row.byPeriod.find((one) => one.when === when)?.amount,
      );
      return isSum(part, sumOf(of.flatMap((ends) => ends ?? [])));
    })
  );
}

const amountsOf = (rows: readonly MoneyRow[]): ShownAmount[] => rows.flatMap(({ amount }) => amount ?? []);

/** "Expenses" and "Total income", not "Sales staff": few words, one of them the direction. */
function namesOnlyDirection(name: string): boolean {
  return name.split(/\s+/).length <= 3;
}
