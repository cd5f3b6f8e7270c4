import { amountsIn } from "./amounts.ts";
import type { MoneyRow } from "./moneyRow.ts";
import { provesSum, type ShownAmount } from "./structure/sum.ts";
import { isExample, isMeasure, isPerUnit } from "./words.ts";

/**
 * Whether a sentence behind the lines of a budget states what all of them come to ("Everything together: $217,100"),
 * without any word for a total: it names one amount, which can hardly be their sum by chance.
 */
export function tellsTotal(text: string, amount: ShownAmount, rows: readonly MoneyRow[]): boolean {
  if (isExample(text) || isMeasure(text) || isPerUnit(text)) return false;
  if (amountsIn(text).filter(({ kind }) => kind === "money").length > 1) return false;
  const lines = linesOf(rows);
  return lines.length > 1 && provesSum(amount, lines);
}

/** The amounts of rows that stand within no other with an amount; totals are none. */
function linesOf(rows: readonly MoneyRow[]): ShownAmount[] {
  const found: ShownAmount[] = [];
  let within: number | undefined;
  for (const { depth, amount, total } of rows) {
    if (within !== undefined && depth > within) continue;
    within = undefined;
    if (amount === undefined || total !== undefined) continue;
    found.push(amount);
    within = depth;
  }
  return found;
}
