import type { Item } from "../../outline/item.ts";
import type { ReadingContext } from "../draft.ts";
import { readItem } from "./itemText.ts";
import type { Doubt } from "./moneyRow.ts";
import { directionIn, isNoCost } from "./words.ts";

/** Longer than this, an initiative's name is a sentence that tells of money. */
const mostWords = 12;

/** "New tasting room — $480,000" among initiatives: the initiative keeps its words, and its amount is asked about. */
export function noteAmountOf(item: Item, { draft }: ReadingContext): void {
  if (!/\d/.test(item.words)) return;
  const { name, amount, currency } = readItem(item.name, item.text);
  if (amount === undefined || currency === undefined || name.split(" ").length > mostWords) return;
  if (directionIn(name) === "income" || isNoCost(name) || isNoCost(item.words)) return;
  draft.besideInitiatives.push({
    kind: "unread",
    line: item.firstLine,
    name,
    low: amount.low,
    high: amount.high,
  });
}

/** What initiatives cost by their own words, where there are several. */
export const costsOfInitiatives = ({ draft }: ReadingContext): readonly Doubt[] =>
  draft.besideInitiatives.length < 2 ? [] : draft.besideInitiatives;

/** Those whose amount no line of any account has: what a budget says once more is read there. */
export function elsewhereOnly(doubts: readonly Doubt[], { draft }: ReadingContext): Doubt[] {
  const accounts = draft.money.flatMap(({ account }) => account.categories.flatMap(({ lines }) => lines));
  const known = new Set(accounts.map(({ low, high }) => `${low} ${high}`));
  return doubts.filter(({ low, high }) => !known.has(`${low} ${high}`));
}
