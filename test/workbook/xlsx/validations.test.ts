import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import type { ValidationSpec } from "../../../src/workbook/spec.ts";
import { writeXlsx } from "../../../src/workbook/xlsx/index.ts";
import { elements, readParts } from "../../support/xlsxParts.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";
import { workbookOf } from "../fixtures/workbookOf.ts";

describe("the validations of a file", () => {
  it("allow what the workbook says, and say why something else is refused", async () => {
    const parts = readParts(await writeXlsx(resolveWorkbook(budgetWorkbook)));
    const rules = ["sheet1", "sheet2"].flatMap((sheet) =>
      elements(parts.get(`xl/worksheets/${sheet}.xml`), "dataValidation").map(({ attributes, content }) => [
        attributes["sqref"],
        attributes["type"],
        attributes["operator"],
        attributes["errorTitle"],
        elements(content, "formula1")[0]?.content,
        elements(content, "formula2")[0]?.content,
      ]),
    );
    expect(rules).toEqual([
      ["C6", "decimal", undefined, "Discount rate", "0", "1"],
      ["C7", "date", "greaterThanOrEqual", "As-of date", "43831", undefined],
      ["G6:G9", "list", undefined, "Status", "StatusWords", undefined],
      ["H6:H9", "list", undefined, "Period", '"year,month,once"', undefined],
      ["I6:I9", "whole", "greaterThanOrEqual", "Priority", "1", undefined],
    ]);
  });

  it.each([
    ["is too long", Array.from({ length: 60 }, (_, index) => `item ${index}`)],
    ["has a comma in an item", ["one, two"]],
  ])("refuse an inline list that %s", async (_why, items) => {
    const validation: ValidationSpec = {
      kind: "list",
      range: { sheet: "sheet", row: 1, column: 1, rows: 1, columns: 1 },
      title: "",
      message: "",
      source: { items },
    };
    const workbook = resolveWorkbook(workbookOf([], { validations: [validation] }));
    await expect(writeXlsx(workbook)).rejects.toThrow(/^Sheet!B2: a validation list/);
  });
});
