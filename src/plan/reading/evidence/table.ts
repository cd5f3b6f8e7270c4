import type { TableNode } from "../../source/tree.ts";
import { plainText } from "../../source/text.ts";
import { tableRows } from "../../outline/tableRows.ts";
import { fold } from "../fold.ts";
import { isNotSpent } from "../money/words.ts";
import { isMarkedChart } from "../phaseMarks.ts";
import { findMoment } from "../time/deadline.ts";
import { weigh, type Evidence, type ReadingKind, type Verdict } from "./kinds.ts";
import { namesMoney } from "./shape.ts";
import { columnTopicsOf, topicsOf, type ColumnTopic } from "./words.ts";

/** What the headings of a table's columns may mean, and what its cells look like. */
export interface TableShape {
  readonly titles: readonly string[];
  readonly columns: readonly ReadonlySet<ColumnTopic>[];
  /** Columns whose heading names a time: "Meta día 30", "2027". */
  readonly moments: readonly number[];
  /** Whether rows state amounts of money, or a heading says that a column holds some. */
  readonly money: boolean;
  readonly dated: boolean;
}

const moneyHeading =
  /(?:^|\b)(?:costs?|costes?|costos?|budgets?|presupuestos?|amount|importe|monto|price|precio|gastos?|expenses?|estimat\w+|estimacion|inversion|investment|valor|total|allocation|asignacion)\b|[$€£]|\b(?:usd|eur|gbp|mxn|cop|ars|clp|pen|brl)\b/;
const timeHeading =
  /^(?:periodo|plazo|meses|mes|duracion|semanas?|dias?|cuando|fechas?|inicio|fin|period|time ?frame|timeline|months?|weeks?|days?|duration|when|dates?|start|end|begin|finish)\b/;

export function tableShape(table: TableNode): TableShape {
  const { titles, rows } = tableRows(table);
  const columns = titles.map(columnTopicsOf);
  const moments = titles.flatMap((title, at) => (findMoment(title) === undefined ? [] : [at]));
  const money =
    titles.some((title) => moneyHeading.test(fold(title))) ||
    rows.some(({ cells }) => cells.some((cell) => cell.length < 40 && namesMoney(cell)));
  return { titles, columns, moments, money, dated: titles.some((title) => timeHeading.test(fold(title))) };
}

/** Decides what a table is, by its columns and by what it stands in. */
export function judgeTable(
  table: TableNode,
  shape: TableShape,
  above: ReadingKind | undefined,
  heading: string,
): Verdict {
  const evidence: Evidence[] = [];
  const add = (kind: ReadingKind, weight: number, reason: Evidence["reason"]): void => {
    if (weight > 0) evidence.push({ kind, weight, reason });
  };
  const has = (topic: ColumnTopic): boolean => shape.columns.some((column) => column.has(topic));
  if (isNotSpent(heading)) add("notes", 4, "heading");
  add(above ?? "notes", above === undefined ? 1 : 2, above === undefined ? "nothing" : "above");
  for (const { topic } of topicsOf(plainText(table.caption ?? []) || heading)) {
    if (topic === "costs" || topic === "income") add(topic, 1, "headingHint");
  }
  const measured = has("target") || has("baseline") || has("actual") || shape.moments.length > 1;
  if (has("kpi") || has("keyResult")) add("kpis", measured ? 4 : 1.5, "columns");
  else if (measured && !shape.money && has("target")) add("kpis", 2, "columns");
  if (has("objective") && (measured || has("keyResult") || has("due"))) add("objectives", 2.5, "columns");
  const weighed = has("chance") || has("response") || (has("impact") && !shape.money);
  if (has("risk") && weighed) add("risks", 4.5, "columns");
  if (isMarkedChart(table)) add("phases", 6, "columns");
  if (shape.dated && (has("phase") || has("activity"))) add("phases", 3, "columns");
  if (shape.money && !has("kpi") && !has("keyResult"))
    add(above === "income" ? "income" : "costs", 2.5, "columns");
  return weigh(evidence);
}
