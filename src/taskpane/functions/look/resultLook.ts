import type { FunctionEntry, ResultColumn, Unit } from "../../../functions/index.ts";
import type { functionsTexts } from "../../../i18n/pane/functions.ts";
import type { FormulaLook } from "../../common/excelPort.ts";

type Words = (typeof functionsTexts)["en"]["look"];
type Rows = readonly (readonly unknown[])[];

/** Labels and number formats for the cells that a result fills, in Excel's English notation. */
export function lookOf(
  entry: FunctionEntry,
  passed: readonly unknown[],
  rows: Rows,
  words: Words,
): FormulaLook | undefined {
  const { columns } = entry;
  const width = rows[0]?.length ?? 0;
  if (width === 0) return undefined;
  const percentiles = percentilesOf(entry, passed);
  const named = (position: number): string => words.columns[columnAt(columns, position)[0]];
  const marked = (position: number, share: number | undefined): string =>
    share === undefined ? named(position) : words.percentile(named(position), percentText(share));
  const unitAt = (column: number): Unit => columnAt(columns, column)[1];
  const formats = formatsOf(rows, unitAt);

  const follows = percentiles.length > 0 && columns.length === 1;
  if (width === 1 && (rows.length === 1 || (follows && rows.length === percentiles.length)))
    return { formats, side: "left", labels: rows.map((_row, row) => marked(0, percentiles[row])) };
  const shareAt = (column: number): number | undefined =>
    follows
      ? rows.length === 1 && width === percentiles.length
        ? percentiles[column]
        : undefined
      : percentiles[column - (columns.length - 1)];
  const labels = Array.from({ length: width }, (_none, column) => marked(column, shareAt(column)));
  return { formats, side: "above", labels };
}

/** A result that goes on beyond its columns repeats the last. */
function columnAt(columns: readonly [ResultColumn, ...ResultColumn[]], position: number): ResultColumn {
  return columns[position] ?? columns.at(-1) ?? columns[0];
}

/** The probabilities that the totals stand for, where the function gives one for each. */
function percentilesOf(entry: FunctionEntry, passed: readonly unknown[]): readonly number[] {
  // An allocation has one probability for all of its lines, which are no totals.
  if (entry.id === "CONTINGENCYALLOCATION") return [];
  const given = passed[entry.parameters.findIndex(({ name }) => name === "probability")];
  const shares: readonly unknown[] = Array.isArray(given) ? given.flat() : [given];
  return shares.every((share) => typeof share === "number") ? shares : [];
}

const percentText = (share: number): string => `P${Number((share * 100).toPrecision(6))}`;

/** Each unit as the plan's sheets show it; small amounts with cents, so that 12.37 does not become 12. */
function formatsOf(rows: Rows, unitAt: (column: number) => Unit): readonly (readonly string[])[] {
  const amounts = rows.flatMap((row) => row.filter((_cell, column) => unitAt(column) === "amount"));
  const numbers = amounts.filter((cell) => typeof cell === "number");
  const whole = numbers.every(Number.isInteger) || numbers.some((amount) => Math.abs(amount) >= 1_000);
  const formats: Readonly<Record<Unit, string>> = {
    amount: whole ? "#,##0;(#,##0)" : "#,##0.00;(#,##0.00)",
    percent: "0.0%",
    ratio: "0.00",
    periods: "0.0",
    words: "General",
  };
  return rows.map((row) => row.map((_cell, column) => formats[unitAt(column)]));
}
