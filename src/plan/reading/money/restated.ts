import type { BudgetLine } from "../../plan.ts";
import type { MoneyTaken } from "./take.ts";
import { provesSum, type ShownAmount } from "./structure/sum.ts";

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
  const amounts = new Map(costs.map((one) => [one, linesOf(one).map(shown)]));
  for (const one of costs) {
    const others = costs.filter((other) => other !== one);
    const groups = [...others, others].map((group) =>
      (Array.isArray(group) ? group : [group]).flatMap((other) => amounts.get(other) ?? []),
    );
    for (const line of linesOf(one)) {
      if (line.role !== undefined || !groups.some((group) => provesSum(shown(line), group))) continue;
      const { name, low, high, place } = line;
      one.account.doubts.push({ kind: "total", line: place?.line ?? one.line, name, low, high });
    }
  }
}

const shown = ({ low, high }: BudgetLine): ShownAmount => ({ low, high, rounding: 0 });
