import { calculate, readAddress, type CellValue, type ModelWorkbook } from "../../../src/model/index.ts";
import { workbookOf, type TypedCells } from "../support/workbook.ts";

const column: TypedCells = {
  A1: 10,
  A2: 20,
  A3: "=SUBTOTAL(9,A1:A2)",
  A4: 40,
  A5: "text",
  A6: "=1/0",
  A7: 70,
};

interface Shown {
  readonly hidden?: readonly number[];
  readonly filtered?: boolean;
}

function valueOf(formula: string, { hidden, filtered = false }: Shown = {}, cells = column): CellValue {
  const made = workbookOf({ Model: { ...cells, C1: `=${formula}` } });
  const hiddenRows = hidden === undefined ? {} : { hiddenRows: new Set(hidden.map((row) => row - 1)) };
  const workbook: ModelWorkbook = {
    ...made,
    sheets: made.sheets.map((sheet) => ({ ...sheet, ...hiddenRows, filtered })),
  };
  const place = readAddress("C1", "Model") ?? { sheet: "Model", row: 0, column: 2 };
  return [...calculate(workbook, [place]).values()][0] ?? null;
}

describe("SUBTOTAL", () => {
  it.each<readonly [string, Shown, CellValue]>([
    ["SUBTOTAL(9,A1:A5)", {}, 70],
    ["SUBTOTAL(109,A1:A5)", {}, 70],
    ["SUBTOTAL(9,A1:A6)", {}, { error: "#DIV/0!" }],
    ["SUBTOTAL(2,A1:A5)", {}, 3],
    ["SUBTOTAL(3,A1:A5)", {}, 4],
    ["SUBTOTAL(1,A1:A2,A4)", {}, 70 / 3],
    // Hidden by hand: only the functions from 101 on leave them out.
    ["SUBTOTAL(9,A1:A5)", { hidden: [2] }, 70],
    ["SUBTOTAL(109,A1:A5)", { hidden: [2] }, 50],
    // Hidden by a filter: all leave them out.
    ["SUBTOTAL(9,A1:A5)", { hidden: [2], filtered: true }, 50],
    ["SUBTOTAL(104,A1:A5)", { hidden: [4], filtered: true }, 20],
    ["SUBTOTAL(12,A1:A5)", {}, { error: "#VALUE!" }],
    ["SUBTOTAL(0,A1:A5)", {}, { error: "#VALUE!" }],
    ["SUBTOTAL(9,{1,2})", {}, { error: "#VALUE!" }],
  ])("=%s with %j is %j", (formula, shown, expected) => {
    expect(valueOf(formula, shown)).toEqual(expected);
  });

  it("is refused over a formula that has a subtotal among other things", () => {
    expect(() => valueOf("SUBTOTAL(9,A1:A3)", {}, { ...column, A3: "=1+SUBTOTAL(9,A1:A2)" })).toThrow(
      /SUBTOTAL over/,
    );
  });
});

describe("AGGREGATE", () => {
  it.each<readonly [string, Shown, CellValue]>([
    ["AGGREGATE(9,6,A1:A7)", {}, 170],
    ["AGGREGATE(9,2,A1:A7)", {}, 140],
    ["AGGREGATE(9,4,A1:A7)", {}, { error: "#DIV/0!" }],
    ["AGGREGATE(9,3,A1:A7)", { hidden: [7] }, 70],
    ["AGGREGATE(9,2,A1:A7)", { hidden: [7] }, 140],
    ["AGGREGATE(9,7,A1:A7)", { hidden: [7] }, 100],
    ["AGGREGATE(12,6,A1:A7)", {}, 30],
    ["AGGREGATE(14,6,A1:A7,1)", {}, 70],
    ["AGGREGATE(15,6,A1:A7/(A1:A7>15),1)", {}, 20],
    ["AGGREGATE(16,6,A1:A7,0.5)", {}, 30],
    ["AGGREGATE(18,6,A1:A7,0)", {}, { error: "#NUM!" }],
    ["AGGREGATE(9,6,{1,2})", {}, { error: "#VALUE!" }],
    ["AGGREGATE(20,6,A1:A7)", {}, { error: "#VALUE!" }],
    ["AGGREGATE(9,8,A1:A7)", {}, { error: "#VALUE!" }],
    ["AGGREGATE(14,6,A1:A7)", {}, { error: "#VALUE!" }],
  ])("=%s with %j is %j", (formula, shown, expected) => {
    expect(valueOf(formula, shown)).toEqual(expected);
  });
});

describe("the same cells of several sheets", () => {
  const book = workbookOf(
    {
      Model: {
        A1: "=SUM(Jan:Mar!B2)",
        A2: "=AVERAGE('Jan:Mar'!B2:B3)",
        A3: "=COUNT(Mar:Jan!B2:B3)",
        A4: "=INDEX(Jan:Mar!B2,1)",
        A5: "=SUM(Jan:Nowhere!B2)",
        A6: "=SUM(All)",
        A7: "=SHEETS(Jan:Mar!B2)+SHEET(Mar!B2)",
      },
      Jan: { B2: 1, B3: 4 },
      Feb: { B2: 2 },
      Mar: { B2: 3 },
      Apr: { B2: 100 },
    },
    { names: [{ name: "All", formula: "Jan:Apr!$B$2" }] },
  );
  const at = (text: string): CellValue => {
    const place = readAddress(text, "Model") ?? { sheet: "Model", row: 0, column: 0 };
    return [...calculate(book, [place]).values()][0] ?? null;
  };

  it.each<readonly [string, CellValue]>([
    ["A1", 6],
    ["A2", 2.5],
    ["A3", 4],
    ["A5", { error: "#REF!" }],
    ["A6", 106],
    ["A7", 7],
  ])("%s is %j", (address, expected) => {
    expect(at(address)).toEqual(expected);
  });

  it("are refused where a function takes one range", () => {
    expect(() => at("A4")).toThrow(/several sheets in INDEX/);
  });
});

it.each<readonly [string, CellValue]>([
  ['TEXTJOIN({"-","/"},TRUE,A1:A2,A4,A7)', "10-20/40-70"],
  ["ISFORMULA(A3)", true],
  ["ISFORMULA(A1)", false],
  ['CELL("address",A3)', "$A$3"],
  ['CELL("type",B9)', "b"],
  ["PERCENTOF(A1:A2,A1:A4)", 0.3],
  ["SUM(SEQUENCE(,3))", 6],
  ["SUM(ROW(A1:A3))", 1],
  ["SUMPRODUCT(ROW(A1:A3))", 6],
  ["COLUMN(B1:D1)", 2],
  ["{5,6}", 5],
  ["LENB(A5)", 4],
])("in a formula of a file that is no array, =%s is %j", (formula, expected) => {
  expect(valueOf(formula)).toEqual(expected);
});
