import type { Item } from "../outline/item.ts";
import type { Section } from "../outline/outline.ts";
import { plainText } from "../source/text.ts";
import type { TableNode } from "../source/tree.ts";
import { amountsIn } from "./money/amounts.ts";

/** The amounts of money in a section or a table, one of each row, added up: what is at stake in it. */
export function amountWithin(source: Section | TableNode): number {
  if ("rows" in source) {
    return sum(
      source.rows.map(({ cells }) => Math.max(0, ...cells.map(({ content }) => largest(plainText(content))))),
    );
  }
  const own = source.blocks.map((block) => {
    if (block.kind === "items") return sum(block.items.map(ofItem));
    if (block.kind === "figure") return ofItem(block.item);
    return block.kind === "table" ? amountWithin(block.table) : 0;
  });
  return sum(own) + sum(source.children.map(amountWithin));
}

const ofItem = ({ words, nested }: Item): number => largest(words) || sum(nested.map(ofItem));

function largest(text: string): number {
  const money = amountsIn(text).filter(({ kind }) => kind === "money" || kind === "number");
  return Math.max(0, ...money.map(({ high }) => Math.abs(high)));
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
