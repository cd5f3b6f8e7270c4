import {
  compileModel,
  ModelError,
  readAddress,
  type CellAddress,
  type ModelWorkbook,
} from "../../src/model/index.ts";
import { workbookOf } from "./support/workbook.ts";

const cell = (text: string): CellAddress => {
  const address = readAddress(text, "Model");
  if (address === undefined) throw new Error(text);
  return address;
};

const compile = (workbook: ModelWorkbook, results: string[], inputs: string[]) =>
  compileModel(workbook, { results: results.map(cell), inputs: inputs.map(cell) });

const refusalsOf = (workbook: ModelWorkbook, results: string[], inputs: string[] = []): string[] => {
  try {
    compile(workbook, results, inputs);
  } catch (error) {
    if (error instanceof ModelError)
      return error.refusals.map(({ reason, detail }) => `${reason}: ${detail}`);
    throw error;
  }
  return [];
};

describe("a compiled model", () => {
  const workbook = workbookOf({
    Model: {
      A1: 100,
      A2: 0.25,
      A3: "=A1*A2",
      A4: "=SUM(A1:A3)",
      B1: 5,
      B2: "=B1*2",
      A5: "=A4-B2",
      A6: "=IF(A2>0.5,A5/(A2-0.75),0)",
    },
  });

  it("calculates the base with the inputs as they stand", () => {
    expect(compile(workbook, ["A5", "A6"], ["A1", "A2"]).base).toEqual([115.25, 0]);
  });

  it("calculates again only what an input changes", () => {
    expect(compile(workbook, ["A5"], ["A1"]).formulas).toBe(3);
  });

  it("says which inputs no result needs", () => {
    expect(compile(workbook, ["A3"], ["A1", "B1"]).usedInputs).toEqual([true, false]);
  });

  it("gives each trial its own values, and counts those that are errors", () => {
    const model = compile(workbook, ["A4", "A6"], ["A1", "A2"]);
    const trials = 1200;
    const first = Float64Array.from({ length: trials }, (_, index) => index);
    const second = Float64Array.from({ length: trials }, (_, index) => (index % 4) / 4);
    const { results, errors, firstErrors } = model.run([first, second], trials);
    expect(results[0]?.[1001]).toBeCloseTo(1001 + 0.25 + 1001 * 0.25, 9);
    expect(results[1]?.[4]).toBe(0);
    expect(errors).toEqual([0, 300]);
    expect(firstErrors).toEqual([undefined, "#DIV/0!"]);
    for (const trial of [0, 3, 513, 1199])
      expect(model.evaluate([first[trial] ?? 0, second[trial] ?? 0])[0]).toBe(results[0]?.[trial]);
  });

  it("stops when it is asked to", () => {
    const model = compile(workbook, ["A4"], ["A1"]);
    const run = model.run([new Float64Array(5000)], 5000, { cancelled: () => true });
    expect(run.trials).toBe(512);
    expect(run.results[0]).toHaveLength(512);
  });
});

describe("what cannot be calculated is refused by cell", () => {
  it.each([
    ["an unknown function", { A1: "=WEBSERVICE(1)" }, "function: WEBSERVICE"],
    ["a circle", { A1: "=B1", B1: "=C1+1", C1: "=A1" }, "circle: Model!A1 → Model!B1 → Model!C1 → Model!A1"],
    ["a value that changes by itself", { A1: "=RAND()" }, "volatile: RAND"],
    ["another workbook", { A1: "=[1]Other!B2" }, "external: [1]Other"],
    ["what is no formula", { A1: "=SUM(" }, "syntax: Invalid syntax"],
  ])("%s", (_name, cells, expected) => {
    expect(refusalsOf(workbookOf({ Model: cells }), ["A1"])).toEqual([expected]);
  });
});

describe("a refusal that only a trial brings", () => {
  it("names its cell, as those before a run do", () => {
    const workbook = workbookOf({ Model: { A1: 1, B1: "=LARGE(C1:C3,A1)*2", C1: 5, C2: 7, C3: 9 } });
    const model = compile(workbook, ["B1"], ["A1"]);
    expect(model.evaluate([2])).toEqual([14]);
    const run = (): unknown => model.run([Float64Array.of(1, 1.5)], 2);
    expect(run).toThrow(ModelError);
    expect(run).toThrow(/^Model!B1: function \(LARGE or SMALL of a part of a position\)$/);
  });
});
