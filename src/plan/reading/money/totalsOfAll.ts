import { isSum, provesSum, sumOf, type ShownAmount } from "./structure/sum.ts";
import type { MoneyTaken } from "./take.ts";

/**
 * "Total" below the last of several budgets may be what all of them come to: where it is not the sum of its own
 * budget's lines but of all so far, it is no claim of that budget.
 */
export function takeTotalsOfAll(taken: readonly MoneyTaken[]): void {
  const costs = taken.filter(
    ({ direction, alternative }) => direction === "cost" && alternative === undefined,
  );
  const before: ShownAmount[] = [];
  let sumBefore = sumOf([]);
  for (const { account } of costs) {
    const { categories, claims } = account;
    const own = categories.flatMap(({ lines }) => lines).map(shown);
    const ownSum = sumOf(own);
    const sum = sumOf([sumBefore, ...own]);
    const isOfAll = (stated: { readonly low: number; readonly high: number }): boolean =>
      before.length > 0 &&
      !isSum(shown(stated), ownSum) &&
      isSum(shown(stated), sum) &&
      provesSum(shown(stated), [...before, ...own]);
    categories.forEach((category, at) => {
      const { stated, ...rest } = category;
      if (stated !== undefined && isOfAll(stated)) categories[at] = rest;
    });
    for (const claim of claims.filter((one) => one.scope === undefined && isOfAll(one)))
      claims.splice(claims.indexOf(claim), 1);
    // Not as arguments of one call: a budget may have more lines than a call takes.
    for (const line of own) before.push(line);
    sumBefore = sum;
  }
}

const shown = ({ low, high }: { readonly low: number; readonly high: number }): ShownAmount => ({
  low,
  high,
  rounding: 0,
});
