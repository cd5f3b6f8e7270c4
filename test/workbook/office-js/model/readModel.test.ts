import {
  cellKey,
  readAddress,
  type ModelCell,
  type ModelWorkbook,
} from "../../../../src/model/workbook/index.ts";
import { webPayloadLimit } from "../../../../src/workbench/host/index.ts";
import type { CellWrite } from "../../../../src/workbench/model/model.ts";
import { cellsOfWorkbook, readModel } from "../../../../src/workbook/office-js/model/index.ts";
import type { TestOffice } from "../../../support/office.ts";
import { openExcel } from "../excel.ts";

let office: TestOffice;
beforeEach(async () => {
  office = await openExcel();
});
afterEach(() => office.close());

async function write(work: (context: Excel.RequestContext) => void): Promise<void> {
  await office.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
  await office.model.settled();
}
const read = (): Promise<ModelWorkbook> => office.Excel.run(readModel);

function cellAt(model: ModelWorkbook, text: string): ModelCell | undefined {
  const address = readAddress(text);
  const sheet = model.sheets.find(({ name }) => name === address?.sheet);
  return address && sheet?.cells.get(cellKey(address.row, address.column));
}

/** Sheets of formulas and figures, straight in the workbook: the way of writing is not what is tested. */
function fill(rows: number, columns: number, cellOf: (row: number, column: number) => CellWrite): void {
  office.model.suspendCalculation();
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => cellOf(row, column)),
  );
  office.model.sheets()[0]?.write({ row: 0, column: 0, rows, columns }, cells);
}
const requests = () => office.host.recorder.records().filter(({ sender }) => sender === "add-in");

describe("the user's workbook, read through Office.js", () => {
  it("keeps the kind of every value", async () => {
    await write(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:B8").formulas = [
        [0.1 + 0.2],
        ["'12"],
        [true],
        ["=1/0"],
        ["'=1+1"],
        ['=""'],
        ["=B2*2"],
      ];
    });
    const model = await read();
    const values = Array.from({ length: 7 }, (_, index) => cellAt(model, `Sheet1!B${index + 2}`));
    expect(values.map((cell) => [cell?.formula, cell?.value])).toEqual([
      [undefined, 0.30000000000000004],
      [undefined, "12"],
      [undefined, true],
      ["1/0", { error: "#DIV/0!" }],
      [undefined, "=1+1"],
      ['""', ""],
      ["B2*2", 0.6000000000000001],
    ]);
    expect(cellAt(model, "Sheet1!A1")).toBeUndefined();
    expect(model.sheets[0]?.cells.size).toBe(7);
  });

  it("holds hidden sheets, names of workbook and sheet, and tables with their columns", async () => {
    await write(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:C4").values = [
        ["Item", "Cost a year"],
        ["a", 1],
        ["b", 2],
      ];
      const table = sheet.tables.add(sheet.getRange("B2:C4"), true);
      table.name = "Costs";
      const hidden = workbook.worksheets.add("Engine room");
      hidden.getRange("A1:A2").formulas = [["=SUM(Costs[Cost a year])"], ["=Rate*A1"]];
      hidden.visibility = "Hidden";
      workbook.names.add("Rate", "=0.25");
      hidden.names.add("Here", hidden.getRange("A2"));
      workbook.worksheets.add("Empty").visibility = "VeryHidden";
    });
    const model = await read();
    expect(model.sheets.map(({ name, visibility, cells }) => [name, visibility, cells.size])).toEqual([
      ["Sheet1", "visible", 6],
      ["Engine room", "hidden", 2],
      ["Empty", "veryHidden", 0],
    ]);
    expect(cellAt(model, "'Engine room'!A2")).toMatchObject({ formula: "Rate*A1", value: 0.75 });
    expect(model.names).toEqual([
      { name: "Rate", formula: "0.25" },
      { name: "Here", formula: "'Engine room'!$A$2", sheet: "Engine room" },
    ]);
    expect(model.tables).toEqual([
      {
        name: "Costs",
        sheet: "Sheet1",
        area: { firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 2 },
        headings: true,
        totals: false,
        columns: ["Item", "Cost a year"],
      },
    ]);
  });

  it("knows the cells that a formula spills into, and takes none of them for a figure of its own", async () => {
    await write(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("C1").formulas = [["=A1:A3*2"]];
      sheet.getRange("E1:E2").formulas = [["=A1+1"], [7]];
    });
    const model = await read();
    expect(cellAt(model, "Sheet1!C1")).toMatchObject({
      formula: "A1:A3*2",
      value: 2,
      fills: { firstRow: 0, lastRow: 2, firstColumn: 2, lastColumn: 2 },
      spills: true,
    });
    expect(cellAt(model, "Sheet1!C3")).toEqual({ row: 2, column: 2, value: 6 });
    expect(cellAt(model, "Sheet1!E1")).not.toHaveProperty("fills");
  });

  it("takes four requests of under 4 MB for 20,000 formulas with their figures, and writes nothing", async () => {
    fill(10_000, 5, (row, column) =>
      column < 2 || column > 3
        ? row < 24 && column === 1
          ? { formula: "=PLAN.UNCERTAIN(1,3,2)" }
          : { value: row + column / 7 }
        : { formula: `=ROUND(A${row + 1}*1.0123456789+B${row + 1}/3,2)+SUM(A$1:B${row + 1})` },
    );
    office.host.recorder.clear();
    const cells = await office.Excel.run(cellsOfWorkbook);
    const made = requests();
    expect(made.length).toBeLessThanOrEqual(4);
    // In two answers of one size, each of which the page reads in a moment.
    const heavy = made.map(({ answerBytes }) => answerBytes).filter((answerBytes) => answerBytes > 100_000);
    expect(heavy).toHaveLength(2);
    expect(Math.max(...heavy)).toBeLessThan(1.3 * Math.min(...heavy));
    for (const { answerBytes, bytes } of made) {
      expect(answerBytes).toBeLessThan(4_000_000);
      expect(bytes).toBeLessThan(4_000_000);
    }
    expect(made.flatMap(({ actions }) => actions).filter((action) => action.startsWith("set"))).toEqual([]);
    expect(cells.sheets[0]?.pieces.flatMap(({ formulas }) => formulas)).toHaveLength(10_000);
    expect(Object.keys(cells.markFormats)).toHaveLength(24);
  });

  it("knows the number formats of the cells that are marked, and asks for no others", async () => {
    await write(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A4").formulas = [[0.05], ["=RiskNormal(A1,1)"], ["=A1*2"], [7]];
      sheet.getRange("A1").numberFormat = [["0.0%"]];
      sheet.getRange("A3").numberFormat = [["$#,##0"]];
      workbook.names.add("ScaleplanResult1", sheet.getRange("A3"));
      workbook.names.add("Growth", sheet.getRange("A1"));
      const marks = workbook.worksheets.add("Marks");
      marks.getRange("B2:E4").values = [
        ["Cell", "Low", "Likely", "High"],
        ["Growth", 0.01, 0.05, 0.08],
        ["Sheet1!A4", 1, 7, 9],
      ];
      marks.tables.add(marks.getRange("B2:E4"), true).name = "Uncertain";
    });
    const { markFormats } = await office.Excel.run(cellsOfWorkbook);
    expect(markFormats).toEqual({
      "Sheet1!A1": "0.0%",
      "Sheet1!A2": "General",
      "Sheet1!A3": "$#,##0",
      "Sheet1!A4": "General",
    });
  });

  it("halves what Excel on the web finds too large: long formulas arrive whole and in order", async () => {
    const long = "x".repeat(6_000);
    fill(2_000, 1, (row) => ({ formula: `="${row}${long}"&""` }));
    office.host.faults.payloadLimit = webPayloadLimit;
    const cells = await office.Excel.run(cellsOfWorkbook);
    const rows = (cells.sheets[0]?.pieces ?? []).flatMap(({ row, formulas }) =>
      formulas.map(([formula], down) => [row + down, parseInt(String(formula).slice(2, 8), 10)]),
    );
    expect(rows).toHaveLength(2_000);
    expect(rows.filter(([row, written]) => row !== written)).toEqual([]);
  });

  it("reads of a sheet that is nearly empty only where something stands", async () => {
    await write(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B1").formulas = [[5, "=A1*2"]];
      sheet.getRange("CZ9000").values = [["far"]];
    });
    office.host.recorder.clear();
    const model = await read();
    expect(model.sheets[0]?.cells.size).toBe(3);
    expect(cellAt(model, "Sheet1!CZ9000")?.value).toBe("far");
    expect(cellAt(model, "Sheet1!B1")?.formula).toBe("A1*2");
    const bytes = requests().reduce((sum, { answerBytes }) => sum + answerBytes, 0);
    expect(bytes).toBeLessThan(10_000);
  });
});
