/** Exact figures of files, which no insert made: their formulas come from what the sheets say. */
import { buildWorkbook } from "../../../src/sheets/index.ts";
import { officeExcel } from "../../../src/taskpane/app/officeExcel.ts";
import { saveInserts } from "../../../src/workbook/office-js/record.ts";
import type { Cell, WorkbookSpec } from "../../../src/workbook/spec.ts";
import type { TestOffice } from "../../support/office.ts";
import { openExcel, registerFunctions } from "./excel.ts";
import { smallContext, smallPlan } from "./update/updating.ts";

const port = officeExcel("excel");
const live = buildWorkbook(smallPlan, {
  ...smallContext,
  asOf: "2026-09-30",
  language: "es",
  sheets: ["assumptions", "budget", "returns"],
});

/** What a file holds: figures in place of PLAN formulas, and what only files say. */
const asFile = (cell: Cell): Cell => {
  if (cell.kind !== "plan") return { ...cell, only: cell.only === "excel" ? "excel" : undefined };
  const { expected, role, format } = cell;
  return typeof expected === "number"
    ? { kind: "number", value: expected, role, format }
    : { kind: "text", text: String(expected), role };
};
const file: WorkbookSpec = {
  ...live,
  sheets: live.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) =>
        column.calculated?.includes("PLAN.") === true ? { ...column, calculated: undefined } : column,
      ),
    })),
    blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(asFile)) })),
  })),
};
const formulas = live.sheets
  .flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()))
  .filter(({ kind }) => kind === "plan").length;

let office: TestOffice;
beforeAll(async () => {
  office = await openExcel();
  registerFunctions(office);
  await port.insertWorkbook(file, { signal: new AbortController().signal, onProgress: () => undefined });
  await saveInserts([]);
  await office.model.settled();
});
afterAll(async () => {
  await office.model.settled();
  office.close();
});

function cellsOf(table: string, ...headings: string[]): unknown[] {
  const found = office.model.tables().find(({ name }) => name === table);
  const [heads = [], first = []] =
    (found && office.model.sheet(found.sheetId)?.read({ ...found.area, rows: 2 })) ?? [];
  return headings.map((heading) => first[heads.findIndex(({ text }) => text === heading)]?.value ?? "");
}
const texts = (sheet: string): string[] =>
  (
    office.model
      .sheets()
      .find(({ name }) => name === sheet)
      ?.read({ row: 0, column: 0, rows: 120, columns: 12 }) ?? []
  )
    .flat()
    .map(({ text }) => text);

it("calculate from then on, and nothing says any more that they are values", async () => {
  const before = cellsOf("BudgetExact", "P80");
  expect(texts("Presupuesto")).toContainEqual(expect.stringMatching(/^Las cifras exactas son valores/));
  expect((await port.readPlan("en", undefined))?.asValues).toBe(true);
  expect(await port.planFormulasAgain(false)).toBe(formulas);
  expect(await port.planFormulasAgain(true)).toBe(formulas);
  await office.model.settled();
  expect(cellsOf("BudgetExact", "Estado", "P80", "Calculado el")).toEqual(["Exacto", ...before, ""]);
  expect(texts("Presupuesto")).not.toContainEqual(expect.stringMatching(/^Las cifras exactas son valores/));
  expect(cellsOf("ReturnsExact", "Calculado el")).toEqual([""]);
  expect(await port.planFormulasAgain(false)).toBe(0);
  expect(await port.replacePlanFormulas()).toBe(formulas);
  await office.model.settled();
  expect((await port.readPlan("en", undefined))?.asValues).toBe(true);
  expect(await port.planFormulasAgain(false)).toBe(formulas);
});
