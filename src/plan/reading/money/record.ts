import type { Item } from "../../outline/item.ts";
import type { Section } from "../../outline/outline.ts";
import { readItem } from "./itemText.ts";
import { directionIn, totalIn } from "./words.ts";

/** The one item of a heading's list that gives its cost, beside a duration, an owner and the like. */
export function recordOf(section: Section): { item: Item; said: ReturnType<typeof readItem> } | undefined {
  const items = section.blocks.flatMap((block) => (block.kind === "items" ? block.items : []));
  if (section.children.length > 0 || items.length < 2 || section.blocks.some(({ kind }) => kind === "table"))
    return undefined;
  const priced = items
    .map((item) => ({ item, said: readItem(item.name, item.text) }))
    .filter(({ said }) => said.amount !== undefined);
  const [only] = priced;
  if (only === undefined || priced.length > 1 || totalIn(only.said.name) !== undefined) return undefined;
  return directionIn(only.said.name) === "cost" && only.said.name.split(" ").length <= 3 ? only : undefined;
}
