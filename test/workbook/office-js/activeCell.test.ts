import {
  goTo,
  insertWorkbook,
  inspectActiveCell,
  readReferences,
  writeFormula,
} from "../../../src/workbook/office-js/index.ts";
import type { TestOffice } from "../../support/office.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";
import { openExcel } from "./excel.ts";

let office: TestOffice;
beforeAll(async () => {
  office = await openExcel();
  await insertWorkbook(budgetWorkbook);
});
afterAll(() => office.close());

describe("the active cell", () => {
  it("is inspected with its formula and the next cell below that is free", async () => {
    const [sheet, address] = ["Sheet1", "B2"];
    await writeFormula("=1/0", { sheet, address });
    await writeFormula("=2+3", { sheet, address: "B3" });
    await goTo({ sheet, address });
    await office.model.settled();
    expect(await inspectActiveCell()).toMatchObject({
      ...{ sheet, address, content: "=1/0", shown: "#DIV/0!", state: "error", free: "B4" },
    });
    await goTo({ sheet, address: "D9" });
    expect(await inspectActiveCell()).toMatchObject({ content: "", state: "value", free: "D9" });
  });
});

describe("references of a formula", () => {
  const from = { sheet: "Plan's budget", address: "G7" };

  it.each<[string, unknown]>([
    [
      "'Plan''s budget'!$C$6:D7",
      [
        [3_000_000, 6_000_000],
        [200_000, 300_000],
      ],
    ],
    ["C6", [[3_000_000]]],
    ["Budget[@Low]", [[200_000]]],
    ["Budget[[#This Row],[Low]]", [[200_000]]],
    ["Budget[Nowhere]", undefined],
    ["Nowhere[Low]", undefined],
    ["Gone!A1", undefined],
    ["Nowhere", undefined],
    ["SUM(A1:A3)", undefined],
    ["Sheet1!Z99", [[null]]],
  ])("%s", async (reference, values) => {
    const [read] = await readReferences([reference], from);
    expect(read?.values).toEqual(values);
  });

  it("read a column of a table without its heading", async () => {
    const [read] = await readReferences(["Budget[Low]"], from);
    expect(read?.values.slice(0, 2)).toEqual([[3_000_000], [200_000]]);
  });
});
