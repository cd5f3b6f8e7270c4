import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import { writeXlsx } from "../../../src/workbook/xlsx/index.ts";
import { elements, readParts } from "../../support/xlsxParts.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";

describe("the conditional formats of a file", () => {
  const parts = writeXlsx(resolveWorkbook(budgetWorkbook)).then(readParts);
  const sheet = parts.then((all) => all.get("xl/worksheets/sheet2.xml"));

  it("stand in the order of the spec, on their ranges", async () => {
    const formats = elements(await sheet, "conditionalFormatting");
    const rules = formats.map(({ attributes, content }) => {
      const rule = elements(content, "cfRule")[0]?.attributes;
      return [attributes["sqref"], rule?.["type"], rule?.["priority"], rule?.["stopIfTrue"]];
    });
    expect(rules).toEqual([
      ["C6:D9", "expression", "1", "1"],
      ["F6:F9", "dataBar", "2", undefined],
      ["E6:E9", "iconSet", "3", undefined],
    ]);
  });

  it("say a tone by ground and ink, and leave the weight to the cell", async () => {
    const differential = elements((await parts).get("xl/styles.xml"), "dxf")[0]?.content;
    expect(differential).toContain('<bgColor rgb="FFFDE8E8"/>');
    expect(differential).toContain('<color rgb="FFA4262C"/>');
    expect(differential).not.toContain("<b/>");
  });

  it("draw bars from and to the stated values, and icons from the stated thresholds", async () => {
    const [, bar, icons] = elements(await sheet, "conditionalFormatting").map(({ content }) =>
      elements(content, "cfvo").map(({ attributes }) => `${attributes["type"]} ${attributes["val"]}`),
    );
    expect(bar).toEqual(["num 0", "num 1"]);
    expect(icons).toEqual(["percent 0", "num 100000", "num 1000000"]);
  });
});
