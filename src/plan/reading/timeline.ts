import type { DraftPhase, ReadingContext } from "./draft.ts";
import { cleanHeading } from "./fold.ts";
import type { Heading } from "./heading.ts";
import { readPeriod, readPhase, readTimed, type Timed } from "./headingTime.ts";
import { largestOf, leastOf } from "../extremes.ts";
import type { Item } from "../outline/item.ts";
import type { Section } from "../outline/outline.ts";
import { takeMilestone } from "./phases.ts";
import { placeName } from "./place.ts";
import type { Scope } from "./scope.ts";
import { takePhaseTable } from "./phaseTable.ts";
import { takeCost, takeTotalCost } from "./milestoneCost.ts";
import { milestoneLines, type MilestoneLine } from "./milestoneLine.ts";
import { monthText } from "./time/span.ts";
import { isTotalWord } from "./words.ts";
import { areMoments, phasesOfList } from "./timelineLists.ts";
import { yearOver } from "./yearOver.ts";

/**
 * A section about time: its phases, and whatever names a time in it, which is a phase too: headings
 * ("2027", "Corto plazo (0-6 meses)"), bullets ("Mes 1-3: Diseño") and the rows of a table.
 */
export function timelineScope(
  section: Section,
  otherwise: Pick<Scope, "inner" | "items">,
  openPhase: (heading: Heading, section: Section) => Scope,
  context: ReadingContext,
): Scope {
  const addPhase = ({ name, span }: Timed, at: number): DraftPhase => {
    const track = context.phaseTracks.nameOf(section, placeName(section));
    const phase: DraftPhase = { track, name, span, milestones: [], at };
    context.draft.phases.push(phase);
    return phase;
  };
  let priced = false;
  return {
    kind: "phases",
    section,
    opens: ["phase", "pillar", "kpis", "objectives", "budget", "assumptions"],
    readsFigures: true,
    figure: (item) => {
      if (priced && isTotalWord(item.name)) takeTotalCost(item, section, context);
    },
    items: (items) => {
      const lines = context.around.ownForm ? undefined : milestoneLines(items);
      if (lines !== undefined) {
        priced ||= lines.some(({ cost }) => cost !== undefined);
        takeMilestoneLines(lines, items, section, addPhase, context);
        return;
      }
      const others = items.filter((item) => !takePhaseItem(item, addPhase, context));
      const listed =
        others.length < items.length ? undefined : phasesOfList(items, yearOver(section, context));
      if (listed !== undefined && items.length > 1 && areMoments(listed) && items.every(isDated)) {
        takeMoments(cleanHeading(section.text), listed, items, addPhase, context);
        return;
      }
      if (listed !== undefined) {
        listed.forEach((timed, index) => takeListed(timed, items[index], addPhase, context));
        return;
      }
      if (others.length > 0) otherwise.items(others);
    },
    table: (table) => takePhaseTable(table, section, context),
    inner: (heading, inside) => {
      if (heading.kind === "period") return openPhase(heading, inside);
      const timed = heading.labelled ? undefined : readTimed(cleanHeading(heading.words));
      return timed === undefined
        ? otherwise.inner(heading, inside)
        : openPhase({ ...heading, ...timed }, inside);
    },
  };
}

/** "Fase 1 (Mes 1-3): Diseño" or "Mes 1-3: Diseño" as a bullet: a phase, what is nested in it its milestones. */
function takePhaseItem(
  item: Item,
  addPhase: (timed: Timed, at: number) => DraftPhase,
  context: ReadingContext,
): boolean {
  const whole = timeOf(item.text === "" ? item.name : `${item.name}: ${item.text}`);
  const timed = whole ?? timeOf(item.name);
  if (timed === undefined) return false;
  context.ledger.understand(item.firstLine, item.lastLine);
  const phase = addPhase(timed, item.firstLine);
  if (whole === undefined) phase.milestones.push({ label: "", name: item.text });
  for (const nested of item.nested) takeMilestone(nested, phase, undefined, context);
  return true;
}

const isDated = ({ text }: Item): boolean => /\d/.test(text);

/** "Kick-off: 5 January 2026", "Acceptance: 15 March 2027": milestones of one phase, from the first to the last. */
function takeMoments(
  name: string,
  listed: readonly Timed[],
  items: readonly Item[],
  addPhase: (timed: Timed, at: number) => DraftPhase,
  context: ReadingContext,
): void {
  const starts = listed.map(({ span }) => span.start);
  const span = { base: "calendar" as const, start: leastOf(starts), end: largestOf(starts) };
  const phase = addPhase({ name, span }, items[0]?.firstLine ?? 1);
  items.forEach((item, index) => {
    context.ledger.understand(item.firstLine, item.lastLine);
    phase.milestones.push({ label: item.text, name: listed[index]?.name ?? item.name });
    for (const nested of item.nested) takeMilestone(nested, phase, undefined, context);
  });
}

/** Milestones with their codes or prices: of one stretch where each has its month, else a phase each. */
function takeMilestoneLines(
  lines: readonly MilestoneLine[],
  items: readonly Item[],
  section: Section,
  addPhase: (timed: Timed, at: number) => DraftPhase,
  context: ReadingContext,
): void {
  if (areMoments(lines)) {
    const whens = lines.map(({ span }) => monthText(span.start));
    const labelled = items.map((item, index) => ({ ...item, text: whens[index] ?? "" }));
    const named = lines.map((line) => ({
      ...line,
      name: [line.name, line.remark].filter(Boolean).join(": "),
    }));
    takeMoments(cleanHeading(section.text), named, labelled, addPhase, context);
  } else {
    lines.forEach((line, index) => {
      const phase = takeListed(line, items[index], addPhase, context);
      if (line.remark !== "") phase?.milestones.push({ label: "", name: line.remark });
    });
  }
  lines.forEach(({ name, cost }, index) => {
    const item = items[index];
    if (cost !== undefined && item !== undefined) takeCost({ ...item, text: cost }, name, section, context);
  });
}

function takeListed(
  timed: Timed,
  item: Item | undefined,
  addPhase: (timed: Timed, at: number) => DraftPhase,
  context: ReadingContext,
): DraftPhase | undefined {
  if (item === undefined) return undefined;
  context.ledger.understand(item.firstLine, item.lastLine);
  const phase = addPhase(timed, item.firstLine);
  for (const nested of item.nested) takeMilestone(nested, phase, undefined, context);
  return phase;
}

function timeOf(text: string): Timed | undefined {
  const clean = cleanHeading(text);
  const found = readPhase(clean) ?? readPeriod(clean);
  const { span } = found ?? {};
  if (found === undefined || span === undefined) return readTimed(clean);
  return { name: found.name === "" ? clean : found.name, span };
}
