import { hasLineRoles } from "../budget/heldTables.ts";
import type { Build } from "../build.ts";

/** Lines of the forecast's budget; a reserve to be held is no spending, whatever its period. */
function own({ plan, texts }: Build): string {
  const lines = "({budget.track}={name:ForecastTrack})";
  return hasLineRoles(plan) ? `${lines}*({budget.role}<>"${texts.budget.roles.reserve}")` : lines;
}
const inPeriod = (word: string): string => `({budget.period}={name:${word}})`;

/** What the lines of the budget cost once. */
const once = (build: Build, id: "low" | "high"): string =>
  `SUMPRODUCT(${own(build)}*${inPeriod("PeriodOnce")}*{budget.${id}})`;

/** What recurs in each period from the first on; a number where there is no Budget sheet to read it from. */
export const recurringFormula = (build: Build, id: "low" | "high"): string =>
  `=(SUMPRODUCT(${own(build)}*${inPeriod("PeriodYear")}*{budget.${id}})+SUMPRODUCT(${own(build)}*${inPeriod("PeriodMonth")}*{budget.${id}})*{name:MonthsPerYear})/{name:PeriodsPerYear}`;

/** What falls into single periods: the budget's at the start, what has a time of its own, and the entry of markets. */
export function singleFormula(build: Build, id: "low" | "high"): string {
  const { sheets } = build;
  const start = sheets.includes("budget") ? `IF({cashFlows.period@}=0,${once(build, id)},0)+` : "";
  const markets = sheets.includes("markets")
    ? `+SUMPRODUCT(({markets.entryPeriod}={cashFlows.period@})*ISNUMBER({markets.entryPeriod})*{markets.${id}})`
    : "";
  return `=${start}SUMPRODUCT(({placed.period}={cashFlows.period@})*ISNUMBER({placed.period})*{placed.${id}})${markets}`;
}
