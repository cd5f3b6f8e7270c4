import { jest } from "@jest/globals";
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import type { UniverWorkbook } from "../../../src/workbench/model/workbookModel.ts";

/** The engine complains on the console about a formula that it goes on asking for after it has gone. */
describe("formulas that are gone are asked for no longer", () => {
  let workbook: UniverWorkbook;
  const complain = jest.spyOn(console, "error").mockImplementation(() => undefined);
  beforeEach(() => {
    complain.mockClear();
    workbook = createHeadlessWorkbook();
  });
  afterEach(() => workbook.dispose());
  afterAll(() => complain.mockRestore());
  const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

  it.each([
    ["one cell", "=Sheet1!A1"],
    ["several cells", "=SUM(Sheet1!A1,Sheet1!A2,Sheet1!C9)"],
    ["an area", "=SUM(Sheet1!A1:B7)"],
    ["a whole column", "=SUM(Sheet1!A:A)"],
    ["a table", "=SUM(Costs[Low],Costs[High])"],
  ])(
    "after a formula of %s became a value, another formula, or left with its sheet",
    async (_name, formula) => {
      const first = workbook.activeSheet();
      const second = workbook.addSheet("Second");
      first.write({ row: 0, column: 0, rows: 2, columns: 2 }, [
        [{ value: "Low" }, { value: "High" }],
        [{ value: 1 }, { value: 2 }],
      ]);
      workbook.addTable({
        sheetId: first.id,
        name: "Costs",
        area: { row: 0, column: 0, rows: 2, columns: 2 },
        showHeaders: true,
        showTotals: false,
        style: "",
        showBandedRows: false,
        showFilterButton: false,
      });
      const edit = async (value: number): Promise<void> => {
        first.write({ row: 0, column: 3, rows: 1, columns: 1 }, [[{ formula: `=${value}+1` }]]);
        first.write({ row: 1, column: 0, rows: 1, columns: 1 }, [[{ formula: `=${value}+1` }]]);
        await workbook.settled();
      };
      second.write(at(0, 0), [[{ formula }]]);
      second.write(at(1, 0), [[{ formula }]]);
      second.write(at(2, 0), [[{ formula }]]);
      await workbook.settled();
      second.write(at(0, 0), [[{ value: 3 }]]);
      second.write(at(1, 0), [[{ formula: "=1+1" }]]);
      await workbook.settled();
      await edit(4);
      second.name = "Renamed";
      await workbook.settled();
      await edit(5);
      workbook.removeSheet(second.id);
      await workbook.settled();
      await edit(6);
      expect(complain.mock.calls).toEqual([]);
    },
  );
});
