import { readTableValues } from "../../../src/plan/source/workbook/tableValues.ts";
import { readWorkbookTree } from "../../../src/plan/source/workbook/index.ts";
import { plainText } from "../../../src/plan/source/text.ts";
import type { SourceDocument, TableNode } from "../../../src/plan/source/tree.ts";
import { xlsxFile, type TestCell, type TestSheet } from "../../support/officeFiles.ts";

const read = (...sheets: readonly TestSheet[]): SourceDocument =>
  readWorkbookTree(xlsxFile(sheets), "plan of ours");
const costs = (rows: TestSheet["rows"], more: Partial<TestSheet> = {}): SourceDocument =>
  read({ name: "Costs", rows, ...more });
const tables = ({ nodes }: SourceDocument): TableNode[] => nodes.filter((node) => node.kind === "table");
const texts = (document: SourceDocument): string[][][] =>
  tables(document).map(({ headers, rows }) =>
    [...headers, ...rows].map(({ cells }) => cells.map(({ content }) => plainText(content))),
  );
const headings = ({ nodes }: SourceDocument): string[] =>
  nodes.flatMap((node) => (node.kind === "heading" ? [`${node.depth} ${plainText(node.content)}`] : []));

describe("a cell of a workbook as its sheet shows it", () => {
  const shown: readonly (readonly [what: string, cell: TestCell, text: string])[] = [
    ["a yes", { v: 1, t: "b" }, "✓"],
    ["a no", { v: 0, t: "b" }, "✗"],
    ["a date that is written out", { v: "2027-03-05T00:00:00", t: "d" }, "2027-03-05"],
    ["an error", { v: "#N/A", t: "e" }, "#N/A"],
    ["a text that a formula gives", { v: "abc", t: "str", f: "A1" }, "abc"],
    ["a share", { v: 0.125, s: "percent" }, "12.5%"],
    ["money, its sign in front", { v: 1200, s: "euro" }, "€1200"],
    ["money that is paid back", { v: -50, s: "euro" }, "-€50"],
    ["money with a sign in brackets", { v: 70, s: "dollar" }, "$70"],
    ["a day", { v: 46000, s: "date" }, "2025-12-09"],
    ["a day before 29 February 1900, which there was not", { v: 30, s: "date" }, "1900-01-30"],
    ["no day at all", { v: -1, s: "date" }, "-1"],
    ["a month", { v: 46000, s: "month" }, "2025-12"],
    ["a figure with a word", { v: 6, s: "months" }, "6 months"],
    ["a figure with a letter", { v: 2.5, s: "millions" }, "2.5M"],
    ["thousands, whose value is the whole", { v: 12000, s: "thousands" }, "12000"],
    ["a year", 2026, "2026"],
  ];

  test.each(shown)("%s", (_what, cell, text) => {
    expect(
      texts(
        costs([
          ["Item", "Value"],
          ["Rent", cell],
          ["Staff", "x"],
        ]),
      )[0]?.[1],
    ).toEqual(["Rent", text]);
  });

  test("struck text stays marked", () => {
    const [table] = tables(
      costs([
        ["Item", "Cost"],
        ["Rent", { v: 5, s: "struck" }],
      ]),
    );
    expect(table?.rows[0]?.cells[1]?.content).toEqual([{ text: "5", struck: true }]);
  });
});

describe("what of a workbook is not read is said", () => {
  test("hidden rows and columns, but not those that a group folds away; formulas without a result", () => {
    const rows = [
      ["Item", "Cost", "Secret"],
      ["Rent", 100, 5],
      ["Staff", { f: "B2*2" }, 6],
      ["Old", 7, 8],
      ["Folded", 9, 9],
    ];
    const document = costs(rows, {
      rowAttributes: { 4: 'hidden="1"', 5: 'hidden="1" outlineLevel="1"' },
      columns: '<col min="3" max="3" hidden="1"/>',
    });
    expect(texts(document)).toEqual([
      [
        ["Item", "Cost"],
        ["Rent", "100"],
        ["Staff", ""],
        ["Folded", "9"],
      ],
    ]);
    expect(document.notices).toEqual([
      { kind: "hiddenRows", sheet: "Costs", count: 1 },
      { kind: "hiddenColumns", sheet: "Costs", count: 1 },
      { kind: "noValue", sheet: "Costs", count: 1 },
    ]);
    expect(document.cells).toEqual(["Costs!A1", "Costs!A2", "Costs!A3", "Costs!A5"]);
  });

  test("rows beyond the ten thousandth", () => {
    const document = costs([
      ["Item", "Cost"],
      ...Array.from({ length: 10_003 }, (_, at) => [`Item ${at}`, at]),
    ]);
    expect(document.notices).toEqual([{ kind: "rowsBeyond", sheet: "Costs", limit: 10_000 }]);
    expect(document.lines).toHaveLength(10_000);
  });

  test("hidden sheets and macros", () => {
    const file = xlsxFile(
      [
        {
          name: "Costs",
          rows: [
            ["Item", "Cost"],
            ["Rent", 4],
          ],
        },
        { name: "Secret", hidden: true, rows: [["Bonus", 9]] },
      ],
      { "xl/vbaProject.bin": "x" },
    );
    expect(readWorkbookTree(file, "plan").notices).toEqual([
      { kind: "macros" },
      { kind: "hiddenSheet", sheet: "Secret" },
    ]);
  });

  test("a workbook without any cell is empty", () => {
    expect(() => costs([])).toThrow(expect.objectContaining({ code: "empty" }));
  });
});

describe("sheets and tables of a workbook", () => {
  test("each sheet has a heading unless nobody named it; a title that repeats it stands once", () => {
    const document = read(
      { name: "Costs", rows: [["Costs"], ["Item", "Cost"], ["Rent", 5]] },
      {
        name: "Hoja2",
        rows: [
          ["KPI", "Target"],
          ["Users", 10],
        ],
      },
    );
    expect(headings(document)).toEqual(["1 plan of ours", "2 Costs"]);
    expect(texts(document)).toEqual([
      [
        ["Item", "Cost"],
        ["Rent", "5"],
      ],
      [
        ["KPI", "Target"],
        ["Users", "10"],
      ],
    ]);
  });

  test("a name across rows holds for each, one across columns stands in the first", () => {
    const rows = [
      ["Area", "Item", "Cost"],
      ["Staff", "Cook", 5],
      [undefined, "Waiter", 6],
      ["Kitchen of the house"],
      ["Oven", "big", 7],
    ];
    expect(texts(costs(rows, { merged: ["A2:A3", "A4:C4", "nonsense"] }))).toEqual([
      [
        ["Area", "Item", "Cost"],
        ["Staff", "Cook", "5"],
        ["Staff", "Waiter", "6"],
        ["Kitchen of the house", "", ""],
        ["Oven", "big", "7"],
      ],
    ]);
  });

  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const withTable = (table: string): Uint8Array =>
    xlsxFile(
      [
        {
          name: "Costs",
          rows: [
            ["A note above"],
            ["Item", "Cost", undefined, "Remark"],
            ["Rent", 5, undefined, "check"],
            ["Paid", { v: 1, t: "b" }],
            ["Sum", 6],
          ],
        },
      ],
      {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/table" Target="../tables/table1.xml"/></Relationships>`,
        "xl/tables/table1.xml": table,
      },
    );

  test("a table that Excel knows ends where it says, whatever stands beside it", () => {
    const document = readWorkbookTree(withTable('<table displayName="Spending" ref="A2:B5"/>'), "plan");
    expect(texts(document)).toEqual([
      [
        ["Item", "Cost"],
        ["Rent", "5"],
        ["Paid", "✓"],
        ["Sum", "6"],
      ],
    ]);
    expect(headings(document)).toContain("2 Remark");
  });

  test("its values are those of its rows of data, each with its address", () => {
    const [table] = readTableValues(
      withTable('<table displayName="Spending" ref="A2:B5" totalsRowCount="1"/>'),
    );
    expect(table).toMatchObject({
      name: "Spending",
      headings: ["Item", "Cost"],
      rows: [
        ["Rent", 5],
        ["Paid", true],
      ],
    });
    expect(table?.cell(1, 1)).toEqual({ sheet: "Costs", address: "B4" });
  });

  test("without a row of headings its headings are empty and its empty cells empty texts", () => {
    const [table] = readTableValues(withTable('<table displayName="Bare" ref="C3:D4" headerRowCount="0"/>'));
    expect(table).toMatchObject({
      headings: ["", ""],
      rows: [
        ["", "check"],
        ["", ""],
      ],
    });
  });
});
