import type { Item } from "../../outline/item.ts";
import type { ReadingContext } from "../draft.ts";
import { readItem } from "./itemText.ts";
import type { Doubt } from "./moneyRow.ts";
import { directionIn, isExample, isMeasure, isPerUnit, isPriceOfOne } from "./words.ts";

/** Longer than this, an initiative's name is a sentence that tells of money. */
const mostWords = 12;

/** "New tasting room — $480,000" among initiatives: the initiative keeps its words, and its amount is asked about. */
export function noteAmountOf(item: Item, { draft }: ReadingContext): void {
  if (!/\d/.test(item.words)) return;
  const { name, amount, currency } = readItem(item.name, item.text);
  if (amount === undefined || currency === undefined || name.split(" ").length > mostWords) return;
  if (directionIn(name) === "income" || isOther(name) || isOther(item.words)) return;
  draft.besideInitiatives.push({
    kind: "unread",
    line: item.firstLine,
    name,
    low: amount.low,
    high: amount.high,
  });
}

const isOther = (words: string): boolean =>
  isExample(words) || isPerUnit(words) || isPriceOfOne(words) || isMeasure(words);

/** What initiatives cost by their own words, where there are several. */
export function costsOfInitiatives({ draft }: ReadingContext): readonly Doubt[] {
  if (draft.besideInitiatives.length < 2) return [];
  return draft.besideInitiatives;
}

/** Those whose amount no line of any account has: what a budget says once more is read there. */
export function elsewhereOnly(doubts: readonly Doubt[], { draft }: ReadingContext): Doubt[] {
  const accounts = draft.money.flatMap(({ account }) => account.categories.flatMap(({ lines }) => lines));
  const known = new Set(accounts.map(({ low, high }) => `${low} ${high}`));
  return doubts.filter(({ low, high }) => !known.has(`${low} ${high}`));
}
