import { readTable } from "../../../../src/plan/source/workbook/tables.ts";

const table = (attributes: string) =>
  readTable(
    new TextEncoder().encode(
      `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${attributes}><tableColumns count="2"/></table>`,
    ),
  );

describe("a table that Excel knows", () => {
  it("has its name, its area and its rows of headings and totals", () => {
    expect(table('displayName="Costs" ref="B2:$D$9" headerRowCount="0" totalsRowCount="1"')).toEqual({
      name: "Costs",
      area: { firstRow: 2, lastRow: 9, firstColumn: 1, lastColumn: 3 },
      headingRows: 0,
      totalRows: 1,
    });
  });

  it("has one row of headings and none of totals where nothing is said, and no name where it has none", () => {
    expect(table('ref="A1:AA30"')).toEqual({
      name: "",
      area: { firstRow: 1, lastRow: 30, firstColumn: 0, lastColumn: 26 },
      headingRows: 1,
      totalRows: 0,
    });
    expect(table('ref="C5"')?.area).toEqual({ firstRow: 5, lastRow: 5, firstColumn: 2, lastColumn: 2 });
  });

  it.each([[""], ['ref="Costs"'], ['ref="12:14"'], ['ref="A:C"'], ['ref="A1:"']])(
    "is none without an area of cells (%s)",
    (attributes) => {
      expect(table(attributes)).toBeUndefined();
    },
  );
});
