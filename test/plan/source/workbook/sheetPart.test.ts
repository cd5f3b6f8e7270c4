import { readSheet, type SheetContent } from "../../../../src/plan/source/workbook/sheetPart.ts";

const sheet = (rows: string, more = ""): SheetContent =>
  readSheet(
    new TextEncoder().encode(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${more}</worksheet>`,
    ),
    { strings: [], styles: [], dates: { from1904: false } },
  );
const cells = ({ rows }: SheetContent): string[] =>
  rows.flatMap(({ number, cells: of }) =>
    [...of].map(([column, { content }]) => `${number}/${column} ${content.map(({ text }) => text).join("")}`),
  );

describe("a sheet as other programs write it", () => {
  it("may leave out where its rows and cells stand: each is behind the one before", () => {
    expect(
      cells(sheet('<row><c t="str"><v>Rent</v></c><c><v>5</v></c></row><row r="4"><c r="C4"><v>7</v></c><c><v>8</v></c></row>')),
    ).toEqual(["1/0 Rent", "1/1 5", "4/2 7", "4/3 8"]);
  });

  it("may give a cell a style that the file does not have: it looks as any other", () => {
    expect(cells(sheet('<row r="1"><c r="A1" s="99"><v>1250</v></c></row>'))).toEqual(["1/0 1250"]);
  });

  it.each([
    ["of no area", "<mergeCell/>"],
    ["of an area that is none", '<mergeCell ref="everywhere"/>'],
    ["of one cell", '<mergeCell ref="A1"/>'],
    ["over cells without content", '<mergeCell ref="F1:F9"/>'],
  ])("may hold merged cells %s: nothing changes", (_what, merged) => {
    const rows = '<row r="1"><c r="A1" t="str"><v>Rent</v></c></row><row r="2"><c r="B2"><v>5</v></c></row>';
    expect(cells(sheet(rows, `<mergeCells>${merged}</mergeCells>`))).toEqual(["1/0 Rent", "2/1 5"]);
  });

  it("repeats a name in the rows that its merged cell covers, and no figure", () => {
    const rows = '<row r="1"><c r="A1" t="str"><v>Hall</v></c><c r="B1"><v>5</v></c></row><row r="2"><c r="C2"><v>7</v></c></row>';
    expect(cells(sheet(rows, '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/></mergeCells>'))).toEqual(["1/0 Hall", "1/1 5", "2/2 7", "2/0 Hall"]);
  });
}); // prettier-ignore
