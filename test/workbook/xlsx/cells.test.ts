import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import type { Cell } from "../../../src/workbook/spec.ts";
import { writeXlsx } from "../../../src/workbook/xlsx/index.ts";
import { elements, readParts } from "../../support/xlsxParts.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";
import { workbookOf } from "../fixtures/workbookOf.ts";

/** The <c> element of a cell of the first sheet, and the text that a shared string stands for. */
async function writtenCell(cell: Cell) {
  const parts = readParts(await writeXlsx(resolveWorkbook(workbookOf([[cell]]))));
  const [found] = elements(parts.get("xl/worksheets/sheet1.xml"), "c");
  const [value] = elements(found?.content, "v");
  const [formula] = elements(found?.content, "f");
  const [shared] = elements(elements(parts.get("xl/sharedStrings.xml"), "si")[0]?.content, "t");
  return {
    type: found?.attributes["t"],
    value: value?.content,
    formula: formula?.content,
    shared: shared?.content,
  };
}

describe("the cells of a file", () => {
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM",
    "1/2",
    "5%",
    "TRUE",
    '=HYPERLINK("http://example.com")',
    "<b>&amp;</b>",
  ])("keep the text %s as text", async (text) => {
    const cell = await writtenCell({ kind: "text", text });
    expect(cell).toEqual({ type: "s", value: "0", formula: undefined, shared: text });
  });

  it("keep spaces at the ends, and a text that looks like an escape of the format", async () => {
    expect((await writtenCell({ kind: "text", text: " two  " })).shared).toBe(" two  ");
    expect((await writtenCell({ kind: "text", text: "_x0041_" })).shared).toBe("_x005F_x0041_");
    const parts = readParts(await writeXlsx(resolveWorkbook(workbookOf([[{ kind: "text", text: " a" }]]))));
    expect(parts.get("xl/sharedStrings.xml")).toContain('<t xml:space="preserve"> a</t>');
  });

  it("refuse a number that no cell can hold, naming the cell", async () => {
    await expect(writtenCell({ kind: "number", value: Number.NaN })).rejects.toThrow("Sheet!B2");
  });

  it("leave out control characters and keep line breaks", async () => {
    expect((await writtenCell({ kind: "text", text: "one\u0000\u0007\r\ntwo" })).shared).toBe("one\ntwo");
  });

  it("cut text visibly at what a cell can hold", async () => {
    const cell = await writtenCell({ kind: "text", text: "x".repeat(40_000) });
    expect(cell.shared).toHaveLength(32_767);
    expect(cell.shared?.endsWith("x […]")).toBe(true);
  });

  it.each<[string, Cell, string | undefined, string]>([
    ["number", { kind: "formula", formula: "=SUM(1,2)", expected: 3 }, undefined, "3"],
    ["text", { kind: "formula", formula: '="a"&"b"', expected: "ab" }, "str", "ab"],
    ["truth value", { kind: "formula", formula: "=1<2", expected: true }, "b", "1"],
  ])("store the expected %s of a formula beside it", async (_kind, cell, type, value) => {
    const written = await writtenCell(cell);
    expect([written.type, written.value]).toEqual([type, value]);
    expect(written.formula).toBeDefined();
  });

  it("hold the value of a PLAN cell and no formula", async () => {
    const written = await writtenCell({ kind: "plan", formula: "=PLAN.CAGR(1,2,3)", expected: 0.26 });
    expect([written.value, written.formula]).toEqual(["0.26", undefined]);
  });

  it("leave out what is for Excel only", async () => {
    expect(await writtenCell({ kind: "text", text: "live", only: "excel" })).toEqual({});
  });

  it("lead to a place of the workbook, text and formula alike", async () => {
    const parts = readParts(await writeXlsx(resolveWorkbook(budgetWorkbook)));
    const links = elements(parts.get("xl/worksheets/sheet1.xml"), "hyperlink");
    expect(links.map(({ attributes }) => [attributes["ref"], attributes["location"]])).toEqual([
      ["C11", "'Plan''s budget'!B5"],
      ["C12", "'Plan''s budget'!B1"],
    ]);
  });

  it("refuse a formula that Excel could not hold, naming the cell", async () => {
    const cell: Cell = { kind: "formula", formula: `=${"1+".repeat(4_100)}1`, expected: 1 };
    await expect(writtenCell(cell)).rejects.toThrow(
      "Sheet!B2: a formula of 8201 characters (Excel takes 8192)",
    );
  });
});
