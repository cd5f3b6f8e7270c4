import { textLanguage, type Language } from "../i18n/language.ts";
import { takeDataBlock, type Completed } from "./dataBlock.ts";
import { PlanError } from "./error.ts";
import { normalisePlan } from "./normalise.ts";
import { schemaVersion } from "./schema.ts";
import type { Plan } from "./plan.ts";
import type { Reading, ReadingReport } from "./reading.ts";
import { detectCurrency } from "./reading/currency.ts";
import { repairDamage } from "./reading/damage.ts";
import type { Decisions } from "./reading/decisions/decision.ts";
import { frameworkLevels, namesTime, ownShape } from "./reading/evidence/shape.ts";
import { tellsItself } from "./reading/evidence/section.ts";
import { topicsOf } from "./reading/evidence/words.ts";
import { withDoubts } from "./reading/doubts.ts";
import { questionsOf } from "./reading/questions.ts";
import { ReadingsLog } from "./reading/readings.ts";
import { emptyDraft, type DocumentTraits, type ReadingContext } from "./reading/draft.ts";
import { cleanName, fold } from "./reading/fold.ts";
import { readHeader, type Header } from "./reading/frontmatter.ts";
import { isSubtitle, isTitle } from "./reading/title.ts";
import { detectLanguage } from "./reading/language.ts";
import { withoutUndefined } from "./withoutUndefined.ts";
import { Ledger } from "./reading/ledger.ts";
import { documentCurrency } from "./reading/money/documentCurrency.ts";
import {
  askAboutCostsElsewhere,
  askAboutIncomeTotals,
  askAboutRestated,
  settleMoney,
  takeTotalsOfAll,
} from "./reading/money/index.ts";
import { yearIn } from "./reading/money/moments.ts";
import type { SettledMoney } from "./reading/money/settle.ts";
import { nameKpiGroups } from "./reading/kpiGroups.ts";
import { outlineOf, type Section } from "./outline/outline.ts";
import { readSections } from "./reading/sections.ts";
import { settleBudget, settlePhases } from "./reading/settle.ts";
import { readMarkdownTree } from "./source/markdown.ts";
import type { SourceDocument } from "./source/tree.ts";
import { TrackNames } from "./reading/tracks.ts";
import { allCaught } from "./reading/match.ts";

export interface ReadingOptions {
  /** Names a plan whose document has no title. */
  readonly fileName?: string | undefined;
  /** The language of a document whose words do not tell. */
  readonly language?: Language | undefined;
  /** What a person decided on sections and tables: it beats what the document says. */
  readonly decisions?: Decisions | undefined;
}

/**
 * Reads a strategy document in Markdown, Spanish or English, into a plan, with a report on every line.
 * Damaged text is repaired first. Throws a PlanError for a text without headings.
 */
export function readMarkdown(given: string, options: ReadingOptions = {}): Reading {
  const { text, complete } = takeDataBlock(given);
  if (text.trim() === "") throw new PlanError("empty");
  const repair = repairDamage(text.replace(/^\ufeff/, ""));
  const reading = readSource(readMarkdownTree(repair.text), options, repair.repaired);
  const { plan, unused } = complete(reading.plan);
  if (plan === reading.plan) return reading;
  return { ...reading, plan: normalisePlan(plan), report: withUnused(reading.report, unused) };
}

/** Entries of the data block that no longer fit the text are lines of the document that were left alone. */
function withUnused(report: ReadingReport, unused: Completed["unused"]): ReadingReport {
  if (unused.length === 0) return report;
  const left = unused.map(({ line, text }) => ({ line, heading: "", text, reason: "changedSince" as const }));
  const leftAlone = [...report.leftAlone, ...left].sort((a, b) => a.line - b.line);
  return { ...report, lines: report.lines + left.length, leftAlone };
}

/** Reads a document that its adapter has made a tree of, whatever its format was. */
export function readSource(
  source: SourceDocument,
  options: ReadingOptions = {},
  repaired: ReadingReport["repaired"] = [],
): Reading {
  const text = source.lines.join("\n");
  const ledger = new Ledger(text);
  const header = readHeader(source.frontMatter, ledger);
  const root = outlineOf(source, header.ownForm === true);
  if (root.children.length === 0 && !holdsData(root)) throw new PlanError("noHeadings");

  const context: ReadingContext = {
    draft: emptyDraft(),
    ledger,
    phaseTracks: new TrackNames(),
    budgetTracks: new TrackNames(),
    year: yearIn(root.children[0]?.text ?? ""),
    readings: new ReadingsLog(options.decisions),
    around: traitsOf(root, header, options),
  };
  const names = readDocumentSections(root, header, context);
  const title = titleOf(names.title, header, options, ledger);
  const language = languageOf(text, title, { header, options, ledger });
  takeTotalsOfAll(context.draft.money);
  askAboutRestated(context.draft.money);
  askAboutIncomeTotals(context.draft.money);
  askAboutCostsElsewhere([root], context);
  const money = settleMoney(context.draft.money, {
    ...documentCurrency(text),
    ...withoutUndefined({ said: header.currency }),
  });
  const plan: Plan = {
    schemaVersion,
    title,
    subtitle: names.subtitle ?? header.subtitle ?? "",
    language,
    ...withoutUndefined({ currency: header.currency ?? currencyOf(money, text, ledger) }),
    ...settlePhases(context.draft.phases, header.startMonth),
    ...planParts(context, money),
  };
  const normalised = normalisePlan(plan);
  const { readings, draft } = context;
  return {
    plan: normalised,
    report: reportOf(ledger.report(repaired), source),
    readings: withDoubts(readings.parts, draft.money),
    questions: questionsOf(readings, draft.money, money, normalised),
  };
}

/** What the adapter left out is told with what the reader left alone. */
function reportOf(report: ReadingReport, { notices = [], unit, cells }: SourceDocument): ReadingReport {
  return {
    ...report,
    ...(unit === "line" ? {} : { unit }),
    ...(cells === undefined ? {} : { cells }),
    ...(notices.length === 0 ? {} : { notices }),
  };
}

function readDocumentSections(
  root: Section,
  header: Header,
  context: ReadingContext,
): { title?: string; subtitle?: string } {
  const [first, ...rest] = root.children;
  if (first === undefined || !isTitle(first, root)) {
    readSections(withUntitled(root, root.children, context), root, context);
    // The only section of a document without a title names it as well, where it says more than its kind.
    const says = first !== undefined && allCaught(first.text, /\p{L}+/gu).length > 2;
    return says && rest.length === 0 && header.title === undefined ? { title: cleanName(first.text) } : {};
  }
  const { ledger } = context;
  ledger.understand(first.line);
  ledger.startHeading(first.line, first.text);
  const title = cleanName(first.text);
  const [second, ...others] = first.children;
  const subtitled = second !== undefined && header.subtitle === undefined && isSubtitle(first, second);
  if (subtitled) {
    ledger.understand(second.line);
    ledger.startHeading(second.line, second.text);
  }
  if (isTimeline(first, context)) {
    readSections([first, ...rest], { ...root, text: "" }, context);
    return { title };
  }
  const inside = subtitled ? others : first.children;
  const sections: Section[] = [...withUntitled(first, inside, context), ...rest];
  const own = sections[0]?.blocks === first.blocks ? [] : first.blocks;
  readSections(sections, { ...first, text: "", blocks: [...root.blocks, ...own] }, context);
  return { title, ...(subtitled ? { subtitle: cleanName(second.text) } : {}) };
}

/** A document that is a roadmap by its title, most of its headings being times: all of it is one timeline. */
function isTimeline({ children }: Section, { around }: ReadingContext): boolean {
  const times = children.filter(({ text }) => namesTime(text)).length;
  return !around.ownForm && around.title.includes("phases") && times > 1 && times * 2 > children.length;
}

/** Whether what stands right under a heading may be plan data: tables, and lists with amounts, without anything beside, or that say what they are. */
function holdsData(section: Section): boolean {
  const tables = section.blocks.some(({ kind }) => kind === "table");
  const lists = section.blocks.some(({ kind }) => kind === "items");
  const { items, amounts } = ownShape(section);
  return (
    tables ||
    (amounts > 0 && amounts * 2 >= items) ||
    (lists && section.children.length === 0) ||
    (lists && tellsItself(section))
  );
}

/** The sections of a document; what stands under its title alone is one as well, named by the title. */
function withUntitled(
  top: Section,
  sections: readonly Section[],
  { around, ledger }: ReadingContext,
): readonly Section[] {
  if (around.ownForm || !holdsData(top)) return sections;
  const depth = Math.max(1, top.depth);
  const above: Section = { ...top, depth: 0, text: "", blocks: [], children: [], above: undefined };
  if (top.line === 0) ledger.startHeading(1, "");
  return [{ ...top, depth, children: [], above }, ...sections];
}

/** The first heading's, else the header's, else the file's name. */
function titleOf(
  heading: string | undefined,
  header: Header,
  options: ReadingOptions,
  ledger: Ledger,
): string {
  const { title, titleLine } = header;
  const said = heading === undefined || fold(heading) === fold(title ?? "");
  if (title !== undefined && titleLine !== undefined && said) ledger.understand(titleLine);
  return heading ?? title ?? cleanName((options.fileName ?? "").replace(/\.[^.]*$/, ""));
}

function planParts(
  context: ReadingContext,
  money: SettledMoney,
): Pick<
  Plan,
  | "objectives"
  | "pillars"
  | "strategies"
  | "kpis"
  | "budget"
  | "income"
  | "roi"
  | "assumptions"
  | "risks"
  | "notes"
> {
  const { draft } = context;
  return {
    objectives: draft.objectives,
    pillars: draft.pillars.map(({ name, areas }) => ({ name, areas })),
    strategies: draft.strategies,
    kpis: nameKpiGroups(draft.kpis),
    budget: settleBudget(draft, context, money),
    ...(money.income.length === 0 ? {} : { income: money.income }),
    ...(draft.assumptions.size === 0 ? {} : { assumptions: Object.fromEntries(draft.assumptions) }),
    ...(draft.roi === undefined ? {} : { roi: draft.roi }),
    ...(draft.risks.length === 0 ? {} : { risks: draft.risks }),
    ...(draft.notes.length === 0 ? {} : { notes: draft.notes }),
  };
}

/** What holds for the whole document: its title's topics, and whether it is written as this product writes plans. */
function traitsOf(root: Section, header: Header, { fileName = "" }: ReadingOptions): DocumentTraits {
  const [first] = root.children;
  const top = first !== undefined && isTitle(first, root) ? first : root;
  const title = top === first ? first.text : fileName.replace(/\.[^.]*$/, "").replace(/[_-]+/g, " ");
  return {
    title: topicsOf(title).map(({ topic }) => topic),
    ownForm: header.ownForm === true,
    frameworks: top.children.some((section) => frameworkLevels(section) === 3),
  };
}

/** The language of a text; that of its title, which may be a file's name, where its own words do not tell. */
function languageOf(
  text: string,
  title: string,
  {
    header,
    options,
    ledger,
  }: { readonly header: Header; readonly options: ReadingOptions; readonly ledger: Ledger },
): Language {
  const known = header.language ?? detectLanguage(text) ?? detectLanguage(title);
  if (known === undefined) ledger.assume(1, "language");
  return known === undefined ? (options.language ?? "en") : textLanguage(known);
}

/** The currency of the plan's money; without any budget that of the amounts in its text. */
function currencyOf(money: SettledMoney, text: string, ledger: Ledger): string | undefined {
  if (money.categories.length > 0 || money.income.length > 0) {
    if (money.assumedAt !== undefined) ledger.assume(money.assumedAt, "currency");
    return money.currency;
  }
  const { code, assumedAt } = detectCurrency(text);
  if (assumedAt !== undefined) ledger.assume(assumedAt, "currency");
  return code;
}
