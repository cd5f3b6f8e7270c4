import { auditWorkbook, type WorkbookRule } from "../../../src/model/audit/index.ts";
import { addressText, type ModelWorkbook } from "../../../src/model/workbook/index.ts";
import { workbookOf, type TypedCells } from "../support/workbook.ts";

/** Formulas hold the number 1, as if Excel had calculated them. */
function audited(cells: TypedCells, parts: Partial<ModelWorkbook> = {}): [WorkbookRule, string, number][] {
  const workbook = workbookOf({ Model: cells });
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, { ...cell, value: cell.value ?? 1 }])),
  }));
  return auditWorkbook({ ...workbook, sheets, ...parts }).map(({ rule, cell, cells: count }) => [
    rule,
    addressText(cell).replace("Model!", ""),
    count,
  ]);
}

const inputs = { A1: "Price", B1: 20, A2: "Units", B2: 300 } as const;

describe("a figure typed into a formula", () => {
  it.each([
    ["=B1*B2*1.21", "a rate"],
    ["=B1*B2+500", "an amount"],
    ["=B1*B2*21%", "a percentage"],
    ["=IF(B1>15,B2,0)", "a threshold"],
    ["=ROUND(B1*B2*0.9,2)", "a factor inside a rounding"],
    ["=NPV(0.08,B1:B2)", "a discount rate as an argument"],
    ["=SUM(B1:B2,40)", "a summand as an argument"],
  ])("is said of %s: %s", (formula) => {
    expect(audited({ ...inputs, A3: "Result", B3: formula })).toEqual([["constant", "B3", 1]]);
  });

  it.each([
    ["=B1*B2/12", "months of a year"],
    ["=B1*B2/1000", "thousands"],
    ["=ROUND(B1*B2,-3)", "digits"],
    ["=(1+B1)^2-1+B2", "a square"],
    ["=MAX(0,B1-B2)", "nothing"],
    ['=IF(B1=0,"",B2/B1)', "nothing to divide by"],
    ["=EDATE(B1,3)+B2", "months of a date"],
    ["=INDEX(B1:B2,2)", "a place in a list"],
    ['=TEXT(B1*B2,"0.00")', "a number in a text"],
    ['=IF(B1>-1,B2*(1+B1)^-1,"")', "minus one"],
  ])("is not said of %s: %s", (formula) => {
    expect(audited({ ...inputs, A3: "Result", B3: formula })).toEqual([]);
  });

  it("is said once of a formula that is filled over cells", () => {
    expect(audited({ A1: 3, B1: 4, C1: 5, A2: "=A1*1.05", B2: "=B1*1.05", C2: "=C1*1.05" })).toEqual([
      ["constant", "A2", 3],
    ]);
  });
});

it("takes the cells of a grid for one formula, whatever heading each row looks at", () => {
  const cells = { A1: 3, B1: 4, A3: 5, B3: 6, C3: "=A3*1.2+$A$1", C4: "=A4*1.2+$B$1", A4: 7 };
  expect(audited(cells).filter(([rule]) => rule === "constant")).toEqual([["constant", "C3", 2]]);
});

describe("a line of formulas", () => {
  const line = (changed: TypedCells): TypedCells => ({
    ...Object.fromEntries(
      ["B", "C", "D", "E", "F", "G"].flatMap((column, index) => [
        [`${column}1`, index + 10],
        [`${column}2`, `=${column}1*$A$9`],
      ]),
    ),
    A9: 3,
    ...changed,
  });

  it.each([
    ["another calculation in the middle", { D2: "=D1+$A$9" }, "brokenPattern", "D2"],
    ["another calculation at the end", { G2: "=G1*$A$9*$A$9" }, "brokenPattern", "G2"],
    ["another calculation at the start", { B2: "=B1/$A$9" }, "brokenPattern", "B2"],
    ["a reference that did not move", { E2: "=D1*$A$9" }, "brokenPattern", "E2"],
    ["a number in the middle", { E2: 41 }, "overwritten", "E2"],
    ["a number at the end", { G2: 41 }, "overwritten", "G2"],
  ])("with %s", (_, changed, rule, cell) => {
    expect(audited(line(changed)).filter(([found]) => found !== "unusedInput")).toEqual([[rule, cell, 1]]);
  });

  it.each<[string, TypedCells]>([
    ["a total at its end", { H2: "=SUM(B2:G2)" }],
    ["a number as its start", { A2: 7 }],
    ["a bare reference as its start", { B2: "=B1" }],
    ["another line behind it", { H2: "=B9", B9: 2 }],
  ])("may have %s", (_, added) => {
    expect(audited(line(added)).filter(([rule]) => rule !== "unusedInput")).toEqual([]);
  });

  it("may have totals between that return", () => {
    const cells: Record<string, string | number> = { A1: "Sales" };
    for (const [index, column] of ["B", "C", "D", "F", "G", "H"].entries()) {
      cells[`${column}3`] = 100 + index;
      cells[`${column}4`] = `=${column}3*$A$9`;
    }
    Object.assign(cells, {
      A9: 2,
      E3: "=SUM(B3:D3)",
      I3: "=SUM(F3:H3)",
      E4: "=SUM(B4:D4)",
      I4: "=SUM(F4:H4)",
    });
    expect(audited(cells)).toEqual([]);
  });

  it("says which cell it was held against", () => {
    const [found] = auditWorkbook(workbookOf({ Model: line({ D2: "=D1+$A$9" }) }));
    expect(found?.details).toEqual({
      formula: "=D1+$A$9",
      neighbour: "Model!B2",
      neighbourFormula: "=B1*$A$9",
    });
  });
});

describe("a total", () => {
  const amounts = {
    A2: "Rent",
    B2: 10,
    A3: "Wages",
    B3: 20,
    A4: "Energy",
    B4: 30,
    A5: "Travel",
    B5: 40,
  } as const;
  it("that stops short of the last amount", () => {
    expect(
      audited({ ...amounts, A6: "Total", B6: "=SUM(B2:B4)" }).filter(([rule]) => rule === "shortRange"),
    ).toEqual([["shortRange", "B6", 1]]);
  });
  it("that takes all amounts, or has a subtotal before it", () => {
    expect(audited({ ...amounts, A6: "Total", B6: "=SUM(B2:B5)" })).toEqual([]);
    expect(
      audited({
        ...amounts,
        A6: "Subtotal",
        B6: "=SUM(B2:B5)",
        A7: "Tax",
        B7: "=B6*B9",
        A8: "Mean",
        B8: "=AVERAGE(B2:B5)",
        A9: "Rate",
        B9: 0.2,
      }),
    ).toEqual([]);
  });
});

describe("numbers as text", () => {
  it.each(["1250", "1.250,50", "1,250.50", "$ 300", "12 %", "(400)", "-7"])("are said of %s", (text) => {
    const found = audited({ A1: "Rent", B1: 100, A2: "Wages", B2: text, A3: "Total", B3: "=B1+B2" });
    expect(found).toEqual([["textNumber", "B2", 1]]);
  });
  it.each(["007", "2025", "12-2025", "n/a", "4 people", "4006381333931"])("are not said of %s", (text) => {
    const found = audited({ A1: "Rent", B1: 100, A2: "Code", B2: text, A3: "Total", B3: "=B1+B1" });
    expect(found).toEqual([]);
  });
});

describe("an empty cell in a formula", () => {
  it("is said, but not where the formula foresees it", () => {
    expect(audited({ A1: 4, B1: "=A1*C1" })).toEqual([["blankReference", "B1", 1]]);
    expect(audited({ A1: 4, B1: '=IF(C1="",A1,A1*C1)' })).toEqual([]);
    expect(audited({ A1: 4, B1: "=IF(ISBLANK($C$1),A1,A1*$C$1)" })).toEqual([]);
  });
  it("is not said where a running total begins", () => {
    expect(audited({ B1: 4, C1: 5, D1: 6, B2: "=A2+B1", C2: "=B2+C1", D2: "=C2+D1" })).toEqual([]);
  });
});

describe("an input that no formula uses", () => {
  it("is said by its block", () => {
    expect(
      audited({
        ...inputs,
        A3: "Result",
        B3: "=B1*B2",
        A5: "Old price",
        B5: 18,
        C5: 19,
        A6: "Older price",
        B6: 17,
      }),
    ).toEqual([["unusedInput", "B5", 3]]);
  });
  it("is not said of years, dates, numbers of rows, or names that use it", () => {
    expect(
      audited(
        {
          A1: "Year",
          B1: 2025,
          C1: 2026,
          A2: "No.",
          B2: 1,
          C2: 2,
          D2: 3,
          A3: "Units",
          B3: 7,
          A4: "Twice",
          B4: "=Units+Units",
        },
        {
          names: [{ name: "Units", formula: "Model!$B$3" }],
        },
      ),
    ).toEqual([]);
  });
});

describe("notes on a workbook", () => {
  it.each([
    ["=NOW()-A1", "volatile"],
    ["=SUM(OFFSET(A1,0,0,2,1))", "volatile"],
    ["=A1+[1]Rates!$B$2", "externalLink"],
    ["='C:\\plans\\[old.xlsx]2024'!A1+A1", "externalLink"],
  ])("%s is %s", (formula, rule) => {
    expect(audited({ A1: 4, B1: formula }, { externalLinks: ["rates.xlsx"] })).toEqual([[rule, "B1", 1]]);
  });
  it("the words NOW( and [1]! in a text are none", () => {
    expect(audited({ A1: 4, B1: '=A1&"NOW() [1]x!"' })).toEqual([]);
  });
});

describe("a circle", () => {
  it("is said once, with its cells", () => {
    const found = auditWorkbook(
      workbookOf({ Model: { A1: "=B1+1", B1: "=C1*2", C1: "=SUM(A1:A1)", D1: "=A1" } }),
    );
    expect(found.filter(({ rule }) => rule === "circle").map(({ details }) => details)).toEqual([
      { formula: "=B1+1", path: "Model!A1, Model!B1, Model!C1", count: 3 },
    ]);
  });
});

describe("an error", () => {
  it("is said where it begins", () => {
    const error = { error: "#DIV/0!" } as const;
    const workbook = workbookOf({ Model: { A1: 0, B1: "=1/A1", C1: "=B1+A1", D1: "=NA()" } });
    const sheets = workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: new Map(
        [...sheet.cells].map(([key, cell]) => [
          key,
          cell.formula === undefined
            ? cell
            : { ...cell, value: cell.formula === "NA()" ? ({ error: "#N/A" } as const) : error },
        ]),
      ),
    }));
    const found = auditWorkbook({ ...workbook, sheets });
    expect(found.map(({ rule, cell, details }) => [rule, addressText(cell), details.error])).toEqual([
      ["errorValue", "Model!B1", "#DIV/0!"],
    ]);
  });
});

describe("what was accepted", () => {
  it("is left out until its cell changes", () => {
    const model = (formula: string): ModelWorkbook => workbookOf({ Model: { A1: 4, B1: formula } });
    const [found] = auditWorkbook(model("=A1*1.5"));
    const accepted = new Set([found?.fingerprint ?? ""]);
    expect(auditWorkbook(model("=A1*1.5"), accepted)).toEqual([]);
    expect(auditWorkbook(model("=A1*1.6"), accepted)).toHaveLength(1);
  });
});
