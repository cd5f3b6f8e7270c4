import {
  CalcError,
  irrPercentile,
  npvPercentile,
  npvProbability,
  paybackProbability,
  roiProbability,
  type CashLine,
  type RangeLine,
} from "../calc/index.ts";
import type { Plan, Risk } from "../plan/plan.ts";
import type { CaseId } from "./cases.ts";
import { spendingOf } from "./cash.ts";
import { streamRevenues, valuesIn, type Forecast } from "./forecast.ts";
import { costIfHappens } from "./risks.ts";
import { periodOfTime } from "./spending.ts";

/** The cases that bound a line, and the one that is likeliest. */
type End = Exclude<CaseId, "own">;

/**
 * What moves as one over all periods: a stream's contribution, the spending, a risk. Amounts are positive by
 * period from 0, each at its lowest, likeliest and highest; costs weigh −1.
 */
export interface FlowLine {
  readonly name: string;
  readonly kind: "stream" | "spending" | "responses" | "risk";
  /** From 1 among its kind. */
  readonly number: number;
  readonly weight: 1 | -1;
  readonly chance: number;
  readonly low: readonly number[];
  readonly likely: readonly number[];
  readonly high: readonly number[];
}

/**
 * Streams and spending lie between their cases, the base likeliest; risks between their costs, by their chance.
 * Where there is no register of risks to read from they count with what is expected of them.
 */
export function flowLines(forecast: Forecast, plan: Plan, hasRegister = true): FlowLine[] {
  const { grid, spending, streams } = forecast;
  const inCase = (end: End) => {
    const values = valuesIn(forecast, end);
    const margin = values.plan("margin");
    return {
      streams: streamRevenues(forecast, values).map((revenue) => revenue.map((amount) => amount * margin)),
      spending: spendingOf({ ...spending, driver: values.plan }, grid),
    };
  };
  const [down, base, up] = [inCase("downside"), inCase("base"), inCase("upside")];
  const risks = hasRegister ? (plan.risks ?? []) : [];
  const nothing = Array.from({ length: grid.count + 1 }, () => 0);
  const periodOf = (risk: Risk): number | undefined =>
    risk.when === undefined ? 1 : periodOfTime(risk.when, plan, grid);
  const responses = hasRegister ? [...nothing] : [...forecast.risks];
  for (const risk of risks) {
    const period = periodOf(risk);
    if (period !== undefined && risk.status !== "closed")
      responses[period] = (responses[period] ?? 0) + (risk.responseCost ?? 0);
  }
  const certain = { chance: 1, low: responses, likely: responses, high: responses };
  return [
    ...streams.map(({ name }, at): FlowLine => ({
      name,
      kind: "stream",
      number: at + 1,
      weight: 1,
      chance: 1,
      low: down.streams[at] ?? nothing,
      likely: base.streams[at] ?? nothing,
      high: up.streams[at] ?? nothing,
    })),
    {
      name: "",
      kind: "spending",
      number: 1,
      weight: -1,
      chance: 1,
      low: up.spending,
      likely: base.spending,
      high: down.spending,
    },
    { name: "", kind: "responses", number: 1, weight: -1, ...certain },
    ...risks.map((risk, at): FlowLine => {
      const period = periodOf(risk);
      const placed = (amount: number): number[] => nothing.map((_, each) => (each === period ? amount : 0));
      const { least, most } = riskBounds(risk);
      return {
        name: risk.name,
        kind: "risk",
        number: at + 1,
        weight: -1,
        chance: oddsOf(risk),
        low: placed(least),
        likely: placed(costIfHappens(risk)),
        high: placed(most),
      };
    }),
  ];
}

/** The least and the most that a risk costs if it happens. */
export function riskBounds({ low, likely, high }: Risk): { readonly least: number; readonly most: number } {
  const known = [low, likely, high].flatMap((amount) => amount ?? []);
  return known.length === 0 ? { least: 0, most: 0 } : { least: Math.min(...known), most: Math.max(...known) };
}

/** How likely a risk is to cost anything: a closed one is over, one that occurred is certain. */
export function oddsOf({ status, chance = 0 }: Risk): number {
  if (status === "closed") return 0;
  return status === "occurred" ? 1 : chance;
}

/** How many lines have a case that lies outside of its ends in some period. */
export const disordered = (lines: readonly FlowLine[]): number =>
  lines.reduce(
    (sum, { low, likely, high }) =>
      sum +
      low.filter((amount, at) => amount > (likely[at] ?? 0)).length +
      likely.filter((amount, at) => amount > (high[at] ?? 0)).length,
    0,
  );

/** Amounts from lines that all move on their own; undefined where there is no such figure. */
export interface FlowChances {
  npvPercentile(probability: number): number | undefined;
  /** That the net present value is at most an amount. */
  npvProbability(amount: number): number | undefined;
  /** A rate a year. */
  irrPercentile(probability: number): number | undefined;
  /** That all is back by the end of a period. */
  paybackProbability(period: number): number | undefined;
  /** That a return on all spending is reached. */
  roiProbability(roi: number): number | undefined;
}

export function flowChances({ grid, timing, drivers }: Forecast, lines: readonly FlowLine[]): FlowChances {
  const yearly = drivers.find(({ slot }) => slot === "discountRate")?.values.base ?? 0;
  const rate = (1 + yearly) ** (1 / grid.perYear) - 1;
  // A flow before the end of its period is worth as much more as the rate gives in that time.
  const earlier = (1 + yearly) ** (timing / grid.perYear);
  const [plain, timed] = [cashLines(lines, 1), cashLines(lines, earlier)];
  return {
    npvPercentile: (probability) => known(() => npvPercentile(timed, rate, probability)),
    npvProbability: (amount) => known(() => npvProbability(timed, rate, amount)),
    irrPercentile: (probability) => {
      const found = known(() => irrPercentile(plain, probability));
      return found === undefined ? undefined : (1 + found) ** grid.perYear - 1;
    },
    paybackProbability: (period) => known(() => paybackProbability(plain, period)),
    roiProbability: (roi) => known(() => roiProbability(plain, roi)),
  };
}

function cashLines(lines: readonly FlowLine[], earlier: number): CashLine[] {
  return lines.map(({ low, likely, high, weight, chance }) => ({
    weight,
    chance,
    amounts: low.map((lowest, period): RangeLine => {
      const factor = period === 0 ? 1 : earlier;
      return {
        low: lowest * factor,
        likely: (likely[period] ?? 0) * factor,
        high: (high[period] ?? 0) * factor,
        shape: "triangular",
      };
    }),
  }));
}

/** No figure is an answer where the calculation refuses. */
function known(calculate: () => number): number | undefined {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof CalcError) return undefined;
    throw error;
  }
}
