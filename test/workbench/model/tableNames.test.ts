import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";

/** A workbook whose first sheet has one table: two headings, and one row of figures below them. */
function workbookWithTable(
  name: string,
  [first, second]: readonly [string, string],
  [one, two]: readonly [number, number],
): ReturnType<typeof createHeadlessWorkbook> {
  const workbook = createHeadlessWorkbook();
  const sheet = workbook.activeSheet();
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  sheet.write(area, [
    [{ value: first }, { value: second }],
    [{ value: one }, { value: two }],
  ]);
  workbook.addTable({
    sheetId: sheet.id,
    name,
    area,
    showHeaders: true,
    showTotals: false,
    style: "",
    showBandedRows: false,
    showFilterButton: false,
  });
  return workbook;
}

test("tables with _ and . in their names calculate, and are read back under their own names", async () => {
  const workbook = workbookWithTable("Budget_2.b", ["Low", "High"], [1, 2]);
  const sheet = workbook.activeSheet();
  workbook.setName({ name: "Total_2", formula: "=SUM(Budget_2.b[High])", comment: "", visible: true });
  const formulas = ['=SUM(budget_2.b[Low])&" Budget_2.b[x]"', "=Total_2+Budget_2.b[[#This Row],[Low]]"];
  sheet.write({ row: 1, column: 3, rows: 1, columns: 2 }, [formulas.map((formula) => ({ formula }))]);
  await workbook.settled();
  const [cells] = sheet.read({ row: 1, column: 3, rows: 1, columns: 2 });
  expect(cells?.map(({ value }) => value)).toEqual(["1 Budget_2.b[x]", 3]);
  expect(cells?.map(({ formula }) => formula)).toEqual([
    '=SUM(Budget_2.b[Low])&" Budget_2.b[x]"',
    formulas[1],
  ]);
  expect(workbook.tables().map(({ name }) => name)).toEqual(["Budget_2.b"]);
  expect(workbook.names().map(({ formula }) => formula)).toEqual(["=SUM(Budget_2.b[High])"]);
  workbook.dispose();
});

test("a heading that holds the name of a table stays as it is", async () => {
  const workbook = workbookWithTable("Risks", ["Cost of risks", "risks"], [7, 2]);
  const sheet = workbook.activeSheet();
  const formulas = [
    "=SUM(risks[Cost of risks])",
    "=Risks[[#This Row],[Cost of risks]]+Risks[[#This Row],[risks]]",
  ];
  sheet.write({ row: 1, column: 3, rows: 1, columns: 2 }, [formulas.map((formula) => ({ formula }))]);
  await workbook.settled();
  const [cells] = sheet.read({ row: 1, column: 3, rows: 1, columns: 2 });
  expect(cells?.map(({ value }) => value)).toEqual([7, 9]);
  workbook.dispose();
});
