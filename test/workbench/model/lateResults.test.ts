import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import type { CellWrite, SheetModel } from "../../../src/workbench/model/model.ts";
import type { UniverWorkbook } from "../../../src/workbench/model/workbookModel.ts";

let workbook: UniverWorkbook;
let sheet: SheetModel;

/** More than the engine calculates in one go, so that it is seen at work. */
const rows = 2_000;
const row = 1_500;

beforeEach(async () => {
  workbook = createHeadlessWorkbook();
  sheet = workbook.activeSheet();
  const formulas = Array.from({ length: rows }, (_, index): CellWrite[] => [
    { formula: `=C${index + 1}+1` },
    { value: `row ${index}` },
    { value: index },
  ]);
  sheet.write({ row: 0, column: 0, rows, columns: 3 }, formulas);
});
afterEach(() => workbook.dispose());

const at = (at: number, column: number) => ({ row: at, column, rows: 1, columns: 1 });
const valueAt = (place: number) => sheet.read(at(place, 0))[0]?.[0]?.value;
/** The engine has read the formulas and calculates. */
const underWay = async (): Promise<void> => {
  await new Promise<void>((resolve) => {
    const listening = workbook.engine.commands.onCommandExecuted(({ id }) => {
      if (id !== SetFormulaCalculationStartMutation.id) return;
      listening.dispose();
      resolve();
    });
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
};

const works: readonly (readonly [name: string, work: () => void, expected: unknown, at: number])[] = [
  [
    "a figure that is typed over a formula",
    () => sheet.write(at(row, 0), [[{ value: "typed" }]]),
    "typed",
    row,
  ],
  ["a cell that is cleared", () => sheet.clear(at(row, 0), "contents"), "", row],
  ["a formula that is typed over another", () => sheet.write(at(row, 0), [[{ formula: "=C1+5" }]]), 5, row],
  [
    "rows that are moved down",
    () => {
      sheet.write(at(row, 0), [[{ value: "typed" }]]);
      sheet.insert("rows", 10, 2);
    },
    "typed",
    row + 2,
  ],
  ["what comes in where formulas were", () => sheet.insert("rows", row, 1), "", row],
];

it.each(works)("%s while the sheet calculates stays as it is", async (_name, work, expected, place) => {
  await underWay();
  work();
  await workbook.settled();
  expect(valueAt(place)).toBe(expected);
  expect(valueAt(0)).toBe(1);
});
