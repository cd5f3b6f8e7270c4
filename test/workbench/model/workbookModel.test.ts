import { LocaleService } from "@univerjs/core";
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import type { CellWrite, ModelEvent, SheetModel } from "../../../src/workbench/model/model.ts";
import type { UniverWorkbook } from "../../../src/workbench/model/workbookModel.ts";

let workbook: UniverWorkbook;
let sheet: SheetModel;

beforeEach(() => {
  workbook = createHeadlessWorkbook();
  sheet = workbook.activeSheet();
});
afterEach(() => workbook.dispose());

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const formula = (text: string): CellWrite => ({ formula: text });
const write = (row: number, column: number, rows: (string | number | boolean | CellWrite)[][]) =>
  sheet.write(
    area(row, column, rows.length, Math.max(...rows.map((cells) => cells.length))),
    rows.map((cells) =>
      cells.map((cell) =>
        typeof cell === "string" && cell.startsWith("=")
          ? formula(cell)
          : typeof cell === "object" || cell === undefined
            ? cell
            : { value: cell },
      ),
    ),
  );
const values = (row: number, column: number, rows = 1, columns = 1) =>
  sheet.read(area(row, column, rows, columns)).map((cells) => cells.map((cell) => cell.value));

test("what is written is read back with its type, and formulas with their result", async () => {
  write(0, 0, [["text", 12.5, true, "=B1*2", "007"]]);
  await workbook.settled();
  const [cells] = sheet.read(area(0, 0, 1, 6));
  expect(cells?.map(({ value }) => value)).toEqual(["text", 12.5, true, 25, "007", ""]);
  expect(cells?.map((cell) => cell.formula)).toEqual([
    undefined,
    undefined,
    undefined,
    "=B1*2",
    undefined,
    undefined,
  ]);
});

test("structured references resolve, also in the table's own rows and with a sheet of the same name", async () => {
  sheet.name = "Budget";
  write(0, 0, [
    ["Item", "Low", "High", "Middle"],
    ["a", 1, 3, ""],
    ["b", 5, 7, ""],
  ]);
  workbook.addTable({
    sheetId: sheet.id,
    name: "Budget",
    area: area(0, 0, 3, 4),
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  });
  write(1, 3, [
    ["=AVERAGE(Budget[[#This Row],[Low]],Budget[[#This Row],[High]])"],
    ["=AVERAGE(Budget[[#This Row],[Low]:[High]])"],
  ]);
  write(5, 0, [["=SUM(Budget[Low])", "=SUM(Budget[[Low]:[High]])", "=ROWS(Budget[Item])", "=Budget!B2"]]);
  await workbook.settled();
  expect(values(1, 3, 2)).toEqual([[2], [6]]);
  expect(values(5, 0, 1, 4)).toEqual([[6, 16, 2, 1]]);
});

test("a spill fills cells that say where they spilled from, and a cell in its way makes it #SPILL!", async () => {
  write(0, 0, [["=SEQUENCE(3)"]]);
  await workbook.settled();
  expect(values(0, 0, 3)).toEqual([[1], [2], [3]]);
  expect(sheet.read(area(2, 0))[0]?.[0]?.spilledFrom).toEqual({ row: 0, column: 0 });
  expect(sheet.usedArea()).toEqual(area(0, 0, 3));
  write(1, 0, [["in the way"]]);
  await workbook.settled();
  expect(values(0, 0)).toEqual([["#SPILL!"]]);
});

test("names calculate, follow inserted rows and can be removed", async () => {
  write(0, 0, [[4], ["=Rate*10"]]);
  workbook.setName({ name: "Rate", formula: "=Sheet1!$A$1", comment: "why", visible: true });
  await workbook.settled();
  expect(values(1, 0)).toEqual([[40]]);
  sheet.insert("rows", 0, 2);
  await workbook.settled();
  expect(workbook.names()).toEqual([
    { name: "Rate", formula: "=Sheet1!$A$3", comment: "why", visible: true },
  ]);
  expect(values(3, 0)).toEqual([[40]]);
  workbook.removeName("Rate");
  await workbook.settled();
  expect(values(3, 0)).toEqual([["#NAME?"]]);
});

test("suspended calculation waits for resume", async () => {
  write(0, 0, [[1, "=A1+1"]]);
  await workbook.settled();
  workbook.suspendCalculation();
  write(0, 0, [[10]]);
  await workbook.settled();
  expect(values(0, 1)).toEqual([[2]]);
  workbook.resumeCalculation();
  await workbook.settled();
  expect(values(0, 1)).toEqual([[11]]);
});

test("custom functions answer later, errors keep their message, and answers are asked for once", async () => {
  const asked: unknown[][] = [];
  const parameter = (name: string, optional = false, matrix = false) => ({
    name,
    description: "",
    optional,
    matrix,
  });
  workbook.registerFunctions(
    "PLAN",
    [
      { name: "DOUBLE", description: "", parameters: [parameter("value"), parameter("extra", true)] },
      { name: "TOTAL", description: "", parameters: [parameter("values", false, true)] },
      { name: "FAIL", description: "", parameters: [] },
      { name: "PAIR", description: "", parameters: [] },
    ],
    async (name, parameters) => {
      asked.push([name, ...parameters]);
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (name === "DOUBLE") return { value: Number(parameters[0]) * 2 };
      if (name === "TOTAL")
        return { value: (parameters[0] as number[][]).flat().reduce((sum, each) => sum + each, 0) };
      if (name === "PAIR") return { value: [[1, "two"]] };
      return { error: "#N/A", message: "never recovered" };
    },
  );
  write(0, 0, [
    [1, "=PLAN.DOUBLE(A1)", "=B1+1", "=PLAN.DOUBLE(A1)"],
    ["", "=PLAN.TOTAL(A1:A3)"],
    [5, "=PLAN.FAIL()", '=IFERROR(B3,"caught")', "=PLAN.DOUBLE(A1/0)", "=PLAN.PAIR()"],
  ]);
  await workbook.settled();
  expect(values(0, 1, 1, 3)).toEqual([[2, 3, 2]]);
  expect(values(1, 1)).toEqual([[6]]);
  expect(values(2, 1, 1, 5)).toEqual([["#N/A", "caught", "#DIV/0!", 1, "two"]]);
  expect(sheet.read(area(2, 1))[0]?.[0]?.note).toBe("never recovered");
  expect(asked).toEqual(
    expect.arrayContaining([["DOUBLE", 1, null], ["TOTAL", [[1], [0], [5]]], ["FAIL"], ["PAIR"]]),
  );
  expect(asked).toHaveLength(4);
  workbook.emptyCellsAs = null;
  await workbook.settled();
  expect(asked).toContainEqual(["TOTAL", [[1], [null], [5]]]);
});

test("events tell what changed and who did it", async () => {
  const events: ModelEvent[] = [];
  workbook.onEvent((event) => events.push(event));
  write(1, 1, [["x"]]);
  const added = workbook.addSheet("Two");
  workbook.select(added.id, area(3, 3));
  await workbook.settled();
  expect(events).toContainEqual({ type: "changed", sheetId: sheet.id, area: area(1, 1), source: "add-in" });
  expect(events).toContainEqual({ type: "sheetAdded", sheetId: added.id });
  expect(events).toContainEqual({ type: "selected", sheetId: added.id, area: area(3, 3) });
  expect(workbook.selection()).toEqual({ sheetId: added.id, area: area(3, 3) });
});

test("a workbook that is closed while it calculates lets the engine's late words pass", () => {
  const closed = createHeadlessWorkbook();
  const words = closed.engine.get(LocaleService);
  closed.dispose();
  expect(words.t("sheets-formula.progress.analyzing")).toBe("sheets-formula.progress.analyzing");
});

test("cells without letters of their own have Calibri, on the first sheet and on new ones", () => {
  workbook.addSheet("Second");
  const letters = workbook.engine.workbook.getSheets().map((shown) => shown.getDefaultCellStyleInternal());
  expect(letters).toEqual([
    { ff: "Calibri", fs: 11 },
    { ff: "Calibri", fs: 11 },
  ]);
});
