import type { RangeLine, Shape } from "../../../src/calc/index.ts";

/** Twelve uniform lines of a yearly budget, in millions, that many tests share. */
export const budget: readonly RangeLine[] = [
  [3, 6],
  [2, 4],
  [2.5, 5],
  [1.5, 3],
  [5, 10],
  [3, 6],
  [2, 4],
  [1, 2],
  [8, 16],
  [5, 10],
  [3, 6],
  [2, 4],
].map(([low, high]) => ({ low: low!, high: high! }));

/** GAO-20-195G, Cost Estimating and Assessment Guide, Table 12: low, likely and high in thousands of dollars. */
export const gaoTable12: readonly RangeLine[] = [
  [17955, 19645, 21785],
  [8500, 10553, 13000],
  [4000, 4306, 5100],
  [4100, 4305, 4650],
  [550, 600, 650],
  [32300, 35547, 52500],
  [1950, 2136, 2600],
].map(([low, likely, high]) => ({ low: low!, likely: likely!, high: high! }));

/** Lines written briefly: low, likely, high and shape. */
export const linesOf = (rows: readonly (readonly [number, number, number, Shape])[]): RangeLine[] =>
  rows.map(([low, likely, high, shape]) => ({ low, likely, high, shape }));
