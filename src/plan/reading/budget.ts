import { parseRange } from "../../calc/index.ts";
import type { Period } from "../plan.ts";
import { readBudgetAmount, readPeriodWord, type BudgetAmount } from "./amount.ts";
import { takeBudgetTable } from "./budgetTable.ts";
import type { DraftCategory, DraftLine, ReadingContext } from "./draft.ts";
import { Fields, isPlainItem, textWithNested } from "./fields.ts";
import { cleanHeading, fold } from "./fold.ts";
import { withoutUndefined } from "./given.ts";
import type { Heading } from "./heading.ts";
import type { Item } from "./item.ts";
import { kpisScope } from "./kpis.ts";
import type { Section } from "./outline.ts";
import type { Scope } from "./scope.ts";
import { isRoiWord, isTotalWord } from "./words.ts";

const lineFields = ["low", "high", "likely", "period", "actual", "basis"] as const;
/** What a total is called that stands for more than its category. */
const wholeWords =
  /\b(?:inversi(?:o)?n|presupuesto|general|global|proyecto|plan|investment|budget|overall|grand|gran)\b/;

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
  const name = budgetName(heading);
  const own = periodOf(heading);
  const place: BudgetPlace = { section, name, period: own ?? above?.period };
  const outer = above ?? place;
  let category: DraftCategory | undefined;
  const open = (): DraftCategory => {
    category ??= addCategory(outer, name, own, context);
    return category;
  };
  const empty = section.blocks.length === 0 && section.children.length === 0;
  if (above !== undefined && empty) {
    open();
    context.ledger.understand(section.line);
  }
  return {
    section,
    opens: ["kpis", "roi"],
    items: (items) => items.forEach((item) => takeItem(item, open(), outer, context)),
    table: (table) => takeBudgetTable(table, open, context),
    inner: (inside, child) =>
      takeTotalHeading(inside, child, place, context)
        ? undefined
        : budgetScope(inside, child, place, context),
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

function addCategory(
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

function takeItem(item: Item, category: DraftCategory, place: BudgetPlace, context: ReadingContext): void {
  const { draft, ledger } = context;
  const plain = isPlainItem(item);
  const amount = readBudgetAmount(item.text);
  if (!plain && isRoiWord(item.name)) {
    takeRoi(item, context);
  } else if (!plain && isTotalWord(item.name) && amount !== undefined) {
    ledger.understand(item.firstLine, item.lastLine);
    const stated = { low: amount.low, high: amount.high, period: amount.period };
    if (isCategoryTotal(item.name, category)) category.stated = stated;
    else draft.stated.push({ track: category.track, ...stated, outerPeriod: place.period });
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
  context.draft.stated.push({
    track: context.budgetTracks.nameOf(place.section, place.name),
    low: amount.low,
    high: amount.high,
    period: amount.period,
    outerPeriod: place.period,
  });
  return true;
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

/** The section of returns: `ROI` is the plan's, what else is claimed there are KPIs. */
export function roiScope(heading: Heading, section: Section, context: ReadingContext): Scope {
  const group = cleanHeading(heading.words);
  if (heading.valued !== undefined) {
    const { label, value } = heading.valued;
    const at = { firstLine: section.line, lastLine: section.line, endLine: section.line };
    takeRoi({ name: label, text: value, nested: [], ...at }, context);
  }
  const kpis = kpisScope(section, group, context);
  return {
    ...kpis,
    items: (items) => {
      const claims = items.filter((item) => isPlainItem(item) || !isRoiWord(item.name));
      for (const item of items) if (!claims.includes(item)) takeRoi(item, context, group);
      if (claims.length > 0) kpis.items(claims);
    },
  };
}

/** The first ROI of an investment section is the plan's; any other is a KPI like each claim. */
function takeRoi(item: Item, context: ReadingContext, group = ""): void {
  const { draft, ledger } = context;
  const fields = new Fields(item, ["low", "high"], ledger);
  const range = parseRange(item.text);
  const low = fields.number("low") ?? range?.low ?? range?.high;
  const high = fields.number("high") ?? range?.high ?? range?.low;
  ledger.understand(item.firstLine, item.lastLine);
  if (draft.roi === undefined && low !== undefined && high !== undefined) {
    draft.roi = { low, high, text: textWithNested(item.text, fields.others, ledger) };
  } else {
    draft.kpis.push({ group: group === "" ? item.name : group, name: item.name, text: item.text });
  }
}
