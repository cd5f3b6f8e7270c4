import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";

test("tables with _ and . in their names calculate, and are read back under their own names", async () => {
  const workbook = createHeadlessWorkbook();
  const sheet = workbook.activeSheet();
  sheet.write({ row: 0, column: 0, rows: 2, columns: 2 }, [
    [{ value: "Low" }, { value: "High" }],
    [{ value: 1 }, { value: 2 }],
  ]);
  workbook.addTable({
    sheetId: sheet.id,
    name: "Budget_2.b",
    area: { row: 0, column: 0, rows: 2, columns: 2 },
    showHeaders: true,
    showTotals: false,
    style: "",
    showBandedRows: false,
    showFilterButton: false,
  });
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
  const workbook = createHeadlessWorkbook();
  const sheet = workbook.activeSheet();
  sheet.write({ row: 0, column: 0, rows: 2, columns: 2 }, [
    [{ value: "Cost of risks" }, { value: "risks" }],
    [{ value: 7 }, { value: 2 }],
  ]);
  workbook.addTable({
    sheetId: sheet.id,
    name: "Risks",
    area: { row: 0, column: 0, rows: 2, columns: 2 },
    showHeaders: true,
    showTotals: false,
    style: "",
    showBandedRows: false,
    showFilterButton: false,
  });
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
