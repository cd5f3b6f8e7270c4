/** What makes sheets pleasant may fail without harm: the content stands, and what is missing is told. */
import type { Conditions } from "../../../src/workbench/host/index.ts";
import { insertWorkbook, listTables } from "../../../src/workbook/office-js/index.ts";
import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import type { ChartSpec } from "../../../src/workbook/spec.ts";
import { palette } from "../../../src/workbook/style.ts";
import { compareCells, describeDifferences } from "../../support/compareCells.ts";
import type { TestOffice } from "../../support/office.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";
import { workbookOf } from "../fixtures/workbookOf.ts";
import { calculatedCells, openExcel } from "./excel.ts";

let office: TestOffice;
beforeEach(async () => {
  office = await openExcel();
});
afterEach(() => office.close());

const budgetSheet = () => office.model.sheets().find(({ name }) => name === "Plan's budget");

async function expectContent(): Promise<void> {
  await office.model.settled();
  const differences = compareCells(resolveWorkbook(budgetWorkbook), calculatedCells(office.model));
  expect(describeDifferences(differences)).toBe("");
  expect(office.model.tables().map(({ name }) => name)).toEqual(["Budget"]);
  expect(office.model.names().map(({ name }) => name)).toContain("DiscountRate");
  expect(
    budgetSheet()
      ?.charts()
      .map(({ series }) => series.length),
  ).toEqual([2, 1]);
}

it.each<[string, Partial<Conditions>, string[], { frozen: boolean; landscape: boolean }]>([
  [
    "a computer without a printer",
    { printer: false },
    ["pages Assumptions", "pages Plan's budget"],
    { frozen: true, landscape: false },
  ],
  [
    "a build that freezes no panes",
    { freezePanes: false },
    ["frozenPanes Plan's budget"],
    { frozen: false, landscape: true },
  ],
  [
    "a build that takes no letters in charts",
    { chartFonts: false },
    ["charts Plan's budget", "charts Plan's budget"],
    { frozen: true, landscape: true },
  ],
  ["a list separator that is a semicolon", { listSeparator: ";" }, [], { frozen: true, landscape: true }],
])("%s keeps everything else", async (_what, conditions, missing, { frozen, landscape }) => {
  Object.assign(office.host.conditions, conditions);
  const { undressed } = await insertWorkbook(budgetWorkbook);
  expect(undressed.map(({ dressing, sheet }) => `${dressing} ${sheet}`)).toEqual(missing);
  await expectContent();
  expect(budgetSheet()?.frozen().rows).toBe(frozen ? 5 : 0);
  expect(budgetSheet()?.pageLayout.get("orientation")).toBe(landscape ? "Landscape" : undefined);
});

it("a failure in the last request, in the middle of the dress, takes nothing back and is mended piece by piece", async () => {
  await listTables();
  office.host.recorder.clear();
  await insertWorkbook(budgetWorkbook);
  const requests = office.host.recorder.records().filter(({ sender }) => sender === "add-in").length;
  office.close();
  office = await openExcel();
  await listTables();
  office.host.faults.failRequest(requests);
  const { undressed } = await insertWorkbook(budgetWorkbook);
  expect(undressed).toEqual([]);
  await expectContent();
  expect(budgetSheet()?.frozen()).toEqual({ rows: 5, columns: 2 });
});

it("pages are one area, divided by breaks at a scale", async () => {
  const print = {
    orientation: "landscape",
    area: { sheet: "sheet", row: 0, column: 0, rows: 40, columns: 12 },
    titleRows: [3, 3],
    titleColumns: [0, 1],
    breaks: { rows: [20], columns: [6] },
    scale: 70,
    header: "Plan && more · &A",
    footer: "&P of &N",
  } as const;
  await insertWorkbook(workbookOf([[{ kind: "text", text: "a" }]], { print }));
  expect(Object.fromEntries(office.model.sheets()[1]?.pageLayout ?? [])).toMatchObject({
    orientation: "Landscape",
    zoom: { scale: 70 },
    printArea: "$A$1:$L$40",
    printTitleRows: "4:4",
    printTitleColumns: "A:B",
    rowBreaks: [20],
    columnBreaks: [6],
    leftMargin: 18,
    topMargin: 54,
    "headersFooters.defaultForAllPages.leftHeader": "Plan && more · &A",
    "headersFooters.defaultForAllPages.leftFooter": "&P of &N",
  });
});

it.each([
  ["as many as needed down", {}, { horizontalFitToPages: 1 }],
  ["one", { onePage: true }, { horizontalFitToPages: 1, verticalFitToPages: 1 }],
] as const)("pages that are fitted are one wide and %s", async (_how, print, zoom) => {
  await insertWorkbook(
    workbookOf([[{ kind: "text", text: "a" }]], { print: { orientation: "portrait", ...print } }),
  );
  expect(office.model.sheets()[1]?.pageLayout.get("zoom")).toEqual(zoom);
});

it("a chart keeps the letters of its title beside those of the rest, its colours and its invisible base", async () => {
  const cells = [["a", 1, 2] as const, ["b", 3, 4] as const].map(([text, low, high]) => [
    { kind: "text" as const, text },
    { kind: "number" as const, value: low },
    { kind: "number" as const, value: high },
  ]);
  const column = (at: number) => ({ sheet: "sheet", row: 1, column: at, rows: 2, columns: 1 });
  const chart: ChartSpec = {
    id: "Ranges",
    kind: "barStacked",
    title: "Ranges",
    anchor: { row: 5, column: 1, rows: 3, columns: 5 },
    series: [
      { name: "Base", categories: column(1), values: column(2), color: "none" },
      { name: "Range", categories: column(1), values: column(3), color: "teal" },
    ],
    valueLimits: { minimum: 0 },
    legend: "none",
  };
  await insertWorkbook(workbookOf(cells, { charts: [chart] }));
  const [drawn] = office.model.sheets()[1]?.charts() ?? [];
  expect(drawn?.members).toMatchObject({
    "title.text": "Ranges",
    "title.format.font.size": 12,
    "title.format.font.color": palette.ink,
    "format.font.size": 10,
    "format.font.color": palette.grey,
    "legend.visible": false,
    "axes.valueAxis.minimum": 0,
    "axes.categoryAxis.reversePlotOrder": true,
    // Excel leaves out names where they are close; a bar without its name says nothing.
    "axes.categoryAxis.tickLabelSpacing": 1,
  });
  expect(drawn?.series.map(({ name }) => name)).toEqual(["Base", "Range"]);
  expect(drawn?.series[0]?.members).toMatchObject({ "format.fill.visible": false });
  expect(drawn?.series[1]?.members).toMatchObject({ "format.fill.color": palette.teal, overlap: 100 });
});

it("tables stand on their own sheets, whichever sheet is in front", async () => {
  office.host.conditions.tablesOnActiveSheet = true;
  await insertWorkbook(budgetWorkbook);
  const [table] = office.model.tables();
  expect(office.model.sheet(table?.sheetId ?? "")?.name).toBe("Plan's budget");
});
