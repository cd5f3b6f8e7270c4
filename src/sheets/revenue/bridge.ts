import { datedRevenue, streamParameters, streamPrices, streamUnits, valuesIn } from "../../forecast/index.ts";
import type { Block, Cell, RangeRef } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { formula, text } from "../frame/cell.ts";
import { absolute, type PlacedGrid } from "../frame/grid.ts";
import { firstColumn } from "../frame/sheet.ts";
import { streamRow } from "./periods.ts";
import { hasPlacedIncome } from "./placedTable.ts";

/** What lies between the revenue of the first period and that of the last. */
const allSteps = ["volume", "price", "newcomers", "placed"] as const;
type Step = (typeof allSteps)[number];
const pieces = ["base", "level", "up", "down"] as const;
type Piece = (typeof pieces)[number];
export type BridgeColumn = "amount" | Piece;

export interface Bridge {
  readonly blocks: readonly Block[];
  range(column: "step" | BridgeColumn): RangeRef;
}

/** A change needs two periods. */
export const hasBridge = (build: Build): boolean => sheetForecast(build).forecast.grid.count > 1;

/** Heading, first period, steps, last period. */
export const bridgeRows = (build: Build): number => stepsOf(build).length + 3;

const stepsOf = (build: Build): readonly Step[] =>
  allSteps.filter((step) => step !== "placed" || hasPlacedIncome(build));

/**
 * From the first period's revenue to the last one's: more units at the first price, higher prices on the
 * last units, streams that brought nothing in the first period, and income at times of its own. To the
 * right of what is printed stand the pieces of each floating column, of which the lowest is not seen.
 */
export function revenueBridge(
  build: Build,
  grid: PlacedGrid<string>,
  row: number,
  piecesColumn: number,
): Bridge {
  const words = build.texts.revenue.bridge;
  const { amount: format } = build.formats;
  const { total, changes } = bridgeFigures(build);
  const steps = stepsOf(build);
  const cellOf = (id: string, last: boolean): string => {
    const { row: at, column, columns: count } = grid.range(id);
    return absolute(at, last ? column + count - 1 : column + 1);
  };
  const amountColumn = firstColumn + 1;
  const at = (index: number): string => absolute(row + 1 + index, amountColumn);
  const formulas = stepFormulas(build, grid);
  const end = steps.length + 1;
  const amounts = [total.first, ...steps.map((step) => changes[step]), total.last];
  const sumTo = (index: number): number => amounts.slice(0, index + 1).reduce((sum, each) => sum + each, 0);
  const isWhole = (index: number): boolean => index === 0 || index === end;
  const amountCells = (index: number, label: string, source: string): Cell[] => [
    text(label, isWhole(index) ? "totalLabel" : "label"),
    formula(`=${source}`, amounts[index] ?? 0, format, isWhole(index) ? "total" : "formula"),
  ];
  const nothing = formula("=0", 0, format);
  const pieceCells = (index: number): Cell[] => {
    const amount = amounts[index] ?? 0;
    const own = at(index);
    if (isWhole(index)) return [nothing, formula(`=${own}`, amount, format), nothing, nothing];
    const reached = `SUM(${at(0)}:${own})`;
    const before = `SUM(${at(0)}:${at(index - 1)})`;
    return [
      formula(`=MIN(${before},${reached})`, Math.min(sumTo(index - 1), sumTo(index)), format),
      nothing,
      formula(`=MAX(0,${own})`, Math.max(0, amount), format),
      formula(`=MAX(0,-${own})`, Math.max(0, -amount), format),
    ];
  };
  const head = (id: BridgeColumn): Cell => text(words.columns[id], "headingNumber");
  const printed: Cell[][] = [
    [text(words.step, "heading"), head("amount")],
    amountCells(0, words.first, cellOf("total", false)),
    ...steps.map((step, index) => amountCells(index + 1, words.steps[step], formulas[step])),
    amountCells(end, words.last, cellOf("total", true)),
  ];
  const columnOf = (column: "step" | BridgeColumn): number => {
    if (column === "step") return firstColumn;
    return column === "amount" ? amountColumn : piecesColumn + pieces.indexOf(column);
  };
  return {
    blocks: [
      { row, column: firstColumn, cells: printed },
      {
        row,
        column: piecesColumn,
        cells: [pieces.map(head), ...amounts.map((_, index) => pieceCells(index))],
      },
    ],
    range: (column) => ({
      sheet: "revenue",
      row: row + 1,
      column: columnOf(column),
      rows: end + 1,
      columns: 1,
    }),
  };
}

/** Rows of units, prices and revenue follow each other by stream: the same stretch, begun a row lower. */
function stepFormulas(build: Build, grid: PlacedGrid<string>): Readonly<Record<Step, string>> {
  const { streams } = sheetForecast(build).forecast;
  const { row, column, columns: count } = grid.range(streamRow("units", 0));
  const rows = 3 * streams.length - 3;
  const stretch = (from: number, at: number): string =>
    `${absolute(row + from, at)}:${absolute(row + from + rows, at)}`;
  const [first, last] = [column + 1, column + count - 1];
  const [units, price, revenue] = [0, 1, 2].map((from) => ({
    first: stretch(from, first),
    last: stretch(from, last),
  })) as [Ends, Ends, Ends];
  const isStream = `(${stretch(2, firstColumn + 1)}={name:WordRevenue})`;
  const was = `(${units.first}*${price.first}<>0)`;
  return {
    volume: `SUMPRODUCT(${isStream}*${was}*(${units.last}-${units.first})*${price.first})`,
    price: `SUMPRODUCT(${isStream}*${was}*(${price.last}-${price.first})*${units.last})`,
    newcomers: `SUMPRODUCT(${isStream}*(1-${was})*${units.last}*${price.last})`,
    placed: `SUMPRODUCT(${isStream}*(${revenue.last}-${units.last}*${price.last}-${revenue.first}+${units.first}*${price.first}))`,
  };
}

interface Ends {
  readonly first: string;
  readonly last: string;
}

function bridgeFigures(build: Build): {
  readonly total: { readonly first: number; readonly last: number };
  readonly changes: Readonly<Record<Step, number>>;
} {
  const { forecast, cash } = sheetForecast(build);
  const { grid } = forecast;
  const base = valuesIn(forecast, "base");
  const changes: Record<Step, number> = { volume: 0, price: 0, newcomers: 0, placed: 0 };
  forecast.streams.forEach(({ kind }, stream) => {
    const parameters = streamParameters(kind, (slot) => base.stream(stream, slot), grid);
    const ends = (values: readonly number[]): readonly [number, number] => [
      values[1] ?? 0,
      values[grid.count] ?? 0,
    ];
    const [unitsFirst, unitsLast] = ends(streamUnits(parameters, grid));
    const [priceFirst, priceLast] = ends(streamPrices(parameters, grid));
    const [placedFirst, placedLast] = ends(datedRevenue(forecast, stream, base));
    if (unitsFirst * priceFirst === 0) changes.newcomers += unitsLast * priceLast;
    else {
      changes.volume += (unitsLast - unitsFirst) * priceFirst;
      changes.price += (priceLast - priceFirst) * unitsLast;
    }
    changes.placed += placedLast - placedFirst;
  });
  const { revenue } = cash.base;
  return { total: { first: revenue[1] ?? 0, last: revenue[grid.count] ?? 0 }, changes };
}
