import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../support/commandLine.ts";
import { xlsxFile, type TestCell } from "../support/officeFiles.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scaleplan-models-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, rows: readonly (readonly TestCell[])[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, xlsxFile([{ name: "Model", rows }]));
  return path;
}

/** Price × volume less cost: 10 × 100 − 600 = 400 as it stands. */
const rows = (profit = 400): TestCell[][] => [
  ["Profit", { f: "B2*B3-B4", v: profit }],
  ["Price", { f: "_xldudf_PLAN_UNCERTAIN(8,12,10)", v: 10 }],
  ["Volume", { f: "_xldudf_PLAN_UNCERTAIN(80,120)", v: 100 }],
  ["Cost", 600],
];

describe("scaleplan simulate", () => {
  test("shows how a result is spread and what drives it", async () => {
    const path = await file("model.xlsx", rows());
    const words = ["simulate", path, "--result", "Model!B1", "--trials", "2000"];
    const { exitCode, stdout } = await runCommand(words);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^2,000 trials with the seed 1, 2 uncertain inputs, 1 formulas/);
    expect(stdout).toMatch(/as it stands +400/);
    expect(stdout).toMatch(/P80 +5\d\d.* ± /);
    expect(stdout).toMatch(/Volume .+\n +Price/);
    expect((await runCommand(words)).stdout).toBe(stdout);
  });

  test("says the same in Spanish", async () => {
    const path = await file("modelo.xlsx", rows());
    const { stdout } = await runCommand(["simulate", path, "--result", "B1", "--trials", "200"], { language: "es" }); // prettier-ignore
    expect(stdout).toMatch(/^200 ensayos con la semilla 1/);
    expect(stdout).toMatch(/desviación estándar/);
  });

  test("prints figures as JSON", async () => {
    const path = await file("json.xlsx", rows());
    const { stdout } = await runCommand(["simulate", path, "--result", "Model!B1", "--seed", "7", "--json"]);
    const told = JSON.parse(stdout);
    expect([told.trials, told.seed]).toEqual([10_000, 7]);
    // Independent: E(price)·E(volume) − cost.
    expect(told.results[0].mean.value).toBeCloseTo(400, 0);
    expect(told.inputs.map(({ name }: { name: string }) => name)).toEqual(["Price", "Volume"]);
  });

  test.each([
    ["a workbook whose values are not reproduced", rows(999), /not reproduced.*\n {2}Model!B1: 999 in the workbook, 400 here/],
    ["a function that is not calculated", [["x", { f: "NOSUCH(B2)", v: 1 }], ...rows().slice(1)], /Model!B1: the function NOSUCH is not calculated/],
    ["a distribution that is not read", [["x", { f: "B2", v: 1 }], ["", { f: "RiskWeibull(1,2)", v: 1 }]], /Model!B2: the distribution RiskWeibull is not read/],
    ["a workbook without an uncertain cell", [["x", { f: "1+1", v: 2 }]], /no cell is marked as uncertain/],
  ] as [string, TestCell[][], RegExp][])("stops before %s", async (name, cells, message) => {
    const path = await file(`${name}.xlsx`, cells);
    const { exitCode, stdout, stderr } = await runCommand(["simulate", path, "--result", "Model!B1"]);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  }); // prettier-ignore

  test.each([
    [["--result", "Nowhere!B1"], /Nowhere!B1 is no cell or name/],
    [["--result", "B1", "--trials", "many"], /--trials cannot be “many”/],
    [["--result", "B1", "--trials", "5"], /whole number from 100 to 1,000,000/],
  ])("says what is wrong with %j", async (words, message) => {
    const path = await file("options.xlsx", rows());
    const { exitCode, stderr } = await runCommand(["simulate", path, ...words]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
  });
});

test("a price of another workbook keeps Excel's value where nothing uncertain leads into it, and is named", async () => {
  const path = await file("linked.xlsx", [
    ["Profit", { f: "B2*B3", v: 1000 }],
    ["Price", { f: "_xldudf_PLAN_UNCERTAIN(8,12,10)", v: 10 }],
    ["Rate", { f: "'[1]Rates'!B2", v: 100 }],
  ]);
  const words = ["simulate", path, "--result", "B1", "--json"];
  const { exitCode, stdout, stderr } = await runCommand(words);
  expect([exitCode, (JSON.parse(stdout) as { kept: string[] }).kept]).toEqual([0, ["Model!B3"]]);
  expect(stderr).toMatch(/1 cell is not calculated here and keeps Excel's value, .*: Model!B3/);
});

describe("a workbook with TODAY", () => {
  const dated = (held: TestCell): TestCell[][] => [
    ["Profit", { f: "B2*(B3-TODAY())", v: 1000 }],
    ["Price", { f: "_xldudf_PLAN_UNCERTAIN(8,12,10)", v: 10 }],
    ["End", 46_326],
    ["Today", held],
  ];

  test("stands at the day that the workbook holds, and says so", async () => {
    const path = await file("today.xlsx", dated({ f: "TODAY()", v: 46_226 }));
    const { exitCode, stdout, stderr } = await runCommand(["simulate", path, "--result", "B1"]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/as it stands +1,000/);
    expect(stderr).toMatch(
      /TODAY and NOW stand for 2026-07-23 in the whole calculation, as Model!B4 holds it/,
    );
  });

  test("is refused where it holds none and none is given", async () => {
    const path = await file("undated.xlsx", dated("-"));
    const words = ["seek", path, "--result", "B1", "--to", "2000", "--change", "B3"];
    expect((await runCommand(words)).stderr).toMatch(/TODAY changes at every calculation/);
    const given = await runCommand([...words, "--today", "2026-07-23"]);
    expect(given.stderr).toMatch(/stand for 2026-07-23 in the whole calculation\n/);
    expect(given.stdout).toMatch(/46,426|46426/);
    expect((await runCommand([...words, "--today", "23.7.2026"])).stderr).toMatch(/YYYY-MM-DD/);
  });

  test("is calculated for another day where one is given, after its own values were reproduced", async () => {
    const path = await file("later.xlsx", dated({ f: "NOW()", v: 46_226.5 }));
    const words = ["sensitivity", path, "--result", "B1", "--today", "2026-08-02"];
    const { stdout, stderr } = await runCommand(words);
    expect(stdout).toMatch(/as it stands: 900/);
    expect(stderr).toMatch(/2026-08-02 in the whole calculation\n/);
  });
});

describe("scaleplan sensitivity", () => {
  test("shows what each input alone does", async () => {
    const { exitCode, stdout } = await runCommand(["sensitivity", await file("s.xlsx", rows()), "--result", "B1"]); // prettier-ignore
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Price +8 +12 +200 +600/);
    expect(stdout).toMatch(/Volume +80 +120 +200 +600/);
  });

  test("changes named cells by a share", async () => {
    const path = await file("c.xlsx", rows());
    const { stdout } = await runCommand(["sensitivity", path, "--result", "B1", "--cells", "B4", "--change", "50%"]); // prettier-ignore
    expect(stdout).toMatch(/Cost +300 +900 +700 +100/);
  });

  test("makes a table of two cells", async () => {
    const path = await file("t.xlsx", rows());
    const words = [
      "sensitivity",
      path,
      "--result",
      "B1",
      "--rows",
      "Model!B2=9,10",
      "--columns",
      "B4=500,600",
    ];
    const { stdout } = await runCommand(words);
    expect(stdout).toMatch(/500 +600\n +9 +400 +300\n +10 +500 +400/);
    const bad = await runCommand([
      "sensitivity",
      path,
      "--result",
      "B1",
      "--rows",
      "B2",
      "--columns",
      "B4=1",
    ]);
    expect(bad.stderr).toMatch(/--rows cannot be “B2”: write a cell and its values/);
  });
});

describe("scaleplan seek", () => {
  test("finds the value of a cell", async () => {
    const path = await file("seek.xlsx", rows());
    const { exitCode, stdout } = await runCommand(["seek", path, "--result", "B1", "--to", "0", "--change", "B2"]); // prettier-ignore
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Model!B1 is 0 where Model!B2 is\n {2}6\n/);
    expect(stdout).toMatch(/the cell holds 10, which gives 400; nothing was changed/);
  });

  test("works through cells with custom functions", async () => {
    // 100 a year for three years at 10 % in return for what B2 costs now: 100·(1 − 1.1^−3)/0.1 = 248.685…
    const flows: TestCell[][] = [
      ["Value", { f: "_xldudf_PLAN_NPV0(10%,B2:B5)", v: 48.68519909842224 }],
      ["Outlay", -200], ["Year 1", 100], ["Year 2", 100], ["Year 3", 100],
    ]; // prettier-ignore
    const words = ["--result", "B1", "--to", "0", "--change", "B2", "--json"];
    const { stdout } = await runCommand(["seek", await file("npv.xlsx", flows), ...words]);
    expect(JSON.parse(stdout).solutions[0].value).toBeCloseTo(-248.68519909842224, 9);
  });

  test("says that there is none between bounds, and what comes nearest", async () => {
    const path = await file("none.xlsx", rows());
    const words = [
      "seek",
      path,
      "--result",
      "B1",
      "--to",
      "0",
      "--change",
      "B2",
      "--from",
      "8",
      "--until",
      "12",
    ];
    const { exitCode, stdout } = await runCommand(words);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/never 0 between 8 and 12\n {2}nearest: 8, which gives 200/);
  });
});
