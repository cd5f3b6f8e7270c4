import { sheetTexts } from "../../i18n/sheets.ts";
import type { Language } from "../../i18n/language.ts";
import { moneyText } from "../../i18n/number.ts";
import { groupKey } from "../../plan/rows/sameText.ts";
import type { Value } from "../../workbook/spec.ts";
import { grid } from "./grid.ts";
import type { KeptCell } from "./keptCells.ts";
import { planFromTables } from "./planFromTables.ts";
import type { TableContent } from "./reader.ts";

/** A budget that somebody accepts as it is now; the day is a serial number of the 1900 system. */
export interface Acceptance {
  readonly track: string;
  readonly who: string;
  readonly day: number;
}

export interface BaselineEntries {
  readonly cells: readonly KeptCell[];
  /** A row for the table of changes, where it has no empty one. */
  readonly newChange?: readonly Pick<KeptCell, "value" | "isDate">[];
}

/**
 * What accepting a budget writes: its totals of now with day and name, in cells of their own beside what
 * the document states, and a row of the change log. Nothing where the budget's row is not there.
 */
export function baselineEntries(
  contents: readonly TableContent[],
  language: Language,
  { track, who, day }: Acceptance,
): BaselineEntries | undefined {
  const row = grid(contents, "tracks")?.rows.find(
    (candidate) => groupKey(String(candidate.value("track"))) === groupKey(track),
  );
  if (row === undefined) return undefined;
  const [low, high] = [row.value("lowYear"), row.value("highYear")];
  if (typeof low !== "number" || typeof high !== "number") return undefined;
  const accepted = row
    .cells({ acceptedLow: low, acceptedHigh: high, acceptedOn: day, acceptedBy: who })
    .map(asKept);
  const { plan } = planFromTables(contents, language);
  const money = (amount: number): string => moneyText(amount, plan.currency, plan.language);
  const change = sheetTexts[plan.language].guide.changes.accepted(track, money(low), money(high));
  const changes = grid(contents, "changes");
  if (changes === undefined) return { cells: accepted };
  const columns = ["date", "change", "author"] as const;
  const free = changes.rows.find((candidate) => columns.every((column) => candidate.value(column) === ""));
  const entry = { date: day, change, author: who };
  if (free !== undefined) return { cells: [...accepted, ...free.cells(entry).map(asKept)] };
  const newChange = columns.map((column): { value: Value; isDate?: true } =>
    column === "date" ? { value: entry.date, isDate: true } : { value: entry[column] },
  );
  return { cells: accepted, newChange };
}

const asKept = (cell: KeptCell & { readonly column: string }): KeptCell =>
  cell.column === "acceptedOn" || cell.column === "date" ? { ...cell, isDate: true } : cell;
