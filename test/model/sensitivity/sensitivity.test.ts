import { tornado, twoWayTable, type ModelWorkbook } from "../../../src/model/index.ts";
import { areaOf, workbookOf, type TypedCells } from "../support/workbook.ts";

const result = { sheet: "S", row: 0, column: 1 };
const at = (row: number) => ({ sheet: "S", row, column: 1 });
const model = (cells: TypedCells): ModelWorkbook => workbookOf({ S: cells });

describe("a tornado", () => {
  test("has the result at both ends of each input, the widest first", () => {
    const { base, bars } = tornado(
      model({
        B1: "=B2*10-B3",
        A2: "Volume", B2: "=PLAN.UNCERTAIN(1,3,2)",
        A3: "Cost", B3: "=PLAN.UNCERTAIN(0,50)",
        A4: "Unused", B4: "=PLAN.UNCERTAIN(0,9)",
      }),
      { result },
    ); // prettier-ignore
    expect(base).toBe(20 - 25);
    expect(bars.map(({ name, low, high, atLow, atHigh }) => [name, low, high, atLow, atHigh])).toEqual([
      ["Cost", 0, 50, 20, -30],
      ["Volume", 1, 3, -15, 5],
    ]);
  });

  test("goes from P10 to P90 where a shape has no ends", () => {
    const [bar] = tornado(model({ B1: "=B2", B2: "=RiskNormal(100,10)" }), { result }).bars;
    expect(bar).toMatchObject({ ends: "percentiles" });
    expect(bar?.low).toBeCloseTo(100 - 12.815515655446, 9);
  });

  test("goes from nothing to all of what may not happen", () => {
    const workbook = workbookOf(
      { S: { B1: "=B2", B2: 7, D2: "B2", E2: 5, F2: 9, G2: 0.2 } },
      { tables: [{ name: "Uncertain", sheet: "S", area: areaOf("D1:G2"), headings: true, totals: false, columns: ["Cell", "Low", "High", "Chance"] }] },
    ); // prettier-ignore
    expect(tornado(workbook, { result }).bars[0]).toMatchObject({ low: 0, high: 9, atLow: 0, atHigh: 9 });
  });

  test("changes named cells by a share, negative ones too", () => {
    const cells = { B1: "=B2+B3*2", B2: 100, B3: -10 };
    const { base, bars } = tornado(model(cells), { result, cells: [at(1), at(2)], change: 0.2 });
    expect(base).toBe(80);
    expect(bars.map(({ low, high, atLow, atHigh }) => [low, high, atLow, atHigh])).toEqual([
      [80, 120, 60, 100],
      [-12, -8, 76, 84],
    ]);
  });

  test("keeps errors as what they are, last", () => {
    const cells = { B1: "=10/(B2-1)+B3", B2: "=PLAN.UNCERTAIN(1,3)", B3: "=PLAN.UNCERTAIN(0,1)" };
    const { bars } = tornado(model(cells), { result });
    expect(bars.map(({ atLow }) => atLow)).toEqual([10, { error: "#DIV/0!" }]);
  });
});

test("a table of two cells has a row for each value of the first and a column for each of the second", () => {
  const cells = { B1: "=B2*100+B3", B2: 1, B3: 1 };
  const values = twoWayTable(model(cells), {
    result,
    rows: { cell: at(1), values: [1, 2, 3] },
    columns: { cell: at(2), values: [5, 7] },
  });
  expect(values).toEqual([
    [105, 107],
    [205, 207],
    [305, 307],
  ]);
});
