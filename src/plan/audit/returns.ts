import type { Finding } from "../finding.ts";
import type { Plan } from "../plan.ts";
import type { AmountRange } from "./annual.ts";
import { finding } from "./finding.ts";
import { sum, type RevenueTarget } from "./promises.ts";

/** The return that is claimed against the one that promised revenue and planned spending give. */
export function claimedReturn(
  plan: Plan,
  revenue: RevenueTarget,
  rate: number,
  path: readonly number[],
  spending: (years: number) => AmountRange,
): Finding[] {
  const claim = plan.roi;
  const cost = spending(revenue.years);
  if (claim === undefined || claim.low <= -1 || cost.low <= 0) return [];
  const total = sum(path);
  const figures = {
    target: revenue.amount,
    years: revenue.years,
    rate,
    revenue: total,
    costLow: cost.low,
    costHigh: cost.high,
    low: total / cost.high - 1,
    high: total / cost.low - 1,
    cumulativeLow: revenue.amount / cost.high - 1,
    cumulativeHigh: revenue.amount / cost.low - 1,
    claimLow: claim.low,
    claimHigh: claim.high,
    costNeeded: total / (1 + claim.low) / revenue.years,
  };
  const holds = Math.min(figures.low, figures.cumulativeLow) >= claim.low;
  return [
    finding(
      "claims.roi",
      holds ? "note" : "warning",
      { part: "roi", path: [], field: "low" },
      (texts) => texts.roiFromRevenue({ ...figures, currency: plan.currency }),
      figures,
    ),
  ];
}

/** The widest distance between what has been spent and what has been earned. */
export function fundingGap(
  plan: Plan,
  track: string,
  path: readonly number[],
  spending: (years: number) => AmountRange,
): Finding[] {
  const gaps = path.map((_, index) => {
    const cost = spending(index + 1);
    const earned = sum(path.slice(0, index + 1));
    return { year: index + 1, low: Math.max(0, cost.low - earned), high: cost.high - earned };
  });
  const widest = gaps.reduce((most, gap) => (gap.high > most.high ? gap : most));
  if (widest.high <= 0) return [];
  return [
    finding(
      "claims.fundingGap",
      "note",
      { part: "budget", path: [track] },
      (texts) => texts.fundingGap({ ...widest, currency: plan.currency }),
      { year: widest.year, low: widest.low, high: widest.high },
    ),
  ];
}
