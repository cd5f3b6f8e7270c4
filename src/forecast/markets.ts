import { fold } from "../lexicon/fold.ts";
import { anyOf } from "../lexicon/language.ts";
import { targets } from "../lexicon/targets.ts";
import { sumRanges, type AmountRange } from "../plan/audit/annual.ts";
import type { Market, Plan } from "../plan/plan.ts";
import { periodOfTime } from "./spending.ts";
import type { TimeGrid } from "./time.ts";

/** The period in which a market opens; the home market has been open before. */
export const entryPeriod = ({ entry, home }: Market, plan: Plan, grid: TimeGrid): number | undefined =>
  entry === undefined ? (home === true ? 0 : undefined) : periodOfTime(entry, plan, grid);

/** What it costs to enter the markets, by period. */
export function placeMarkets(plan: Plan, grid: TimeGrid): AmountRange[] {
  const costs: AmountRange[] = Array.from({ length: grid.count + 1 }, () => ({ low: 0, high: 0 }));
  for (const market of plan.markets ?? []) {
    const period = entryPeriod(market, plan, grid);
    const { low, high } = market;
    const bounds = { low: low ?? high ?? 0, high: high ?? low ?? 0 };
    if (period !== undefined) costs[period] = sumRanges([costs[period] ?? { low: 0, high: 0 }, bounds]);
  }
  return costs;
}

/** Markets that are live at the end of each period, exits deducted; the home market counts where asked. */
export function liveMarkets(plan: Plan, grid: TimeGrid, countHome: boolean): number[] {
  return Array.from(
    { length: grid.count + 1 },
    (_, period) =>
      (plan.markets ?? []).filter((market) => {
        if (market.home === true && !countHome) return false;
        const entry = entryPeriod(market, plan, grid);
        const exit = market.exit === undefined ? undefined : periodOfTime(market.exit, plan, grid);
        return entry !== undefined && entry <= period && (exit === undefined || exit > period);
      }).length,
  );
}

const countedMarkets = new RegExp(String.raw`\b${anyOf(targets, (words) => words.markets)}\b`, "u");

/** How many markets the plan promises: an objective or KPI that counts them. */
export function marketsWanted(plan: Plan): number | undefined {
  const named = [...plan.objectives, ...plan.kpis].find(
    ({ name, text: said, target }) =>
      target?.unit === "count" && countedMarkets.test(fold(`${name} ${said}`)),
  );
  return named?.target?.value;
}
