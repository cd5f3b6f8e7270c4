import { anyOf } from "../../../lexicon/language.ts";
import { sections } from "../../../lexicon/sections.ts";
import type { DocumentTopic } from "../../../lexicon/topics.ts";
import type { Item } from "../../outline/item.ts";
import { isChart, type Section } from "../../outline/outline.ts";
import type { Heading, HeadingKind } from "../heading.ts";
import { weigh, type Evidence, type EvidenceReason, type ReadingKind, type Verdict } from "./kinds.ts";
import { frameworkLevels, namesMoney, namesTime, ownShape, wholeShape } from "./shape.ts";
import { cleanHeading, fold } from "../fold.ts";
import { readPeriod, readPhase } from "../headingTime.ts";
import { phasesByMonths } from "../timelineLists.ts";
import { milestoneLines } from "../milestoneLine.ts";
import { headingCurrency } from "../money/headingText.ts";
import { scaledHeading } from "../money/scaledHeading.ts";
import { scaleAround } from "../money/unitStatement.ts";
import { readQuantity } from "../quantity.ts";
import { isNotSpent } from "../money/words.ts";
import { isHorizon } from "../time/words.ts";
import { fieldOf } from "../words.ts";
import { isTargetOf } from "../targetOf.ts";
import { isAim } from "../measure/sentence.ts";
import { labelOf, topicsOf } from "./words.ts";

/** Where a section stands: what the one around it is taken for, and what the document is like. */
export interface Surroundings {
  /** undefined at the top of the document. */
  readonly above: ReadingKind | undefined;
  /** Kinds of the plan's own headings that mean the same even in here. */
  readonly opens: readonly HeadingKind[];
  /** What the document's title speaks of. */
  readonly title: readonly DocumentTopic[];
  /** The document is written as this product writes plans. */
  readonly ownForm: boolean;
  /** Other sections of the document are frameworks of three levels. */
  readonly frameworks: boolean;
  /** What the amounts of the section are by their structure and words, if that is what it is about. */
  readonly money?: "costs" | "income" | undefined;
}

/** What the words of the plan's own headings stand for. */
const kindsOfHeadings: Partial<Readonly<Record<HeadingKind, ReadingKind>>> = {
  objectives: "objectives",
  kpis: "kpis",
  assumptions: "assumptions",
  budget: "costs",
  roi: "returns",
  timeline: "phases",
  pillars: "pillars",
  pillar: "pillar",
  phase: "phase",
};

const kindsOfTopics: Partial<Readonly<Record<DocumentTopic, ReadingKind>>> = {
  people: "ignore",
  examples: "notes",
  unitCosts: "notes",
  income: "income",
  risks: "risks",
  notes: "notes",
  costs: "costs",
  results: "kpis",
  keyResults: "kpis",
  initiatives: "initiatives",
  phases: "phases",
  pillars: "pillars",
  objectives: "objectives",
  strategy: "strategy",
};

/** How strongly what stands in a section belongs to it: within a framework or a phase, words mean little. */
const holding: Partial<Readonly<Record<ReadingKind, number>>> = {
  strategy: 3.5,
  phase: 3.5,
  objective: 1,
  pillar: 3.5,
  kpis: 3,
  costs: 3,
  income: 3,
  assumptions: 3,
  risks: 3,
  ignore: 3,
  notes: 1,
};
const usualHolding = 2;

/** Decides what a section is by all that speaks. */
export function judgeSection(heading: Heading, section: Section, around: Surroundings): Verdict {
  const evidence: Evidence[] = [];
  const add = (kind: ReadingKind | undefined, weight: number, reason: EvidenceReason): void => {
    if (kind !== undefined) evidence.push({ kind, weight, reason });
  };
  const { above } = around;
  if (around.ownForm && above === "notes") return weigh([{ kind: "notes", weight: 8, reason: "above" }]);
  if (isChart(section)) return weigh([{ kind: "phases", weight: 8, reason: "form" }]);
  if (above !== undefined) add(above, holding[above] ?? usualHolding, "above");
  else add("notes", 1, "nothing");
  addHeading(heading, section, around, add);
  add(around.money, 3, "amounts");
  addShape(section, around, add);
  return worded(weigh(evidence));
}

/** Words that plainly name a kind leave no question where only the place or the form of a section speaks against. */
function worded(verdict: Verdict): Verdict {
  const { kind, second, confidence, evidence } = verdict;
  if (confidence !== "unsure") return verdict;
  const says = evidence.some(
    (one) => one.kind === kind && (one.reason === "label" || one.reason === "heading") && one.weight >= 2.5,
  );
  const against = evidence.filter((one) => one.kind === second);
  const placed = against.every(
    ({ reason }) => reason === "above" || reason === "nothing" || reason === "form",
  );
  const labelled = evidence.some((one) => one.kind === kind && one.reason === "label" && one.weight >= 4);
  return says && (placed || labelled) ? { ...verdict, confidence: "likely" } : verdict;
}

type Add = (kind: ReadingKind | undefined, weight: number, reason: EvidenceReason) => void;

function addHeading(heading: Heading, section: Section, around: Surroundings, add: Add): void {
  const { above } = around;
  if (around.opens.includes(heading.kind)) {
    add(kindsOfHeadings[heading.kind], heading.labelled ? 8 : 4, heading.labelled ? "label" : "heading");
  }
  if (heading.labelled && heading.kind === "strategy") add("strategy", 8, "label");
  if (around.ownForm) {
    if (above === undefined && fieldOf(section.text) === "notes") add("notes", 8, "label");
    return;
  }
  const inside = around.above === "strategy" || around.above === "phase" || around.above === "pillar";
  const label = inside ? undefined : labelOf(section.text);
  if (label?.label === "objective") add("objective", 5, "label");
  const standsFree = above === undefined || above === "pillars" || above === "notes";
  if (label?.label === "pillar" && standsFree && section.children.length + section.blocks.length > 0) {
    add("pillar", 4, "label");
  }
  if (label?.label === "milestone" && around.above === "phases") add("phase", 5, "label");
  if (above === undefined && standsByHorizons(section)) add("initiatives", 4, "heading");
  const topics = topicsOf(section.text);
  const shape = wholeShape(section);
  const named = topics.map(({ topic }) => topic);
  const apart = named.includes("unitCosts") || named.includes("examples");
  for (const { topic, strength } of topics) {
    const kind = kindsOfTopics[topic];
    if (apart && (kind === "costs" || kind === "income")) continue;
    // "Team" with a sum beside it or below is what the team costs.
    const paid = namesMoney(section.text) || shape.amounts > 0 || areAmounts(section, around);
    if (kind === "ignore" && paid) continue;
    if (topic === "unitCosts" || topic === "examples") {
      add(kind, strength === "says" ? 4.5 : 1, "heading");
      continue;
    }
    // Costs, income and returns are about money: without any, the word is only a theme.
    const empty = (kind === "costs" || kind === "income") && shape.amounts === 0 && !namesTime(section.text);
    add(
      kind,
      (strength === "says" ? 2.5 : 1) * (empty ? 0.4 : 1),
      strength === "says" ? "heading" : "headingHint",
    );
  }
}

/** "Now", "Next" and "Later" beside each other: what is to be done, in an order without dates. */
function standsByHorizons(section: Section): boolean {
  if (!isHorizon(fold(cleanHeading(section.text)))) return false;
  const beside = section.above?.children ?? [];
  return beside.filter(({ text }) => isHorizon(fold(cleanHeading(text)))).length > 1;
}

function addShape(section: Section, around: Surroundings, add: Add): void {
  const levels = frameworkLevels(section);
  const whole = wholeShape(section);
  const titled = saysBudget(around);
  const alone = titled && whole.items === 0 && scaledHeading(section).amount !== undefined;
  const moneyed =
    (whole.items > 0 && whole.amounts * 2 > whole.items) || alone || areAmounts(section, around);
  const moneyKind = moneyKindOf(section, around);
  if (around.above === undefined) {
    if (around.ownForm) add("strategy", 3, "form");
    else if (!moneyed && whole.attributes * 2 < whole.items) {
      if (levels === 3) add("strategy", 3.5, "form");
      else if (levels === 2) add("strategy", around.frameworks ? 3 : 1.5, "form");
    }
    if (titled && (moneyed || isOfFigures(section))) add(moneyKind, 1, "title");
  }
  if (around.ownForm || around.above === "strategy" || around.above === "pillar") return;
  const own = ownShape(section);
  if (moneyed && around.above !== "phase") add(moneyKind, 1.5, "amounts");
  if (own.keyResults > 0 && own.keyResults * 2 >= own.items - own.attributes) {
    add(around.above === "objective" ? "kpis" : "objective", 3, "keyResults");
  }
  if (around.above === undefined) addAims(section, around, add);
  if (whole.contacts > 1 && own.contacts * 2 > own.items) add("ignore", 3, "attributes");
  if (moneyed && handsOver(section)) add("phases", 4, "times");
  const times = section.children.filter(({ text }) => namesTime(text)).length;
  if (around.above === undefined && times > 1 && times * 2 >= section.children.length)
    add("phases", 1.5, "times");
  if (around.above === undefined && own.timed > 1 && own.timed * 2 > own.items) add("phases", 1.5, "times");
  if (around.above === undefined && listsWork(section)) add("phases", 2, "times");
  // "Days 1-30", "Days 31-60" beside each other without a heading above them.
  if (around.above === undefined && whole.amounts === 0 && isStretch(section.text)) {
    const beside = section.above?.children.filter(({ text }) => isStretch(text)) ?? [];
    if (beside.length > 1) add("phase", 2, "times");
  }
}

/** Lists that say by themselves what they are: work with its times, objectives by their label or their target. */
export const tellsItself = (section: Section): boolean => {
  const { timed, items } = ownShape(section);
  return (
    listsWork(section) || (timed > 1 && timed * 2 > items) || namesObjectives(itemsOf(section)) !== undefined
  );
};

const itemsOf = ({ blocks }: Section): readonly Item[] =>
  blocks.flatMap((block) => (block.kind === "items" ? block.items : []));

/** "Objective 1: …" lines, or items that each have a target below them. */
function namesObjectives(items: readonly Item[]): EvidenceReason | undefined {
  const most = (count: number): boolean => count > 1 && count * 2 > items.length;
  if (most(items.filter(({ nested }) => nested.some(isTargetOf)).length)) return "form";
  return most(items.filter(({ words }) => labelOf(words)?.label === "objective").length)
    ? "label"
    : undefined;
}

/** "First visits: 120". */
const isMeasured = ({ text, words }: Item): boolean => readQuantity(text) !== undefined && !namesMoney(words);

/** Objectives without a heading of their own, and groups of things to reach. */
function addAims(section: Section, { title }: Surroundings, add: Add): void {
  const items = itemsOf(section);
  const named = namesObjectives(items);
  if (named !== undefined) add("objectives", 3, named);
  else if (items.length > 1 && items.filter(isAim).length * 2 >= items.length)
    add("objective", title.includes("objectives") ? 2.5 : 1, title.includes("objectives") ? "title" : "form");
  else if (title.includes("objectives") && items.length > 1 && items.every(isMeasured))
    add("kpis", 1, "title");
}

const handedOver = new RegExp(`^${anyOf(sections, (words) => words.milestones)}(?!\\p{L})`, "u");

/** "Milestones" and "Deliverables" whose bullets each have a time and a price: work, and what it costs. */
function handsOver(section: Section): boolean {
  const handed = handedOver.test(fold(cleanHeading(section.text)));
  const lines = handed ? milestoneLines(itemsOf(section)) : undefined;
  return lines?.every(({ cost }) => cost !== undefined) === true;
}

/** "Sprint 1 (4–15 Jan 2027): …" or "Feb-Mar: …" on each line of a list. */
function listsWork({ blocks }: Section): boolean {
  return blocks.some(
    (block) =>
      block.kind === "items" &&
      !block.items.some(({ words }) => namesMoney(words)) &&
      ((milestoneLines(block.items) ?? phasesByMonths(block.items)) !== undefined || arePhases(block.items)),
  );
}

/** "Phase A · Nov 2026 – Feb 2027 · Kitchen" on each line. */
const arePhases = (items: readonly Item[]): boolean =>
  items.length > 1 && items.every(({ words }) => readPhase(cleanHeading(words)) !== undefined);

const saysBudget = ({ above, title }: Surroundings): boolean =>
  above === undefined && title.includes("costs");

function isOfFigures(section: Section): boolean {
  const { figures, items } = wholeShape(section);
  return figures * 2 > items;
}

/** Under a title that says budget, bare figures are amounts where a sentence says their units or their currency. */
const areAmounts = (section: Section, around: Surroundings): boolean =>
  saysBudget(around) &&
  isOfFigures(section) &&
  (scaleAround(section) !== 1 || headingCurrency(section) !== undefined);

/** A stretch of the plan: a year or a quarter alone may be that of a budget. */
function isStretch(text: string): boolean {
  const clean = cleanHeading(text);
  const said = (readPhase(clean) ?? readPeriod(clean))?.kind;
  return (
    said !== undefined &&
    /(?<!\p{L})(?:d[ií]as?|days?|semanas?|weeks?|mes(?:es)?|months?)(?!\p{L})/iu.test(clean)
  );
}

/** What amounts in a section are by the words of its heading and of those around it. */
function moneyKindOf(section: Section, { above }: Surroundings): ReadingKind {
  const named = topicsOf(section.text).map(({ topic }) => topic);
  if (named.includes("unitCosts") || named.includes("examples") || isNotSpent(section.text)) return "notes";
  if (named.includes("costs")) return "costs";
  return named.includes("income") || above === "income" ? "income" : "costs";
}
