import { leastOf } from "../extremes.ts";
import { grouped } from "../grouped.ts";
import type { Period, Phase, Plan } from "../plan.ts";
import { calendarMonth } from "./milestone.ts";
import { monthText, settleCountdowns, settleElapsed, type Span } from "./time/span.ts";
import { settleSeasons } from "./time/season.ts";
import type { SettledMoney } from "./money/settle.ts";
import type { Draft, DraftCategory, DraftPhase, ReadingContext } from "./draft.ts";
import { itemAt } from "../itemAt.ts";
import { valueAt } from "../valueAt.ts";

/** The plan's phases with their months, and its start where the document dates them. */
export function settlePhases(
  drafts: readonly DraftPhase[],
  startMonth: string | undefined,
): Pick<Plan, "phases" | "startMonth"> {
  const phases = withSettledSpans(drafts);
  const dated = phases.filter(({ span }) => span.base === "calendar");
  const first =
    startMonth === undefined ? leastOf(dated.map(({ span }) => span.start)) : calendarMonth(startMonth);
  const start = startMonth ?? (dated.length === 0 ? undefined : monthText(first));
  const ends = new Map<string, number>();
  const settled = phases.map(({ span, track, name, milestones, outcome, at }): Phase => {
    const before = ends.get(track) ?? 0;
    const shift = span.base === "calendar" ? first - 1 : span.base === "following" ? -before : 0;
    const startMonth = Math.max(1, span.start - shift);
    const endMonth = span.end === null ? null : Math.max(1, span.end - shift);
    ends.set(track, Math.max(before, endMonth ?? startMonth));
    return {
      track,
      name,
      startMonth,
      endMonth,
      milestones,
      ...(outcome === undefined ? {} : { outcome }),
      place: { line: at },
    };
  });
  return { phases: settled, ...(start === undefined ? {} : { startMonth: start }) };
}

/** The spans of each track seen together: elapsed months share their boundaries, countdowns have a first month. */
function withSettledSpans(drafts: readonly DraftPhase[]): readonly DraftPhase[] {
  const settled = new Map<DraftPhase, Span>();
  for (const [, members] of grouped(drafts, ({ track }) => track)) {
    const spans = settleSeasons(settleCountdowns(settleElapsed(members.map(({ span }) => span))));
    members.forEach((draft, index) => settled.set(draft, itemAt(spans, index)));
  }
  return drafts.map((draft) => ({ ...draft, span: valueAt(settled, draft) }));
}

/**
 * The plan's budget. A line that does not say its period takes the one of its heading, of the total stated for
 * its category or of the total stated for the track; else it is spent once.
 */
export function settleBudget(draft: Draft, { ledger }: ReadingContext, money: SettledMoney): Plan["budget"] {
  const periods = periodsOfTracks(draft.categories);
  const statedInPillars = draft.stated.map(({ track, low, high, period }) => ({
    track,
    low,
    high,
    period: period ?? only(periods.get(track)) ?? ("once" as const),
  }));
  const periodOfTrack = new Map(
    draft.stated.filter(({ period }) => period !== undefined).map(({ track, period }) => [track, period]),
  );
  const categories = draft.categories.map((category) => {
    const { track, name, lines } = category;
    const silent = periodOfSilentLines(category, periodOfTrack.get(track));
    return {
      track,
      name,
      lines: lines.map(({ at, period, ...line }) => {
        if (period === undefined) ledger.assume(at, silent.what);
        return { ...line, period: period ?? silent.period };
      }),
      ...(category.stated === undefined
        ? {}
        : { stated: { low: category.stated.low, high: category.stated.high } }),
    };
  });
  // Costs of pillars stand among the others as in the document.
  const inPillars = categories.map((category, index) => ({
    line: draft.categories[index]?.lines[0]?.at ?? 0,
    category,
  }));
  return {
    categories: [...inPillars, ...money.categories]
      .sort((a, b) => a.line - b.line)
      .map(({ category }) => category),
    stated: [...statedInPillars, ...money.claims.map(({ claim }) => claim)],
    ...(money.tracks.length === 0 ? {} : { tracks: money.tracks }),
  };
}

interface SilentPeriod {
  readonly period: Period;
  readonly what: "periodFromHeading" | "periodFromTotal" | "periodOnce";
}

function periodOfSilentLines(category: DraftCategory, ofTrack: Period | undefined): SilentPeriod {
  const { ownPeriod, stated } = category;
  if (ownPeriod !== undefined) return { period: ownPeriod, what: "periodFromHeading" };
  if (stated?.period !== undefined) return { period: stated.period, what: "periodFromTotal" };
  if (ofTrack !== undefined) return { period: ofTrack, what: "periodFromTotal" };
  return { period: "once", what: "periodOnce" };
}

/** The periods that the lines of each track say, undefined where one says none. */
function periodsOfTracks(categories: readonly DraftCategory[]): Map<string, Set<Period | undefined>> {
  const periods = new Map<string, Set<Period | undefined>>();
  for (const { track, lines } of categories) {
    const known = periods.get(track) ?? new Set();
    periods.set(track, known);
    for (const { period } of lines) known.add(period);
  }
  return periods;
}

function only(periods: ReadonlySet<Period | undefined> | undefined): Period | undefined {
  return periods?.size === 1 ? [...periods][0] : undefined;
}
