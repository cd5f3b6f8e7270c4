import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import type { CellValue } from "../../../src/workbench/model/model.ts";
import { permittedFunctions } from "../../../src/workbook/permittedFunctions.ts";

/**
 * Cells A1:C4 of the sheet that the formulas read; A5 is empty, A6 holds a formula.
 * Expected values follow Microsoft's description of each function; NORM.S.INV(0.9) is tabulated.
 */
const data: readonly (readonly CellValue[])[] = [
  [1, "north", 10],
  [2, "south", 20],
  [3, "north", 30],
  [4, "east", -40],
];

const cases: readonly (readonly [formula: string, value: CellValue])[] = [
  ["=ABS(C4)", 40],
  ["=AND(A1=1,A2=2)", true],
  ["=AVERAGE(A1:A5)", 2.5],
  ['=AVERAGEIF(B1:B4,"north",C1:C4)', 20],
  ['=CHOOSE(2,"a","b")', "b"],
  ["=COUNT(A1:B5)", 4],
  ["=COUNTA(A1:A5)", 4],
  ["=COUNTBLANK(A1:A5)", 1],
  ['=COUNTIF(B1:B4,"north")', 2],
  ['=COUNTIFS(B1:B4,"north",A1:A4,">1")', 1],
  ["=DATE(2027,1,31)", 46418],
  ["=DAY(46418)", 31],
  ["=EDATE(46418,1)", 46446],
  ["=EOMONTH(46418,1)", 46446],
  ['=EXACT("a","A")', false],
  ["=EXP(1)", Math.E],
  ['=FIND("th",B1)', 4],
  ['=IF(A1>1,"more","not")', "not"],
  ['=IFERROR(1/0,"caught")', "caught"],
  ['=IFS(A1>1,"more",TRUE,"other")', "other"],
  ["=INDEX(A1:C4,2,3)", 20],
  ["=INT(-1.5)", -2],
  ["=ISBLANK(A5)", true],
  ["=ISERROR(NA())", true],
  ["=ISFORMULA(A6)", true],
  ["=ISNUMBER(A1)", true],
  ["=ISTEXT(B1)", true],
  ["=LEFT(B1,2)", "no"],
  ["=LEN(B1)", 5],
  ["=LN(EXP(1))", 1],
  ['=MATCH("south",B1:B4,0)', 2],
  ["=MAX(C1:C4)", 30],
  ['=MAXIFS(C1:C4,B1:B4,"north")', 30],
  ["=MEDIAN(A1:A4)", 2.5],
  ["=MIN(C1:C4)", -40],
  ['=MINIFS(C1:C4,B1:B4,"north")', 10],
  ["=MOD(-1,3)", 2],
  ["=MONTH(46418)", 1],
  ["=N(TRUE)", 1],
  ["=NA()", "#N/A"],
  ["=NORM.S.INV(0.9)", 1.2815515655446004],
  ["=NOT(A1=1)", false],
  ["=NPV(0.1,110,121)", 200],
  ["=OR(A1=2,A2=2)", true],
  ["=PI()", Math.PI],
  ["=POWER(2,10)", 1024],
  ["=ROUND(2.345,2)", 2.35],
  ["=ROUNDDOWN(-2.9,0)", -2],
  ["=ROUNDUP(2.1,0)", 3],
  ["=ROW(C3)", 3],
  ["=ROWS(A1:A4)", 4],
  ["=SQRT(A4)", 2],
  ["=SUM(A1:A5)", 10],
  ['=SUMIF(B1:B4,"north",C1:C4)', 40],
  ['=SUMIFS(C1:C4,B1:B4,"north",A1:A4,">1")', 30],
  ['=SUMPRODUCT(--(B1:B4="north"),C1:C4)', 40],
  ["=SUMSQ(A1:A3)", 14],
  ['=TEXT(0.256,"0.0%")', "25.6%"],
  ['=TRIM("  a  b ")', "a b"],
  ["=YEAR(46418)", 2027],
];

test("every function that templates may use has a case here", () => {
  const covered = cases.map(([formula]) => formula.slice(1, formula.indexOf("(")));
  expect(covered.toSorted()).toEqual(permittedFunctions.toSorted());
});

describe("the workbench's engine calculates", () => {
  const results = (async () => {
    const workbook = createHeadlessWorkbook();
    const sheet = workbook.activeSheet();
    sheet.write(
      { row: 0, column: 0, rows: 4, columns: 3 },
      data.map((cells) => cells.map((value) => ({ value }))),
    );
    sheet.write({ row: 5, column: 0, rows: 1, columns: 1 }, [[{ formula: "=A1" }]]);
    const area = { row: 0, column: 4, rows: cases.length, columns: 1 };
    sheet.write(
      area,
      cases.map(([formula]) => [{ formula }]),
    );
    await workbook.settled();
    const values = sheet.read(area).map(([cell]) => cell?.value);
    workbook.dispose();
    return values;
  })();

  it.each(cases.map(([formula, value], index) => [formula, value, index] as const))(
    "%s as %j",
    async (_formula, value, index) => {
      const got = (await results)[index];
      if (typeof value === "number") expect(got).toBeCloseTo(value, 9);
      else expect(got).toBe(value);
    },
  );
});
