import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import { writeXlsx } from "../../../src/workbook/xlsx/index.ts";
import { elements, readParts } from "../../support/xlsxParts.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";

describe("the defined names of a file", () => {
  const workbook = writeXlsx(resolveWorkbook(budgetWorkbook)).then((file) =>
    readParts(file).get("xl/workbook.xml"),
  );

  it("refer to absolute ranges, table columns, print areas and print titles", async () => {
    const names = elements(await workbook, "definedName");
    expect(names.map(({ attributes, content }) => [attributes["name"], content])).toEqual([
      ["DiscountRate", "Assumptions!$C$6"],
      ["StatusWords", "Assumptions!$C$8:$C$10"],
      ["BudgetLow", "Budget[Low]"],
      ["_xlnm.Print_Area", "'Plan''s budget'!$B$1:$L$26"],
      ["_xlnm.Print_Titles", "'Plan''s budget'!$1:$5"],
    ]);
  });

  it("carry their comment", async () => {
    expect(elements(await workbook, "definedName")[0]?.attributes["comment"]).toBe(
      'Yearly, "nominal" & before tax',
    );
  });

  it("are calculated anew by whoever opens the file", async () => {
    expect(elements(await workbook, "calcPr")[0]?.attributes["fullCalcOnLoad"]).toBe("1");
  });
});
