import type { Period, Plan } from "../../../plan/plan.ts";
import type { ReadingReport } from "../../../plan/reading.ts";
import type { Answers } from "../../common/keptRecord.ts";

/** Whether a document leaves the currency of its amounts to a person: it names none, or one that is assumed. */
export const leavesCurrencyOpen = (plan: Plan, report: ReadingReport | undefined): boolean =>
  plan.currency === undefined || report?.assumed.some(({ what }) => what === "currency") === true;

/** Of what was answered before, what the document still leaves open: its own word comes first. */
export function stillAsked(
  { currency, periods = {} }: Answers,
  plan: Plan,
  report: ReadingReport | undefined,
): Answers {
  const silent = silentTracks(plan).flatMap(({ track }) => {
    const period = periods[track];
    return period === undefined ? [] : [[track, period] as const];
  });
  const open = currency !== undefined && leavesCurrencyOpen(plan, report);
  return {
    ...(open ? { currency } : {}),
    ...(silent.length === 0 ? {} : { periods: Object.fromEntries(silent) }),
  };
}

/** A budget with amounts of which the document does not say how often they are due. */
export interface SilentTrack {
  readonly track: string;
  readonly lines: number;
}

/** The budgets of a plan as it was read whose lines name no period, with how many. */
export function silentTracks(plan: Plan): readonly SilentTrack[] {
  const counts = new Map<string, number>();
  for (const { track, lines } of plan.budget.categories) {
    const silent = lines.filter(({ periodStated }) => periodStated === false).length;
    if (silent > 0) counts.set(track, (counts.get(track) ?? 0) + silent);
  }
  return [...counts].map(([track, lines]) => ({ track, lines }));
}

/** The plan as it was read with what a person added to it: its currency, and how often amounts are due. */
export function answered(plan: Plan, { currency, periods = {} }: Answers): Plan {
  const withPeriod = (period: Period | undefined, lines: Plan["budget"]["categories"][number]["lines"]) =>
    period === undefined
      ? lines
      : lines.map((line) => {
          const { periodStated, ...rest } = line;
          return periodStated === false ? { ...rest, period } : line;
        });
  const categories = plan.budget.categories.map((category) => ({
    ...category,
    lines: withPeriod(periods[category.track], category.lines),
  }));
  const { currency: read, ...rest } = plan;
  const said = currency === "none" ? undefined : (currency ?? read);
  return {
    ...rest,
    ...(said === undefined ? {} : { currency: said }),
    budget: { ...plan.budget, categories },
  };
}
