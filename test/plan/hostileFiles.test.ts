import { PlanError, readFile, type Reading } from "../../src/plan/index.ts";
import { docx, docxFile, xlsxFile, zipFile } from "../support/officeFiles.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const rows = [
  ["Item", "Cost"],
  ["Oven", 500],
  ["Lamp", 80],
] as const;
const withSheet = (data: string): Uint8Array =>
  xlsxFile([{ name: "Costs", rows }], {
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData>${data}</sheetData></worksheet>`,
  });
const inWord = docxFile(docx.heading(1, "Costs") + docx.table(rows.map((row) => row.map(String))));
const lines = ({ plan }: Reading): unknown[] =>
  plan.budget.categories.flatMap((category) => category.lines.map(({ name, high }) => [name, high]));
const refusal = async (bytes: Uint8Array, name: string): Promise<string> =>
  readFile(bytes, name).then(
    () => "read",
    (problem: unknown) => (problem instanceof PlanError ? problem.code : String(problem)),
  );

describe("a file is what is in it, whatever it is called", () => {
  const read: readonly (readonly [what: string, name: string, bytes: Uint8Array])[] = [
    ["a workbook called .csv", "costs.csv", xlsxFile([{ name: "Costs", rows }])],
    ["a Word document called .pdf", "costs.pdf", inWord],
    ["a page called .docx", "costs.docx", utf8("<html><body><h1>Costs</h1><table><tr><th>Item<th>Cost<tr><td>Oven<td>500<tr><td>Lamp<td>80</table>")],
    ["separated values called .xlsx", "costs.xlsx", utf8("Item,Cost\nOven,500\nLamp,80\n")],
    ["rows divided by tabs called .xls", "costs.xls", utf8("Item\tCost\nOven\t500\nLamp\t80\n")],
  ]; // prettier-ignore
  test.each(read)("%s", async (_what, name, bytes) => {
    expect(lines(await readFile(bytes, name))).toEqual([
      ["Oven", 500],
      ["Lamp", 80],
    ]);
  });

  test.each([
    ["slides called .xlsx", "a.xlsx", zipFile({ "ppt/presentation.xml": "<p/>" }), "otherFormat"],
    ["an archive of nothing", "a.xlsx", zipFile({}), "otherFormat"],
    ["a packed stream called .md", "a.md", Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2), "binary"],
    ["a text with zeros in it", "a.csv", utf8("Item,Cost\n\0\0Oven,5\n"), "binary"],
  ])("%s is refused", async (_what, name, bytes, code) => {
    expect(await refusal(bytes, name)).toBe(code);
  });
});

describe("files that were made to do harm", () => {
  test("an entity that points to a file is not followed", async () => {
    const bytes = xlsxFile([{ name: "Costs", rows }], {
      "xl/workbook.xml": `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><workbook ${main}><sheets><sheet name="&x;" sheetId="1"/></sheets></workbook>`,
    });
    expect(await refusal(bytes, "a.xlsx")).toBe("broken");
  });

  test("a document that unpacks to hundreds of times its size is not opened", async () => {
    const bytes = docxFile("", { "word/document.xml": new Uint8Array(12_000_000) });
    expect(await refusal(bytes, "a.docx")).toBe("unpacksTooLarge");
  });

  test("a part that says it is small is unpacked no further than it says", async () => {
    const bytes = xlsxFile([{ name: "Costs", rows }], {
      "xl/worksheets/sheet1.xml": new Uint8Array(3_000_000),
    });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 3_000_000)
        view.setUint32(at + 24, 10, true);
    }
    expect(await refusal(bytes, "a.xlsx")).not.toBe("read");
  });

  test("macros are said and not looked at", async () => {
    const word = await readFile(
      docxFile(docx.heading(1, "Costs") + docx.table(rows.map((row) => row.map(String))), {
        "word/vbaProject.bin": "x",
      }),
      "costs.docm",
    );
    expect(word.report.notices).toEqual([{ kind: "macros" }]);
    expect(lines(word)).toHaveLength(2);
  });

  test("cells at the far corner, numbers that are none and texts that are missing leave the others readable", async () => {
    const bytes = withSheet(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>Item</t></is></c><c r="B1" t="inlineStr"><is><t>Cost</t></is></c></row>` +
        `<row r="2"><c r="A2" t="inlineStr"><is><t>Oven</t></is></c><c r="B2"><v>500</v></c></row>` +
        `<row r="3"><c r="A3" t="s"><v>999</v></c><c r="B3"><v>NaN</v></c></row>` +
        `<row r="4"><c r="A4" t="inlineStr"><is><t>Lamp</t></is></c><c r="B4"><v>80</v></c></row>` +
        `<row r="1048576"><c r="XFD1048576"><v>7</v></c></row><row r="9999999999"><c r="ZZZZ1"><v>1</v></c></row>`,
    );
    expect(lines(await readFile(bytes, "costs.xlsx"))).toEqual([
      ["Oven", 500],
      ["Lamp", 80],
    ]);
  });

  test("a quotation mark without its end takes nothing with it", async () => {
    const text = `Costs\n\nItem;Cost\nScreen of 30" width;€500\n"Lamp;€80\nShelf;€90\n`;
    expect(lines(await readFile(utf8(text), "costs.csv"))).toEqual([
      [`Screen of 30" width`, 500],
      [`"Lamp`, 80],
      ["Shelf", 90],
    ]);
  });

  test("cells that claim to reach over millions of others, and lists in lists without end, are read as far as they go", async () => {
    const wide = `<html><h1>Costs</h1><table>${`<tr>${"<td colspan=99999999 rowspan=99999999>$5".repeat(5)}`.repeat(20)}</table>`;
    const deep = `<html><h1>Costs</h1>${"<ul><li>".repeat(2000)}Oven: $500`;
    expect(await refusal(utf8(wide), "a.html")).toBe("read");
    expect(await refusal(utf8(deep), "a.html")).toBe("read");
  });
});
