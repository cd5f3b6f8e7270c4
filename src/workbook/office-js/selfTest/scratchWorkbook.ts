// Over 150 lines: one sheet, as data.
import { cellAddress } from "../../address.ts";
import type { Cell, CellFormat, ChartSpec, RangeRef, WorkbookSpec } from "../../spec.ts";

/** A sheet with one of everything that an insert writes; its figures can be worked out by hand. */
const sheet = "scratch";
const area = (row: number, column: number, rows: number, columns = 1): RangeRef => ({
  sheet,
  row,
  column,
  rows,
  columns,
});
const text = (value: string, format: CellFormat = {}): Cell => ({ kind: "text", text: value, ...format });
const number = (value: number, format: CellFormat = {}): Cell => ({ kind: "number", value, ...format });
const formula = (value: string, expected: number | string, format: CellFormat = {}): Cell => ({
  kind: "formula",
  formula: value,
  expected,
  role: "formula",
  ...format,
});

const chart = (id: string, kind: ChartSpec["kind"], column: number): ChartSpec => ({
  id,
  kind,
  title: id,
  // Bars so close that each is told to keep its name.
  anchor: { row: 14, column, rows: kind === "barStacked" ? 3 : 8, columns: 3 },
  series: [
    {
      name: "Low",
      categories: area(6, 1, 2),
      values: area(6, 2, 2),
      color: kind === "barStacked" || kind === "line" ? "none" : "teal",
    },
    { name: "High, a year", categories: area(6, 1, 2), values: area(6, 3, 2), color: "ink" },
  ],
  valueFormat: "#,##0",
  valueLimits: { minimum: 0 },
  legend: kind === "line" ? "bottom" : "none",
  ...(kind === "radar" ? {} : { valueAxisTitle: "$", categoryAxisTitle: "Line" }),
});

/** Columns with a line over them. */
function combined(id: string, column: number): ChartSpec {
  const columns = chart(id, "columnStacked", column);
  return {
    ...columns,
    series: columns.series.map((series, index) => (index === 0 ? series : { ...series, overlay: "line" })),
  };
}

const middle = "=({lines.low@}+{lines.high@})/2";

/** A row that grows from a number, by one formula in so many cells that they are copied. */
const growing = (start: number, down: number): Cell[] => [
  number(start),
  ...Array.from({ length: 9 }, (_, right) =>
    formula(`=${cellAddress(6 + down, 16 + right)}+1/{name:ScaleplanTestRate}`, start + 10 * (right + 1)),
  ),
];

export const scratchWorkbook: WorkbookSpec = {
  language: "en",
  properties: { title: "Scaleplan self-test", subject: "", createdOn: "2027-01-31" },
  names: [
    { name: "ScaleplanTestRate", target: area(3, 2, 1), comment: "A rate" },
    { name: "ScaleplanTestWords", target: area(1, 6, 2) },
    { name: "ScaleplanTestLow", target: { formula: "={lines.low}" } },
  ],
  sheets: [
    {
      id: sheet,
      name: "Scaleplan self-test",
      tabColor: "teal",
      columnWidths: [2, 24, ...Array.from({ length: 12 }, () => 14)],
      grouped: { column: 3, columns: 4 },
      rowHeights: [{ row: 0, points: 28 }],
      blocks: [
        {
          row: 0,
          column: 1,
          cells: [
            [text("Self-test", { role: "title" })],
            [
              text("=1+1", { role: "text" }),
              text("3-5"),
              text("May 5"),
              { kind: "blank" },
              { kind: "blank" },
              text("yes"),
            ],
            [
              text("Day"),
              number(46_553, { role: "input", format: "yyyy-mm-dd" }),
              { kind: "blank" },
              { kind: "blank" },
              { kind: "blank" },
              text("no"),
            ],
            [text("Rate"), number(0.1, { role: "input", format: "0.0%" })],
            [text("To the table", { role: "link", link: { sheet, row: 5, column: 1 } })],
            [
              text("Line", { role: "heading" }),
              text("Low", { role: "headingNumber" }),
              text("High, a year", { role: "headingNumber" }),
              text("Middle", { role: "headingNumber" }),
            ],
            [text("a"), number(2), number(4), formula(middle, 3)],
            [text("b"), number(10), number(20), formula(middle, 15)],
            [
              text("Sum", { role: "totalLabel" }),
              formula("=SUM({lines.low})", 12, { role: "total" }),
              formula("=SUM({lines.high})", 24, { role: "total" }),
              formula("=SUM({name:ScaleplanTestLow})*{name:ScaleplanTestRate}", 1.2),
            ],
            [
              text("Year"),
              formula("=YEAR({sheet:scratch}C3)", 2027),
              formula('=IFS(FALSE,"no",TRUE,"yes")', "yes"),
            ],
          ],
        },
        { row: 0, column: 12, cells: [[text("Small", { role: "heading" })], [text("x")]] },
        { row: 6, column: 16, cells: [100, 200, 300].map(growing) },
      ],
      tables: [
        {
          id: "small",
          name: "ScaleplanTestSmall",
          row: 0,
          column: 12,
          rows: 1,
          columns: [{ id: "small", heading: "Small" }],
        },
        {
          id: "lines",
          name: "ScaleplanTestLines",
          row: 5,
          column: 1,
          rows: 2,
          columns: [
            { id: "line", heading: "Line" },
            { id: "low", heading: "Low" },
            { id: "high", heading: "High, a year" },
            { id: "middle", heading: "Middle", calculated: middle },
          ],
        },
      ],
      conditionalFormats: [
        { kind: "formula", range: area(6, 2, 2, 2), formula: "=$C7>$D7", tone: "bad", stop: true },
        { kind: "dataBar", range: area(6, 4, 2), color: "teal", minimum: 0, maximum: 20 },
        { kind: "iconSet", range: area(6, 2, 2), icons: "threeTrafficLights", thresholds: [3, 9] },
      ],
      validations: [
        { kind: "date", range: area(2, 2, 1), title: "Day", message: "A day", minimum: 1 },
        {
          kind: "date",
          range: area(2, 3, 1),
          title: "Day",
          message: "A day",
          minimum: 43_831,
          maximum: 73_050,
        },
        { kind: "decimal", range: area(3, 2, 1), title: "Rate", message: "A rate", minimum: 0, maximum: 1 },
        { kind: "whole", range: area(3, 3, 1), title: "Count", message: "A count", minimum: 1 },
        {
          kind: "list",
          range: area(3, 4, 1),
          title: "Word",
          message: "A word",
          source: { items: ["yes", "no"] },
        },
        {
          kind: "list",
          range: area(3, 5, 1),
          title: "Word",
          message: "A word",
          source: { formula: "={name:ScaleplanTestWords}" },
        },
      ],
      charts: [
        chart("ScaleplanTestBars", "barStacked", 1),
        chart("ScaleplanTestLines", "line", 4),
        chart("ScaleplanTestPoints", "scatter", 7),
        chart("ScaleplanTestRadar", "radar", 10),
        combined("ScaleplanTestCombined", 13),
      ],
      freeze: { rows: 1, columns: 2 },
      print: {
        header: "Scaleplan && self-test · &A",
        footer: "&P / &N",
        orientation: "landscape",
        area: area(0, 0, 24, 12),
        titleRows: [5, 5],
        titleColumns: [1, 1],
        breaks: { rows: [12], columns: [6] },
        scale: 70,
      },
    },
  ],
};
