import { CalcError, fitRetention, startFor } from "../calc/index.ts";
import { firstYear } from "../plan/audit/annual.ts";
import { growthRate, revenueTarget } from "../plan/audit/promises.ts";
import type { CaseAmounts, Income, Plan, StreamKind } from "../plan/plan.ts";
import { chanceInCases } from "../plan/rows/drivers.ts";
import { alike, caseIds, inCases, type CaseId } from "./cases.ts";
import { faster, slower } from "./revenuePath.ts";
import { slotFacts, slotsOfKind, slotsWith, type Driver, type StreamSlot } from "./drivers.ts";
import { periodOfTime } from "./spending.ts";
import type { TimeGrid } from "./time.ts";

export interface Stream {
  readonly name: string;
  readonly kind: StreamKind;
  readonly drivers: readonly Driver[];
  /** What comes in at times of its own, beside what the drivers say. */
  readonly dated: readonly DatedIncome[];
}

/** An amount that comes in once; without a time in the first period. */
export interface DatedIncome {
  readonly when: string | undefined;
  readonly low: number;
  readonly high: number;
  readonly likely: number | undefined;
}

/** The same in its period. */
export interface PlacedIncome extends DatedIncome {
  /** The stream by its place in the forecast. */
  readonly stream: number;
  readonly period: number;
}

/** The amounts that come in once, in the periods of the forecast; what lies beyond the last is left out. */
export const placeIncome = (streams: readonly Stream[], plan: Plan, grid: TimeGrid): PlacedIncome[] =>
  streams.flatMap(({ dated }, stream) =>
    dated.flatMap((amount): PlacedIncome[] => {
      const period = amount.when === undefined ? 1 : periodOfTime(amount.when, plan, grid);
      return period === undefined ? [] : [{ ...amount, stream, period }];
    }),
  );

/** Its low end in the downside, its high end in the upside; else what is likely. */
export function datedAmount({ low, high, likely }: DatedIncome, id: CaseId): number {
  if (id === "downside") return low;
  return id === "upside" ? high : (likely ?? (low + high) / 2);
}

/**
 * The streams of a plan: those that it states; else the one that its revenue target and growth imply; else
 * an empty one to fill in. `unnamed` is what the last two are called.
 */
export function planStreams(plan: Plan, unnamed: string): Stream[] {
  const stated = (plan.income ?? []).map(statedStream);
  return stated.length > 0 ? stated : [impliedStream(plan, unnamed)];
}

function statedStream(income: Income, stream: number): Stream {
  const kind = income.kind ?? "other";
  const fitted = fittedDrivers(income);
  const drivers: Readonly<Record<string, CaseAmounts>> = {
    ...(income.chance === undefined ? {} : { chance: chanceInCases(income.chance) }),
    ...income.drivers,
  };
  const slots = slotsWith(kind, {
    retention: kind === "subscription" && (hasCurve(drivers) || fitted.retentionAlpha !== undefined),
    chance: drivers.chance !== undefined,
  });
  const dated = kind === "other" && drivers.added === undefined ? datedIncome(income) : [];
  return {
    name: income.name,
    kind,
    dated,
    drivers: slots.map((slot): Driver => {
      const given = drivers[slot];
      if (given !== undefined) return { stream, slot, values: inCases(given), origin: "document" };
      const fit = fitted[slot];
      if (fit !== undefined) return { stream, slot, values: alike(fit), origin: "fitted" };
      if (dated.length > 0 && slot === "added") return { stream, slot, values: alike(0), origin: "document" };
      if (kind === "other" && slot === "added") return { stream, slot, ...statedAmount(income) };
      return { stream, slot, values: alike(slotFacts[slot].standard), origin: "assumed" };
    }),
  };
}

/** One of both alone is no curve. */
const hasCurve = ({ retentionAlpha, retentionBeta }: Readonly<Record<string, CaseAmounts>>): boolean =>
  retentionAlpha !== undefined && retentionBeta !== undefined;

/**
 * What a stated series of retention says: the likeliest α and β, else, where customers are all alike as far as
 * the series can tell, the churn of each year that leaves what is left at its end. A series that rises says
 * nothing.
 */
function fittedDrivers({ kind, retention = [], drivers = {} }: Income): Partial<Record<StreamSlot, number>> {
  const last = retention.at(-1);
  if (kind !== "subscription" || last === undefined || hasCurve(drivers)) return {};
  try {
    const { alpha, beta } = fitRetention([1, ...retention]);
    return { retentionAlpha: alpha, retentionBeta: beta };
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
    return error.code === "#NUM!" ? {} : { churn: 1 - last ** (1 / retention.length) };
  }
}

/** Amounts by year, quarter or month, or one that comes once: nothing that returns each year. */
function datedIncome({ low, high, likely, period, byPeriod }: Income): DatedIncome[] {
  if (byPeriod !== undefined && byPeriod.length > 0)
    return byPeriod.map((part) => ({
      when: part.period,
      low: part.low,
      high: part.high,
      likely: part.likely,
    }));
  const [least, most] = [low ?? likely ?? high, high ?? likely ?? low];
  return period !== "once" || least === undefined || most === undefined
    ? []
    : [{ when: undefined, low: least, high: most, likely }];
}

/** The amount a year that a line of income states: a monthly one twelve times. */
function statedAmount({ low, high, likely, period }: Income): Pick<Driver, "values" | "origin"> {
  if (low === undefined || high === undefined)
    return {
      values: alike(likely ?? low ?? high ?? 0),
      origin: likely === undefined ? "assumed" : "document",
    };
  const year = firstYear({ low, high, period });
  const base =
    likely === undefined ? (year.low + year.high) / 2 : firstYear({ low: likely, high: likely, period }).low;
  return { values: inCases({ base, downside: year.low, upside: year.high }), origin: "document" };
}

/** Whether all that the plan says of income is what its target and growth imply anyway. */
export function impliedOnly(plan: Plan): boolean {
  const [only, more] = planStreams(plan, "");
  const [implied] = planStreams({ ...plan, income: undefined }, "");
  if (only === undefined || implied === undefined || more !== undefined || only.kind !== implied.kind)
    return false;
  if (only.dated.length > 0) return false;
  return only.drivers.every(({ values }, index) => {
    const other = implied.drivers[index]?.values;
    return other !== undefined && caseIds.every((id) => values[id] === other[id]);
  });
}

/** The revenue of year 1 that reaches the target at the plan's growth: true by construction, and marked so. */
function impliedStream(plan: Plan, name: string): Stream {
  const rate = growthRate(plan);
  const target = revenueTarget(plan);
  const values: Partial<Record<StreamSlot, Pick<Driver, "values" | "origin">>> = {};
  if (rate !== undefined) {
    const cases = inCases({ base: rate, downside: rate * slower, upside: rate * faster });
    values.growth = { values: cases, origin: "document" };
  }
  if (rate !== undefined && target !== undefined && rate > -1) {
    const first = startFor(target.amount, rate, target.years) * (1 + rate);
    values.added = { values: alike(first), origin: "derived" };
  }
  return {
    name,
    kind: "other",
    dated: [],
    drivers: slotsOfKind.other.map((slot) => ({
      stream: 0,
      slot,
      ...(values[slot] ?? { values: alike(slotFacts[slot].standard), origin: "assumed" as const }),
    })),
  };
}
