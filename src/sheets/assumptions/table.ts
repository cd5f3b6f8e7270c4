import type { Cell } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { blank, number, text } from "../frame/cell.ts";
import { textField } from "../frame/fields.ts";
import { input, type TableSource } from "../frame/table.ts";
import { assumptionFields } from "./fields.ts";
import type { AssumptionKind } from "./rows.ts";
import type { AssumptionRow } from "./tableRows.ts";

/** The Assumptions table: a row a value, in the cell that its name stands for. */
export function assumptionsTable(
  { formats }: Build,
  rows: readonly AssumptionRow[],
): TableSource<"assumptions", AssumptionRow> {
  const fields = assumptionFields;
  return {
    id: "assumptions",
    columns: {
      topic: input(textField("text"), (row) => row.topic),
      name: input(fields.name, (row) => row.label),
      value: { align: "right", cell: (row) => valueCell(row, kindFormats(formats)) },
      // What no one should change looks like plain text.
      unit: { cell: (row) => text(row.unit, row.fixed ? "text" : "inputText") },
      source: { cell: (row) => text(row.source, row.fixed ? "text" : "inputText") },
      owner: { cell: (row) => text(row.owner, row.fixed ? "text" : "inputText") },
      date: {
        ...input(fields.date, (row: AssumptionRow) => row.date),
        cell: (row, build) =>
          row.fixed && row.date === undefined ? blank("text") : fields.date.cell(row.date, build),
      },
      confidence: { cell: (row) => text(row.confidence, row.fixed ? "text" : "inputText") },
      key: input(fields.key, (row) => row.key),
    },
    rows,
    emptyRow: { topic: "", label: "", key: "", kind: "text", fixed: false, value: undefined },
  };
}

type KindFormats = Readonly<Record<AssumptionKind, string>>;

const kindFormats = (formats: Build["formats"]): KindFormats => ({
  text: "General",
  word: "General",
  date: formats.date,
  percent: formats.percent,
  share: "0.0##_)",
  count: formats.plain,
  switch: "0_)",
  // In full units, with decimals: a tolerance of a cent would not show in millions.
  amount: formats.plain,
});

function valueCell({ value, kind, fixed }: AssumptionRow, formats: KindFormats): Cell {
  if (typeof value === "string") return text(value, fixed ? "text" : "inputText");
  if (value === undefined && (kind === "text" || kind === "word")) return blank("inputText");
  return number(value, formats[kind], fixed ? "formula" : "input");
}
