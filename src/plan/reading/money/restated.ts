import type { BudgetLine } from "../../plan.ts";
import type { MoneyTaken } from "./take.ts";
import { endFits, isSum, provesSum, sumOf, type ShownAmount } from "./structure/sum.ts";

/**
 * Lines that only state again what other budgets of the document come to, as a summary does: each is asked about,
 * since it would count the same money twice.
 */
export function askAboutRestated(taken: readonly MoneyTaken[]): void {
  const costs = taken.filter(
    ({ direction, alternative }) => direction === "cost" && alternative === undefined,
  );
  if (costs.length < 2) return;
  const linesOf = ({ account }: MoneyTaken): BudgetLine[] => account.categories.flatMap(({ lines }) => lines);
  const budgets = costs.map((one) => new Budget(one, linesOf(one).map(shown)));
  const byLow = [...budgets].sort((a, b) => a.sum.low - b.sum.low);
  const whole = sumOf(budgets.map(({ sum }) => sum));
  for (const { one, sum } of budgets) {
    const rest = { low: whole.low - sum.low, high: whole.high - sum.high, rounding: 0 };
    for (const line of linesOf(one)) {
      if (line.role !== undefined) continue;
      const stated = shown(line);
      const restated =
        withSum(byLow, stated).some((other) => other.one !== one && provesSum(stated, other.amounts)) ||
        (isSum(stated, rest) &&
          provesSum(
            stated,
            budgets.flatMap((other) => (other.one === one ? [] : other.amounts)),
          ));
      if (!restated) continue;
      const { name, low, high, place } = line;
      one.account.doubts.push({ kind: "total", line: place?.line ?? one.line, name, low, high });
    }
  }
}

/** What a budget comes to, added up once. */
class Budget {
  readonly one: MoneyTaken;
  readonly amounts: readonly ShownAmount[];
  readonly sum: ShownAmount;

  constructor(one: MoneyTaken, amounts: readonly ShownAmount[]) {
    this.one = one;
    this.amounts = amounts;
    this.sum = sumOf(amounts);
  }
}

/** The budgets whose lows come to an amount's, of all in the order of their lows. */
function withSum(byLow: readonly Budget[], stated: ShownAmount): Budget[] {
  let [first, behind] = [0, byLow.length];
  while (first < behind) {
    const middle = (first + behind) >> 1;
    const { low } = (byLow[middle] as Budget).sum;
    if (low < stated.low && !endFits(stated.low, low, 0)) first = middle + 1;
    else behind = middle;
  }
  const found: Budget[] = [];
  for (let at = first; at < byLow.length; at++) {
    const budget = byLow[at] as Budget;
    if (!endFits(stated.low, budget.sum.low, 0)) break;
    found.push(budget);
  }
  return found;
}

const shown = ({ low, high }: BudgetLine): ShownAmount => ({ low, high, rounding: 0 });
