import { cagr, startFor } from "../../calc/index.ts";
import type { Finding } from "../finding.ts";
import type { Objective, Plan } from "../plan.ts";
import { budgetTracks, overYears, sumRanges, type AmountRange } from "./annual.ts";
import { finding } from "./finding.ts";
import {
  growthRate,
  mostYears,
  planYears,
  revenuePath,
  revenueTarget,
  sum,
  type RevenueTarget,
} from "./promises.ts";
import { claimedReturn, fundingGap } from "./returns.ts";
import { yearsNamed } from "./wording.ts";

/**
 * Claims of one document held against each other: growth against the revenue target, revenue and
 * spending against the stated return, the scale promised against the growth promised. Where a text
 * allows two readings (revenue of the last year, or of all years together), both are calculated.
 */
export function auditClaims(plan: Plan): Finding[] {
  const rate = growthRate(plan);
  if (rate === undefined || rate <= -1) return [];
  const found: Finding[] = [...scale(plan, rate)];
  const revenue = revenueTarget(plan);
  if (revenue === undefined) return found;
  const path = revenuePath(revenue, rate);
  found.push(startNeeded(plan, revenue, rate, path));
  for (const { track, categories } of budgetTracks(plan)) {
    const lines = categories.flatMap((category) => category.lines);
    if (lines.every((line) => line.period === "once")) continue;
    const spending = (years: number): AmountRange => sumRanges(lines.map((line) => overYears(line, years)));
    found.push(...claimedReturn(plan, revenue, rate, path, spending));
    found.push(...fundingGap(plan, track, path, spending));
  }
  return found;
}

function startNeeded(plan: Plan, revenue: RevenueTarget, rate: number, path: readonly number[]): Finding {
  const start = startFor(revenue.amount, rate, revenue.years);
  const figures = {
    target: revenue.amount,
    years: revenue.years,
    rate,
    start,
    startCumulative: (start * revenue.amount) / sum(path),
  };
  return finding(
    "claims.startNeeded",
    "note",
    { part: "objectives", path: [revenue.objective.name], field: "target" },
    (texts) => texts.startNeeded({ ...figures, currency: plan.currency }),
    figures,
  );
}

/** The years that an objective names, else those of the plan. */
export const yearsOf = ({ text }: Objective, plan: Plan): number | undefined =>
  yearsNamed(text) ?? planYears(plan);

function scale(plan: Plan, rate: number): Finding[] {
  return plan.objectives.flatMap((objective) => {
    const { target } = objective;
    const years = yearsOf(objective, plan);
    if (target?.unit !== "multiple" || target.value <= 1 || years === undefined || years > mostYears)
      return [];
    const figures = {
      multiple: target.value,
      years,
      rateNeeded: cagr(1, target.value, years),
      rate,
      reached: Math.exp(years * Math.log1p(rate)),
    };
    // What is reached but for rounding is reached.
    if (figures.reached >= target.value * (1 - 1e-12)) return [];
    return [
      finding(
        "claims.scale",
        "warning",
        { part: "objectives", path: [objective.name], field: "target" },
        (texts) => texts.scaleAgainstGrowth(figures),
        figures,
      ),
    ];
  });
}
