import { CalcError } from "../../calc/index.ts";
import { settleLine } from "../../calc/ranges/line.ts";
import { isFeasible } from "../sampling/metalog.ts";
import { exponential, logarithm } from "../sampling/elementary.ts";
import { normalScore } from "../sampling/normalScore.ts";
import { InputRefusal } from "./argument.ts";
import type { InputShape } from "./types.ts";

/** A range as `PLAN.UNCERTAIN` and all functions of ranges read it: uniform without a likely value, else triangular. */
export function rangeShape(
  low: number,
  high: number,
  likely: number | undefined,
  shape: "uniform" | "triangular" | "pert" | undefined,
): InputShape {
  try {
    const line = settleLine({ low, high, likely, shape }, 1);
    if (line.shape === "uniform") return { kind: "uniform", low: line.low, high: line.high };
    if (line.shape !== "triangular" && line.shape !== "pert") throw new InputRefusal("shape", String(shape));
    return { kind: line.shape, low: line.low, likely: line.low + line.mode * line.width, high: line.high };
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
    if (error.reason === "unknownShape") throw new InputRefusal("shape", String(shape));
    throw new InputRefusal(error.reason === "notANumber" ? "argument" : "order", error.argument);
  }
}

/** A range whose likely value is stated, so that 0 outside of it is no missing one. */
export function statedRange(
  kind: "triangular" | "pert",
  low: number,
  likely: number,
  high: number,
): InputShape {
  if (!(low <= likely && likely <= high)) throw new InputRefusal("order", `${low}, ${likely}, ${high}`);
  return { kind, low, likely, high };
}

export function uniformShape(low: number, high: number): InputShape {
  if (low > high) throw new InputRefusal("order", `${low}, ${high}`);
  return { kind: "uniform", low, high };
}

export function normalShape(mean: number, deviation: number): InputShape {
  if (deviation < 0) throw new InputRefusal("order", String(deviation));
  return { kind: "normal", mean, deviation };
}

/** A lognormal amount by its own mean and deviation, not those of its logarithm. */
export function lognormalShape(mean: number, deviation: number): InputShape {
  if (mean <= 0 || deviation < 0) throw new InputRefusal("order", `${mean}, ${deviation}`);
  const ratio = deviation / mean;
  const variance = logarithm(1 + ratio * ratio);
  return { kind: "lognormal", logMean: logarithm(mean) - variance / 2, logDeviation: Math.sqrt(variance) };
}

const score90 = normalScore(0.9);

/** A normal or lognormal amount by its P10 and P90. */
export function betweenPercentiles(kind: "normal" | "lognormal", p10: number, p90: number): InputShape {
  if (p10 > p90 || (kind === "lognormal" && p10 <= 0)) throw new InputRefusal("order", `${p10}, ${p90}`);
  if (kind === "normal") return { kind, mean: (p10 + p90) / 2, deviation: (p90 - p10) / (2 * score90) };
  const [low, high] = [logarithm(p10), logarithm(p90)];
  return { kind, logMean: (low + high) / 2, logDeviation: (high - low) / (2 * score90) };
}

export function percentilesShape(p10: number, p50: number, p90: number): InputShape {
  if (!isFeasible(p10, p50, p90)) throw new InputRefusal("order", `${p10}, ${p50}, ${p90}`);
  return { kind: "percentiles", p10, p50, p90 };
}

export function discreteShape(values: readonly number[], chances: readonly number[]): InputShape {
  const usable =
    values.length > 0 && values.length === chances.length && chances.every((chance) => chance >= 0);
  if (!usable || !chances.some((chance) => chance > 0))
    throw new InputRefusal("argument", chances.join(", "));
  return { kind: "discrete", values, chances };
}

export function dataShape(values: readonly number[]): InputShape {
  if (values.length === 0) throw new InputRefusal("argument", "data");
  return { kind: "data", values };
}

/** The mean of a shape, or its most likely value where it has one: what a cell shows that holds no number yet. */
export function shownAmount(shape: InputShape, chance: number): number {
  if (chance < 1) return chance * shownAmount(shape, 1);
  switch (shape.kind) {
    case "uniform":
      return shape.low + (shape.high - shape.low) / 2;
    case "triangular":
    case "pert":
      return shape.likely;
    case "normal":
      return shape.mean;
    case "lognormal":
      return exponential(shape.logMean + (shape.logDeviation * shape.logDeviation) / 2);
    case "percentiles":
      return shape.p50;
    case "data":
      return shape.values.reduce((sum, value) => sum + value, 0) / shape.values.length;
    case "discrete": {
      const weight = shape.chances.reduce((sum, value) => sum + value, 0);
      return (
        shape.values.reduce((sum, value, index) => sum + value * (shape.chances[index] ?? 0), 0) / weight
      );
    }
  }
}
