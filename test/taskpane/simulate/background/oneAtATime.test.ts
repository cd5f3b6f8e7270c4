import { tornado, type CellValue, type ModelWorkbook } from "../../../../src/model/index.ts";
import { carryOut } from "../../../../src/taskpane/simulate/background/carryOut.ts";
import type { SensitivityOutcome } from "../../../../src/taskpane/simulate/model.ts";
import { toModel } from "../../../../src/workbook/office-js/model/toModel.ts";
import type { WorkbookCells } from "../../../../src/workbook/office-js/model/workbookCells.ts";

type Row = readonly [shape: string, low: number | null, likely: number | null, high: number | null, chance: number | null, data: string | null]; // prettier-ignore

/** The result is the square of the only input, 20; its row of the table says how it is spread. */
function cellsOf(row: Row): WorkbookCells {
  const formulas: CellValue[][] = [
    ["Amount", 20, null, 13, 0.25],
    ["Square", "=B1*B1", null, 17, 0.25],
    [null, null, null, 42, 0.5],
  ];
  const table: CellValue[][] = [
    ["Cell", "Shape", "Low", "Likely", "High", "Chance", "Data"],
    ["Model!B1", ...row],
  ];
  const piece = (cells: CellValue[][], shows: (cell: CellValue) => CellValue) => ({
    ...{ row: 0, column: 0, formulas: cells.map((line) => line.map((cell) => cell ?? "")) },
    values: cells.map((line) => line.map(shows)),
    valueTypes: cells.map((line) =>
      line.map((cell) => (cell === null ? "Empty" : typeof shows(cell) === "number" ? "Double" : "String")),
    ),
  });
  const sheet = { visibility: "visible", fills: [] } as const;
  return {
    sheets: [
      {
        ...sheet,
        name: "Model",
        pieces: [piece(formulas, (cell) => (cell === "=B1*B1" ? 400 : (cell ?? "")))],
      },
      { ...sheet, name: "Marks", pieces: [piece(table, (cell) => cell ?? "")] },
    ],
    names: [{ name: "ScaleplanResult1", formula: "Model!$B$2" }],
    tables: [
      {
        ...{ name: "Uncertain", sheet: "Marks", headings: true, totals: false },
        area: { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 6 },
        columns: (table[0] ?? []).map(String),
      },
    ],
    markFormats: {},
  };
}

const result = { sheet: "Model", address: "B2" } as const;
const barOf = (cells: WorkbookCells, share?: number) => {
  const order = { kind: "sensitivity", result, ...(share === undefined ? {} : { share }) } as const;
  const answer = carryOut({ order, cells }, () => undefined) as SensitivityOutcome;
  return { base: answer.base, bar: answer.bars[0] };
};
const libraryBar = (workbook: ModelWorkbook) =>
  tornado(workbook, { result: { sheet: "Model", row: 1, column: 1 } }).bars[0];

/** 1.2815515655446004 deviations of a normal amount lie between its mean and its P90. */
const cases: readonly [name: string, row: Row, low: number, high: number][] = [
  ["a triangle by its ends", ["triangular", 10, 20, 40, null, null], 10, 40],
  ["PERT by its ends", ["pert", 10, 20, 40, null, null], 10, 40],
  ["a uniform amount by its ends", ["uniform", 10, null, 40, null, null], 10, 40],
  ["a normal amount by P10 and P90", ["normal", 10, null, 40, null, null], 10, 40],
  ["a lognormal amount by P10 and P90", ["lognormal", 10, null, 40, null, null], 10, 40],
  ["own percentiles by P10 and P90", ["percentiles", 10, 20, 40, null, null], 10, 40],
  [
    "single values by the least and the greatest",
    ["discrete", null, null, null, null, "Model!D1:E3"],
    13,
    42,
  ],
  [
    "values that were seen by the least and the greatest",
    ["data", null, null, null, null, "Model!D1:D3"],
    13,
    42,
  ],
  ["an event from nothing to its high end", ["uniform", 10, null, 40, 0.3, null], 0, 40],
];

describe("The ends that an input goes to", () => {
  it.each(cases)("are those of the library: %s", (_name, row, low, high) => {
    const cells = cellsOf(row);
    const { base, bar } = barOf(cells);
    const own = libraryBar(toModel(cells));
    expect(base).toBe(400);
    expect([bar?.low, bar?.high]).toEqual([own?.low, own?.high]);
    expect([bar?.atLow, bar?.atHigh]).toEqual([own?.atLow, own?.atHigh]);
    expect(bar?.low).toBeCloseTo(low, 6);
    expect(bar?.high).toBeCloseTo(high, 6);
    expect(bar?.atHigh).toBeCloseTo(high * high, 3);
    expect(bar?.along).toHaveLength(21);
    expect(bar?.along[10]).toBeCloseTo(((low + high) / 2) ** 2, 3);
  });

  it("are a share of the value where that is asked for", () => {
    const { bar } = barOf(cellsOf(["triangular", 10, 20, 40, null, null]), 0.1);
    expect([bar?.low, bar?.high]).toEqual([18, 22]);
    expect(bar?.atLow).toBeCloseTo(324, 9);
  });
});
