import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { wordsOf } from "../../../src/workbench/model/changedWords.ts";
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import type { Area, CellWrite, SheetModel } from "../../../src/workbench/model/model.ts";
import type { UniverWorkbook } from "../../../src/workbench/model/workbookModel.ts";

/** What formulas read is found out once, and anew where a word of theirs comes to mean something else. */
describe("an edit in a workbook of several plans", () => {
  let workbook: UniverWorkbook;
  let sheet: SheetModel;
  /** How many formulas the engine looked into for what they read. */
  let looked = 0;
  const at = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
  const write = async (row: number, column: number, cell: CellWrite, on = sheet): Promise<void> => {
    on.write(at(row, column), [[cell]]);
    await workbook.settled();
  };
  const value = (row: number, column: number) => sheet.read(at(row, column))[0]?.[0]?.value;
  const table = (sheetId: string, name: string) => ({
    sheetId,
    name,
    area: { row: 0, column: 0, rows: 3, columns: 1 },
    showHeaders: true,
    showTotals: false,
    style: "",
    showBandedRows: false,
    showFilterButton: false,
  });
  const named = { comment: "", visible: true };

  beforeAll(async () => {
    workbook = createHeadlessWorkbook();
    sheet = workbook.activeSheet();
    const generator = workbook.engine.get(IFormulaDependencyGenerator) as unknown as {
      _getTreeNode(tree: object): object;
    };
    const look = generator._getTreeNode.bind(generator);
    generator._getTreeNode = (tree) => {
      looked += 1;
      return look(tree);
    };
    sheet.write({ row: 0, column: 0, rows: 3, columns: 1 }, [
      [{ value: "Low" }],
      [{ value: 1 }],
      [{ value: 2 }],
    ]);
    workbook.addTable(table(sheet.id, "Costs"));
    workbook.setName({ ...named, name: "Rate", formula: "=Sheet1!$A$2" });
    sheet.write({ row: 0, column: 2, rows: 6, columns: 1 }, [
      [{ formula: "=SUM(Costs[Low])" }],
      [{ formula: "=Rate+1" }],
      [{ formula: "=Rate*2+1" }],
      [{ formula: "=SUM(A:A)" }],
      [{ formula: "=INDEX(A2:A3,2)+C1" }],
      [{ formula: "=IFERROR(SUM(Later[Low]),0)" }],
    ]);
    await workbook.settled();
  });
  afterAll(() => workbook.dispose());
  const results = () => [0, 1, 2, 3, 4, 5].map((row) => value(row, 2));

  it("looks into the formulas that look addresses up, and into no other", async () => {
    looked = 0;
    await write(1, 0, { value: 5 });
    expect(results()).toEqual([7, 6, 11, 7, 9, 0]);
    expect(looked).toBeLessThan(6);
  });

  it("looks into no formula of another plan when a sheet with a table and a name comes", async () => {
    looked = 0;
    const second = workbook.addSheet("Second");
    second.write({ row: 0, column: 0, rows: 3, columns: 1 }, [
      [{ value: "Low" }],
      [{ value: 10 }],
      [{ value: 20 }],
    ]);
    workbook.addTable(table(second.id, "Costs_2"));
    workbook.setName({ ...named, name: "Rate_2", formula: "=Second!$A$2" });
    await write(0, 2, { formula: "=SUM(Costs_2[Low])+Rate_2" }, second);
    expect(second.read(at(0, 2))[0]?.[0]?.value).toBe(40);
    expect(looked).toBeLessThan(10);
  });

  it("gives what formulas come to whose name or table has come to stand elsewhere", async () => {
    workbook.setName({ ...named, name: "Rate", formula: "=Second!$A$2" });
    await workbook.settled();
    expect(results()).toEqual([7, 10 + 1, 21, 7, 9, 0]);
    const second = workbook.sheets().find(({ name }) => name === "Second");
    await write(1, 0, { value: 100 }, second);
    expect(results()).toEqual([7, 101, 201, 7, 9, 0]);
    workbook.addTable({
      ...table(second?.id ?? "", "Later"),
      area: { row: 5, column: 0, rows: 3, columns: 1 },
    });
    await write(5, 0, { value: "Low" }, second);
    await write(6, 0, { value: 3 }, second);
    expect(value(5, 2)).toBe(3);
    await write(6, 0, { value: 4 }, second);
    expect(value(5, 2)).toBe(4);
  });

  it("gives an error where the sheet that a name stands for goes, and a value again with another name", async () => {
    workbook.removeSheet(workbook.sheets().find(({ name }) => name === "Second")?.id ?? "");
    await workbook.settled();
    workbook.setName({ ...named, name: "Rate", formula: "=Sheet1!$A$3" });
    await workbook.settled();
    await write(2, 0, { value: 8 });
    expect(results().slice(0, 3)).toEqual([13, 9, 17]);
  });
});

it.each([
  ["=SUM(Costs[Low in year 1])*Rate_2", ["sum", "costs", "low", "in", "year", "rate_2"]],
  ["='It''s, 2'!A1+Phases!B2", ["it's, 2!", "phases!", "it", "s", "a1", "phases", "b2"]],
])("the words of a formula are sheets, tables and names: %s", (formula, words) => {
  expect(wordsOf(formula)).toEqual(expect.arrayContaining(words));
});
