import { anyMoneyWord } from "../../../lexicon/money.ts";
import { fold } from "../fold.ts";
import { cellAt } from "./cell.ts";
import type { Draft } from "./columnDraft.ts";
import { currencyIn } from "./currencyMarks.ts";
import type { Grid } from "./grid.ts";
import { namesBudgetLines } from "./words.ts";

/** "2.1 Hand pumps" under "Budget line" and "1. Staff" under "Chapter" count nothing. */
export function isOfNames(
  { rows }: Grid,
  at: number,
  { type, heading, named }: Pick<Draft, "type" | "heading" | "named">,
): boolean {
  if (type !== "counted" && type !== "amount") return false;
  if (!named.has("name") && !named.has("category") && !namesBudgetLines(heading)) return false;
  const texts = rows.flatMap(({ cells }) => cellAt(cells, at).text || []);
  return type === "counted" || texts.every((text) => /^(?:\d[\d.]*[.)]?\s)?\p{L}{3}/u.test(text));
}
/** "Includes 6,200 of training" under "Notes": an amount among words of a remark is none of the column. */
export function isOfRemarks({ rows }: Grid, at: number, named: Draft["named"]): boolean {
  if (!named.has("note") || named.has("amount") || named.has("cost")) return false;
  return rows.some(({ cells }) => {
    const { kind, text, amount } = cellAt(cells, at);
    const beside = amount === undefined ? text : text.slice(0, amount.start) + text.slice(amount.end);
    return kind === "text" || (kind === "amount" && /\p{L}{3}/u.test(beside));
  });
}

/** "Useful life (years)", "Weight (kg)": what a column is measured in is no currency. */
export const measuredIn =
  /\((?:in |en |em )?(?:years?|anos|months?|meses|weeks?|semanas|days?|dias|hours?|horas|h|kg|t|km|m2|m²|%)\)$/;

const effort = new RegExp(`^${anyMoneyWord((of) => of.effort)}$`, "u");

/** "Person-months", "Start month": bare figures beside a column of money. */
export function isEffort(draft: Draft, drafts: readonly Draft[]): boolean {
  if (
    !effort.test(
      fold(draft.heading)
        .replace(/[.:()]/g, "")
        .trim(),
    )
  )
    return false;
  return drafts.some(
    (other) =>
      other !== draft &&
      other.type === "amount" &&
      (other.named.has("amount") || currencyIn(other.heading) !== undefined),
  );
}
