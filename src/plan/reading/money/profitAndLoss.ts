import { withoutUndefined } from "../../withoutUndefined.ts";
import type { Direction } from "./directions.ts";
import type { MoneyRow } from "./moneyRow.ts";
import { endFits, type ShownAmount } from "./structure/sum.ts";
import { directionIn, isEitherWay, isResult } from "./words.ts";
import { itemAt } from "../../itemAt.ts";

/** A row of a profit and loss: where it belongs, and whether more than its own words say so. */
export interface Sided {
  readonly row: MoneyRow;
  readonly side: Direction | undefined;
  /** A heading, a total or its name alone says it. */
  readonly told: boolean;
}

/** Rows on their sides, and the lines of results that follow from them. */
export interface Settled {
  readonly rows: readonly Sided[];
  readonly results: readonly number[];
}

/** With more rows between two results than this, some signs would fit by chance. */
const mostOpen = 12;
const mostOpenOfOneColumn = 5;

export const isResultRow = ({ amount, name }: MoneyRow): boolean => amount !== undefined && isResult(name);

/**
 * Rows between results ("Gross profit", "EBITDA") are on the side that makes the result: what comes in less what is
 * spent, from the result above it or from nothing, where only one way to do so fits. Else the words of a row count,
 * and one without any is asked about. Costs in parentheses are costs as they are.
 */
export function settleByResults(given: readonly Sided[]): Settled {
  const rows = [...given];
  const outer = Math.min(...rows.flatMap(({ row }) => (row.amount === undefined ? [] : [row.depth])));
  const results: number[] = [];
  let begin = 0;
  let before: readonly Sided[] = [];
  rows.forEach(({ row: result }, index) => {
    if (!isResultRow(result)) return;
    const open = indicesOf(rows, begin, index, outer);
    const found = signsOf(
      open.map((at) => itemAt(rows, at)),
      before[0]?.row,
      result,
    );
    if (found !== undefined) results.push(result.line);
    open.forEach((at, place) => put(rows, at, found?.[place]));
    before = rows.slice(index, index + 1);
    begin = index + 1;
  });
  for (const at of indicesOf(rows, begin, rows.length, outer)) put(rows, at, undefined);
  return { rows: withDetails(rows, outer).map(unsigned), results };
}

function indicesOf(rows: readonly Sided[], begin: number, end: number, depth: number): number[] {
  return rows.slice(begin, end).flatMap(({ row, side }, at) => {
    const counts = row.amount !== undefined && row.total === undefined && side !== undefined;
    return counts && row.depth === depth ? [begin + at] : [];
  });
}

function put(rows: Sided[], at: number, side: Direction | undefined): void {
  const sided = itemAt(rows, at);
  if (sided.told && side === undefined) return;
  const said = isEitherWay(sided.row.name) ? undefined : directionIn(sided.row.name);
  const worded = said === "cost" || said === "income" ? said : undefined;
  const { row } = sided;
  const doubt = side === undefined && worded === undefined && row.doubt === undefined;
  rows[at] = {
    row: doubt ? { ...row, doubt: "direction" } : row,
    side: side ?? worded ?? "cost",
    told: true,
  };
}

/** The one way to add and take away rows that comes to a result. */
function signsOf(
  rows: readonly Sided[],
  before: MoneyRow | undefined,
  result: MoneyRow,
): Direction[] | undefined {
  const target = figuresOf(result);
  const all = rows.map(({ row }) => figuresOf(row));
  const open = rows.flatMap(({ told, row }, at) => (told || isNegative(row) ? [] : [at]));
  const most = target.size > 1 ? mostOpen : mostOpenOfOneColumn;
  if (rows.length === 0 || open.length > most || [result, ...rows.map(({ row }) => row)].some(isRange))
    return undefined;
  const starts = before === undefined ? [undefined] : [figuresOf(before), undefined];
  for (const start of starts) {
    const fitting: Direction[][] = [];
    for (let choice = 0; choice < 2 ** open.length; choice++) {
      const sides = rows.map(({ side = "cost", row }, at): Direction => {
        const place = open.indexOf(at);
        if (place < 0) return isNegative(row) ? "cost" : side;
        return (choice >> place) % 2 === 0 ? "income" : "cost";
      });
      if (comesTo(target, start, all, sides)) fitting.push(sides);
    }
    const [only] = fitting.length > 1 ? fitting.filter((sides) => agrees(rows, sides)) : fitting;
    const alone = fitting.length === 1 || fitting.filter((sides) => agrees(rows, sides)).length === 1;
    if (only !== undefined && alone) return only;
  }
  return undefined;
}

/** Whether sides are what the names of the rows say, as far as they say anything. */
const agrees = (rows: readonly Sided[], sides: readonly Direction[]): boolean =>
  rows.every(({ row }, at) => {
    const said = isEitherWay(row.name) ? undefined : directionIn(row.name);
    return (said !== "cost" && said !== "income") || said === sides[at];
  });

type Figures = ReadonlyMap<string, ShownAmount>;

function figuresOf({ amount, byPeriod }: MoneyRow): Figures {
  if (byPeriod !== undefined) return new Map(byPeriod.map(({ when, amount: part }) => [when, part]));
  return new Map(amount === undefined ? [] : [["", amount]]);
}

function comesTo(
  target: Figures,
  start: Figures | undefined,
  all: readonly Figures[],
  sides: readonly Direction[],
): boolean {
  return [...target].every(([when, { low, rounding }]) => {
    let sum = start?.get(when)?.low ?? 0;
    let rounded = rounding + (start?.get(when)?.rounding ?? 0);
    all.forEach((figures, at) => {
      const figure = figures.get(when);
      if (figure === undefined) return;
      sum += figure.low < 0 || sides[at] === "income" ? figure.low : -figure.low;
      rounded += figure.rounding;
    });
    return endFits(low, sum, rounded);
  });
}

const isNegative = (row: MoneyRow): boolean => [...figuresOf(row).values()].some(({ high }) => high < 0);
const isRange = (row: MoneyRow): boolean =>
  [...figuresOf(row).values()].some(({ low, high }) => low !== high);

/** Rows below others are where those are; a total is where its words say, else where the rows above it are. */
function withDetails(rows: readonly Sided[], outer: number): Sided[] {
  let above: Direction | undefined;
  return rows.map((sided) => {
    const { row, side } = sided;
    if (side === undefined) return sided;
    if (row.total !== undefined) {
      const said = directionIn(row.name);
      return { ...sided, side: said === "cost" || said === "income" ? said : (above ?? side) };
    }
    if (row.depth <= outer || above === undefined) above = side;
    return row.depth > outer && !sided.told ? { ...sided, side: above } : sided;
  });
}

/** "(300)" among costs is 300 that are spent. */
function unsigned(sided: Sided): Sided {
  const { row, side } = sided;
  if (side !== "cost" || row.amount === undefined || row.amount.high >= 0) return sided;
  const turned = (ends: ShownAmount): ShownAmount => ({ ...ends, low: -ends.high, high: -ends.low });
  const { amount, byPeriod } = row;
  return {
    ...sided,
    row: {
      ...row,
      amount: turned(amount),
      ...withoutUndefined({
        byPeriod: byPeriod?.map(({ when, amount: part }) => ({ when, amount: turned(part) })),
      }),
    },
  };
}
