import type { Period } from "../plan.ts";
import { readBudgetAmount, readPeriodWord } from "./amount.ts";
import { takeItem } from "./budgetItem.ts";
import type { DraftCategory, ReadingContext } from "./draft.ts";
import { withoutUndefined } from "../withoutUndefined.ts";
import type { Section } from "../outline/outline.ts";
import type { Scope } from "./scope.ts";

/** A section that budgets stand in: what categories below it keep as their track. */
export interface BudgetPlace {
  readonly section: Section;
  readonly name: string;
}

/** "Presupuesto" in a pillar: its bullets are lines or stated totals of a category called as the pillar. */
export function pillarBudgetScope(
  words: string,
  pillar: string,
  section: Section,
  place: BudgetPlace,
  context: ReadingContext,
): Scope {
  let category: DraftCategory | undefined;
  return {
    kind: "costs",
    section,
    opens: ["kpis", "roi"],
    readsFigures: true,
    items: (items) => {
      category ??= addCategory(place, pillar, readPeriodWord(words), context);
      for (const item of items) takeItem(item, category, context);
    },
    // Costs below it are an account of their own.
    inner: () => undefined,
  };
}

export function addCategory(
  place: BudgetPlace,
  name: string,
  ownPeriod: Period | undefined,
  { draft, budgetTracks }: ReadingContext,
): DraftCategory {
  const track = budgetTracks.nameOf(place.section, place.name);
  const category: DraftCategory = { track, name, ownPeriod, lines: [] };
  draft.categories.push(category);
  return category;
}

/** "Inversión: $2M-3M anual" as a heading in a pillar: a budget line of that pillar, in the track above it. */
export function takePillarBudget(
  figure: { readonly label: string; readonly value: string },
  pillar: string,
  place: BudgetPlace,
  line: number,
  context: ReadingContext,
): void {
  const amount = readBudgetAmount(figure.value);
  if (amount === undefined) return;
  context.ledger.understand(line);
  const { low, high, period, basis } = amount;
  addCategory(place, pillar, undefined, context).lines.push({
    name: figure.label,
    low,
    high,
    period,
    at: line,
    ...withoutUndefined({ basis }),
  });
}
