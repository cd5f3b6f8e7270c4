import type { Period, Plan } from "../../plan/plan.ts";
import type { Build } from "../build.ts";
import { groupKey, groupRows } from "../frame/sameText.ts";
import { timesAYear, type LineRow } from "./lines.ts";

/** What lines add up to. */
export interface Sums {
  readonly lines: number;
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  readonly base: number;
  readonly deviation: number;
  readonly squaredDeviation: number;
}

export interface Stated {
  readonly low: number;
  readonly high: number;
  readonly period: Period;
}

/** One row of the totals: a category of a track, or a whole track. */
export interface TotalRow {
  readonly track: string;
  readonly category: string;
  readonly stated: Stated | undefined;
  readonly sums: Sums;
  /** What the track of the row comes to: the divisor of its share. */
  readonly trackMean: number;
  /** Lines minus stated, a year; "" where nothing is stated. */
  readonly differenceLow: number | "";
  readonly differenceHigh: number | "";
  readonly check: string;
  /** How many periods the lines of a track are in. */
  readonly periods: number;
  /** Lines of a track whose highs are all the same multiple of their lows; 0 where they are not. */
  readonly mechanical: number;
}

export interface BudgetGroups {
  readonly tracks: readonly string[];
  readonly categories: readonly TotalRow[];
  /** A row a track, or several where the document states several totals for it. */
  readonly trackTotals: readonly TotalRow[];
  sumsOf(track: string): Sums;
}

const nothing: Sums = { lines: 0, low: 0, high: 0, mean: 0, base: 0, deviation: 0, squaredDeviation: 0 };

export function budgetGroups(build: Build, rows: readonly LineRow[]): BudgetGroups {
  const { budget } = build.plan;
  const sums = new Map<string, Sums>();
  for (const row of rows) {
    addTo(sums, groupKey(row.track), row);
    addTo(sums, groupKey(row.track, row.category), row);
  }
  const tracks = [
    ...groupRows([...budget.categories, ...budget.stated], ({ track }) => groupKey(track)).values(),
  ].map(([first]) => first.track);
  const rowsOf = groupRows(rows, (row) => groupKey(row.track));
  const sumsOf = (...names: readonly string[]): Sums => sums.get(groupKey(...names)) ?? nothing;
  const total = (track: string, category: string, stated: Stated | undefined, own: Sums): TotalRow => ({
    track,
    category,
    stated,
    sums: own,
    trackMean: sumsOf(track).mean,
    periods: 0,
    mechanical: 0,
    ...compareWithStated(build, own, stated),
  });
  return {
    tracks,
    categories: statedCategories(budget).map(({ track, name, stated }) =>
      total(track, name, stated, sumsOf(track, name)),
    ),
    trackTotals: tracks.flatMap((track) => {
      const stated = budget.stated.filter((entry) => groupKey(entry.track) === groupKey(track));
      const traits = traitsOf(build, rowsOf.get(groupKey(track)) ?? []);
      return (stated.length === 0 ? [undefined] : stated).map((entry) => ({
        ...total(track, "", entry, sumsOf(track)),
        ...traits,
      }));
    }),
    sumsOf: (track) => sumsOf(track),
  };
}

function addTo(sums: Map<string, Sums>, group: string, row: LineRow): void {
  const sum = sums.get(group) ?? nothing;
  sums.set(group, {
    lines: sum.lines + (row.name === "" ? 0 : 1),
    low: sum.low + row.lowYear,
    high: sum.high + row.highYear,
    mean: sum.mean + row.mean,
    base: sum.base + row.base,
    deviation: sum.deviation + row.deviation,
    squaredDeviation: sum.squaredDeviation + row.deviation ** 2,
  });
}

interface StatedCategory {
  readonly track: string;
  readonly name: string;
  readonly stated: Stated | undefined;
}

/** Each category once; what a document states for it in several places is added. */
function statedCategories(budget: Plan["budget"]): StatedCategory[] {
  const groups = new Map<string, StatedCategory>();
  for (const { track, name, lines, stated } of budget.categories) {
    const before = groups.get(groupKey(track, name));
    const period = before?.stated?.period ?? lines[0]?.period ?? "year";
    const low = (before?.stated?.low ?? 0) + (stated?.low ?? 0);
    const high = (before?.stated?.high ?? 0) + (stated?.high ?? 0);
    groups.set(groupKey(track, name), {
      track: before?.track ?? track,
      name: before?.name ?? name,
      stated: stated === undefined && before?.stated === undefined ? undefined : { low, high, period },
    });
  }
  return [...groups.values()];
}

function compareWithStated(
  build: Build,
  sums: Sums,
  stated: Stated | undefined,
): Pick<TotalRow, "differenceLow" | "differenceHigh" | "check"> {
  if (stated === undefined) return { differenceLow: "", differenceHigh: "", check: "" };
  const times = timesAYear(build, stated.period);
  const differenceLow = sums.low - stated.low * times;
  const differenceHigh = sums.high - stated.high * times;
  const close = (difference: number, computed: number): boolean =>
    Math.abs(difference) <=
    Math.max(
      build.figure("ToleranceAbsolute"),
      build.figure("ToleranceRelative") * Math.max(Math.abs(computed), Math.abs(computed - difference)),
    );
  const holds = close(differenceLow, sums.low) && close(differenceHigh, sums.high);
  return { differenceLow, differenceHigh, check: build.word(holds ? "WordOk" : "WordCheck") };
}

function traitsOf(build: Build, rows: readonly LineRow[]): Pick<TotalRow, "periods" | "mechanical"> {
  const periods = new Set(rows.flatMap(({ period }) => period ?? [])).size;
  const ratios = rows.filter(({ low = 0 }) => low > 0).map(({ ratio }) => ratio);
  const sum = ratios.reduce((total, ratio) => total + ratio, 0);
  const squares = ratios.reduce((total, ratio) => total + ratio ** 2, 0);
  const count = ratios.length;
  // n·Σr² = (Σr)² exactly when all ratios are equal.
  const equal = Math.abs((count * squares) / sum ** 2 - 1) < 0.5 * 10 ** -build.figure("RoundingDigits");
  const mechanical = sum > count && count >= build.figure("MechanicalLines") && equal ? count : 0;
  return { periods, mechanical };
}
