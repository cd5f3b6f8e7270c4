import type { Period } from "../plan.ts";
import { readBudgetAmount, readPeriodWord, type BudgetAmount } from "./amount.ts";
import { takeItem } from "./budgetItem.ts";
import { readStatedHeading } from "./budgetHeading.ts";
import { takeBudgetTable, type BudgetTarget } from "./budgetTable.ts";
import type { DraftCategory, DraftLine, DraftStated, ReadingContext } from "./draft.ts";
import { cleanHeading } from "./fold.ts";
import { withoutUndefined } from "./given.ts";
import type { Heading } from "./heading.ts";
import type { Section } from "../outline/outline.ts";
import type { Scope } from "./scope.ts";

/** A section that budgets stand in: what categories below it keep as their track. */
export interface BudgetPlace {
  readonly section: Section;
  readonly name: string;
  /** What its heading, or one above it, says about the period of its lines. */
  readonly period: Period | undefined;
}

/**
 * A section about money: each heading is a category, its bullets are lines or stated totals. A category keeps
 * the heading above it as its track, the outermost section its own.
 */
export function budgetScope(
  heading: Heading,
  section: Section,
  above: BudgetPlace | undefined,
  context: ReadingContext,
): Scope {
  const sum = heading.labelled ? undefined : readStatedHeading(heading.words);
  const name = sum?.name ?? budgetName(heading);
  const own = periodOf(heading);
  const place: BudgetPlace = { section, name, period: own ?? above?.period };
  const outer = above ?? place;
  let category: DraftCategory | undefined;
  const open = (): DraftCategory => {
    category ??= addCategory(outer, name, own, context);
    return category;
  };
  if (sum !== undefined && above === undefined) stateTotal(sum.amount, place, context);
  else if (sum !== undefined) open().inHeading = lineOf(name, sum.amount, section.line);
  const empty = section.blocks.length === 0 && section.children.length === 0;
  if (above !== undefined && empty) {
    open();
    context.ledger.understand(section.line);
  }
  return {
    kind: "costs",
    section,
    opens: ["kpis", "roi"],
    readsFigures: true,
    items: (items) => items.forEach((item) => takeItem(item, open(), outer.period, context)),
    table: (table) => takeBudgetTable(table, tableTarget(open, place, context), context),
    inner: (inside, child) =>
      takeTotalHeading(inside, child, place, context)
        ? undefined
        : budgetScope(inside, child, place, context),
  };
}

/** Rows go to the section's own category, or to those that the table names. */
export function tableTarget(
  own: () => DraftCategory,
  place: BudgetPlace,
  context: ReadingContext,
): BudgetTarget {
  const named = new Map<string, DraftCategory>();
  return {
    category: (name) => {
      if (name === undefined) return own();
      const category = named.get(name) ?? addCategory(place, name, undefined, context);
      named.set(name, category);
      return category;
    },
    stateWhole: (total) => stateTotal(total, place, context),
  };
}

function budgetName(heading: Heading): string {
  const labelled = heading.labelled && (heading.kind === "budget" || heading.kind === "category");
  return labelled ? heading.name : cleanHeading(heading.words);
}

/** What is spent in one year of several is spent once, whatever the headings above say. */
function periodOf(heading: Heading): Period | undefined {
  return heading.kind === "period" ? "once" : readPeriodWord(heading.words);
}

export function addCategory(
  place: BudgetPlace,
  name: string,
  own: Period | undefined,
  { draft, budgetTracks }: ReadingContext,
): DraftCategory {
  const category: DraftCategory = {
    track: budgetTracks.nameOf(place.section, place.name),
    name,
    ownPeriod: own,
    outerPeriod: place.period,
    lines: [],
  };
  draft.categories.push(category);
  return category;
}

/** "Total inversión: $38M-76M anual" as a heading: what the document states for the whole track. */
function takeTotalHeading(
  heading: Heading,
  section: Section,
  place: BudgetPlace,
  context: ReadingContext,
): boolean {
  if (heading.kind !== "total" || heading.valued === undefined) return false;
  const amount = readBudgetAmount(heading.valued.value);
  if (amount === undefined) return false;
  context.ledger.understand(section.line);
  stateTotal(amount, place, context);
  return true;
}

function stateTotal(
  { low, high, period }: DraftStated,
  place: BudgetPlace,
  { draft, budgetTracks }: ReadingContext,
): void {
  const track = budgetTracks.nameOf(place.section, place.name);
  draft.stated.push({ track, low, high, period, outerPeriod: place.period });
}

function lineOf(name: string, { low, high, period, basis }: BudgetAmount, at: number): DraftLine {
  return { name, low, high, period, at, ...withoutUndefined({ basis }) };
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
  addCategory(place, pillar, undefined, context).lines.push(lineOf(figure.label, amount, line));
}
