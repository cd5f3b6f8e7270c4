import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import type { UniverWorkbook } from "../../../src/workbench/model/workbookModel.ts";
import { fromEngineFormula, toEngineFormula } from "../../../src/workbench/model/structuredReferences.ts";

describe("headings that the engine itself cannot read in formulas", () => {
  /** Each sign as a heading has it, and as Excel writes it in a structured reference. */
  it.each([
    ["(", "("],
    [")", ")"],
    [":", ":"],
    [",", ","],
    ["'", "''"],
    ["#", "'#"],
    ["[", "'["],
    ["]", "']"],
    ["{", "{"],
    ["}", "}"],
    ["\n", "\n"],
    ["–", "–"],
    ["%", "%"],
    ["ñ", "ñ"],
    ['"', '"'],
    ["€", "€"],
  ])("calculate with %j, and formulas are read back as written", async (sign, written) => {
    const workbook = createHeadlessWorkbook();
    const sheet = workbook.activeSheet();
    const heading = `Low ${written} x`;
    const formulas = [
      `=SUM(T[${heading}])`,
      `=T[[#This Row],[${heading}]]*2`,
      `=SUM(T[[${heading}]:[b]])`,
      `=ROWS(T[[#Headers],[${heading}]])`,
    ];
    sheet.write({ row: 0, column: 0, rows: 3, columns: 2 }, [
      [{ value: `Low ${sign} x` }, { value: "b" }],
      [{ value: 2 }, { value: 3 }],
      [{ value: 4 }, { value: 5 }],
    ]);
    workbook.addTable({
      sheetId: sheet.id,
      name: "T",
      area: { row: 0, column: 0, rows: 3, columns: 2 },
      showHeaders: true,
      showTotals: false,
      style: "",
      showBandedRows: false,
      showFilterButton: false,
    });
    sheet.write({ row: 1, column: 2, rows: 1, columns: 4 }, [formulas.map((formula) => ({ formula }))]);
    await workbook.settled();
    const [cells] = sheet.read({ row: 1, column: 2, rows: 1, columns: 4 });
    expect(cells?.map(({ value }) => value)).toEqual([6, 4, 14, 1]);
    expect(cells?.map(({ formula }) => formula)).toEqual(formulas);
    workbook.dispose();
  });
});

describe("references as a person types them", () => {
  let workbook: UniverWorkbook;
  beforeAll(() => {
    workbook = createHeadlessWorkbook();
    const sheet = workbook.activeSheet();
    sheet.write({ row: 0, column: 0, rows: 4, columns: 3 }, [
      [{ value: "Item" }, { value: "Low" }, { value: "High (max)" }],
      [{ value: "a" }, { value: 2 }, { value: 3 }],
      [{ value: "b" }, { value: 4 }, { value: 5 }],
      [{ value: "c" }, { value: 6 }, { value: 7 }],
    ]);
    workbook.addTable({
      sheetId: sheet.id,
      name: "My_Budget",
      area: { row: 0, column: 0, rows: 4, columns: 4 },
      showHeaders: true,
      showTotals: false,
      style: "",
      showBandedRows: false,
      showFilterButton: false,
    });
  });
  afterAll(() => workbook.dispose());

  /** In row 3, column D of the table or column H beside it. */
  it.each([
    ["H", "=SUM(my_budget[LOW],My_Budget[high (max)])", 27, "=SUM(My_Budget[Low],My_Budget[High (max)])"],
    ["H", "=My_Budget[@Low]*2", 8, "=My_Budget[[#This Row],[Low]]*2"],
    ["H", "=SUM(My_Budget[@[Low]:[High (max)]])", 9, "=SUM(My_Budget[[#This Row],[Low]:[High (max)]])"],
    ["H", "=SUM(My_Budget[@])", 9, "=SUM(My_Budget[#This Row])"],
    ["H", "=COUNTA(My_Budget[[#Headers],[#Data],[Low]])", 4, "=COUNTA(My_Budget[[#Headers],[#Data],[Low]])"],
    ["H", "=SUM(My_Budget[[#Data],[#Totals],[Low]])", 12, "=SUM(My_Budget[[#Data],[#Totals],[Low]])"],
    ["H", "=My_Budget[[#Totals],[High (max)]]", "#REF!", "=My_Budget[[#Totals],[High (max)]]"],
    ["H", "=SUM(My_Budget[#Totals])", "#REF!", "=SUM(My_Budget[#Totals])"],
    ["D", "=[@Low]+[@[high (max)]]", 9, "=My_Budget[[#This Row],[Low]]+My_Budget[[#This Row],[High (max)]]"],
    ["D", "=SUM([Low])", 12, "=SUM(My_Budget[Low])"],
    ["D", '="[Low]"&[@Low]', "[Low]4", '="[Low]"&My_Budget[[#This Row],[Low]]'],
  ])("in column %s: %s gives %j", async (column, typed, value, read) => {
    const sheet = workbook.activeSheet();
    const cell = { row: 2, column: column === "D" ? 3 : 7, rows: 1, columns: 1 };
    sheet.write(cell, [[{ formula: typed }]]);
    await workbook.settled();
    expect(sheet.read(cell)[0]?.[0]).toMatchObject({ value, formula: read });
  });

  it.each(["=SUM(My_Budget[", "=SUM(My_Budget[[#Data],[", "=My_Budget[Low]]"])(
    "after %s was read on the way, as it was typed, other formulas are read as before",
    async (half) => {
      workbook.engine.get(LexerTreeBuilder).sequenceNodesBuilder(half);
      const sheet = workbook.activeSheet();
      const cells = { row: 1, column: 7, rows: 1, columns: 2 };
      sheet.write(cells, [
        [{ formula: `=SUM(My_Budget[Low],${half.length})` }, { formula: `=1+${half.length}` }],
      ]);
      await workbook.settled();
      expect(sheet.read(cells)[0]?.map(({ value }) => value)).toEqual([12 + half.length, 1 + half.length]);
    },
  );

  it("cells that share one text are read with a formula each", async () => {
    const sheet = workbook.activeSheet();
    sheet.write({ row: 1, column: 9, rows: 1, columns: 1 }, [[{ value: 1 }]]);
    workbook.engine.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      ...workbook.engine.on(sheet.id),
      range: { startRow: 1, endRow: 2, startColumn: 10, endColumn: 10 },
      value: { 1: { 10: { f: "=J2+1", si: "shared" } }, 2: { 10: { si: "shared" } } },
    });
    await workbook.settled();
    const formulas = sheet.read({ row: 1, column: 10, rows: 2, columns: 1 }).map(([cell]) => cell?.formula);
    expect(formulas).toEqual(["=J2+1", "=J3+1"]);
  });
});

test.each([
  ['=SUM("[a,b]",A1)', '=SUM("[a,b]",A1)'],
  ["=SUM('Sheet [1]'!A1)", "=SUM('Sheet [1]'!A1)"],
  ["=T[@Low]+T[@[High (x)]]", "=T[[#This Row],[Low]]+T[[#This Row],[High （x）]]"],
  ["=T[#Headers]", "=T[#Headers]"],
  ["=A1:B2", "=A1:B2"],
])("%s is %s to the engine", (formula, engine) => {
  expect(toEngineFormula(formula)).toBe(engine);
});

test("only headings change on the way back", () => {
  expect(fromEngineFormula('=T[High （x）]&"（"')).toBe('=T[High (x)]&"（"');
});

it("follow a table that moves, in formulas that were read before and in the same formula typed again", async () => {
  const workbook = createHeadlessWorkbook();
  const sheet = workbook.activeSheet();
  const other = workbook.addSheet("Other");
  sheet.write({ row: 0, column: 0, rows: 3, columns: 2 }, [
    [{ value: "Item" }, { value: "Low" }],
    [{ value: "a" }, { value: 2 }],
    [{ value: "b" }, { value: 4 }],
  ]);
  workbook.addTable({
    sheetId: sheet.id,
    name: "Costs",
    area: { row: 0, column: 0, rows: 3, columns: 2 },
    showHeaders: true,
    showTotals: false,
    style: "",
    showBandedRows: false,
    showFilterButton: false,
  });
  await workbook.settled();
  /** Long formulas the engine knows by a number. */
  const long = `=SUM(Costs[Low])${"+SUM(Costs[Low])".repeat(9)}`;
  const formulas = [
    '=SUMPRODUCT(--(Costs[Item]="a"),Costs[Low])',
    "=MIN(ROW(Costs[Low]))",
    "=SUM(costs[low])",
    long,
  ];
  const results = (column: number) =>
    other.read({ row: 0, column, rows: 4, columns: 1 }).map(([cell]) => cell?.value);
  const type = async (column: number): Promise<void> => {
    other.write(
      { row: 0, column, rows: 4, columns: 1 },
      formulas.map((formula) => [{ formula }]),
    );
    await workbook.settled();
  };
  await type(0);
  expect(results(0)).toEqual([2, 2, 6, 60]);
  for (const [above, row] of [
    [2, 4],
    [3, 7],
  ] as const) {
    sheet.insert("rows", 0, above);
    await workbook.settled();
    await type(above);
    expect(results(0)).toEqual([2, row, 6, 60]);
    expect(results(above)).toEqual([2, row, 6, 60]);
    sheet.write({ row: row - 1, column: 1, rows: 1, columns: 1 }, [[{ value: 2 }]]);
    await workbook.settled();
    expect(results(0)).toEqual([2, row, 6, 60]);
  }
  workbook.dispose();
});
