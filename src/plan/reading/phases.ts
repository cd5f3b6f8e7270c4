import { anyOf } from "../../lexicon/language.ts";
import { sections } from "../../lexicon/sections.ts";
import type { Milestone } from "../plan.ts";
import type { DraftPhase, ReadingContext } from "./draft.ts";
import { Fields, isPlainItem, textWithNested } from "./fields.ts";
import { cleanHeading, fold } from "./fold.ts";
import { withoutUndefined } from "../withoutUndefined.ts";
import type { Heading } from "./heading.ts";
import type { Item } from "../outline/item.ts";
import type { Section } from "../outline/outline.ts";
import type { Scope } from "./scope.ts";
import { attributeOf, labelOf } from "./evidence/words.ts";
import { takeCost } from "./milestoneCost.ts";
import { namesTime } from "./milestone.ts";
import { readDuration, readSpan } from "./time/period.ts";
import { isOutcomeWord } from "./words.ts";

const milestoneFields = ["owner", "status", "progress", "startMonth", "endMonth"] as const;
/** Headings that only say that milestones follow. */
const milestoneWords = new RegExp(`^${anyOf(sections, (words) => words.milestones)}(?!\\p{L})`, "u");

/** A phase: its bullets are milestones, also those under the periods that divide it. */
export function phaseScope(
  heading: Heading,
  section: Section,
  track: string,
  context: ReadingContext,
): Scope {
  const label = heading.kind === "phase" ? undefined : labelOf(section.text);
  const named = label?.label === "milestone" ? label.name : heading.name;
  const name = named === "" ? cleanHeading(heading.words) : named;
  const span = heading.span ?? { base: "plan", start: 1, end: null };
  const phase: DraftPhase = { track, name, span, milestones: [], at: section.line };
  context.draft.phases.push(phase);
  context.ledger.understand(section.line);
  if (heading.cost !== undefined)
    takeCost(
      { text: heading.cost, firstLine: section.line, lastLine: section.line },
      name,
      section.above ?? section,
      context,
    );
  const divided = dividedScope(section, phase, undefined, context);
  if (heading.span !== undefined) return divided;
  return {
    ...divided,
    items: (items) => divided.items(items.filter((item) => !takeAttribute(item, phase, section, context))),
  };
}

/** "Duration: 2 months" and "Costs: 9,000 USD" of a milestone: its time, and a line of the budget. */
function takeAttribute(item: Item, phase: DraftPhase, section: Section, context: ReadingContext): boolean {
  const attribute = item.text === "" ? undefined : attributeOf(item.name);
  if (attribute === "duration") {
    const span = readSpan(item.text) ?? readDuration(item.text);
    if (span === undefined) return false;
    phase.span = span;
  } else if (attribute === "deadline") {
    const span = readSpan(item.text);
    if (span === undefined) return false;
    phase.span = span;
  } else if (attribute === "cost") {
    return takeCost(item, cleanHeading(section.text), section.above ?? section, context);
  } else return false;
  context.ledger.understand(item.firstLine, item.lastLine);
  return true;
}

function dividedScope(
  section: Section,
  phase: DraftPhase,
  division: string | undefined,
  context: ReadingContext,
): Scope {
  return {
    kind: "phase",
    section,
    opens: ["kpis"],
    items: (items) => items.forEach((item) => takeMilestone(item, phase, division, context)),
    inner: (heading, inside) => {
      const text = cleanHeading(heading.words);
      context.ledger.understand(inside.line);
      if (heading.kind === "period") return dividedScope(inside, phase, text, context);
      if (!milestoneWords.test(fold(text))) phase.milestones.push({ label: "", name: text });
      return dividedScope(inside, phase, division, context);
    },
  };
}

export function takeMilestone(
  item: Item,
  phase: DraftPhase,
  division: string | undefined,
  { ledger }: ReadingContext,
): void {
  ledger.understand(item.firstLine, item.lastLine);
  if (isOutcomeWord(item.name) && !isPlainItem(item)) {
    const text = textWithNested(item.text, item.nested, ledger);
    // What a part of the phase results in is reached when that part ends.
    if (division !== undefined) phase.milestones.push({ label: division, name: text });
    else phase.outcome = [phase.outcome, text].filter(Boolean).join("; ");
    return;
  }
  const fields = new Fields(item, milestoneFields, ledger);
  const text = textWithNested(item.text, fields.others, ledger);
  phase.milestones.push({
    ...labelledMilestone(item.name, text, division),
    ...withoutUndefined({
      startMonth: fields.month("startMonth"),
      endMonth: fields.month("endMonth"),
      owner: fields.text("owner"),
      status: fields.status(),
      progress: fields.share("progress"),
    }),
  });
}

/** A milestone's own label says its time, else the part of the phase that it stands under does. */
function labelledMilestone(
  name: string,
  text: string,
  division: string | undefined,
): Pick<Milestone, "label" | "name"> {
  if (division !== undefined && !namesTime(name)) {
    return { label: division, name: text === "" ? name : `${name}: ${text}` };
  }
  return text === "" ? { label: "", name } : { label: name, name: text };
}
