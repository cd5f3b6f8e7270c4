import { cellAt } from "./cell.ts";
import type { Draft } from "./columnDraft.ts";
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
