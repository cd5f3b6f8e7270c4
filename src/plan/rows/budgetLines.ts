import { ownPeriod } from "../audit/annual.ts";
import type { BudgetLine, Period, Plan } from "../plan.ts";
import type { Basis } from "./figures.ts";
import { countCopies, groupKey } from "./sameText.ts";

/** One row of the Budget table, with every figure that its formulas must give. */
export interface LineRow {
  readonly track: string;
  readonly category: string;
  readonly name: string;
  readonly period: Period | undefined;
  readonly low: number | undefined;
  readonly likely: number | undefined;
  readonly high: number | undefined;
  readonly actual: number | undefined;
  readonly basis: string | undefined;
  /** The line itself, with what no formula needs; none in an empty row. */
  readonly line: BudgetLine | undefined;
  readonly lowYear: number;
  readonly highYear: number;
  readonly likelyYear: number;
  readonly midpoint: number;
  readonly spread: number;
  /** Whether the likely value lies within the range: then the range is triangular. */
  readonly triangular: boolean;
  readonly base: number;
  readonly mean: number;
  readonly deviation: number;
  readonly variance: number | "";
  /** High over low; 0 where the low is not positive. */
  readonly ratio: number;
  /** How often the name stands in the category. */
  readonly copies: number;
}

type Given = Pick<
  LineRow,
  "track" | "category" | "name" | "period" | "low" | "likely" | "high" | "actual" | "basis" | "line"
>;

export function lineRows(basis: Basis): LineRow[] {
  const lines = budgetLines(basis.plan);
  const copies = countCopies(lines, ({ track, category, name }) =>
    name === "" ? undefined : groupKey(track, category, name),
  );
  return lines.map((given) => ({ ...lineRow(basis, given), copies: copies(given) }));
}

/** What a table without lines shows. */
export const emptyLine = (basis: Basis): LineRow =>
  lineRow(basis, {
    track: "",
    category: "",
    name: "",
    period: undefined,
    low: undefined,
    likely: undefined,
    high: undefined,
    actual: undefined,
    basis: undefined,
    line: undefined,
  });

function budgetLines(plan: Plan): Given[] {
  return plan.budget.categories.flatMap(({ track, name: category, lines }) =>
    lines.map((line) => {
      const { name, low, likely, high, actual, basis } = line;
      return { track, category, name, period: ownPeriod(line), low, likely, high, actual, basis, line };
    }),
  );
}

/** What an amount of a period counts in a year: twelve times when monthly, once otherwise. */
export const timesAYear = (basis: Basis, period: Period | undefined): number =>
  period === "month" ? basis.figure("MonthsPerYear") : 1;

function lineRow(basis: Basis, given: Given): LineRow {
  const { low = 0, high = 0, likely, actual } = given;
  const times = timesAYear(basis, given.period);
  const [lowYear, highYear] = [low * times, high * times];
  const likelyYear = (likely ?? 0) * times;
  const triangular = likely !== undefined && likelyYear >= lowYear && likelyYear <= highYear;
  const midpoint = (lowYear + highYear) / 2;
  const mean = triangular ? (lowYear + likelyYear + highYear) / 3 : midpoint;
  return {
    ...given,
    lowYear,
    highYear,
    likelyYear,
    midpoint,
    spread: highYear - lowYear,
    triangular,
    base: triangular ? likelyYear : midpoint,
    mean,
    deviation: triangular
      ? Math.sqrt(squaredDistances(lowYear, likelyYear, highYear) / basis.figure("TriangularDivisor"))
      : Math.sqrt((highYear - lowYear) ** 2 / basis.figure("UniformDivisor")),
    ratio: low > 0 ? high / low : 0,
    copies: 0,
    variance: actual === undefined ? "" : actual * times - mean,
  };
}

/** (likely − low)² + (high − likely)² + (high − low)²: no difference of large squares loses digits here. */
const squaredDistances = (low: number, likely: number, high: number): number =>
  (likely - low) ** 2 + (high - likely) ** 2 + (high - low) ** 2;
