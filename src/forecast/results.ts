import { CalcError, irrAll } from "../calc/index.ts";
import { sum } from "../plan/audit/promises.ts";
import type { Cash } from "./cash.ts";
import type { TimeGrid } from "./time.ts";

/** What a board asks of a case. Times are in years; undefined where there is no answer. */
export interface CaseResults {
  readonly totalRevenue: number;
  readonly lastRevenue: number;
  readonly totalSpending: number;
  readonly npv: number;
  readonly irr: number | undefined;
  readonly payback: number | undefined;
  readonly discountedPayback: number | undefined;
  /** (returned − spent) ÷ spent, not discounted; undefined where nothing is spent or no revenue is stated. */
  readonly roi: number | undefined;
  /** The same as a rate a year over the horizon. */
  readonly yearlyRoi: number | undefined;
  /** The most that has to be found beforehand: the lowest point of the cumulative cash, positive. */
  readonly funding: number;
}

export function resultsOf(cash: Cash, grid: TimeGrid): CaseResults {
  const spent = sum(cash.spending) + sum(cash.risks);
  const returned = sum(cash.contribution);
  const totalRevenue = sum(cash.revenue);
  const roi = spent > 0 && totalRevenue !== 0 ? (returned - spent) / spent : undefined;
  const years = grid.count / grid.perYear;
  return {
    totalRevenue,
    lastRevenue: cash.revenue[grid.count] ?? 0,
    totalSpending: spent,
    npv: sum(cash.discounted),
    irr: yearlyIrr(cash.net, grid),
    payback: recovery(cash.cumulative, cash.net, grid),
    discountedPayback: recovery(cash.cumulativeDiscounted, cash.discounted, grid),
    roi,
    yearlyRoi: roi === undefined || roi < -1 ? undefined : (1 + roi) ** (1 / years) - 1,
    funding: Math.max(0, -Math.min(...cash.cumulative)),
  };
}

/** Years until what has been laid out is back for the first time; undefined where it never is. */
function recovery(
  cumulative: readonly number[],
  flows: readonly number[],
  grid: TimeGrid,
): number | undefined {
  for (const period of flows.keys()) {
    const years = recoveryIn(period, cumulative, flows, grid);
    if (years !== undefined) return years;
  }
  return undefined;
}

/** Years until the cumulative flows reach zero within this period, evenly; undefined where they do not. */
export function recoveryIn(
  period: number,
  cumulative: readonly number[],
  flows: readonly number[],
  { perYear }: TimeGrid,
): number | undefined {
  const [flow = 0, after = 0] = [flows[period], cumulative[period]];
  if (period === 0 || !(after - flow < 0 && after >= 0)) return undefined;
  return (period - 1 + (flow - after) / flow) / perYear;
}

/** The one internal rate a year of flows that have just one; several or none are no answer. */
function yearlyIrr(flows: readonly number[], grid: TimeGrid): number | undefined {
  if (!flows.some((flow) => flow < 0) || !flows.some((flow) => flow > 0)) return undefined;
  const rates = ratesOf(flows);
  const [rate] = rates;
  return rates.length === 1 && rate !== undefined ? (1 + rate) ** grid.perYear - 1 : undefined;
}

/** No rate is an answer here, where the calculation refuses. */
function ratesOf(flows: readonly number[]): number[] {
  try {
    return irrAll(flows);
  } catch (error) {
    if (error instanceof CalcError && error.code === "#N/A") return [];
    throw error;
  }
}
