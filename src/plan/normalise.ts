import type { Language } from "../i18n/language.ts";
import { normaliseAssumptions, normaliseKpi, normaliseObjective } from "./normaliseMeasures.ts";
import { given, named, positive, standIns, tidied } from "./normaliseText.ts";
import type { BudgetLine, Phase, Plan } from "./plan.ts";
import { grouped } from "./grouped.ts";
import { cleanHeading, cleanName, singleLine } from "./reading/fold.ts";
import { withoutUndefined } from "./withoutUndefined.ts";
import { milestoneMonths } from "./reading/milestone.ts";

/**
 * The plan as a document says it: every text on one line and trimmed, targets and directions derived from
 * their texts, milestones' months from their labels, what belongs to one track standing together, and
 * nothing without a name. Writing such a plan as Markdown and reading it gives it again.
 */
export function normalisePlan(plan: Plan): Plan {
  const { language } = plan;
  const title = cleanName(plan.title);
  return {
    schemaVersion: plan.schemaVersion,
    title: title === "" ? standIns(language).untitled : title,
    subtitle: cleanName(plan.subtitle),
    language,
    ...withoutUndefined({ currency: plan.currency, startMonth: plan.startMonth }),
    objectives: plan.objectives.map((objective) => normaliseObjective(objective, language)),
    pillars: plan.pillars.map(({ name, areas }, index) => ({
      name: cleanName(name) || `${standIns(language).pillar} ${index + 1}`,
      areas: areas.map((area) => ({
        name: cleanName(area.name),
        initiatives: area.initiatives.map((initiative) => {
          const { owner, phase, notes, priority, status, progress } = initiative;
          const { name: known, text } = named(initiative.name, initiative.description, language);
          return {
            name: known,
            description: text,
            ...withoutUndefined({
              owner: given(owner),
              priority,
              status,
              progress: positive(progress),
              phase: given(phase),
              notes: given(notes),
            }),
          };
        }),
        ...withoutUndefined({ outcome: given(area.outcome) }),
      })),
    })),
    strategies: plan.strategies.map(({ name, parts }) => ({
      name: cleanName(name),
      parts: parts.map((part) => ({
        name: cleanName(part.name),
        topics: part.topics.map((topic) => ({
          name: cleanName(topic.name),
          items: topic.items.map((item) => {
            const { name: known, text } = named(item.name, item.description, language);
            const { maturity, maturityTarget } = item;
            return { name: known, description: text, ...withoutUndefined({ maturity, maturityTarget }) };
          }),
          ...withoutUndefined({ outcome: given(topic.outcome) }),
        })),
      })),
    })),
    kpis: plan.kpis.map((kpi) => normaliseKpi(kpi, language)),
    ...withoutUndefined({ assumptions: normaliseAssumptions(plan.assumptions, language) }),
    phases: together(plan.phases.map((phase, index) => normalisePhase(phase, index, plan))),
    budget: normaliseBudget(plan.budget, language),
    ...normaliseParts(plan),
    ...withoutUndefined({ roi: normaliseRoi(plan.roi) }),
  };
}

/** Notes as a document holds them: those under no heading first, then one for each heading. */
function mergedNotes(notes: NonNullable<Plan["notes"]>): NonNullable<Plan["notes"]> {
  const headed = notes.map((note) => ({ ...note, heading: steadyHeading(note.heading) }));
  const merged = grouped(headed, ({ heading }) => heading).map(([heading, same]) => ({
    ...same[0],
    heading,
    text: singleLine(same.map(({ text }) => text).join(" ")),
  }));
  const told = merged.filter(({ text }) => text !== "");
  return [...told.filter(({ heading }) => heading === ""), ...told.filter(({ heading }) => heading !== "")];
}

/** A heading without its number, which may stand before another number or sign. */
function steadyHeading(text: string): string {
  const clean = cleanHeading(text);
  return clean === text ? text : steadyHeading(clean);
}

/** Parts that are data already, in whatever words they came. */
function normaliseParts({ income, risks, markets, actuals, notes }: Plan): Partial<Plan> {
  const parts = { income, risks, markets, actuals, notes: notes === undefined ? notes : mergedNotes(notes) };
  return tidied(
    Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined && part.length > 0)),
  );
}

function normalisePhase(phase: Phase, index: number, plan: Plan): Phase {
  return {
    track: cleanName(phase.track),
    name: cleanName(phase.name) || `${standIns(plan.language).phase} ${index + 1}`,
    startMonth: phase.startMonth,
    endMonth: phase.endMonth,
    milestones: phase.milestones.map(({ label, name, startMonth, endMonth, owner, status, progress }) => {
      const { name: lead, text } = named(label, name, plan.language);
      const names = text === "" ? { label: "", name: lead } : { label: lead, name: text };
      const months =
        startMonth === undefined && endMonth === undefined
          ? milestoneMonths(names.label, phase, plan.startMonth)
          : { startMonth, endMonth };
      return {
        ...names,
        ...withoutUndefined({ ...months, owner: given(owner), status, progress: positive(progress) }),
      };
    }),
    ...withoutUndefined({ outcome: given(phase.outcome), place: phase.place }),
  };
}

function normaliseBudget(budget: Plan["budget"], language: Language): Plan["budget"] {
  const categories = budget.categories.map(({ track, name, lines, stated, place }) => ({
    track: cleanName(track),
    name: cleanName(name),
    lines: lines.map((line) => ({
      name: cleanName(line.name) || standIns(language).unnamed,
      low: positive(line.low),
      high: positive(line.high),
      ...withoutUndefined({ likely: positive(line.likely) }),
      period: line.period,
      ...withoutUndefined({ actual: positive(line.actual), basis: given(line.basis) }),
      ...normaliseLineParts(line, language),
    })),
    ...withoutUndefined({
      stated: tidied(stated),
      place,
    }),
  }));
  const stated = budget.stated.map((claim) => ({ ...tidied(claim), track: cleanName(claim.track) }));
  const tracks = budget.tracks?.map((entry) => ({ ...tidied(entry), track: cleanName(entry.track) }));
  const baselines = budget.baselines?.map((entry) => ({ ...tidied(entry), track: cleanName(entry.track) }));
  return {
    categories: together(categories),
    stated: together(
      stated,
      categories.map(({ track }) => track),
    ),
    ...withoutUndefined({ tracks, baselines }),
  };
}

function normaliseLineParts(line: BudgetLine, language: Language): Partial<BudgetLine> {
  const { periodStated, byPeriod, quantity, unitCost, role, derived, place } = line;
  const details = line.details?.map((detail) => ({
    ...tidied({ ...detail, unit: undefined, basis: undefined }),
    name: cleanName(detail.name) || standIns(language).unnamed,
    ...withoutUndefined({ unit: given(detail.unit), basis: given(detail.basis) }),
  }));
  const parts = {
    periodStated,
    byPeriod,
    quantity,
    unit: given(line.unit),
    unitCost,
    details,
    role,
    derived,
    place,
  };
  return tidied<Partial<BudgetLine>>(parts);
}

/** In order of appearance of their tracks; `first` are tracks that have appeared before. */
function together<T extends { track: string }>(entries: readonly T[], first: readonly string[] = []): T[] {
  const tracks = [...new Set([...first, ...entries.map(({ track }) => track)])];
  const byTrack = new Map<string, T[]>(tracks.map((track) => [track, []]));
  for (const entry of entries) byTrack.get(entry.track)?.push(entry);
  return [...byTrack.values()].flat();
}

function normaliseRoi(roi: Plan["roi"]): Plan["roi"] {
  if (roi === undefined) return undefined;
  return { low: positive(roi.low), high: positive(roi.high), text: singleLine(roi.text) };
}
