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
}

/** (1 + r)^(1/m) − 1: a growth a year as a growth a period. */
export const perPeriod = (rate: number, { perYear }: TimeGrid): number => (1 + rate) ** (1 / perYear) - 1;

/**
 * Drivers are a year's: volumes are divided by the periods of a year, growth and what stays become the
 * root, and a price a year of what stays is divided too. Take rate, hours and utilisation multiply the price.
 */
export function streamParameters(
  kind: StreamKind,
  driver: (slot: StreamSlot) => number,
  grid: TimeGrid,
): StreamParameters {
  const stays = keepsUnits(kind);
  const staying = kind === "licensing" ? driver("renewal") : 1 - driver("churn");
  const yearlyPrice = driver("price") * driver("takeRate") * driver("hours") * driver("utilisation");
  return {
    start: stays ? driver("start") : 0,
    keep: stays ? staying ** (1 / grid.perYear) : 0,
    added: driver("added") / grid.perYear,
    growth: perPeriod(driver("growth"), grid),
    price: stays ? yearlyPrice / grid.perYear : yearlyPrice,
    priceGrowth: perPeriod(driver("priceGrowth"), grid),
  };
}

/** Units of periods 0 to n: Uₜ = Uₜ₋₁·keep + added·(1 + growth)^(t − 1). */
export function streamUnits({ start, keep, added, growth }: StreamParameters, grid: TimeGrid): number[] {
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
