import { take, type Draft } from "./columnDraft.ts";
import { amountIn, isMultiple, isProduct, isRowSum } from "./columnSums.ts";
import { currencyIn } from "./currencyMarks.ts";
import type { GridRow } from "./grid.ts";
import { readWholeDue } from "./period.ts";
import { isPerUnit, isReached } from "./words.ts";

/** Quantity × unit cost = total, by arithmetic; by words where the table has the words and no total. */
export function takeProduct(
  rows: readonly GridRow[],
  left: readonly Draft[],
  drafts: readonly Draft[],
): void {
  const counts = drafts.filter(({ role, type }) => role === "quantity" && type === "counted");
  const factors = [...counts, ...left];
  // A product is the same in any order: what is money is the cost, words for a count are none, and where neither
  // tells, how many stands in front of what one costs.
  const signs = (draft: Draft): number =>
    2 * Number(hasMarks(rows, draft)) + Number(isUnitCost(draft)) - Number(isCount(draft));
  const units = [...left].sort((a, b) => signs(b) - signs(a) || b.at - a.at);
  // "Subtotal | Total": what all rows have is the total, though both are the product where they have it.
  const full = (draft: Draft): number => rows.filter((row) => amountIn(row, draft.at) !== undefined).length;
  const totals = [...left].sort((a, b) => full(b) - full(a));
  for (const total of totals) {
    // Spend times its return is what comes in.
    if (total.named.has("income") && !total.named.has("amount")) continue;
    for (const unit of units) {
      const others = factors.filter((draft) => draft !== total && draft !== unit);
      const single = others.find((draft) => isProduct(rows, [draft.at, unit.at], total.at));
      const pair =
        single === undefined
          ? pairs(others).find((two) => isProduct(rows, [...two.map(({ at }) => at), unit.at], total.at))
          : undefined;
      const quantities = single === undefined ? (pair ?? []) : [single];
      if (quantities.length === 0) continue;
      take(total, "amount", "arithmetic");
      for (const draft of left)
        if (draft !== total && isMultiple(rows, total.at, draft.at, 1))
          take(draft, "sameMoney", "arithmetic");
      // "Leads" at what one is to cost are what is reached: nobody buys them by the piece.
      const reached = [unit, ...quantities].some(({ heading }) => isReached(heading));
      take(unit, reached ? "note" : "unitCost", "arithmetic");
      for (const draft of quantities) take(draft, reached ? "note" : "quantity", "arithmetic");
      return;
    }
  }
  const unit = left.find(({ named }) => named.has("unitCost"));
  const quantity = [...counts, ...left].find(
    (draft) => draft !== unit && draft.named.has("quantity") && !isPerUnit(draft.heading),
  );
  if (unit === undefined || quantity === undefined) return;
  take(unit, "unitCost", "words");
  take(quantity, "quantity", "words");
}

/** "Annual gross | Social security | Total cost": a product and what is added to it come to the amount. */
export function takeBeyondProduct(rows: readonly GridRow[], drafts: readonly Draft[]): void {
  const product = drafts.find(({ role, because }) => role === "amount" && because === "arithmetic");
  if (product === undefined) return;
  const left = drafts.filter(({ role, type }) => role === undefined && type === "amount");
  for (const whole of left) {
    const others = left.filter((draft) => draft !== whole);
    const parts = [others, ...others.map((one) => [one])].find(
      (added) => added.length > 0 && isRowSum(rows, [product.at, ...added.map(({ at }) => at)], whole.at),
    );
    if (parts === undefined) continue;
    take(whole, "amount", "arithmetic");
    for (const draft of [product, ...parts]) take(draft, "part", "arithmetic");
    for (const draft of drafts)
      if (draft.role === "quantity" || draft.role === "unitCost") take(draft, "note", "arithmetic");
    return;
  }
}

/** Whether the figures of a column carry a currency. */
const hasMarks = (rows: readonly GridRow[], draft: Draft): boolean =>
  rows.some(({ cells }) => cells[draft.at]?.amount?.kind === "money");

const isUnitCost = (draft: Draft): boolean =>
  draft.named.has("unitCost") ||
  isPerUnit(draft.heading) ||
  readWholeDue(draft.heading) !== undefined ||
  currencyIn(draft.heading) !== undefined;

const isCount = ({ named, heading }: Draft): boolean => named.has("quantity") && !isPerUnit(heading);

/** Each two of several columns. */
export function pairs(drafts: readonly Draft[]): (readonly [Draft, Draft])[] {
  return drafts.flatMap((first, index) => drafts.slice(index + 1).map((second) => [first, second] as const));
}
