import {
  addressText,
  readInputs,
  type InputShape,
  type ModelTable,
  type ModelWorkbook,
} from "../../../src/model/index.ts";
import { areaOf, workbookOf, type TypedCells } from "../support/workbook.ts";

const table = (name: string, area: string, columns: readonly string[], sheet = "S"): ModelTable => ({
  name,
  sheet,
  area: areaOf(area),
  headings: true,
  totals: false,
  columns,
});

const model = (cells: TypedCells, tables: readonly ModelTable[] = []): ModelWorkbook => workbookOf({ S: cells }, { tables }); // prettier-ignore

const shapeIn = (formula: string, more: TypedCells = {}): InputShape | undefined =>
  readInputs(model({ B2: formula, ...more })).inputs[0]?.shape;

const problemIn = (cells: TypedCells, tables: readonly ModelTable[] = []): string[] =>
  readInputs(model(cells, tables)).problems.map(
    ({ cell, reason, detail }) => `${addressText(cell)} ${reason} ${detail}`,
  );

describe("a function that marks an input", () => {
  const cases: [string, InputShape][] = [
    ["=PLAN.UNCERTAIN(2,8)", { kind: "uniform", low: 2, high: 8 }],
    ["=PLAN.UNCERTAIN(2,8,3)", { kind: "triangular", low: 2, likely: 3, high: 8 }],
    ['=PLAN.UNCERTAIN(2,8,3,"pert")', { kind: "pert", low: 2, likely: 3, high: 8 }],
    ['=PLAN.UNCERTAIN(2,8,,"Triangular")', { kind: "triangular", low: 2, likely: 5, high: 8 }],
    ['=PLAN.UNCERTAIN(2,8,3,"uniform")', { kind: "uniform", low: 2, high: 8 }],
    ["=plan.uncertain( -8% , 2 )", { kind: "uniform", low: -0.08, high: 2 }],
    ["=+PLAN.UNCERTAIN(1,2)", { kind: "uniform", low: 1, high: 2 }],
    ["=RiskUniform(2,8)", { kind: "uniform", low: 2, high: 8 }],
    ["=RiskTriang(2,3,8)", { kind: "triangular", low: 2, likely: 3, high: 8 }],
    ["=RiskPert(2,3,8)", { kind: "pert", low: 2, likely: 3, high: 8 }],
    ['=RiskNormal(100,15,RiskName("Demand"))', { kind: "normal", mean: 100, deviation: 15 }],
    ["=RiskLognorm2(1,0.5)", { kind: "lognormal", logMean: 1, logDeviation: 0.5 }],
    [
      "=RiskDiscrete({1,2,4},{0.2,0.3,0.5})",
      { kind: "discrete", values: [1, 2, 4], chances: [0.2, 0.3, 0.5] },
    ],
    ["=RiskBernoulli(0.3)", { kind: "discrete", values: [0, 1], chances: [0.7, 0.3] }],
    ["=_xll.RiskUniform(2,8)", { kind: "uniform", low: 2, high: 8 }],
    ["=CB.Triangular(2,3,8)", { kind: "triangular", low: 2, likely: 3, high: 8 }],
    ['=CB.BetaPERT(2,3,8,,,"Price")', { kind: "pert", low: 2, likely: 3, high: 8 }],
    ["=CB.Normal(100,15)", { kind: "normal", mean: 100, deviation: 15 }],
    ["=CB.YesNo(0.25)", { kind: "discrete", values: [0, 1], chances: [0.75, 0.25] }],
    ["=CB.DiscreteUniform(1,3)", { kind: "data", values: [1, 2, 3] }],
  ];
  test.each(cases)("is read: %s", (formula, shape) => {
    expect(shapeIn(formula)).toEqual(shape);
  });

  test("of a lognormal has its own mean and deviation, as @RISK's", () => {
    const shape = shapeIn("=RiskLognorm(10,5)");
    if (shape?.kind !== "lognormal") throw new Error("no lognormal");
    const { logMean, logDeviation } = shape;
    expect(Math.exp(logMean + logDeviation ** 2 / 2)).toBeCloseTo(10, 12);
    expect(10 * Math.sqrt(Math.exp(logDeviation ** 2) - 1)).toBeCloseTo(5, 12);
  });

  test("takes its figures from cells and from sums of them", () => {
    const cells = { C1: 2, C2: 8, C3: 3 };
    expect(shapeIn("=PLAN.UNCERTAIN(C1,C2,C3)", cells)).toEqual({ kind: "triangular", low: 2, likely: 3, high: 8 }); // prettier-ignore
    expect(shapeIn("=PLAN.UNCERTAIN(C3*0.9,C3*(1+10%))", cells)).toEqual({
      kind: "uniform",
      low: 2.7,
      high: 3.3000000000000003,
    });
    expect(shapeIn("=RiskDiscrete(C1:C3,{1,1,2})", cells)).toEqual({ kind: "discrete", values: [2, 8, 3], chances: [1, 1, 2] }); // prettier-ignore
  });

  test("takes its figures from its own row of a table", () => {
    const workbook = model({ A1: "Low", B1: "Value", A2: 5, B2: "=PLAN.UNCERTAIN([@Low],[@Low]*2)" }, [
      table("T", "A1:B2", ["Low", "Value"]),
    ]);
    expect(readInputs(workbook).inputs[0]?.shape).toEqual({ kind: "uniform", low: 5, high: 10 });
  });

  test("is called by its own name, by the text beside it, above it, or by its address", () => {
    const nameIn = (cells: TypedCells): string | undefined => readInputs(model(cells)).inputs[0]?.name;
    expect(nameIn({ A2: "Price", B1: "2026", B2: '=RiskNormal(1,1,RiskName("Demand"))' })).toBe("Demand");
    expect(nameIn({ A2: "Price", B1: "2026", B2: "=PLAN.UNCERTAIN(1,2)" })).toBe("Price");
    expect(nameIn({ A2: 7, B1: "2026", B2: "=PLAN.UNCERTAIN(1,2)" })).toBe("2026");
    expect(nameIn({ B2: "=PLAN.UNCERTAIN(1,2)" })).toBe("S!B2");
    expect(nameIn({ B2: '=CB.Uniform(1,2,,,"Cost")' })).toBe("Cost");
  });

  test("shows its likely value, else its middle, until the workbook says what it shows", () => {
    const baseIn = (formula: string): number | undefined =>
      readInputs(model({ B2: formula })).inputs[0]?.base;
    expect(baseIn("=PLAN.UNCERTAIN(2,8,3)")).toBe(3);
    expect(baseIn('=PLAN.UNCERTAIN(2,8,3,"uniform")')).toBe(5);
    expect(baseIn("=PLAN.UNCERTAIN(2,8)")).toBe(5);
    expect(baseIn("=RiskNormal(4,1,RiskStatic(9))")).toBe(9);
  });
});

describe("inside an expression", () => {
  test("each call is an input of its own, and the rest of the formula stays", () => {
    const read = readInputs(model({ A1: 10, B2: "=A1*PLAN.UNCERTAIN(0.9,1.1)+RiskUniform(1,3)" }));
    expect(read.inputs.map(({ shape }) => shape)).toEqual([
      { kind: "uniform", low: 0.9, high: 1.1 },
      { kind: "uniform", low: 1, high: 3 },
    ]);
    const [first, second] = read.inputs.map(({ cell }) => addressText(cell));
    expect(first).not.toBe(second);
    const formula = [...(read.workbook.sheets[0]?.cells.values() ?? [])].find(
      ({ column }) => column === 1,
    )?.formula;
    expect(formula).toBe(`A1*${first}+${second}`);
    expect(read.inputs.map(({ place }) => addressText(place))).toEqual(["S!B2", "S!B2"]);
  });

  test("a text or a name that looks like a call is none", () => {
    expect(readInputs(model({ B2: '="RiskUniform(1,2)"', B3: "=RiskFree*2", B4: '="PLAN.UNCERTAIN(1,2)"&A1' })).inputs).toEqual([]); // prettier-ignore
  });

  test("a result that @RISK marks is one", () => {
    const read = readInputs(model({ B2: '=RiskOutput("Profit")+A1', A1: 5 }));
    expect(read.results).toEqual([{ cell: { sheet: "S", row: 1, column: 1 }, name: "Profit" }]);
    expect(read.workbook.sheets[0]?.cells.get(16384 + 1)?.formula).toBe("0+A1");
  });
});

describe("the Uncertain table", () => {
  const columns = ["Cell", "Low", "Likely", "High", "Shape", "Chance", "Data"];
  const row = (cells: TypedCells): ModelWorkbook =>
    model({ B1: 100, ...cells }, [table("Uncertain", "D1:J2", columns)]);

  test("names a cell, which stays as it is", () => {
    const workbook = row({ A1: "Price", D2: "S!B1", E2: 90, F2: 100, G2: 120, H2: "pert", I2: 0.5 });
    const [input] = readInputs(workbook).inputs;
    expect(input).toMatchObject({
      name: "Price",
      base: 100,
      chance: 0.5,
      shape: { kind: "pert", low: 90, likely: 100, high: 120 },
      source: "table",
    });
    expect(workbook.sheets[0]?.cells.get(1)?.value).toBe(100);
  });

  /** As a workbook holds its values: a formula with what it shows. */
  const shown = (workbook: ModelWorkbook): ModelWorkbook => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: new Map(
        [...sheet.cells].map(([key, cell]) => [
          key,
          cell.formula === undefined ? cell : { ...cell, value: 42 },
        ]),
      ),
    })),
  });

  test("names a cell with a formula, whose figure the trials take the place of", () => {
    const { inputs, problems, workbook } = readInputs(
      shown(row({ B1: "=C1*2", C1: 21, D2: "B1", E2: 30, G2: 60 })),
    );
    expect(problems).toEqual([]);
    expect(inputs).toMatchObject([{ base: 42, source: "table" }]);
    expect(workbook.sheets[0]?.cells.get(1)).toEqual({ row: 0, column: 1, value: 42 });
  });

  test.each([
    ["hangs on another input", { B1: "=C1*2", C1: "=PLAN.UNCERTAIN(20,22)" }, "S!B1 dependent "],
    [
      "hangs on one by another cell",
      { B1: "=C1*2", C1: "=B3+1", B3: "=PLAN.UNCERTAIN(20,22)" },
      "S!B1 dependent ",
    ],
    ["holds a mark itself", { B1: "=C1+PLAN.UNCERTAIN(1,2)", C1: 40 }, "S!D2 formula S!B1"],
  ])("takes no cell whose formula %s", (_name, cells, problem) => {
    const { inputs, problems } = readInputs(shown(row({ ...cells, D2: "B1", E2: 30, G2: 60 })));
    expect(problems.map(({ cell, reason, detail }) => `${addressText(cell)} ${reason} ${detail}`)).toEqual([
      problem,
    ]);
    expect(inputs.every(({ source }) => source === "function")).toBe(true);
  });

  test("takes P10 and P90 of normal and lognormal amounts", () => {
    const shape = readInputs(row({ D2: "$B$1", E2: 80, G2: 120, H2: "normal" })).inputs[0]?.shape;
    // 1.2815515655446004 deviations from the mean.
    expect(shape).toMatchObject({ kind: "normal", mean: 100 });
    expect(shape?.kind === "normal" ? shape.deviation : 0).toBeCloseTo(20 / 1.2815515655446004, 12);
  });

  test("takes own percentiles, data and values with chances", () => {
    const shapeOf = (cells: TypedCells) => readInputs(row({ D2: "B1", ...cells })).inputs[0]?.shape;
    expect(shapeOf({ E2: 1, F2: 2, G2: 4, H2: "percentiles" })).toEqual({ kind: "percentiles", p10: 1, p50: 2, p90: 4 }); // prettier-ignore
    const values = { L1: 5, L2: 7, M1: 0.25, M2: 0.75 };
    expect(shapeOf({ ...values, H2: "data", J2: "L1:L2" })).toEqual({ kind: "data", values: [5, 7] });
    expect(shapeOf({ ...values, H2: "discrete", J2: "S!$L$1:$M$2" })).toEqual({ kind: "discrete", values: [5, 7], chances: [0.25, 0.75] }); // prettier-ignore
  });

  test("is read with Spanish headings and words", () => {
    const workbook = model({ B1: 1, D2: "B1", E2: 0, F2: 1, G2: 3, H2: "uniforme" }, [
      table("Uncertain", "D1:H2", ["Celda", "Mínimo", "Probable", "Máximo", "Forma"]),
    ]);
    expect(readInputs(workbook).inputs[0]?.shape).toEqual({ kind: "uniform", low: 0, high: 3 });
  });

  const bad: [string, TypedCells, string][] = [
    ["no cell", { D2: "Nowhere!B1", E2: 1, G2: 2 }, "S!D2 cell Nowhere!B1"],
    ["no number there", { B1: "text", D2: "B1", E2: 1, G2: 2 }, "S!D2 cell S!B1"],
    ["no low", { D2: "B1", G2: 2 }, "S!D2 argument low"],
    ["the ends the wrong way round", { D2: "B1", E2: 3, G2: 2 }, "S!D2 order low"],
    ["an unknown shape", { D2: "B1", E2: 1, G2: 2, H2: "weibull" }, "S!D2 shape weibull"],
    ["percentiles that no metalog has", { D2: "B1", E2: 1, F2: 1.1, G2: 9, H2: "percentiles" }, "S!D2 order 1, 1.1, 9"], // prettier-ignore
    ["a chance above 1", { D2: "B1", E2: 1, G2: 2, I2: 30 }, "S!D2 order chance 30"],
  ];
  test.each(bad)("says what is wrong: %s", (_name, cells, problem) => {
    expect(readInputs(row(cells)).problems.map(({ cell, reason, detail }) => `${addressText(cell)} ${reason} ${detail}`)).toEqual([problem]); // prettier-ignore
    expect(readInputs(row(cells)).inputs).toEqual([]);
  });
});

describe("what cannot be read is no input and is told", () => {
  const cases: [string, TypedCells, string][] = [
    ["an unknown distribution", { B2: "=RiskWeibull(2,3)" }, "S!B2 function RiskWeibull"],
    ["an unknown one of Crystal Ball", { B2: "=CB.Lognormal(2,3)" }, "S!B2 function CB.Lognormal"],
    ["a property that changes it", { B2: "=RiskNormal(2,3,RiskTruncate(0,9))" }, "S!B2 property RiskTruncate"],
    ["a cut of Crystal Ball", { B2: "=CB.Normal(2,3,0)" }, "S!B2 property 0"],
    ["a missing argument", { B2: "=PLAN.UNCERTAIN(2)" }, "S!B2 argument high"],
    ["an empty cell as an end", { B2: "=PLAN.UNCERTAIN(2,C9)" }, "S!B2 argument high"],
    ["text as an end", { B2: "=PLAN.UNCERTAIN(2,C9)", C9: "8" }, "S!B2 argument high"],
    ["an argument that cannot be calculated", { B2: "=PLAN.UNCERTAIN(2,NOSUCH(3))" }, "S!B2 argument NOSUCH(3)"],
    ["low above high", { B2: "=PLAN.UNCERTAIN(8,2)" }, "S!B2 order low"],
    ["a likely value outside", { B2: "=RiskTriang(2,0,8)" }, "S!B2 order 2, 0, 8"],
    ["an unknown shape", { B2: '=PLAN.UNCERTAIN(2,8,3,"round")' }, "S!B2 shape round"],
  ]; // prettier-ignore
  test.each(cases)("%s", (_name, cells, problem) => {
    expect(problemIn(cells)).toEqual([problem]);
  });

  test.each([
    ["is uncertain itself", { B2: "=PLAN.UNCERTAIN(2,B3)", B3: "=PLAN.UNCERTAIN(5,8)" }],
    ["hangs on an uncertain cell", { B2: "=PLAN.UNCERTAIN(2,C1)", C1: "=B3+1", B3: "=PLAN.UNCERTAIN(5,8)" }],
    ["is calculated from a certain one", { B2: "=PLAN.UNCERTAIN(2,C1*2)", C1: "=B3+1", B3: "=5" }],
  ])("an end that %s", (name, cells) => {
    const workbook = model(cells);
    // As a workbook holds its values: 6.5 everywhere.
    const held = new Map([...workbook.sheets[0]!.cells].map(([key, cell]) => [key, { ...cell, value: 6.5 }]));
    const { inputs, problems } = readInputs({
      ...workbook,
      sheets: [{ ...workbook.sheets[0]!, cells: held }],
    });
    const isFine = name.startsWith("is calculated from a certain");
    expect(problems.map(({ cell, reason }) => `${addressText(cell)} ${reason}`)).toEqual(isFine ? [] : ["S!B2 dependent"]); // prettier-ignore
    expect(inputs).toHaveLength(1);
  });

  test("a cell that is marked twice", () => {
    const twice = model({ B1: 5, D2: "B1", E2: 1, G2: 2, D3: "B1", E3: 1, G3: 9 }, [
      table("Uncertain", "D1:G3", ["Cell", "Low", "Likely", "High"]),
    ]);
    const { inputs, problems } = readInputs(twice);
    expect(inputs).toEqual([]);
    expect(problems.map(({ reason }) => reason)).toEqual(["twice", "twice"]);
  });
});

describe("correlations", () => {
  const inputs = { A1: "Price", B1: "=PLAN.UNCERTAIN(1,2)", A2: "Volume", B2: "=PLAN.UNCERTAIN(3,4)" };

  test("stand in rows of two inputs, named or by their cells", () => {
    const workbook = model({ ...inputs, D2: "Price", E2: "S!B2", F2: -0.4 }, [
      table("Correlations", "D1:F2", ["Input", "With", "Correlation"]),
    ]);
    expect(readInputs(workbook).correlations).toEqual([{ first: 0, second: 1, correlation: -0.4 }]);
  });

  test("stand in a square of which one half may be empty", () => {
    const workbook = model({ ...inputs, D2: "Price", E2: 1, D3: "Volume", E3: 0.7, F3: 1 }, [
      table("Correlations", "D1:F3", ["", "Price", "Volume"]),
    ]);
    expect(readInputs(workbook).correlations).toEqual([{ first: 1, second: 0, correlation: 0.7 }]);
  });

  test("stand in a matrix that @RISK names", () => {
    const { correlations } = readInputs(
      model({
        B1: "=RiskNormal(1,1,RiskCorrmat($F$1:$H$3,1))",
        B2: "=RiskNormal(1,1,RiskCorrmat($F$1:$H$3,3))",
        B3: "=RiskNormal(1,1)",
        F1: 1, F2: 0.2, G2: 1, F3: 0.6, G3: 0.1, H3: 1,
      }),
    ); // prettier-ignore
    expect(correlations).toEqual([{ first: 0, second: 1, correlation: 0.6 }]);
  });

  test("of no input or beyond 1 are told", () => {
    const rows = (cells: TypedCells): string[] =>
      problemIn({ ...inputs, ...cells }, [table("Correlations", "D1:F2", ["Input", "With", "Correlation"])]);
    expect(rows({ D2: "Price", E2: "Cost", F2: 0.5 })).toEqual(["S!F2 correlation Cost"]);
    expect(rows({ D2: "Price", E2: "Volume", F2: 50 })).toEqual(["S!F2 correlation 50"]);
  });
});
