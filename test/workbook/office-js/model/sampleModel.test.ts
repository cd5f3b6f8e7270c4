/** The sample model from insert to report, through the emulated host: what Excel shows is what is calculated here. */
import { carryOut } from "../../../../src/taskpane/simulate/background/carryOut.ts";
import { isRefused } from "../../../../src/taskpane/simulate/background/orders.ts";
import { look } from "../../../../src/taskpane/check/workbook/look.ts";
import { checkTexts } from "../../../../src/i18n/pane/check.ts";
import { mapSheet } from "../../../../src/workbook/mapSheet.ts";
import type {
  SensitivityOutcome,
  SimulationOutcome,
  TableOutcome,
} from "../../../../src/taskpane/simulate/model.ts";
import { liveChanges, tableSpec } from "../../../../src/taskpane/simulate/report/tableSpec.ts";
import { reportSpec } from "../../../../src/taskpane/simulate/report/reportSpec.ts";
import { sampleModel } from "../../../../src/taskpane/simulate/sample/sampleModel.ts";
import { insertWorkbook } from "../../../../src/workbook/office-js/index.ts";
import { changeCells, readWorkbookCells } from "../../../../src/workbook/office-js/model/index.ts";
import type { TestOffice } from "../../../support/office.ts";
import { openExcel, registerFunctions } from "../excel.ts";

let office: TestOffice;
afterEach(() => office.close());

test.each([
  ["en", "Profit of the year", "Simulation"],
  ["es", "Beneficio del año", "Simulación"],
] as const)("in %s the inserted sample runs, and its report is inserted", async (language, result, sheet) => {
  office = await openExcel();
  registerFunctions(office);
  const { unresolved } = await insertWorkbook(sampleModel(language, "2027-03-01"));
  expect(unresolved).toBe(0);
  await office.model.settled();
  const cells = await readWorkbookCells();
  const order = { kind: "simulate", trials: 1_000, seed: 1, day: "2027-03-01" } as const;
  const answer = carryOut({ order, cells }, () => undefined);
  expect(isRefused(answer) ? answer : undefined).toBeUndefined();
  const outcome = answer as SimulationOutcome;
  expect(outcome.inputs).toHaveLength(6);
  expect(outcome.unused).toEqual([]);
  const [profit, cash] = outcome.results;
  expect(profit?.name).toBe(result);
  // 4,000 visitors growing by 2 %, 3 % of them buying for 42, 55 % of it kept, less 2,600 a month.
  const kept = 4_000 * 0.03 * 42 * 0.55;
  expect(profit?.base).toBeCloseTo((kept * (1.02 ** 12 - 1)) / 0.02 - 12 * 2_600, 6);
  expect(cash?.withoutNumber).toBe(0);
  const bars = (carryOut({ order: { kind: "sensitivity", result: profit!.target }, cells }, () => undefined) as SensitivityOutcome).bars; // prettier-ignore
  const [rows, columns] = [bars[0]!, bars[1]!];
  const table = carryOut({ order: { kind: "table", result: profit!.target, rows, columns }, cells }, () => undefined) as TableOutcome; // prettier-ignore
  const tabled = await insertWorkbook(tableSpec(profit!, table, "2027-03-01", language));
  expect([tabled.sheets.length, tabled.undressed]).toEqual([1, []]);
  // Twelve months, one of which grows from the other, in a formula for each cell: what the workbook shows is the same.
  await changeCells(liveChanges(tabled.sheets[0]?.name ?? "", table, language));
  await office.model.settled();
  const shown = office.model.sheets().find(({ name }) => name === tabled.sheets[0]?.name);
  const area = { row: 5, column: 2, rows: table.rows.values.length, columns: table.columns.values.length };
  shown?.read(area).forEach((line, row) =>
    line.forEach(({ formula, value }, column) => {
      expect(formula).toMatch(/^=/);
      expect(value).toBeCloseTo(table.results[row]?.[column] ?? NaN, 6);
    }),
  );
  const { map } = look({ cells, map: { accepted: [] } });
  const mapped = await insertWorkbook(
    mapSheet(map, checkTexts[language].workbook.map, "2027-03-01", language),
  );
  expect(mapped.undressed).toEqual([]);
  const drawn = office.model.sheets().find(({ name }) => name === mapped.sheets[0]?.name);
  const letters = drawn?.read({ row: 0, column: 1, rows: 40, columns: 6 }).map((row) => row.map(({ text }) => text).join("")); // prettier-ignore
  // The profit of each month: its label, a formula, and the same one filled on to the right.
  expect(letters?.find((line) => line.startsWith("20"))).toBe(language === "en" ? "20LFfff" : "20TFfff");
  const inserted = await insertWorkbook(reportSpec(outcome, language));
  expect(inserted.sheets.map(({ name }) => name)).toEqual([sheet]);
});
