import type { TableNode } from "../../source/tree.ts";
import { plainText } from "../../source/text.ts";
import { tableRows } from "../../outline/tableRows.ts";
import { fold } from "../fold.ts";
import { textAt } from "../../textAt.ts";
import {
  directionIn,
  isMeasure,
  isNotSpent,
  isOtherMoney,
  isPerUnit,
  isUnspent,
  namesBudgetLines,
  namesPayers,
} from "../money/words.ts";
import { isMarkedChart } from "../phaseMarks.ts";
import { timeColumnsOf } from "../timeColumns.ts";
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
  /** Whether headings say that its rows are what is spent, or who pays. */
  readonly says: "costs" | "income" | undefined;
}

const moneyHeading =
  /(?:^|\b)(?:costs?|costes?|costos?|budgets?|presupuestos?|amount|importe|monto|price|precio|gastos?|expenses?|estimat\w+|estimacion|inversion|investment|valor|total|allocation|asignacion)\b|[$€£]|\b(?:usd|eur|gbp|mxn|cop|ars|clp|pen|brl)\b/;
const timeHeading =
  /^(?:periodo|plazo|meses|mes|duracion|semanas?|dias?|cuando|fechas?|inicio|fin|period|time ?frame|timeline|months?|weeks?|days?|duration|when|dates?|start|end|begin|finish)\b/;

/** @param units whether something around the table says in which units or in which currency its figures are */
export function tableShape(table: TableNode, units = false): TableShape {
  const { titles, rows } = tableRows(table);
  const worded = (at: number): boolean => rows.some(({ cells }) => /\p{L}{2}/u.test(textAt(cells, at)));
  const columns = titles.map((title, at) => {
    const topics = columnTopicsOf(title);
    // "Resultado" over figures is what is left of money.
    return topics.has("keyResult") && !worded(at)
      ? new Set([...topics].filter((topic) => topic !== "keyResult"))
      : topics;
  });
  const moments = titles.flatMap((title, at) => (findMoment(title) === undefined ? [] : [at]));
  const money =
    titles.some((title) => moneyHeading.test(fold(title))) ||
    rows.some(({ cells }) => cells.some((cell) => cell.length < 40 && namesMoney(cell))) ||
    (units && rows.every(({ cells }) => cells.slice(1).some((cell) => /^\s*-?\d[\d.,'\s]*$/.test(cell))));
  return {
    titles,
    columns,
    moments,
    money,
    dated: titles.some((title) => timeHeading.test(fold(title))),
    says: saidBy(titles),
  };
}

function saidBy(titles: readonly string[]): TableShape["says"] {
  if (titles.some(isUnspent)) return undefined;
  if (titles.some(namesBudgetLines) || saysSpent(titles)) return "costs";
  return namesPayers(textAt(titles, 0)) ? "income" : undefined;
}

/** "Coste estimado", "Estimated cost": a heading of what each row costs, beside one of names. */
const saysSpent = (titles: readonly string[]): boolean =>
  titles.slice(1).some((title) => directionIn(title) === "cost" && !isPerUnit(title) && !isMeasure(title)) &&
  !titles.some((title) => directionIn(title) === "income" || isOtherMoney(title));

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
  if (!shape.money && timeColumnsOf(table, undefined).length > 0) add("phases", 3, "columns");
  if (isMarkedChart(table)) add("phases", 6, "columns");
  if (shape.dated && (has("phase") || has("activity"))) add("phases", 3, "columns");
  if (shape.money && !has("kpi") && !has("keyResult"))
    add(above === "income" || shape.says === "income" ? "income" : "costs", 2.5, "columns");
  if (shape.money && shape.says !== undefined && above === "notes") add(shape.says, 1, "columns");
  return weigh(evidence);
}
