import type { Item } from "../../outline/item.ts";
import type { Block, Section } from "../../outline/outline.ts";
import { plainText } from "../../source/text.ts";
import type { ReadingContext } from "../draft.ts";
import { singleLine } from "../fold.ts";
import { amountsIn } from "./amounts.ts";
import { isNoSpending } from "./direction.ts";
import type { Doubt } from "./moneyRow.ts";
import type { Account } from "./account.ts";
import { readItem } from "./itemText.ts";
import { directionIn, isExample, isMeasure, isPerUnit } from "./words.ts";

const longest = 60;

/** Amounts of money in a section of costs or income that no row took: in sentences, and in bullets and tables left over. */
export function unreadAmounts(section: Section, context: ReadingContext): Doubt[] {
  const { ledger } = context;
  const doubts: Doubt[] = [];
  const look = (text: string, line: number, lastLine: number): void => {
    if (ledger.understoodWithin(line, lastLine) || isAside(text)) return;
    const money = amountsIn(text).filter(({ kind }) => kind === "money");
    const high = Math.max(0, ...money.map((amount) => Math.abs(amount.high)));
    if (high === 0) return;
    const short = singleLine(text);
    const name = short.length <= longest ? short : `${short.slice(0, longest - 1).trimEnd()}…`;
    doubts.push({ kind: "unread", line, name, low: high, high });
  };
  const lookItem = (item: Item): void => {
    if (isAside(item.name)) return;
    look(item.words, item.firstLine, item.lastLine);
    item.nested.forEach(lookItem);
  };
  for (const block of section.blocks) {
    if (block.kind === "prose") look(block.text, block.firstLine, block.lastLine);
    else if (block.kind === "items") block.items.forEach(lookItem);
    else if (block.kind === "table") {
      for (const { cells, place } of block.table.rows) {
        const texts = cells.map(({ content }) => plainText(content));
        look(texts.filter((text) => text !== "").join(" "), place.firstLine, place.lastLine);
      }
    }
  }
  const inside = section.children.filter(({ text }) => !isNoSpending(text));
  return [...doubts, ...inside.flatMap((child) => unreadAmounts(child, context))];
}

/** "Investment: €1.2M" in a section of something else, which nothing took: an account with nothing but the question. */
export function askAboutCostsElsewhere(sections: readonly Section[], context: ReadingContext): void {
  const doubts = sections.flatMap((section) => costsElsewhere(section, context));
  const [first] = doubts;
  if (first === undefined) return;
  const account: Account = {
    categories: [],
    claims: [],
    assumed: [],
    doubts,
    understood: [],
    marks: new Map(),
  };
  context.draft.money.push({
    line: first.line,
    direction: "cost",
    track: "",
    alternative: undefined,
    account,
  });
}

interface Statement {
  readonly name: string;
  readonly text: string;
  readonly line: number;
  readonly lastLine: number;
}

/** What a block says line by line, as items or as sentences. */
function statementsOf(block: Block): readonly Statement[] {
  const { firstLine: line, lastLine } = block;
  if (block.kind === "prose") return [{ name: block.text, text: "", line, lastLine }];
  if (block.kind === "figure") return [{ ...block.item, line, lastLine }];
  if (block.kind !== "items") return [];
  return block.items.map((item) => ({ ...item, line: item.firstLine }));
}

function costsElsewhere(section: Section, context: ReadingContext): Doubt[] {
  if (isNoSpending(section.text)) return [];
  const own = section.blocks
    .flatMap(statementsOf)
    .flatMap(({ name: said, text, line, lastLine }): Doubt[] => {
      if (!/\d/.test(said + text) || context.ledger.understoodWithin(line, lastLine)) return [];
      const { name, amount, currency } = readItem(said, text);
      if (amount === undefined || currency === undefined) return [];
      if (directionIn(name) !== "cost" || name.split(" ").length > 5 || isAside(name)) return [];
      return [{ kind: "unread", line, name, low: amount.low, high: amount.high }];
    });
  return [...own, ...section.children.flatMap((child) => costsElsewhere(child, context))];
}

/** Examples, prices of one unit and measures are no spending. */
const isAside = (text: string): boolean =>
  /^\s*(?:\[\^|[*†‡¹²³])/.test(text) || isExample(text) || isPerUnit(text) || isMeasure(text);
