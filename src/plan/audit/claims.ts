import { cagr, project, startFor } from "../../calc/index.ts";
import type { Finding } from "../finding.ts";
import type { Objective, Plan, Quantity } from "../plan.ts";
import { budgetTracks, overYears, sumRanges, type AmountRange } from "./annual.ts";
import { finding } from "./finding.ts";
import { speaksOfGrowth, speaksOfRevenue, yearsNamed } from "./wording.ts";

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
    found.push(...roi(plan, revenue, rate, path, spending));
    found.push(...fundingGap(plan, track, path, spending));
  }
  return found;
}

interface RevenueTarget {
  readonly amount: number;
  readonly years: number;
  readonly objective: Objective;
}

const monthsInYear = 12;
/** Longer than any plan: beyond it an exponential says nothing. */
const mostYears = 50;

/** The plan's own growth rate as a rate a year: a monthly one compounds. */
function growthRate(plan: Plan): number | undefined {
  for (const objective of plan.objectives) {
    const { target } = objective;
    if (target?.unit !== "percent" || !speaksOfGrowth(`${objective.name} ${objective.text}`)) continue;
    const annual = annualRate(target);
    if (annual !== undefined) return annual;
  }
  return undefined;
}

function annualRate(target: Quantity): number | undefined {
  if (target.per === "year") return target.value;
  if (target.per === "month") return Math.expm1(monthsInYear * Math.log1p(target.value));
  return undefined;
}

function revenueTarget(plan: Plan): RevenueTarget | undefined {
  for (const objective of plan.objectives) {
    const { target } = objective;
    if (target?.unit !== "currency" || target.value <= 0 || target.per !== undefined) continue;
    if (!speaksOfRevenue(`${objective.name} ${objective.text}`)) continue;
    const years = yearsNamed(objective.text) ?? planYears(plan);
    if (years !== undefined && years >= 1 && years <= mostYears)
      return { amount: target.value, years, objective };
  }
  return undefined;
}

/** Whole years until the last dated phase ends. */
function planYears(plan: Plan): number | undefined {
  const last = Math.max(0, ...plan.phases.map((phase) => phase.endMonth ?? 0));
  return last < monthsInYear ? undefined : Math.round(last / monthsInYear);
}

/** Revenue of years 1 to n that reaches the target in year n. */
function revenuePath(revenue: RevenueTarget, rate: number): number[] {
  return project(startFor(revenue.amount, rate, revenue.years), rate, revenue.years).slice(1);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

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

function roi(
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

function fundingGap(
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

function scale(plan: Plan, rate: number): Finding[] {
  return plan.objectives.flatMap((objective) => {
    const { target } = objective;
    const years = yearsNamed(objective.text) ?? planYears(plan);
    if (target?.unit !== "multiple" || target.value <= 1 || years === undefined || years > mostYears)
      return [];
    const figures = {
      multiple: target.value,
      years,
      rateNeeded: cagr(1, target.value, years),
      rate,
      reached: Math.exp(years * Math.log1p(rate)),
    };
    if (figures.reached >= target.value) return [];
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
