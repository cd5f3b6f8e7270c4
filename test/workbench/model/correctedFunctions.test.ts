import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";

/** What Excel gives where the engine alone gives something else. */
test.each([
  ["TRIM leaves the space that does not break", '=TRIM("  one  two\u00a0 % ")', "one two\u00a0 %"],
  ["TRIM of a figure is its text", "=TRIM(5)", "5"],
  ["TRIM of an error is the error", "=TRIM(1/0)", "#DIV/0!"],
  ["EDATE stays in the month", "=EDATE(46418,1)", 46446],
  ["years below 1900 count from 1900", "=DATE(127,1,31)", 46418],
])("%s", async (_what, formula, expected) => {
  const workbook = createHeadlessWorkbook();
  const sheet = workbook.activeSheet();
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  sheet.write(cell, [[{ formula }]]);
  await workbook.settled();
  expect(sheet.read(cell)[0]?.[0]?.value).toBe(expected);
  workbook.dispose();
});
