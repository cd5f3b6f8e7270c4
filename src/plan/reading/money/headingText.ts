import type { Section } from "../../outline/outline.ts";
import { currencyIn, type CurrencyMark } from "./currencyMarks.ts";
import { cleanHeading, cleanName } from "../fold.ts";
import { readHeading } from "../heading.ts";
import { amountsIn } from "./amounts.ts";
import { readItem, type ItemText } from "./itemText.ts";
import { saysOnlyBudget, totalIn } from "./words.ts";
import { caught } from "../match.ts";

/** A heading of money: its name, and the amount that it states. */
export type HeadingText = ItemText & {
  /** Its first word says that it is a category or a budget ("Categoría: …"): the name may then be anything. */
  readonly labelled: boolean;
};

const opened = /^(.*?\S)\s*\(([^()]*)\)$/;
const joined = /^(.*?\S)\s*(?:[:：]|\s[–—-])\s*(.+)$/;

/** What a heading says of the currency of all that stands under it: "Budget (EUR)", "Gastos en pesos mexicanos". */
export function headingCurrency(section: Section | undefined): CurrencyMark | undefined {
  for (let at = section; at !== undefined; at = at.above) {
    const inside = [...at.text.matchAll(/\(([^()]*)\)|(?<!\p{L})(?:in|en|em)\s(.*)$|[–—:-]\s+(\S+)$/giu)];
    for (const found of inside) {
      const mark = currencyIn(found.slice(1).join(""));
      if (mark !== undefined) return mark;
    }
  }
  return undefined;
}

const yearLike = /^\s*(?:19|20)\d{2}\s*$/;

/**
 * Reads "Obra: $5M", "T1 2026 (50.000€)" and "Obra" alone. A bare figure in a heading is a year or a number, unless
 * the words in front say that it is a total or a budget, or a sentence says in which units figures are.
 */
export function readMoneyHeading(words: string, inUnits = false): HeadingText {
  const heading = readHeading(words);
  if (heading.labelled) return { name: heading.name, labelled: true };
  const clean = cleanHeading(words);
  for (const pattern of [opened, joined]) {
    const found = pattern.exec(clean);
    const [ahead, value] = [caught(found, 1), caught(found, 2)];
    const bare =
      totalIn(ahead) !== undefined || ((inUnits || saysOnlyBudget(ahead)) && !yearLike.test(value));
    const [amount] = amountsIn(value).filter(({ kind }) => kind === "money" || (bare && kind === "number"));
    // "(in '000 GBP)" says in which units amounts are.
    if (amount === undefined || amount.high === 0) continue;
    return { ...readItem(ahead, value), name: cleanName(ahead), labelled: false };
  }
  return { name: clean, labelled: false };
}
