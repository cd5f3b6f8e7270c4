import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import { writeXlsx } from "../../../src/workbook/xlsx/index.ts";
import { elements, readParts } from "../../support/xlsxParts.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";
import { workbookOf } from "../fixtures/workbookOf.ts";

describe("the pages of a file", () => {
  const sheet = writeXlsx(resolveWorkbook(budgetWorkbook)).then(
    (file) => readParts(file).get("xl/worksheets/sheet2.xml") ?? "",
  );
  const first = async (name: string) => elements(await sheet, name)[0]?.attributes;

  it("keep heading rows and columns in sight, without gridlines", async () => {
    expect(await first("pane")).toMatchObject({
      xSplit: "2",
      ySplit: "5",
      topLeftCell: "C6",
      state: "frozen",
    });
    expect((await first("sheetView"))?.["showGridLines"]).toBe("0");
  });

  it("have a tab colour, widths and heights", async () => {
    expect((await first("tabColor"))?.["rgb"]).toBe("FF17324D");
    expect(
      elements(await sheet, "col")
        .slice(0, 3)
        .map(({ attributes }) => attributes["width"]),
    ).toEqual(["2", "30", "14"]);
    expect(await sheet).toMatch(/<row r="1"[^>]* ht="28"/);
  });

  it("print landscape, one page wide, with sheet and page in the foot", async () => {
    expect(await first("pageSetup")).toMatchObject({ orientation: "landscape", fitToHeight: "0" });
    expect((await first("pageSetUpPr"))?.["fitToPage"]).toBe("1");
    expect(elements(await sheet, "oddFooter")[0]?.content).toBe("&L&A&R&P / &N");
  });

  it("print what stands apart on pages of its own, after its title columns", async () => {
    const range = (column: number) => ({ sheet: "sheet", row: 0, column, rows: 4, columns: 2 });
    const workbook = workbookOf([], {
      print: {
        orientation: "landscape",
        area: range(0),
        apart: { area: range(4), titleColumns: [0, 1] },
        titleRows: [1, 1],
      },
    });
    const parts = readParts(await writeXlsx(resolveWorkbook(workbook)));
    const names = elements(parts.get("xl/workbook.xml") ?? "", "definedName").map(({ content }) => content);
    expect(names).toEqual(["'Sheet'!$A$1:$B$4,'Sheet'!$E$1:$F$4", "'Sheet'!$A:$B,'Sheet'!$2:$2"]);
  });
});
