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

  it("print landscape, one page wide", async () => {
    expect(await first("pageSetup")).toMatchObject({ orientation: "landscape", fitToHeight: "0" });
    expect((await first("pageSetUpPr"))?.["fitToPage"]).toBe("1");
  });

  it("are one area, divided by breaks at a scale, after the title columns", async () => {
    const workbook = workbookOf([], {
      print: {
        orientation: "landscape",
        area: { sheet: "sheet", row: 0, column: 0, rows: 9, columns: 8 },
        titleRows: [1, 1],
        titleColumns: [0, 1],
        breaks: { rows: [4], columns: [5] },
        scale: 62,
        header: "Plan && more · &A",
        footer: "&P of &N",
      },
    });
    const parts = readParts(await writeXlsx(resolveWorkbook(workbook)));
    const names = elements(parts.get("xl/workbook.xml") ?? "", "definedName").map(({ content }) => content);
    expect(names).toEqual(["Sheet!$A$1:$H$9", "Sheet!$A:$B,Sheet!$2:$2"]);
    const xml = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(elements(xml, "pageSetup")[0]?.attributes["scale"]).toBe("62");
    expect(elements(xml, "pageSetUpPr")[0]?.attributes["fitToPage"]).not.toBe("1");
    expect(elements(xml, "oddHeader")[0]?.content).toBe("&LPlan && more · &A");
    expect(elements(xml, "oddFooter")[0]?.content).toBe("&L&P of &N");
    expect(elements(xml, "pageMargins")[0]?.attributes).toMatchObject({ left: "0.25", top: "0.75" });
    const breaks = (list: string) => elements(elements(xml, list)[0]?.content ?? "", "brk");
    expect(breaks("rowBreaks").map(({ attributes }) => attributes)).toMatchObject([{ id: "4", man: "1" }]);
    expect(breaks("colBreaks").map(({ attributes }) => attributes)).toMatchObject([{ id: "5", man: "1" }]);
  });

  it("open at the first sheet, the only one that is selected", async () => {
    const parts = readParts(await writeXlsx(resolveWorkbook(budgetWorkbook)));
    expect(elements(parts.get("xl/workbook.xml") ?? "", "workbookView")).toHaveLength(1);
    const selected = [1, 2].map(
      (number) =>
        elements(parts.get(`xl/worksheets/sheet${number}.xml`) ?? "", "sheetView")[0]?.attributes[
          "tabSelected"
        ],
    );
    expect(selected).toEqual(["1", undefined]);
  });
});
