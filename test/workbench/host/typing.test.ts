import { typed } from "../../../src/workbench/host/rules/typing.ts";

/** https://support.microsoft.com/office/create-or-delete-a-custom-number-format and what Excel does when typing. */

const context = { numberFormat: "General", today: new Date(2026, 5, 15), date1904: false };
const constant = (value: string | number | boolean, numberFormat?: string) => ({
  kind: "constant",
  value,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});
const formula = (text: string) => ({ kind: "formula", formula: text });

test.each([
  ["=1+1", formula("=1+1")],
  ["+A1", formula("=A1")],
  ["-A1", formula("=-A1")],
  ["@SUM(A1)", formula("=SUM(A1)")],
  ["=", constant("=")],
  ["'=1+1", constant("=1+1")],
  ["'007", constant("007")],
  ["plan", constant("plan")],
  ["TRUE", constant(true)],
  ["false", constant(false)],
  ["#n/a", constant("#N/A")],
  ["12", constant(12)],
  ["-3.5", constant(-3.5)],
  ["+4", constant(4)],
  [".5", constant(0.5)],
  ["1,234", constant(1234, "#,##0")],
  ["1,234.5", constant(1234.5, "#,##0.00")],
  ["1,23", constant("1,23")],
  ["1e3", constant(1000, "0.00E+00")],
  ["5%", constant(0.05, "0%")],
  ["12.5%", constant(0.125, "0.00%")],
  ["$3", constant(3, "$#,##0_);[Red]($#,##0)")],
  ["-$3.50", constant(-3.5, "$#,##0.00_);[Red]($#,##0.00)")],
  ["(5)", constant(-5)],
  ["1 1/2", constant(1.5, "# ?/?")],
  ["3-5", constant(46086, "d-mmm")],
  ["1/2", constant(46024, "d-mmm")],
  ["12/45", constant(16772, "mmm-yy")],
  ["1/2/2024", constant(45293, "m/d/yyyy")],
  ["2024-01-02", constant(45293, "m/d/yyyy")],
  ["2/30/2024", constant("2/30/2024")],
  ["5 Mar", constant(46086, "d-mmm")],
  ["Mar 2024", constant(45352, "mmm-yy")],
  ["1/1/1900", constant(1, "m/d/yyyy")],
  ["10:30", constant(0.4375, "h:mm")],
  ["10:30 PM", constant(0.9375, "h:mm AM/PM")],
  ["200,000–300,000", constant("200,000–300,000")],
  ["10+", constant("10+")],
])("%s", (text, expected) => {
  expect(typed(text, context)).toEqual(expected);
});

test("a cell formatted as text takes everything as text", () => {
  const asText = { ...context, numberFormat: "@" };
  expect(["=1+1", "5%", "3-5"].map((text) => typed(text, asText))).toEqual([
    constant("=1+1"),
    constant("5%"),
    constant("3-5"),
  ]);
});

test("dates of a workbook that counts from 1904 are 1,462 less", () => {
  expect(typed("1/2/2024", { ...context, date1904: true })).toEqual(constant(45293 - 1462, "m/d/yyyy"));
});
