import { readBudgetAmount, type BudgetAmount } from "./amount.ts";
import { cleanHeading, cleanName, fold } from "./fold.ts";
import { speaksOfMoney } from "./moneyWords.ts";
import { caught } from "./match.ts";

/** "Obra: $5M" and "Obra ($5M)" as a name and the sum that the heading states for it. */
export interface StatedHeading {
  readonly name: string;
  readonly amount: BudgetAmount;
}

const withSum = /^(.*?\S)\s*(?:[::–—-]\s+|\((?=[^()]*\)$))([^()]*|[^()]*\([^()]*\))\)?$/;

/** The name and the sum of a heading of a budget, or undefined when it states none. */
export function readStatedHeading(words: string): StatedHeading | undefined {
  const found = withSum.exec(cleanHeading(words));
  const value = caught(found, 2);
  if (found === null || !speaksOfMoney(fold(value))) return undefined; // A bare figure in a heading is a year, a number or a count.
  const amount = readBudgetAmount(value);
  return amount && { name: cleanName(caught(found, 1)), amount };
}
