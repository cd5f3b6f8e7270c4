import type { Cell } from "../../workbook/spec.ts";
import type { Role } from "../../workbook/style.ts";
import type { Build } from "../build.ts";
import { blank, number, text } from "../frame/cell.ts";
import { dateSerial } from "../frame/date.ts";
import type { Column, TableSource } from "../frame/table.ts";
import type { AssumptionKind } from "./rows.ts";
import type { AssumptionRow } from "./tableRows.ts";

/** The Assumptions table: a row a value, in the cell that its name stands for. */
export function assumptionsTable(build: Build, rows: readonly AssumptionRow[]): TableSource<AssumptionRow> {
  return {
    id: "assumptions",
    name: "Assumptions",
    columns: columns(build),
    rows,
    emptyRow: { topic: "", label: "", key: "", kind: "text", fixed: false, value: undefined },
  };
}

function columns({ texts, formats }: Build): Column<AssumptionRow>[] {
  const headings = texts.assumptions.tableHeadings;
  return [
    { id: "topic", heading: headings.topic, cell: (row) => text(row.topic) },
    { id: "name", heading: headings.name, cell: (row) => text(row.label) },
    {
      id: "value",
      heading: headings.value,
      align: "right",
      cell: (row) => valueCell(row, kindFormats(formats)),
    },
    { id: "unit", heading: headings.unit, cell: (row) => text(row.unit, row.fixed ? "text" : "inputText") },
    {
      id: "source",
      heading: headings.source,
      cell: (row) => text(row.source, row.fixed ? "text" : "inputText"),
    },
    { id: "owner", heading: headings.owner, cell: (row) => text(row.owner, "inputText") },
    {
      id: "date",
      heading: headings.date,
      align: "right",
      cell: (row) => number(row.date === undefined ? undefined : dateSerial(row.date), formats.date),
    },
    { id: "confidence", heading: headings.confidence, cell: (row) => text(row.confidence, "inputText") },
    { id: "key", heading: headings.key, cell: (row) => text(row.key, "text") },
  ];
}

type KindFormats = Readonly<Record<AssumptionKind, string>>;

const kindFormats = (formats: Build["formats"]): KindFormats => ({
  text: "General",
  word: "General",
  date: formats.date,
  percent: formats.percent,
  share: "0.0##_)",
  count: formats.plain,
  // In full units: a tolerance of 1 would not show in millions.
  amount: "#,##0_);(#,##0)",
});

function valueCell({ value, kind, fixed }: AssumptionRow, formats: KindFormats): Cell {
  const role: Role = fixed ? "formula" : "input";
  if (typeof value === "string") return text(value, fixed ? "text" : "inputText");
  if (value === undefined && (kind === "text" || kind === "word")) return blank("inputText");
  return number(value, formats[kind], role);
}
