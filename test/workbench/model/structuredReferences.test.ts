import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
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
