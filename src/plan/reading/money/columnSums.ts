import { isSum, sumOf, type ShownAmount } from "./structure/sum.ts";
import type { GridRow } from "./grid.ts";

/** The amount in a column of a row, if there is one. */
export function amountIn(row: GridRow, at: number): ShownAmount | undefined {
  return row.cells[at]?.amount;
}

function amountsAt(row: GridRow, columns: readonly number[]): ShownAmount[] {
  const amounts: ShownAmount[] = [];
  for (const at of columns) {
    const amount = amountIn(row, at);
    if (amount !== undefined) amounts.push(amount);
  }
  return amounts;
}

/**
 * Whether one column times another (or several) is a third in every row that has all, and this says something.
 * A divisor of 12 makes a share of a year of months.
 */
export function isProduct(
  rows: readonly GridRow[],
  factors: readonly number[],
  total: number,
  divisor = 1,
): boolean {
  return holds(rows, [total, ...factors] as const, ([result, ...parts]) => {
    let [low, high, rounding] = [1, 1, 0];
    for (const part of parts) {
      rounding =
        rounding * Math.max(Math.abs(part.low), Math.abs(part.high)) + Math.abs(high) * part.rounding;
      low *= part.low;
      high *= part.high;
    }
    [low, high, rounding] = [low / divisor, high / divisor, rounding / divisor];
    // Factors of one say nothing: any amount times one is itself.
    const telling = parts.every((part) => part.low !== 1 && part.low !== 0);
    return isSum(result, { low, high, rounding: Math.min(rounding, result.rounding) }) ? telling : "fails";
  });
}

/** Whether a column is always so many times another: 12 for a year of months. */
export function isMultiple(rows: readonly GridRow[], of: number, column: number, times: number): boolean {
  return holds(rows, [of, column] as const, ([part, whole]) => {
    const multiplied = { low: part.low * times, high: part.high * times, rounding: part.rounding * times };
    return isSum(whole, multiplied) ? part.high !== 0 : "fails";
  });
}

/** Whether some columns add up to another in every row. */
export function isRowSum(rows: readonly GridRow[], parts: readonly number[], total: number): boolean {
  let [telling, alone] = [0, 0];
  for (const row of rows) {
    const whole = amountIn(row, total);
    const amounts = amountsAt(row, parts);
    if (whole === undefined && amounts.length === 0) continue;
    if (whole !== undefined && amounts.length === 0) {
      alone += 1;
      continue;
    }
    if (whole === undefined || !isSum(whole, sumOf(amounts))) return false;
    if (amounts.filter(({ high }) => high !== 0).length > 1) telling += 1;
  }
  // A row may say only what all comes to, as long as more rows say of which parts.
  return telling > alone;
}

/** Whether one column less another is a third, either way round. */
export function isDifference(
  rows: readonly GridRow[],
  first: number,
  second: number,
  difference: number,
): boolean {
  const either = (sign: 1 | -1): boolean =>
    holds(rows, [first, second, difference] as const, ([a, b, gap]) => {
      const computed = {
        low: sign * (a.low - b.low),
        high: sign * (a.high - b.high),
        rounding: a.rounding + b.rounding,
      };
      return isSum(gap, computed) ? gap.low !== 0 : "fails";
    });
  return either(1) || either(-1);
}

/** Whether a column adds up another from row to row: "Cumulative spend". */
export function isRunningSum(rows: readonly GridRow[], of: number, column: number): boolean {
  let sum: ShownAmount | undefined;
  let telling = 0;
  for (const row of rows) {
    const [part, whole] = [amountIn(row, of), amountIn(row, column)];
    if (part === undefined || whole === undefined) continue;
    const next: ShownAmount = sum === undefined ? part : sumOf([sum, part]);
    if (!isSum(whole, next)) return false;
    if (sum !== undefined && part.high !== 0) telling += 1;
    sum = next;
  }
  return telling > 1;
}

/** Whether two columns are the same money at one rate: their ratio is the same in at least three rows. */
export function isConversion(rows: readonly GridRow[], first: number, second: number): boolean {
  const ratios = rows.flatMap((row) => {
    const [a, b] = [amountIn(row, first), amountIn(row, second)];
    return a === undefined || b === undefined || a.high === 0 ? [] : [b.high / a.high];
  });
  const [ratio] = ratios;
  return (
    ratio !== undefined && ratios.length >= 3 && ratios.every((other) => Math.abs(other / ratio - 1) < 0.02)
  );
}

/** Whether amounts never stand in both columns of a row, and stand in each somewhere. */
export function areApart(rows: readonly GridRow[], first: number, second: number): boolean {
  const has = (row: GridRow, at: number): boolean => amountIn(row, at) !== undefined;
  return (
    rows.every((row) => !(has(row, first) && has(row, second))) &&
    rows.some((row) => has(row, first)) &&
    rows.some((row) => has(row, second))
  );
}

/** Whether every row's amounts rise from column to column. */
export function rise(rows: readonly GridRow[], columns: readonly number[]): boolean {
  return rows.every((row) => {
    let before = -Infinity;
    return columns.every((at) => {
      const amount = amountIn(row, at);
      if (amount === undefined) return true;
      const risen = amount.low >= before;
      before = amount.low;
      return risen;
    });
  });
}

/** Whether a test holds in every row that has an amount in each column, and says something in one at least. */
function holds<Columns extends readonly number[]>(
  rows: readonly GridRow[],
  columns: Columns,
  test: (amounts: { readonly [At in keyof Columns]: ShownAmount }) => boolean | "fails",
): boolean {
  let telling = 0;
  for (const row of rows) {
    const amounts = amountsAt(row, columns);
    if (amounts.length < columns.length) continue;
    const outcome = test(amounts as { [At in keyof Columns]: ShownAmount });
    if (outcome === "fails") return false;
    if (outcome === true) telling += 1;
  }
  return telling > 0;
}
