import type { Plan, Risk } from "../plan/plan.ts";
import type { CaseId } from "./cases.ts";
import { spendingOf } from "./cash.ts";
import { ifItComes, streamRevenues, valuesIn, type Forecast } from "./forecast.ts";
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
 * Streams and spending lie between their cases, the base likeliest, a stream by its chance in the base; risks
 * between their costs, by their chance.
 * Where there is no register of risks to read from they count with what is expected of them.
 */
export function flowLines(forecast: Forecast, plan: Plan, hasRegister = true): FlowLine[] {
  const { grid, spending, streams } = forecast;
  const inCase = (end: End) => {
    const values = valuesIn(forecast, end);
    const margin = values.plan("margin");
    return {
      streams: streamRevenues(forecast, ifItComes(values)).map((revenue) =>
        revenue.map((amount) => amount * margin),
      ),
      spending: spendingOf({ ...spending, driver: values.plan }, grid),
    };
  };
  const [down, base, up] = [inCase("downside"), inCase("base"), inCase("upside")];
  const risks = hasRegister ? (plan.risks ?? []) : [];
  const chances = valuesIn(forecast, "base");
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
      chance: chances.stream(at, "chance"),
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
