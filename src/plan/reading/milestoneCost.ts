import type { Item } from "../outline/item.ts";
import type { Section } from "../outline/outline.ts";
import { readBudgetAmount } from "./amount.ts";
import { addCategory } from "./budget.ts";
import type { ReadingContext } from "./draft.ts";
import { placeName } from "./place.ts";

/** The cost of a milestone as a line of the budget of the section `above`, which the milestone stands in. */
export function takeCost(
  item: Pick<Item, "text" | "firstLine" | "lastLine">,
  name: string,
  above: Section,
  context: ReadingContext,
): boolean {
  const amount = readBudgetAmount(item.text);
  if (amount === undefined) return false;
  const place = { section: above, name: placeName(above) };
  const { draft, ledger } = context;
  const track = context.budgetTracks.nameOf(above, place.name);
  const category =
    draft.categories.find((known) => known.track === track && known.name === place.name) ??
    addCategory(place, place.name, undefined, context);
  const { low, high, period } = amount;
  category.lines.push({ name, low, high, period, at: item.firstLine });
  ledger.understand(item.firstLine, item.lastLine);
  return true;
}

/** "Total costs: 21,000 USD" beside the milestones: what the document states for all of them. */
export function takeTotalCost(item: Item, section: Section, context: ReadingContext): boolean {
  const amount = readBudgetAmount(item.text);
  if (amount === undefined) return false;
  const { low, high, period } = amount;
  const track = context.budgetTracks.nameOf(section, placeName(section));
  context.draft.stated.push({ track, low, high, period });
  context.ledger.understand(item.firstLine, item.lastLine);
  return true;
}
