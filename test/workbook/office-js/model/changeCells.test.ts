import {
  cellsOfWorkbook,
  changeCells,
  markResult,
  readSelectedCells,
  unmarkResult,
} from "../../../../src/workbook/office-js/model/index.ts";
import { goTo } from "../../../../src/workbook/office-js/index.ts";
import type { TestOffice } from "../../../support/office.ts";
import { openExcel } from "../excel.ts";

let office: TestOffice;
const sheet = "Sheet1";
beforeEach(async () => {
  office = await openExcel();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("B2:B6").formulas = [
      [0.1 + 0.2],
      ["=B2*2"],
      ["'007"],
      [true],
      [""],
    ];
    await context.sync();
  });
  await office.model.settled();
});
afterEach(() => office.close());

const cells = ["B2", "B3", "B4", "B5", "B6"];
async function held() {
  await goTo({ sheet, address: "B2:B6" });
  return readSelectedCells();
}

describe("cells of the user's", () => {
  it("are read with what they hold, not only what they show", async () => {
    expect((await held()).map(({ address, content, shown }) => [address, content, shown])).toEqual([
      ["B2", { value: 0.30000000000000004 }, 0.30000000000000004],
      ["B3", { formula: "=B2*2" }, 0.6000000000000001],
      ["B4", { value: "007" }, "007"],
      ["B5", { value: true }, true],
      ["B6", { value: null }, null],
    ]);
  });

  it("are changed and put back to the last bit, whatever they held", async () => {
    const before = await held();
    const undo = await changeCells(
      cells.map((address, index) => ({ target: { sheet, address }, content: { value: index + 1 } })),
    );
    expect((await held()).map(({ shown }) => shown)).toEqual([1, 2, 3, 4, 5]);
    await changeCells(undo);
    await office.model.settled();
    expect(await held()).toEqual(before);
  });

  it("are marked as results by names that follow them", async () => {
    const first = await markResult({ sheet, address: "B3" });
    const second = await markResult({ sheet, address: "B2" });
    expect([first, second]).toEqual(["ScaleplanResult1", "ScaleplanResult2"]);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("B3").numberFormat = [["0.0%"]];
      await context.sync();
    });
    const { names, markFormats } = await office.Excel.run(cellsOfWorkbook);
    expect(names.map(({ name, formula }) => [name, formula])).toEqual([
      ["ScaleplanResult1", "Sheet1!$B$3"],
      ["ScaleplanResult2", "Sheet1!$B$2"],
    ]);
    expect(markFormats).toEqual({ "Sheet1!B3": "0.0%", "Sheet1!B2": "General" });
    await unmarkResult(first);
    expect((await office.Excel.run(cellsOfWorkbook)).names.map(({ name }) => name)).toEqual([second]);
  });

  it("stay as they are in a workbook that may only be read", async () => {
    office.close();
    office = await openExcel({ readOnly: true });
    const change = { target: { sheet, address: "B2" }, content: { value: 1 } } as const;
    await expect(changeCells([change])).rejects.toMatchObject({ reason: "readOnly" });
    await expect(markResult({ sheet, address: "B2" })).rejects.toMatchObject({ reason: "readOnly" });
  });
});
