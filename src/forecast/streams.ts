import type { StreamKind } from "../plan/plan.ts";
import { keepsUnits, type StreamSlot } from "./drivers.ts";
import type { TimeGrid } from "./time.ts";

/** A stream in one case, by period: what its formulas are made of. */
export interface StreamParameters {
  /** Units before the first period. */
  readonly start: number;
  /** Share of the units that stay from one period to the next; 0 where nothing stays. */
  readonly keep: number;
  /** Units that come in the first period, and how these grow. */
  readonly added: number;
  readonly growth: number;
  /** What a unit brings in the first period, and how that grows. */
  readonly price: number;
  readonly priceGrowth: number;
  /** How customers leave where they leave by a curve: the longer they are there, the fewer go. */
  readonly retention?: RetentionCurve | undefined;
}

/** The shifted-beta-geometric curve of years (calc's `retention`). */
export interface RetentionCurve {
  readonly alpha: number;
  readonly beta: number;
}

/** (1 + r)^(1/m) − 1: a growth a year as a growth a period. */
export const perPeriod = (rate: number, { perYear }: TimeGrid): number => (1 + rate) ** (1 / perYear) - 1;

/** Nobody leaves: what α and β of 0 mean. */
export const noCurve: RetentionCurve = { alpha: 0, beta: 0 };

/**
 * Drivers are a year's: volumes are divided by the periods of a year, growth and what stays become the
 * root, and a price a year of what stays is divided too. Take rate, hours, utilisation and the chance that
 * anything comes multiply the price.
 */
export function streamParameters(
  kind: StreamKind,
  driver: (slot: StreamSlot) => number,
  grid: TimeGrid,
): StreamParameters {
  const stays = keepsUnits(kind);
  const staying = kind === "licensing" ? driver("renewal") : 1 - driver("churn");
  const yearlyPrice =
    driver("price") * driver("takeRate") * driver("hours") * driver("utilisation") * driver("chance");
  const [alpha, beta] = [driver("retentionAlpha"), driver("retentionBeta")];
  return {
    start: stays ? driver("start") : 0,
    keep: stays ? staying ** (1 / grid.perYear) : 0,
    added: driver("added") / grid.perYear,
    growth: perPeriod(driver("growth"), grid),
    price: stays ? yearlyPrice / grid.perYear : yearlyPrice,
    priceGrowth: perPeriod(driver("priceGrowth"), grid),
    retention: kind === "subscription" && (alpha !== 0 || beta !== 0) ? { alpha, beta } : undefined,
  };
}

/**
 * The share of those still there who stay in a period of their life, counted from 1. Within a year the same
 * share stays in each period, as with a fixed churn; what makes no sense (below 0) counts as 0.
 */
export function periodShare(
  { alpha, beta }: RetentionCurve,
  period: number,
  { perYear }: Pick<TimeGrid, "perYear">,
): number {
  const stayed = Math.max(0, beta) + Math.floor((period - 1) / perYear);
  const whole = Math.max(0, alpha) + stayed;
  return whole === 0 ? 1 : (stayed / whole) ** (1 / perYear);
}

/** The share of a cohort that is still there after 0 to n periods. */
export function cohortShares(retention: RetentionCurve, grid: TimeGrid): number[] {
  const shares = [1];
  for (let period = 1; period <= grid.count; period++)
    shares.push((shares[period - 1] ?? 0) * periodShare(retention, period, grid));
  return shares;
}

/** Customers who joined in periods 1 to t and are still there: Gₜ = added·Sₜ₋₁ + (1 + growth)·Gₜ₋₁. */
export function joinedUnits({ added, growth }: StreamParameters, shares: readonly number[]): number[] {
  const joined = [0];
  for (let period = 1; period < shares.length; period++) {
    joined.push(added * (shares[period - 1] ?? 0) + (1 + growth) * (joined[period - 1] ?? 0));
  }
  return joined;
}

/**
 * Units of periods 0 to n: Uₜ = Uₜ₋₁·keep + added·(1 + growth)^(t − 1). By a curve of retention the customers
 * of the start and those who join in each period are cohorts: Uₜ = start·Sₜ + Σ added·(1 + growth)^(s − 1)·Sₜ₋ₛ.
 */
export function streamUnits(parameters: StreamParameters, grid: TimeGrid): number[] {
  const { start, keep, added, growth, retention } = parameters;
  if (retention !== undefined) {
    const shares = cohortShares(retention, grid);
    return joinedUnits(parameters, shares).map((joined, period) => start * (shares[period] ?? 0) + joined);
  }
  const units = [start];
  for (let period = 1; period <= grid.count; period++) {
    units.push((units[period - 1] ?? 0) * keep + added * (1 + growth) ** (period - 1));
  }
  return units;
}

/** Price of periods 0 to n; period 0 sells nothing. */
export const streamPrices = ({ price, priceGrowth }: StreamParameters, grid: TimeGrid): number[] =>
  Array.from({ length: grid.count + 1 }, (_, period) =>
    period === 0 ? 0 : price * (1 + priceGrowth) ** (period - 1),
  );

export function streamRevenue(parameters: StreamParameters, grid: TimeGrid): number[] {
  const prices = streamPrices(parameters, grid);
  return streamUnits(parameters, grid).map((units, period) => units * (prices[period] ?? 0));
}
