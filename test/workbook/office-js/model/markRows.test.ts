import { readInputs } from "../../../../src/model/index.ts";
import { uncertainRow, uncertainTable } from "../../../../src/taskpane/simulate/marks/markTables.ts";
import { changeCells, readModel, writeMarkRows } from "../../../../src/workbook/office-js/model/index.ts";
import { ExcelError } from "../../../../src/workbook/office-js/errors.ts";
import { createHeadlessWorkbook } from "../../../../src/workbench/model/headless.ts";
import type { TestOffice } from "../../../support/office.ts";
import { openExcel, snapshot } from "../excel.ts";

let office: TestOffice;
beforeEach(async () => {
  office = await openExcel();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3").formulas = [
      ["Price", 4],
      ["Units", 0.1 + 0.2],
      ["Revenue", "=B1*B2"],
    ];
    await context.sync();
  });
  await office.model.settled();
});
afterEach(() => office.close());

const price = { sheet: "Sheet1", address: "B1" };
const units = { sheet: "Sheet1", address: "B2" };
const read = async () => {
  await office.model.settled();
  return readInputs(await office.Excel.run(readModel));
};
const rangeOf = (low: number, high: number) => ({ low, high, likely: (low + high) / 2 });

describe("rows of the table of uncertain cells", () => {
  it.each(["en", "es"] as const)("make it where it is missing, and are read back (%s)", async (language) => {
    const rows = [
      uncertainRow(price, rangeOf(3, 5), "pert", language),
      uncertainRow(units, { ...rangeOf(0.2, 0.6), chance: 0.5 }, "triangular", language),
    ];
    await writeMarkRows(uncertainTable(language), rows);
    const { inputs, problems } = await read();
    expect(problems).toEqual([]);
    expect(inputs.map(({ name, shape, chance, base }) => [name, shape.kind, chance, base])).toEqual([
      ["Price", "pert", 1, 4],
      ["Units", "triangular", 0.5, 0.30000000000000004],
    ]);
    expect(inputs[0]?.shape).toEqual({ kind: "pert", low: 3, likely: 4, high: 5 });
  });

  it("fill rows that are empty before the table grows, and are taken back to the last bit", async () => {
    const table = uncertainTable("en");
    await writeMarkRows(table, [uncertainRow(price, rangeOf(3, 5), "pert", "en")]);
    const cleared = await writeMarkRows(table, [{ row: { index: 0, key: "Sheet1!B1" }, values: {} }]);
    expect((await read()).inputs).toEqual([]);
    const rows = [
      uncertainRow(units, rangeOf(0.2, 0.4), "uniform", "en"),
      uncertainRow(price, rangeOf(3, 5), "pert", "en"),
    ];
    const undo = await writeMarkRows(table, rows);
    expect((await read()).inputs.map(({ name }) => name)).toEqual(["Units", "Price"]);
    await changeCells(undo);
    expect((await read()).inputs).toEqual([]);
    await changeCells(cleared);
    expect((await read()).inputs.map(({ name }) => name)).toEqual(["Price"]);
  });

  it("use the columns that the user's own table has, and ask for one that it lacks", async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("F1:J2").values = [
        ["Most likely", "Cell", "Note", "Min", "Max"],
        ["", "", "keep", "", ""],
      ];
      sheet.tables.add(sheet.getRange("F1:J2"), true).name = "uncertain";
      await context.sync();
    });
    const own = { ...rangeOf(3, 5) };
    await expect(
      writeMarkRows(uncertainTable("en"), [uncertainRow(price, { ...own, chance: 0.5 }, "pert", "en")]),
    ).rejects.toMatchObject({ reason: "noColumn" });
    const { values, ...row } = uncertainRow(price, own, "triangular", "en");
    const { cell, low, likely, high } = values;
    await writeMarkRows(uncertainTable("en"), [
      { ...row, values: { cell, low, likely, high } as typeof values },
    ]);
    const { inputs } = await read();
    expect(inputs.map(({ shape }) => shape)).toEqual([{ kind: "triangular", low: 3, likely: 4, high: 5 }]);
  });

  it("are not written where the table was sorted meanwhile", async () => {
    const table = uncertainTable("en");
    await writeMarkRows(table, [uncertainRow(price, rangeOf(3, 5), "pert", "en")]);
    const before = snapshot(office.model);
    await expect(
      writeMarkRows(table, [{ row: { index: 0, key: "Sheet1!B2" }, values: {} }]),
    ).rejects.toMatchObject({ reason: "rowMoved" });
    expect(snapshot(office.model)).toEqual(before);
  });

  it("are refused in words in a protected workbook, and leave nothing", async () => {
    office.host.faults.protectedWorkbook = true;
    const before = snapshot(office.model);
    const row = uncertainRow(price, rangeOf(3, 5), "pert", "en");
    const problem = await writeMarkRows(uncertainTable("en"), [row]).catch((error: unknown) => error);
    expect(problem).toMatchObject({ reason: "protected" });
    expect(problem instanceof ExcelError && problem.words("es").happened).toBe(
      "El libro o alguna de sus hojas está protegido.",
    );
    expect(snapshot(office.model)).toEqual(before);
  });

  it("are refused in words where nothing may be written, and leave nothing", async () => {
    office.close();
    office = await openExcel({ readOnly: true, model: createHeadlessWorkbook() });
    const before = snapshot(office.model);
    const row = uncertainRow(price, rangeOf(3, 5), "pert", "en");
    await expect(writeMarkRows(uncertainTable("en"), [row])).rejects.toMatchObject({ reason: "readOnly" });
    expect(snapshot(office.model)).toEqual(before);
  });
});
