import type { AmountRange } from "../plan/audit/annual.ts";
import type { PlanSlot } from "./drivers.ts";
import { perPeriod } from "./streams.ts";
import type { TimeGrid } from "./time.ts";

/** What cash is made of in one case, by period from 0. */
export interface CashInputs {
  readonly revenue: readonly number[];
  readonly recurring: AmountRange;
  readonly single: readonly AmountRange[];
  /** Expected cost of risks, by period. */
  readonly risks: readonly number[];
  readonly driver: (slot: PlanSlot) => number;
  /** How far before the end of its period a flow lies, as a share of the period: 0 at the end, 0.5 in the middle. */
  readonly timing: number;
}

/** Cash before financing, by period from 0; outlays are positive in their own rows and deducted in `net`. */
export interface Cash {
  readonly revenue: readonly number[];
  readonly contribution: readonly number[];
  readonly spending: readonly number[];
  readonly risks: readonly number[];
  readonly tax: readonly number[];
  readonly receivable: readonly number[];
  readonly payable: readonly number[];
  readonly terminal: readonly number[];
  readonly net: readonly number[];
  readonly cumulative: readonly number[];
  readonly discount: readonly number[];
  readonly discounted: readonly number[];
  readonly cumulativeDiscounted: readonly number[];
}

/** Days of a year, for what is paid later. */
export const daysInYear = 365;

/**
 * net = revenue·margin − spending − risks − tax − Δreceivable + Δpayable + terminal value in the last period.
 * Tax is that of each period's own profit and never negative; discounting is by year, and period 0 is not discounted.
 */
export function cashOf(inputs: CashInputs, grid: TimeGrid): Cash {
  const { revenue, driver } = inputs;
  const contribution = revenue.map((amount) => amount * driver("margin"));
  const spending = spendingOf(inputs, grid);
  const { risks } = inputs;
  const profit = contribution.map((amount, at) => amount - value(spending, at) - value(risks, at));
  const tax = profit.map((amount) => driver("taxRate") * Math.max(0, amount));
  const outstanding = (amounts: readonly number[], days: number): number[] =>
    amounts.map((amount) => (amount * grid.perYear * days) / daysInYear);
  const receivable = outstanding(revenue, driver("receivableDays"));
  const payable = outstanding(spending, driver("payableDays"));
  const terminal = profit.map((amount, at) =>
    at === grid.count ? driver("terminalMultiple") * (amount - value(tax, at)) * grid.perYear : 0,
  );
  const net = profit.map(
    (amount, at) =>
      amount -
      value(tax, at) -
      (value(receivable, at) - value(receivable, at - 1)) +
      (value(payable, at) - value(payable, at - 1)) +
      value(terminal, at),
  );
  const discount = net.map((_, at) => discountFactor(at, driver("discountRate"), grid, inputs.timing));
  const discounted = net.map((amount, at) => amount * value(discount, at));
  return {
    revenue,
    contribution,
    spending,
    risks,
    tax,
    receivable,
    payable,
    terminal,
    net,
    cumulative: running(net),
    discount,
    discounted,
    cumulativeDiscounted: running(discounted),
  };
}

/** Single amounts in their periods, and from period 1 on the recurring ones, which grow. */
export function spendingOf(
  { recurring, single, driver }: Pick<CashInputs, "recurring" | "single" | "driver">,
  grid: TimeGrid,
): number[] {
  const position = driver("spendingPosition");
  const growth = perPeriod(driver("spendingGrowth"), grid);
  const at = ({ low, high }: AmountRange): number => low + position * (high - low);
  return single.map(
    (bounds, period) => at(bounds) + (period === 0 ? 0 : at(recurring) * (1 + growth) ** (period - 1)),
  );
}

export function discountFactor(period: number, rate: number, grid: TimeGrid, timing: number): number {
  if (period === 0) return 1;
  return (1 + rate) ** (-(period - timing) / grid.perYear);
}

export function running(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((amount) => (sum += amount));
}

const value = (values: readonly number[], at: number): number => values[at] ?? 0;
