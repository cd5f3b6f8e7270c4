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
import type { FlowLine } from "./flowLines.ts";
import type { Forecast } from "./forecast.ts";

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
  const known = rememberedFigures(JSON.stringify([rate, earlier, plain]));
  return {
    npvPercentile: (probability) =>
      known(`npv ${probability}`, () => npvPercentile(timed, rate, probability)),
    npvProbability: (amount) => known(`below ${amount}`, () => npvProbability(timed, rate, amount)),
    irrPercentile: (probability) => {
      const found = known(`irr ${probability}`, () => irrPercentile(plain, probability));
      return found === undefined ? undefined : (1 + found) ** grid.perYear - 1;
    },
    paybackProbability: (period) => known(`payback ${period}`, () => paybackProbability(plain, period)),
    roiProbability: (roi) => known(`roi ${roi}`, () => roiProbability(plain, roi)),
  };
}

type Figures = Map<string, number | undefined>;
/** A preview builds the same plan at every choice: figures that took half a second are kept for the latest plans. */
const remembered = new Map<string, Figures>();
const mostRemembered = 8;

/** Answers by what is asked, kept for these lines. No figure is an answer where the calculation refuses. */
function rememberedFigures(lines: string): (asked: string, calculate: () => number) => number | undefined {
  const figures: Figures = remembered.get(lines) ?? new Map<string, number | undefined>();
  remembered.delete(lines);
  remembered.set(lines, figures);
  for (const oldest of remembered.keys()) {
    if (remembered.size <= mostRemembered) break;
    remembered.delete(oldest);
  }
  return (asked, calculate) => {
    if (!figures.has(asked)) figures.set(asked, figureOf(calculate));
    return figures.get(asked);
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

function figureOf(calculate: () => number): number | undefined {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof CalcError) return undefined;
    throw error;
  }
}
