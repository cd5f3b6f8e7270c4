import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import type { Cell, TableSpec } from "../../../src/workbook/spec.ts";
import { writeXlsx } from "../../../src/workbook/xlsx/index.ts";
import { elements, readParts } from "../../support/xlsxParts.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";
import { workbookOf } from "../fixtures/workbookOf.ts";

describe("the tables of a file", () => {
  const table = writeXlsx(resolveWorkbook(budgetWorkbook)).then(
    (file) => readParts(file).get("xl/tables/table1.xml") ?? "",
  );

  it("have their name, and span heading and data, with a filter of the same size", async () => {
    const [found] = elements(await table, "table");
    expect(found?.attributes).toMatchObject({ name: "Budget", displayName: "Budget", ref: "B5:F9" });
    expect(elements(await table, "autoFilter")[0]?.attributes["ref"]).toBe("B5:F9");
  });

  it("name their columns as the headings in the cells do", async () => {
    const columns = elements(await table, "tableColumn").map(({ attributes }) => attributes["name"]);
    expect(columns).toEqual(["Line [name]", "Low", "High", "Middle", "Share"]);
  });

  it("calculate columns, so that added rows calculate", async () => {
    const formulas = elements(await table, "tableColumn").map(
      ({ content }) => elements(content, "calculatedColumnFormula")[0]?.content,
    );
    expect(formulas).toEqual([
      undefined,
      undefined,
      undefined,
      "(Budget[[#This Row],[Low]]+Budget[[#This Row],[High]])/2",
      "IFERROR(Budget[[#This Row],[Middle]]/SUM(Budget[Middle]),0)",
    ]);
  });

  it("have no totals row", async () => {
    const [found] = elements(await table, "table");
    expect(found?.attributes["totalsRowCount"]).toBeUndefined();
    expect(found?.attributes["totalsRowShown"]).toBe("0");
    expect(await table).not.toContain("totalsRowLabel");
  });

  it("hold 5,000 lines", async () => {
    const rows = 5_000;
    const lines = Array.from({ length: rows }, (_, index): Cell[] => [
      { kind: "text", text: `Line ${index}`, role: "inputText" },
      { kind: "number", value: index, role: "input", format: "#,##0" },
      { kind: "formula", formula: "={lines.amount@}*2", expected: index * 2, role: "formula" },
    ]);
    const heading = (text: string): Cell => ({ kind: "text", text, role: "heading" });
    const spec: TableSpec = {
      id: "lines",
      name: "Lines",
      row: 1,
      column: 1,
      rows,
      columns: [
        { id: "name", heading: "Name" },
        { id: "amount", heading: "Amount" },
        { id: "double", heading: "Double", calculated: "={lines.amount@}*2" },
      ],
    };
    const cells = [["Name", "Amount", "Double"].map(heading), ...lines];
    const parts = readParts(await writeXlsx(resolveWorkbook(workbookOf(cells, { tables: [spec] }))));
    expect(elements(parts.get("xl/tables/table1.xml"), "table")[0]?.attributes["ref"]).toBe("B2:D5002");
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain(
      '<c r="D5002" s="4"><f>Lines[[#This Row],[Amount]]*2</f><v>9998</v></c>',
    );
  });
});
