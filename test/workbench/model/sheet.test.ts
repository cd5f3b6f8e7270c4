import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import type { SheetModel } from "../../../src/workbench/model/model.ts";
import type { UniverWorkbook } from "../../../src/workbench/model/workbookModel.ts";

let workbook: UniverWorkbook;
let sheet: SheetModel;

beforeEach(() => {
  workbook = createHeadlessWorkbook();
  sheet = workbook.activeSheet();
});
afterEach(() => workbook.dispose());

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const formatAt = (row: number, column: number) => sheet.readFormat(area(row, column))[0]?.[0];
const cellAt = (row: number, column: number) => sheet.read(area(row, column))[0]?.[0];

test("a format changes only what it names, for every cell of the area", () => {
  const line = { color: "#17324D", style: "Continuous" };
  sheet.writeFormat(area(1, 1, 2, 2), { bold: true, fill: "#FFF9E5", borders: { top: line } });
  sheet.writeFormat(area(1, 1), { italic: true, borders: { bottom: line } });
  expect(formatAt(1, 1)).toMatchObject({
    bold: true,
    italic: true,
    fill: "#FFF9E5",
    borders: { top: line, bottom: line },
  });
  expect(formatAt(2, 2)).toMatchObject({ bold: true, italic: false, borders: { top: line } });
  expect(formatAt(3, 3)).toMatchObject({ bold: false, fill: null, fontName: "Calibri", fontSize: 11 });
});

test("what is taken away again leaves the format of an untouched cell", () => {
  const untouched = formatAt(0, 0);
  sheet.writeFormat(area(0, 0), {
    fill: "#FFF9E5",
    numberFormat: "0.0%",
    indent: 2,
    borders: { top: { color: "#000000", style: "Medium" } },
  });
  sheet.writeFormat(area(0, 0), {
    fill: null,
    numberFormat: "General",
    indent: 0,
    borders: { top: null },
  });
  expect(formatAt(0, 0)).toEqual(untouched);
});

test("each cell can get a format of its own in one call", () => {
  sheet.writeFormat(area(0, 0, 2, 2), [
    [{ bold: true }, { italic: true }],
    [{ underline: true }, {}],
  ]);
  const flags = sheet
    .readFormat(area(0, 0, 2, 2))
    .map((row) => row.map(({ bold, italic, underline }) => [bold, italic, underline]));
  expect(flags).toEqual([
    [
      [true, false, false],
      [false, true, false],
    ],
    [
      [false, false, true],
      [false, false, false],
    ],
  ]);
});

test("a named style sets every property, and its name is kept", () => {
  workbook.styles.set("Plan input", { fontColor: "#0000FF", fill: "#FFF9E5", locked: false });
  sheet.writeFormat(area(0, 0), { bold: true });
  sheet.writeFormat(area(0, 0), { styleName: "Plan input" });
  expect(formatAt(0, 0)).toMatchObject({
    styleName: "Plan input",
    fontColor: "#0000FF",
    fill: "#FFF9E5",
    bold: false,
    locked: false,
  });
});

test("a text of digits stays text when its cell is formatted", () => {
  sheet.write(area(0, 0), [[{ value: "007" }]]);
  sheet.writeFormat(area(0, 0), { bold: true });
  expect(cellAt(0, 0)).toMatchObject({ value: "007", text: "007" });
});

test("the number format makes the text of the value", () => {
  sheet.write(area(0, 0), [[{ value: 0.4567 }]]);
  sheet.writeFormat(area(0, 0), { numberFormat: "0.0%" });
  expect(cellAt(0, 0)).toMatchObject({ value: 0.4567, text: "45.7%" });
});

describe("clearing", () => {
  const link = { address: "https://example.com/", textToDisplay: "there" };

  beforeEach(() => {
    sheet.write(area(0, 0), [[{ value: "there" }]]);
    sheet.writeFormat(area(0, 0), { bold: true });
    sheet.setLink(0, 0, link);
  });

  test.each([
    ["contents", { value: "", bold: true, link }],
    ["formats", { value: "there", bold: false, link }],
    ["hyperlinks", { value: "there", bold: true, link: undefined }],
    ["all", { value: "", bold: false, link: undefined }],
  ] as const)("%s leaves %j", (what, left) => {
    sheet.clear(area(0, 0), what);
    expect({
      value: cellAt(0, 0)?.value,
      bold: formatAt(0, 0)?.bold,
      link: sheet.link(0, 0),
    }).toEqual(left);
  });
});

test("a link moves with its cell", () => {
  sheet.setLink(2, 1, { documentReference: "Sheet1!A1", screenTip: "up" });
  sheet.insert("rows", 0, 3);
  expect(sheet.link(2, 1)).toBeUndefined();
  expect(sheet.link(5, 1)).toEqual({ documentReference: "Sheet1!A1", screenTip: "up" });
});

test("frozen rows and columns are those that were asked for, and can be set free", () => {
  expect(sheet.frozen()).toEqual({ rows: 0, columns: 0 });
  sheet.freeze(3, 1);
  expect(sheet.frozen()).toEqual({ rows: 3, columns: 1 });
  sheet.freeze(0, 0);
  expect(sheet.frozen()).toEqual({ rows: 0, columns: 0 });
});

test("widths and heights hold for their column and row alone", () => {
  const [width, height] = [sheet.columnWidth(3), sheet.rowHeight(3)];
  sheet.setColumnWidths(2, [144, undefined, 120]);
  sheet.setRowHeights(2, [45, undefined, 38]);
  expect([2, 3, 4, 5].map((column) => sheet.columnWidth(column))).toEqual([144, width, 120, width]);
  expect([2, 3, 4, 5].map((row) => sheet.rowHeight(row))).toEqual([45, height, 38, height]);
});

test("a sheet grows as far as it is written to", () => {
  sheet.write(area(4_000, 90), [[{ value: 1 }]]);
  expect(sheet.usedArea()).toEqual(area(4_000, 90));
});

test("protection, visibility, tab colour, gridlines and headings are kept by sheet", () => {
  const other = workbook.addSheet("Other");
  other.protection = { options: { allowFormatCells: true }, password: "open" };
  other.visible = "VeryHidden";
  other.tabColor = "#0E7C75";
  other.gridlines = false;
  other.headings = false;
  const state = ({ protection, visible, tabColor, gridlines, headings }: SheetModel) => ({
    protection,
    visible,
    tabColor,
    gridlines,
    headings,
  });
  expect(state(other)).toEqual({
    protection: { options: { allowFormatCells: true }, password: "open" },
    visible: "VeryHidden",
    tabColor: "#0E7C75",
    gridlines: false,
    headings: false,
  });
  expect(state(sheet)).toEqual({
    protection: undefined,
    visible: "Visible",
    tabColor: "",
    gridlines: true,
    headings: true,
  });
});

test("writing to a sheet with many cells takes about as long as to one with few", () => {
  const rows = 25;
  const columns = 40;
  const piece = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => ({ value: row * column })),
  );
  const times = Array.from({ length: 40 }, (_piece, index) => {
    const start = performance.now();
    sheet.write(area(index * rows, 0, rows, columns), piece);
    return performance.now() - start;
  });
  // The fastest of each half, since other work on the machine only ever makes a piece slower.
  const [early, late] = [Math.min(...times.slice(0, 20)), Math.min(...times.slice(20))];
  expect(late / early).toBeLessThan(4);
});
