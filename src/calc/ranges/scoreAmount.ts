import type { SettledLine } from "./line.ts";
import { normalDensity, normalProbability } from "./normal.ts";
import { unitShape } from "./unitShape.ts";

const scoreReach = 9;
const scoreCells = 64;

/** The amount of a line at a normal score: PERTs by a cubic table, since inverting one costs a microsecond. */
export function amountAtScore({ width, shape, mode }: SettledLine): (score: number) => number {
  const unit = unitShape(shape, mode);
  if (shape !== "pert") {
    const direct = (score: number): number => unit.quantile(normalProbability(score));
    return (score) => width * direct(score);
  }
  const count = 2 * scoreReach * scoreCells + 1;
  const values = new Float64Array(count);
  const slopes = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const score = index / scoreCells - scoreReach;
    values[index] = unit.quantileAtNormal(score);
    const { density } = unit.evaluate(values[index]!);
    slopes[index] = density > 0 ? normalDensity(score) / (density * scoreCells) : 0;
  }
  return (score) => {
    const at = Math.min(count - 1.001, Math.max(0, (score + scoreReach) * scoreCells));
    const cell = Math.floor(at);
    const x = at - cell;
    const from = values[cell]!;
    const rise = slopes[cell]!;
    const gain = values[cell + 1]! - from;
    const riseAfter = slopes[cell + 1]!;
    return (
      width * (from + x * (rise + x * (3 * gain - 2 * rise - riseAfter + x * (rise + riseAfter - 2 * gain))))
    );
  };
}
