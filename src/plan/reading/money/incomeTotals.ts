import type { BudgetClaim, BudgetLine, Period } from "../../plan.ts";
import { endFits } from "./structure/sum.ts";
import type { MoneyTaken } from "./take.ts";

interface Stated {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly period: Period | undefined;
  readonly line: number;
  readonly lines: readonly BudgetLine[];
}

/** Totals of income have no place in a plan, so one that its lines do not come to is asked about as it is read. */
export function askAboutIncomeTotals(taken: readonly MoneyTaken[]): void {
  for (const one of taken) {
    if (one.direction !== "income") continue;
    for (const { name, low, high, line } of statedIn(one).filter(differs))
      one.account.doubts.push({ kind: "incomeTotal", line, name, low, high });
  }
}

function statedIn({ account, track, line: own }: MoneyTaken): Stated[] {
  const { categories, claims } = account;
  const all = categories.flatMap(({ lines }) => lines);
  const ofCategories = categories.flatMap(({ name, stated, lines, place }): Stated[] =>
    stated === undefined ? [] : [{ name, ...stated, period: stated.period, line: lineOf(place, own), lines }],
  );
  const whole = claims.filter(({ scope, when }: BudgetClaim) => scope === undefined && when === undefined);
  return [
    ...ofCategories,
    ...whole.map(({ low, high, period, periodStated, place }): Stated => {
      const said = periodStated === false ? undefined : period;
      return { name: track, low, high, period: said, line: lineOf(place, own), lines: all };
    }),
  ];
}

const lineOf = (place: BudgetClaim["place"], line: number): number => place?.line ?? line;

/** Lines of several periods, or of another than their total, come to nothing that could be compared. */
function differs({ low, high, period, lines }: Stated): boolean {
  const periods = new Set(lines.map((line) => line.period));
  const [only] = periods;
  if (periods.size !== 1 || (period !== undefined && period !== only)) return false;
  const sum = (end: "low" | "high"): number => lines.reduce((all, line) => all + line[end], 0);
  return !endFits(low, sum("low"), Infinity) || !endFits(high, sum("high"), Infinity);
}
