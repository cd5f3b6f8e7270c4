import { anyOf } from "../../lexicon/language.ts";
import { sections } from "../../lexicon/sections.ts";
import { readBudgetAmount, type BudgetAmount } from "./amount.ts";
import type { DraftCategory, DraftLine, ReadingContext } from "./draft.ts";
import { Fields, isPlainItem } from "./fields.ts";
import { fold } from "./fold.ts";
import { withoutUndefined } from "../withoutUndefined.ts";
import type { Item } from "../outline/item.ts";
import { takeRoi } from "./roi.ts";
import { isRoiWord, isTotalWord } from "./words.ts";

const lineFields = ["low", "high", "likely", "period", "actual", "basis"] as const;
/** What a total is called that stands for more than its category. */
const wholeWords = new RegExp(String.raw`\b${anyOf(sections, (words) => words.whole)}\b`);

/** Takes a bullet of a budget: a line, a stated total or the return. */
export function takeItem(item: Item, category: DraftCategory, context: ReadingContext): void {
  const { draft, ledger } = context;
  const plain = isPlainItem(item);
  const amount = readBudgetAmount(item.text);
  if (!plain && isRoiWord(item.name)) {
    takeRoi(item, context);
  } else if (!plain && isTotalWord(item.name) && amount !== undefined) {
    ledger.understand(item.firstLine, item.lastLine);
    const stated = { low: amount.low, high: amount.high, period: amount.period };
    if (isCategoryTotal(item.name, category)) category.stated = stated;
    else draft.stated.push({ track: category.track, ...stated });
  } else {
    takeLine(item, amount, category, context);
  }
}

/** "Total Personal" closes its category; "Total inversión", or a second total, the whole track. */
function isCategoryTotal(name: string, category: DraftCategory): boolean {
  if (category.stated !== undefined) return false;
  const rest = fold(name).replace(/^\S+\s*/, "");
  const ownName = fold(category.name);
  return rest === "" || ownName.includes(rest) || !wholeWords.test(rest) || category.lines.length === 0;
}

function takeLine(
  item: Item,
  amount: BudgetAmount | undefined,
  category: DraftCategory,
  { ledger }: ReadingContext,
): void {
  const fields = new Fields(item, lineFields, ledger);
  const given = { low: fields.number("low") ?? amount?.low, high: fields.number("high") ?? amount?.high };
  const low = given.low ?? given.high;
  const high = given.high ?? given.low;
  if (low === undefined || high === undefined) {
    ledger.leave(item.firstLine, item.lastLine, "noAmount");
    return;
  }
  ledger.understand(item.firstLine, item.lastLine);
  for (const other of fields.others) ledger.leave(other.firstLine, other.lastLine, "tooDeep");
  const line: DraftLine = {
    name: item.name,
    low,
    high,
    period: fields.period() ?? amount?.period,
    at: item.firstLine,
    ...withoutUndefined({
      likely: fields.number("likely"),
      actual: fields.number("actual"),
      basis: fields.text("basis") ?? amount?.basis,
    }),
  };
  category.lines.push(line);
}
