import { sumRanges } from "../plan/audit/annual.ts";
import type { Plan } from "../plan/plan.ts";
import { alike, type CaseId } from "./cases.ts";
import { cashOf, type Cash } from "./cash.ts";
import { planSlots, slotFacts, type Driver, type PlanSlot, type StreamSlot } from "./drivers.ts";
import { datedAmount, placeIncome, planStreams, type PlacedIncome, type Stream } from "./income.ts";
import { resultsOf, type CaseResults } from "./results.ts";
import { riskCosts } from "./risks.ts";
import { placeMarkets } from "./markets.ts";
import { forecastTrack, placeSpending, trackLines, type Spending } from "./spending.ts";
import { streamParameters, streamRevenue } from "./streams.ts";
import { timeGrid, type PeriodLength, type TimeGrid } from "./time.ts";

export interface ForecastOptions {
  readonly length?: PeriodLength | undefined;
  readonly years?: number | undefined;
  /** What an implied stream is called. */
  readonly unnamed: string;
  /** How far before the end of its period a flow lies, as a share of the period. */
  readonly timing?: number | undefined;
  /** Figures that somebody has set in place of the standards, by slot. */
  readonly given?: Partial<Readonly<Record<PlanSlot, Driver["values"]>>> | undefined;
}

/** What a plan earns, spends and returns over its periods, in every case. */
export interface Forecast {
  readonly grid: TimeGrid;
  readonly streams: readonly Stream[];
  /** Income at times of its own. */
  readonly dated: readonly PlacedIncome[];
  /** What holds for the whole plan. */
  readonly drivers: readonly Driver[];
  readonly track: string | undefined;
  readonly spending: Spending;
  readonly risks: readonly number[];
  readonly timing: number;
}

export function forecastOf(plan: Plan, options: ForecastOptions): Forecast {
  const grid = timeGrid(plan, options.length, options.years);
  const track = forecastTrack(plan);
  const budget = placeSpending(trackLines(plan, track), plan, grid);
  const markets = placeMarkets(plan, grid);
  const streams = planStreams(plan, options.unnamed);
  return {
    grid,
    streams,
    dated: placeIncome(streams, plan, grid),
    drivers: planSlots.map((slot) => planDriver(slot, options)),
    track,
    spending: {
      ...budget,
      single: budget.single.map((amount, at) => sumRanges([amount, markets[at] ?? { low: 0, high: 0 }])),
    },
    risks: riskCosts(plan, grid),
    timing: options.timing ?? 0,
  };
}

/** The range of the budget is its cases: its high end in the downside, its low end in the upside. */
const positions = { downside: 1, base: 0.5, upside: 0, own: 0.5 } as const;

function planDriver(slot: PlanSlot, { given = {} }: ForecastOptions): Driver {
  const known = given[slot];
  if (known !== undefined) return { stream: undefined, slot, values: known, origin: "person" };
  if (slot === "spendingPosition") return { stream: undefined, slot, values: positions, origin: "document" };
  return { stream: undefined, slot, values: alike(slotFacts[slot].standard), origin: "assumed" };
}

/** Whether a figure was derived from the plan's own target: what follows from it is true by construction. */
export const isDerived = ({ streams }: Forecast): boolean =>
  streams.some(({ drivers }) => drivers.some(({ origin }) => origin === "derived"));

/** Answers for a driver: its figure in the case. */
export interface DriverValues {
  /** The case of what is no driver: income at times of its own. */
  readonly case: CaseId;
  readonly stream: (stream: number, slot: StreamSlot) => number;
  readonly plan: (slot: PlanSlot) => number;
}

/** As if everything came in that has a chance only. */
export const ifItComes = (values: DriverValues): DriverValues => ({
  ...values,
  stream: (stream, slot) => (slot === "chance" ? 1 : values.stream(stream, slot)),
});

export function valuesIn(forecast: Forecast, id: CaseId): DriverValues {
  return {
    case: id,
    stream: (stream, slot) =>
      forecast.streams[stream]?.drivers.find((driver) => driver.slot === slot)?.values[id] ??
      slotFacts[slot].standard,
    plan: (slot) =>
      forecast.drivers.find((driver) => driver.slot === slot)?.values[id] ?? slotFacts[slot].standard,
  };
}

/** The revenue of each stream by period, with these figures. */
export const streamRevenues = (forecast: Forecast, values: DriverValues): number[][] =>
  forecast.streams.map(({ kind }, stream) => {
    const parameters = streamParameters(kind, (slot) => values.stream(stream, slot), forecast.grid);
    const dated = datedRevenue(forecast, stream, values);
    return streamRevenue(parameters, forecast.grid).map((amount, period) => amount + (dated[period] ?? 0));
  });

/** What is expected to come in of a stream at times of its own, by period from 0. */
export function datedRevenue({ dated, grid }: Forecast, stream: number, values: DriverValues): number[] {
  const amounts = Array.from({ length: grid.count + 1 }, () => 0);
  for (const income of dated) {
    if (income.stream === stream)
      amounts[income.period] =
        (amounts[income.period] ?? 0) + datedAmount(income, values.case) * values.stream(stream, "chance");
  }
  return amounts;
}

export function cashWith(forecast: Forecast, values: DriverValues): Cash {
  const { grid, spending, risks, timing } = forecast;
  const streams = streamRevenues(forecast, values);
  const revenue = Array.from({ length: grid.count + 1 }, (_, period) =>
    streams.reduce((sum, amounts) => sum + (amounts[period] ?? 0), 0),
  );
  return cashOf({ revenue, ...spending, risks, driver: values.plan, timing }, grid);
}

const inEach = <T>(of: (id: CaseId) => T): Readonly<Record<CaseId, T>> => ({
  downside: of("downside"),
  base: of("base"),
  upside: of("upside"),
  own: of("own"),
});

export const caseCash = (forecast: Forecast): Readonly<Record<CaseId, Cash>> =>
  inEach((id) => cashWith(forecast, valuesIn(forecast, id)));

export const caseResults = (
  cash: Readonly<Record<CaseId, Cash>>,
  grid: TimeGrid,
): Readonly<Record<CaseId, CaseResults>> => inEach((id) => resultsOf(cash[id], grid));
