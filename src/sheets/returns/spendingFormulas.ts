import type { Build } from "../build.ts";

const own = "({budget.track}={name:ForecastTrack})";
const inPeriod = (word: string): string => `({budget.period}={name:${word}})`;

/** What the lines of the budget cost once. */
const once = (id: "low" | "high"): string => `SUMPRODUCT(${own}*${inPeriod("PeriodOnce")}*{budget.${id}})`;

/** What recurs in each period from the first on; a number where there is no Budget sheet to read it from. */
export const recurringFormula = (id: "low" | "high"): string =>
  `=(SUMPRODUCT(${own}*${inPeriod("PeriodYear")}*{budget.${id}})+SUMPRODUCT(${own}*${inPeriod("PeriodMonth")}*{budget.${id}})*{name:MonthsPerYear})/{name:PeriodsPerYear}`;

/** What falls into single periods: the budget's at the start, what has a time of its own, and the entry of markets. */
export function singleFormula({ sheets }: Build, id: "low" | "high"): string {
  const start = sheets.includes("budget") ? `IF({cashFlows.period@}=0,${once(id)},0)+` : "";
  const markets = sheets.includes("markets")
    ? `+SUMPRODUCT(({markets.entryPeriod}={cashFlows.period@})*ISNUMBER({markets.entryPeriod})*{markets.${id}})`
    : "";
  return `=${start}SUMPRODUCT(({placed.period}={cashFlows.period@})*ISNUMBER({placed.period})*{placed.${id}})${markets}`;
}
