import { anyMoneyWord } from "../../../lexicon/money.ts";
import { fold } from "../fold.ts";
import { keyOf } from "../words.ts";
import type { Column, ColumnRole } from "./columnDraft.ts";
import type { GridRow } from "./grid.ts";
import type { MoneyRow } from "./moneyRow.ts";
import { cellAt } from "./cell.ts";

/** Whose cells are remarks on a row's amount. */
const kept: readonly ColumnRole[] = ["note", "part", "case", "moment", "unknown"];

/** What the columns of remarks say, under their headings. */
export function remarksIn(columns: readonly Column[], row: GridRow, main: Column | undefined): string {
  return columns
    .filter(({ role }) => kept.includes(role))
    .flatMap(({ at, heading, role }) => {
      const { text, kind } = cellAt(row.cells, at);
      if (text === "" || kind === "open" || (role === "moment" && main?.at === at)) return [];
      return heading === "" ? [text] : [`${heading}: ${text}`];
    })
    .join("; ");
}

const unitHeading = new RegExp(`^${anyMoneyWord((of) => of.unitName)}$`, "u");

/**
 * A remark that is nothing but a period: "anual". One that only speaks of a period is none, and neither is the unit
 * of what a row counts: 24 of a "month" come to what all of them cost.
 */
export function dueRemarked(columns: readonly Column[], row: GridRow): MoneyRow["due"] {
  const counts = columns.some(({ role, at }) => role === "quantity" && row.cells[at]?.amount !== undefined);
  const period = columns
    .filter(({ role, heading }) => role === "note" && !(counts && unitHeading.test(fold(heading))))
    .map(({ at }) => keyOf("period", cellAt(row.cells, at).text))
    .find((key) => key !== undefined);
  return period === undefined ? undefined : { period, times: 1 };
}
