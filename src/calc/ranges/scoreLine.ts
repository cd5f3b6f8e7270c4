import type { Component } from "./component.ts";
import { normalDensity } from "./normal.ts";
import { type UnitShape, unitShape } from "./unitShape.ts";

/** A line as a function of its normal score, and back, cheap enough to be asked a hundred thousand times. */
export interface ScoreLine {
  readonly share: number;
  /** Amounts where the line begins, ends or has a kink. */
  readonly marks: readonly number[];
  amountAt(score: number): number;
  /** How fast the amount rises with the score. */
  riseAt(score: number): number;
  /** The score of an amount: -Infinity at the low, Infinity at the high. */
  scoreOf(amount: number): number;
}

const reach = 9;
const cellsOfDeviation = 64;

/** Amounts by a cubic for each cell of its scores, since inverting a PERT takes a microsecond. */
function tabulated(
  unit: UnitShape,
  share: number,
): Omit<ScoreLine, "share" | "marks" | "scoreOf"> & {
  cellOf(amount: number): number;
} {
  const count = 2 * reach * cellsOfDeviation + 1;
  const values = new Float64Array(count);
  const rises = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const score = index / cellsOfDeviation - reach;
    const value = unit.quantileAtNormal(score);
    const { density } = unit.evaluate(value);
    values[index] = share * value;
    rises[index] = density > 0 ? (share * normalDensity(score)) / (density * cellsOfDeviation) : 0;
  }
  // Placed in variables of their own, since this is asked a hundred thousand times.
  const placeOf = (score: number): number =>
    Math.min(count - 1.001, Math.max(0, (score + reach) * cellsOfDeviation));
  return {
    amountAt: (score) => {
      const place = placeOf(score);
      const cell = Math.floor(place);
      const x = place - cell;
      const [from, rise, after] = [values[cell] ?? 0, rises[cell] ?? 0, rises[cell + 1] ?? 0];
      const gain = (values[cell + 1] ?? 0) - from;
      return from + x * (rise + x * (3 * gain - 2 * rise - after + x * (rise + after - 2 * gain)));
    },
    riseAt: (score) => {
      const place = placeOf(score);
      const cell = Math.floor(place);
      const x = place - cell;
      const [rise, after] = [rises[cell] ?? 0, rises[cell + 1] ?? 0];
      const gain = (values[cell + 1] ?? 0) - (values[cell] ?? 0);
      return (
        cellsOfDeviation * (rise + x * (6 * gain - 4 * rise - 2 * after + 3 * x * (rise + after - 2 * gain)))
      );
    },
    cellOf: (amount) => {
      let [low, high] = [0, count - 1];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((values[middle] ?? 0) <= amount) low = middle;
        else high = middle;
      }
      return low / cellsOfDeviation - reach;
    },
  };
}

function tabulatedLine(unit: UnitShape, share: number): Omit<ScoreLine, "share" | "marks"> {
  const { amountAt, riseAt, cellOf } = tabulated(unit, share);
  const scoreOf = (amount: number): number => {
    const from = cellOf(amount);
    const to = from + 1 / cellsOfDeviation;
    let score = from;
    for (let step = 0; step < 4; step++) {
      const next = score - (amountAt(score) - amount) / riseAt(score);
      score = Math.min(to, Math.max(from, Number.isFinite(next) ? next : score));
    }
    return score;
  };
  return { amountAt, riseAt, scoreOf };
}

/** Uniform and triangular lines are a few operations. */
function plainLine(unit: UnitShape, share: number): Omit<ScoreLine, "share" | "marks"> {
  const amountAt = (score: number): number => share * unit.quantileAtNormal(score);
  return {
    amountAt,
    riseAt: (score) => (share * normalDensity(score)) / unit.evaluate(amountAt(score) / share).density,
    scoreOf: (amount) => unit.normalAt(amount / share),
  };
}

export function scoreLine({ share, shape, mode }: Component): ScoreLine {
  const unit = unitShape(shape, mode);
  const closed = shape === "uniform" || shape === "triangular";
  const { amountAt, riseAt, scoreOf } = closed ? plainLine(unit, share) : tabulatedLine(unit, share);
  return {
    share,
    marks: shape === "triangular" && mode > 0 && mode < 1 ? [0, mode * share, share] : [0, share],
    amountAt,
    riseAt,
    scoreOf: (amount) => (amount <= 0 ? -Infinity : amount >= share ? Infinity : scoreOf(amount)),
  };
}
