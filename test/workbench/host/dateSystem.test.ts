/** The sample in a workbook whose dates count from 1904: every cell shows what it shows in any other workbook. */
import { samplePlan } from "../../../src/plan/index.ts";
import { buildWorkbook } from "../../../src/sheets/index.ts";
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import type { CellState } from "../../../src/workbench/model/model.ts";
import { insertWorkbook } from "../../../src/workbook/office-js/index.ts";
import { isDateFormat } from "../../../src/workbook/office-js/dates.ts";
import { openExcel, registerFunctions } from "../../workbook/office-js/excel.ts";

/** The smallest sample with every sheet: it is inserted twice. */
const spec = buildWorkbook(samplePlan("en", "town"), {
  asOf: "2027-06-15",
  language: "en",
  currency: "USD",
  scale: 1,
});

test("the sample's dates lie 1,462 days lower and look the same; all else is the same", async () => {
  const cells = await insertedCells(false);
  const from1904 = await insertedCells(true);
  expect([...from1904.keys()]).toEqual([...cells.keys()]);
  const texts = (all: typeof cells) => [...all].map(([place, { text }]) => `${place} ${text}`);
  expect(texts(from1904)).toEqual(texts(cells));
  const dates = [...cells].filter(([, cell]) => isDateFormat(cell.format) && typeof cell.value === "number");
  expect(dates.length).toBeGreaterThan(40);
  const moved = dates.map(([place, { value }]) => [place, Number(value) - 1462]);
  expect(dates.map(([place]) => [place, from1904.get(place)?.value])).toEqual(moved);
});

test.each([
  ["=DATE(1904,1,1)", 0],
  ["=YEAR(A1)", 2027],
  ["=MONTH(A1)", 6],
  ["=EDATE(A1,1)-A1", 30],
  ["=EOMONTH(A1,0)-A1", 15],
  ["=DATE(2027,6,15)-A1", 0],
  ["=YEAR(TODAY())-YEAR(NOW())", 0],
])("%s is %s where A1 is 15 June 2027", async (formula, expected) => {
  const workbook = createHeadlessWorkbook({ date1904: true });
  const sheet = workbook.activeSheet();
  const cells = [[{ value: 46553 - 1462 }, { formula }]];
  sheet.write({ row: 0, column: 0, rows: 1, columns: 2 }, cells);
  await workbook.settled();
  expect(sheet.read({ row: 0, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(expected);
  workbook.dispose();
});

async function insertedCells(date1904: boolean) {
  const office = await openExcel({ model: createHeadlessWorkbook({ date1904 }) });
  try {
    registerFunctions(office);
    await insertWorkbook(spec);
    await office.model.settled();
    const cells = new Map<string, CellState & { readonly format: string | undefined }>();
    for (const sheet of office.model.sheets()) {
      const area = sheet.usedArea();
      if (area === undefined) continue;
      const formats = sheet.readFormat(area);
      sheet.read(area).forEach((row, down) =>
        row.forEach((cell, right) => {
          const place = `${sheet.name}!${area.row + down},${area.column + right}`;
          cells.set(place, { ...cell, format: formats[down]?.[right]?.numberFormat });
        }),
      );
    }
    return cells;
  } finally {
    office.close();
  }
}
