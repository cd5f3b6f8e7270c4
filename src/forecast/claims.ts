import { growthRate, promisedRevenue, statedGrowth as promisedGrowth, sum } from "../plan/audit/promises.ts";
import type { Plan } from "../plan/plan.ts";
import type { Claim, ClaimRow } from "../plan/rows/claims.ts";
import { claims } from "../plan/rows/claims.ts";
import type { Cash } from "./cash.ts";
import type { Forecast } from "./forecast.ts";
import { liveMarkets, marketsWanted } from "./markets.ts";
import { horizonOf } from "./paths.ts";
import type { CaseResults } from "./results.ts";

/** What claims are held against. */
export interface ClaimBasis {
  readonly plan: Plan;
  readonly forecast: Forecast;
  readonly cash: Cash;
  readonly results: CaseResults;
  /** Share by which two amounts may differ and still be taken for equal. */
  readonly tolerance: number;
}

/** Claims of the document against the base case: what is claimed, what the model gives, and what would have to be true. */
export function claimRows(basis: ClaimBasis): ClaimRow[] {
  return claims.map((claim) => {
    const due = claim === "revenue" ? dueYears(basis) : undefined;
    const stated = statedIn(claim, basis) ?? "";
    const model = stated === "" ? "" : (modelOf(claim, basis) ?? "");
    const missed = stated !== "" && model !== "" && model < stated - Math.abs(stated) * basis.tolerance;
    const objective = stated === "" ? undefined : objectiveOf(claim, basis.plan);
    return {
      claim,
      ...(objective === undefined ? {} : { objective }),
      stated,
      due,
      model,
      check: stated === "" || model === "" ? "" : missed ? "review" : "ok",
      ...(missed ? needed(claim, stated, model, basis) : { times: "", margin: "", spending: "" }),
    };
  });
}

/** What a plan without streams of its own would earn is derived from the claims themselves: they cannot be held against it. */
export const isModelled = (plan: Plan): boolean => (plan.income ?? []).length > 0;

function statedIn(claim: Claim, { plan, results }: ClaimBasis): number | undefined {
  if (claim === "markets") return (plan.markets ?? []).length > 0 ? marketsWanted(plan) : undefined;
  if (!isModelled(plan)) return undefined;
  switch (claim) {
    case "revenue":
      return promisedRevenue(plan)?.amount;
    case "growth":
      return statedGrowth(plan);
    case "roi":
      return plan.roi?.low;
    case "cash":
      return results.totalSpending > 0 && results.totalRevenue !== 0 ? 0 : undefined;
  }
}

function objectiveOf(claim: Claim, plan: Plan): string | undefined {
  if (claim === "revenue") return promisedRevenue(plan)?.objective.name;
  return claim === "growth" ? promisedGrowth(plan)?.objective.name : undefined;
}

function statedGrowth(plan: Plan): number | undefined {
  const rate = growthRate(plan);
  const given = plan.assumptions?.GrowthBase?.value;
  return rate !== undefined && typeof given === "number" ? given : rate;
}

function dueYears({ plan, forecast }: ClaimBasis): number | undefined {
  const promised = promisedRevenue(plan);
  return promised === undefined ? undefined : (promised.years ?? horizonOf(forecast.grid));
}

/** Revenue of the year that ends with this period. */
function yearUntil(period: number, { cash, forecast }: ClaimBasis): number {
  const { perYear } = forecast.grid;
  return sum(cash.revenue.filter((_, at) => at > period - perYear && at <= period));
}

function modelOf(claim: Claim, basis: ClaimBasis): number | undefined {
  const { plan, forecast, cash, results } = basis;
  const { count, perYear } = forecast.grid;
  switch (claim) {
    case "revenue": {
      const due = Math.round((dueYears(basis) ?? 0) * perYear);
      return due > count ? undefined : yearUntil(due, basis);
    }
    case "growth": {
      const [first, last] = [yearUntil(perYear, basis), yearUntil(count, basis)];
      const years = count / perYear;
      return first > 0 && last > 0 && years > 1 ? (last / first) ** (1 / (years - 1)) - 1 : undefined;
    }
    case "roi":
      return results.roi;
    case "markets":
      return liveMarkets(plan, forecast.grid, false)[count];
    case "cash":
      return cash.cumulative[count];
  }
}

/** What alone would have to be otherwise for the claim to hold; "" where it cannot be said in one figure. */
function needed(
  claim: Claim,
  stated: number,
  model: number,
  { forecast, cash, results }: ClaimBasis,
): Pick<ClaimRow, "times" | "margin" | "spending"> {
  const contribution = sum(cash.contribution);
  const { totalRevenue: revenue, totalSpending: spent } = results;
  const nothing = { times: "", margin: "", spending: "" } as const;
  if (claim === "revenue") return { ...nothing, times: model > 0 ? stated / model : "" };
  const wanted =
    claim === "roi"
      ? (1 + stated) * spent
      : claim === "cash" && !isBent(forecast)
        ? contribution - model
        : undefined;
  if (wanted === undefined) return nothing;
  return {
    times: contribution > 0 ? wanted / contribution : "",
    margin: revenue > 0 ? wanted / revenue : "",
    spending: claim === "roi" && contribution > 0 ? contribution / wanted : "",
  };
}

/** With taxes, unpaid bills of customers or a terminal value, cash does not follow revenue in proportion. */
function isBent({ drivers }: Forecast): boolean {
  return drivers.some(
    ({ slot, values }) =>
      (slot === "taxRate" || slot === "receivableDays" || slot === "terminalMultiple") && values.base !== 0,
  );
}
