import { jest } from "@jest/globals";
import { IDependencyManagerService } from "@univerjs/engine-formula";
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

/** How many reads the engine keeps: single cells and areas. */
function keptReads(workbook: UniverWorkbook): number {
  const { _tree, _oneCellCache } = (
    workbook.engine.get(IDependencyManagerService) as unknown as {
      _dependencyRTreeCache: {
        _tree: Map<string, Map<string, { all(): unknown[] }>>;
        _oneCellCache: Map<string, Map<string, Map<number, Map<number, Set<number>>>>>;
      };
    }
  )._dependencyRTreeCache;
  let count = 0;
  for (const sheets of _tree.values()) for (const tree of sheets.values()) count += tree.all().length;
  for (const sheets of _oneCellCache.values())
    for (const rows of sheets.values())
      for (const row of rows.values()) for (const ids of row.values()) count += ids.size;
  return count;
}

describe("what formulas read is kept once, however often is calculated", () => {
  let workbook: UniverWorkbook;
  beforeEach(() => {
    workbook = createHeadlessWorkbook();
  });
  afterEach(() => workbook.dispose());
  const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  const valueAt = (row: number, column: number) =>
    workbook.activeSheet().read(at(row, column))[0]?.[0]?.value;

  /** A1:A3 are numbers, C1:C4 read them and what stands on another sheet. */
  async function filled(): Promise<void> {
    const sheet = workbook.activeSheet();
    const other = workbook.addSheet("Other");
    other.write({ row: 0, column: 0, rows: 2, columns: 1 }, [[{ value: 10 }], [{ formula: "=A1*2" }]]);
    sheet.write({ row: 0, column: 0, rows: 3, columns: 1 }, [[{ value: 1 }], [{ value: 2 }], [{ value: 3 }]]);
    sheet.write({ row: 0, column: 2, rows: 4, columns: 1 }, [
      [{ formula: "=SUM(A1:A3)" }],
      [{ formula: "=A1+Other!A2" }],
      [{ formula: "=INDEX(A1:A3,2)+C1" }],
      [{ formula: "=SUM(Other!A1:A2)+SUM(A1:A3)" }],
    ]);
    await workbook.settled();
  }
  const results = () => [0, 1, 2, 3].map((row) => valueAt(row, 2));

  it("so that the hundredth calculation looks through no more than the first", async () => {
    await filled();
    const before = keptReads(workbook);
    expect(before).toBeGreaterThan(5);
    for (let value = 1; value <= 5; value += 1) {
      workbook.activeSheet().write(at(0, 0), [[{ value }]]);
      await workbook.settled();
      expect(results()).toEqual([value + 5, value + 20, value + 7, value + 35]);
    }
    expect(keptReads(workbook)).toBe(before);
  });

  it("and follows rows that are put in and taken out, formulas that change, and sheets that go", async () => {
    await filled();
    const sheet = workbook.activeSheet();
    sheet.insert("rows", 0, 1);
    await workbook.settled();
    sheet.write(at(1, 0), [[{ value: 100 }]]);
    await workbook.settled();
    expect([1, 2, 3, 4].map((row) => valueAt(row, 2))).toEqual([105, 120, 107, 135]);
    sheet.remove("rows", 0, 1);
    await workbook.settled();
    sheet.write(at(0, 0), [[{ value: 1 }]]);
    await workbook.settled();
    expect(results()).toEqual([6, 21, 8, 36]);
    const before = keptReads(workbook);
    sheet.write(at(0, 2), [[{ formula: "=SUM(A2:A3)" }]]);
    await workbook.settled();
    sheet.write(at(0, 0), [[{ value: 50 }]]);
    await workbook.settled();
    expect(results()).toEqual([5, 70, 7, 85]);
    expect(keptReads(workbook)).toBe(before);
    const other = workbook.sheets().find(({ name }) => name === "Other");
    other?.write(at(0, 0), [[{ value: 20 }]]);
    await workbook.settled();
    expect(results()).toEqual([5, 90, 7, 115]);
    workbook.removeSheet(other?.id ?? "");
    await workbook.settled();
    expect(keptReads(workbook)).toBeLessThan(before);
    sheet.write(at(1, 0), [[{ value: 7 }]]);
    await workbook.settled();
    expect([valueAt(0, 2), valueAt(2, 2)]).toEqual([10, 17]);
  });

  it("also where a name or a table comes to stand for other cells", async () => {
    await filled();
    const sheet = workbook.activeSheet();
    const named = { name: "Own", comment: "", visible: true };
    workbook.setName({ ...named, formula: "=Sheet1!$A$1" });
    sheet.write(at(0, 4), [[{ formula: "=Own*2" }]]);
    await workbook.settled();
    workbook.setName({ ...named, formula: "=Sheet1!$A$3" });
    await workbook.settled();
    sheet.write(at(2, 0), [[{ value: 9 }]]);
    await workbook.settled();
    expect(valueAt(0, 4)).toBe(18);
  });
});

it("a name that comes to stand for another cell is read there by long formulas too", async () => {
  const workbook = createHeadlessWorkbook();
  const sheet = workbook.activeSheet();
  const named = { name: "Own", comment: "", visible: true };
  sheet.write({ row: 0, column: 0, rows: 2, columns: 1 }, [[{ value: 1 }], [{ value: 5 }]]);
  workbook.setName({ ...named, formula: "=Sheet1!$A$1" });
  sheet.write({ row: 0, column: 2, rows: 1, columns: 1 }, [[{ formula: `=Own${"+Own*1".repeat(20)}` }]]);
  await workbook.settled();
  workbook.setName({ ...named, formula: "=Sheet1!$A$2" });
  await workbook.settled();
  sheet.write({ row: 1, column: 0, rows: 1, columns: 1 }, [[{ value: 2 }]]);
  await workbook.settled();
  expect(sheet.read({ row: 0, column: 2, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(42);
  workbook.dispose();
});
