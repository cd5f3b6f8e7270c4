import type { Plan } from "../../plan/plan.ts";
import type { Cell, DefinedNameSpec } from "../../workbook/spec.ts";
import type { Role } from "../../workbook/style.ts";
import type { Build, BuiltSheet } from "../build.ts";
import { blank, number, text } from "../frame/cell.ts";
import { dateSerial } from "../frame/date.ts";
import { firstColumn, firstRow } from "../frame/sheet.ts";
import { placeTable, type Column } from "../frame/table.ts";
import { assumptionValue, choiceLists, type AssumptionKind } from "./rows.ts";
import { assumptionUnits } from "./units.ts";

type Given = NonNullable<Plan["assumptions"]>[string];

interface Row extends Omit<Partial<Given>, "value"> {
  readonly value: Given["value"] | undefined;
  readonly topic: string;
  readonly label: string;
  readonly key: string;
  readonly kind: AssumptionKind;
  /** Definitions are no inputs: they look like plain text. */
  readonly fixed: boolean;
}

export function assumptionsSheet(build: Build): BuiltSheet {
  const rows = assumptionRows(build);
  const table = placeTable(
    "assumptions",
    {
      id: "assumptions",
      name: "Assumptions",
      columns: columns(build),
      rows,
      emptyRow: { topic: "", label: "", key: "", kind: "text", fixed: false, value: undefined },
    },
    { row: firstRow, column: firstColumn },
  );
  const values = table.range("value");
  const cells = new Map(rows.map(({ key }, index) => [key, { ...values, row: values.row + index, rows: 1 }]));
  const cellOf = (key: string): typeof values => {
    const found = cells.get(key);
    if (found === undefined) throw new Error(`no assumption ${key}`);
    return found;
  };
  const names: DefinedNameSpec[] = [
    ...rows.map(({ key, label }) => ({ name: key, target: cellOf(key), comment: label.slice(0, 255) })),
    ...Object.entries(choiceLists).map(([name, [first, last]]) => ({
      name,
      target: { ...cellOf(first), rows: cellOf(last).row - cellOf(first).row + 1 },
    })),
  ];
  const thresholds = cellOf("StatusAmber");
  return {
    draft: {
      id: "assumptions",
      words: build.texts.assumptions,
      tabColor: "amber",
      unit: build.texts.assumptions.unit,
      blocks: [],
      tables: [table],
      freeze: { rows: firstRow + 1, columns: 0 },
    },
    names,
    checks: [
      {
        id: "assumptions.correlation",
        severity: "error",
        formula: "=IF(AND({name:Correlation}>=0,{name:Correlation}<=1),0,1)",
        found: isShare(build.figure("Correlation")) ? 0 : 1,
        place: cellOf("Correlation"),
      },
      {
        id: "assumptions.thresholds",
        severity: "error",
        formula: "=IF({name:StatusAmber}<={name:StatusGreen},0,1)",
        found: build.figure("StatusAmber") <= build.figure("StatusGreen") ? 0 : 1,
        place: thresholds,
      },
    ],
  };
}

const isShare = (value: number): boolean => value >= 0 && value <= 1;

function columns({ texts, formats }: Build): Column<Row>[] {
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
  share: "0.0##",
  count: "#,##0.######",
  // In full units: a tolerance of 1 would not show in millions.
  amount: "#,##0_);(#,##0)",
});

function valueCell({ value, kind, fixed }: Row, formats: KindFormats): Cell {
  const role: Role = fixed ? "formula" : "input";
  if (typeof value === "string") return text(value, fixed ? "text" : "inputText");
  if (value === undefined && (kind === "text" || kind === "word")) return blank("inputText");
  return number(value, formats[kind], role);
}

/** The rows that every workbook has, with what the plan says about them, and then the plan's own. */
function assumptionRows(build: Build): Row[] {
  const { plan, texts, defaults } = build;
  const words = texts.assumptions;
  const given = new Map(Object.entries(plan.assumptions ?? {}));
  const units = assumptionUnits(texts, build.context.currency);
  const standard = defaults.map((row): Row => {
    const { name, topic, kind, source } = row;
    const value = assumptionValue(row, plan);
    return {
      topic: words.topics[topic],
      label: words.rows[name],
      key: name,
      kind,
      fixed: topic === "constants",
      unit: units[kind],
      source: words.sources[source],
      ...given.get(name),
      value,
    };
  });
  const known = new Set<string>(defaults.map(({ name }) => name));
  const taken = new Set<string>([...known, ...Object.keys(choiceLists)].map((name) => name.toLowerCase()));
  const own = [...given]
    .filter(([name]) => !known.has(name))
    .map(([name, entry]): Row => ({
      topic: words.topics.own,
      label: name,
      key: definedName(name, taken),
      kind: typeof entry.value === "number" ? "count" : "text",
      fixed: false,
      ...entry,
    }));
  return [...standard, ...own];
}

/** A name for formulas from any text: letters, digits and underscores, unlike an address, and not yet taken. */
export function definedName(label: string, taken: Set<string>): string {
  const plain = label
    .normalize("NFD")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 100);
  const base = `Own_${plain === "" ? "value" : plain}`;
  let name = base;
  for (let again = 2; taken.has(name.toLowerCase()); again++) name = `${base}_${again}`;
  taken.add(name.toLowerCase());
  return name;
}
