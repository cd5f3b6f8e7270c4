import {
  calculate,
  cellKey,
  compileModel,
  ModelError,
  readAddress,
  seek,
  simulateModel,
  tornado,
  verifyModel,
  type CellAddress,
  type CellValue,
  type ModelCell,
  type ModelWorkbook,
} from "../../src/model/index.ts";
import { workbookOf, type TypedCells } from "./support/workbook.ts";

const place = (text: string): CellAddress => {
  const address = readAddress(text, "Model");
  if (address === undefined) throw new Error(text);
  return address;
};

/** A workbook in which formulas hold the values that Excel gave them. */
function withValues(cells: TypedCells, values: Readonly<Record<string, CellValue>>): ModelWorkbook {
  const workbook = workbookOf({ Model: cells }, { explicitIntersection: true });
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: new Map(
        [...sheet.cells].map(([key, cell]): [number, ModelCell] => {
          const text = Object.keys(values).find(
            (one) => place(one).row === cell.row && place(one).column === cell.column,
          );
          return [key, text === undefined ? cell : { ...cell, value: values[text] }];
        }),
      ),
    })),
  };
}

/** What a price of another workbook, a forecast of Excel's own and a data feed leave to be calculated. */
const linked = (formula: string, value: CellValue, result = "=A1*B1"): ModelWorkbook =>
  withValues(
    { A1: "=PLAN.UNCERTAIN(80,120,100)", B1: formula, B2: 3, B3: 5, C1: result },
    { A1: 100, B1: value, C1: typeof value === "number" ? 100 * value : null },
  );

const others = [
  ["a cell of another workbook", "=[1]Prices!$B$2", "external"],
  ["a name of another workbook in a sum", "='[Rates 2026.xlsx]EU'!Euro+B2", "external"],
  ["a table of another workbook", "=SUM([Lists.xlsx]!Costs[Amount])", "external"],
  ["a forecast by Excel's own steps", "=FORECAST.ETS(4,B2:B3,{1;2})", "function"],
  ["a pivot table", '=GETPIVOTDATA("Sales",$B$3,"Region","East")*2', "function"],
  ["a function of another product", '=BDP("ABC","PX_LAST")', "function"],
] as const;

describe("what is not calculated here and hangs on nothing uncertain", () => {
  it.each(others)("%s keeps Excel's value, and is named", (_what, formula, reason) => {
    const simulation = simulateModel(linked(formula, 2.5), { results: [place("C1")], trials: 200 });
    expect(simulation?.kept).toEqual([expect.objectContaining({ cell: place("B1"), reason })]);
    expect(simulation?.base).toEqual([250]);
    const [inputs, results] = [simulation?.inputColumns[0] ?? [], simulation?.resultColumns[0] ?? []];
    expect([...results]).toEqual([...inputs].map((input) => input * 2.5));
  });

  it.each(others)("%s is refused where an uncertain cell leads into it", (_what, formula, reason) => {
    const workbook = linked(`${formula}+A1`, 2.5);
    expect(() => simulateModel(workbook, { results: [place("C1")], trials: 200 })).toThrow(ModelError);
    expect(() => simulateModel(workbook, { results: [place("C1")], trials: 200 })).toThrow(reason);
  });

  it.each(others)("%s without a value of Excel's is refused", (_what, formula) => {
    const missing = withValues(
      { A1: "=PLAN.UNCERTAIN(80,120,100)", B1: formula, B2: 3, B3: 5, C1: "=A1*B1" },
      { A1: 100 },
    );
    expect(() => simulateModel(missing, { results: [place("C1")], trials: 200 })).toThrow(ModelError);
    for (const error of ["#NAME?", "#BUSY!"] as const)
      expect(() =>
        simulateModel(linked(formula, { error }), { results: [place("C1")], trials: 200 }),
      ).toThrow(ModelError);
  });

  it.each(others)("%s is still refused where a workbook is calculated anew", (_what, formula) => {
    expect(() => calculate(linked(formula, 2.5), [place("C1")])).toThrow(ModelError);
  });

  it("is named beside a tornado and a goal that is sought", () => {
    const workbook = linked("=[1]Prices!$B$2", 2.5);
    expect(tornado(workbook, { result: place("C1") }).kept).toHaveLength(1);
    const priced = withValues({ B1: "=[1]Prices!$B$2", B2: 3, C1: "=B2*B1" }, { B1: 2.5, C1: 7.5 });
    const sought = seek(priced, { result: place("C1"), target: 20, change: place("B2") });
    expect(sought.kept).toHaveLength(1);
    expect(sought.solutions.map(({ value }) => value)).toEqual([8]);
  });

  it("keeps all cells that its array fills", () => {
    const filled = workbookOf(
      { Model: { A1: 100, B1: "=[1]Prices!$B$2:$B$3", C1: "=A1*SUM(B1:B2)" } },
      { explicitIntersection: true, fills: { "Model!B1": { area: "B1:B2", spills: true } } },
    );
    const holding = (under: CellValue | undefined): ModelWorkbook => ({
      ...filled,
      sheets: filled.sheets.map((sheet) => ({
        ...sheet,
        cells: new Map([
          ...[...sheet.cells].map(([key, cell]): [number, ModelCell] => [
            key,
            cell.fills === undefined ? cell : { ...cell, value: 2 },
          ]),
          [cellKey(1, 1), { row: 1, column: 1, value: under }],
        ]),
      })),
    });
    const request = { results: [place("C1")], inputs: [place("A1")] };
    expect(compileModel(holding(7), request).base).toEqual([900]);
    expect(() => compileModel(holding(undefined), request)).toThrow(ModelError);
  });
});

describe("what changes by itself", () => {
  it.each(["=BESSELJ(RAND(),1)", "=FORECAST.ETS(TODAY(),B2:B3,{1;2})", "=RANDBETWEEN(1,6)"])(
    "%s keeps nothing",
    (formula) => {
      expect(() => simulateModel(linked(formula, 2.5), { results: [place("C1")], trials: 200 })).toThrow(
        ModelError,
      );
    },
  );

  it("keeps nothing where another moment is given than that of the workbook", () => {
    const workbook = linked("=[1]Prices!$B$2", 2.5);
    const request = { results: [place("C1")], trials: 200 };
    expect(() => simulateModel(workbook, request, { moment: 46_000 })).toThrow(ModelError);
  });
});

test("the proof passes over what is kept, and still finds what differs", () => {
  const workbook = withValues(
    { A1: 2, B1: "=[1]Prices!$B$2", B2: "=B1*2", C1: "=A1*B2" },
    { B1: 4, B2: 9, C1: 18 },
  );
  expect(verifyModel(workbook, [place("C1")]).map(({ cell }) => cell)).toEqual([place("B2")]);
});
