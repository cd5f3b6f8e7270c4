import { leastSize, type SettledShape } from "../ranges/line.ts";
import { normalProbability } from "../ranges/normal.ts";
import { unitShape } from "../ranges/unitShape.ts";
import type { SettledCashLine } from "./line.ts";

/** One shape of a line's periods, and how much of it the value has. */
interface ValueTerm {
  readonly scale: number;
  readonly shape: SettledShape;
  readonly mode: number;
}

/**
 * What a line comes to over its periods, as a function of its probability u:
 * g(u) = fixed + Σ scale·q(u), q the quantiles of the unit shapes among its periods. Periods of the same
 * shape and mode are one term, so a line whose ranges are alike in all periods is a line of a budget.
 */
export interface LineValue {
  readonly fixed: number;
  readonly terms: readonly ValueTerm[];
  /** The sizes of all amounts added up, against which rounding is measured. */
  readonly gross: number;
}

/** The value of a line when an amount of period t counts `factor(t)`. */
export function valueOf({ periods }: SettledCashLine, factor: (period: number) => number): LineValue {
  let fixed = 0;
  let gross = 0;
  const terms = new Map<string, ValueTerm>();
  for (const { period, weight, amount } of periods) {
    const counted = weight * factor(period);
    fixed += counted * amount.low;
    gross += Math.abs(counted) * Math.max(Math.abs(amount.low), Math.abs(amount.high));
    const scale = counted * amount.width;
    if (scale === 0) continue;
    const { shape, mode } = amount;
    // Modes that differ by rounding only are one.
    const key = `${shape} ${mode.toPrecision(12)}`;
    const known = terms.get(key);
    terms.set(key, { shape, mode, scale: scale + (known?.scale ?? 0) });
  }
  if (gross < leastSize) return { fixed: 0, gross: 0, terms: [] };
  return { fixed, gross, terms: [...terms.values()].filter(({ scale }) => Math.abs(scale) >= leastSize) };
}

/** Several values that move as one. */
export function sumOfValues(values: readonly LineValue[]): LineValue {
  const terms = new Map<string, ValueTerm>();
  for (const own of values.flatMap((value) => value.terms)) {
    const key = `${own.shape} ${own.mode.toPrecision(12)}`;
    terms.set(key, { ...own, scale: own.scale + (terms.get(key)?.scale ?? 0) });
  }
  return {
    fixed: values.reduce((sum, { fixed }) => sum + fixed, 0),
    gross: values.reduce((sum, { gross }) => sum + gross, 0),
    terms: [...terms.values()].filter(({ scale }) => scale !== 0),
  };
}

/** The value in another unit. */
export const scaledValue = ({ fixed, gross, terms }: LineValue, factor: number): LineValue => ({
  fixed: fixed * factor,
  gross: gross * Math.abs(factor),
  terms: terms.map((term) => ({ ...term, scale: term.scale * factor })),
});

/** Probabilities are written as normal scores z, u = Φ(z), which keep their digits in both tails. */
export interface Curve {
  /** g(Φ(z)). */
  at(z: number): number;
  /** dg/du there. */
  slope(z: number): number;
  /** Scores at which a formula changes. */
  readonly kinks: readonly number[];
}

export function curveOf({ fixed, terms }: LineValue): Curve {
  const units = terms.map(({ scale, shape, mode }) => ({
    scale,
    unit: unitShape(shape, mode),
    mirrored: unitShape(shape, 1 - mode),
  }));
  return {
    at: (z) => {
      // The probability of the nearer tail once for all terms: most of the time would go into it.
      const tail = normalProbability(-Math.abs(z));
      let sum = fixed;
      for (const { scale, unit, mirrored } of units) {
        sum += scale * (z <= 0 ? unit.quantile(tail) : 1 - mirrored.quantile(tail));
      }
      return sum;
    },
    slope: (z) => {
      const tail = normalProbability(-Math.abs(z));
      let sum = 0;
      for (const { scale, unit, mirrored } of units) {
        const own = z <= 0 ? unit : mirrored;
        sum += scale / own.evaluate(own.quantile(tail)).density;
      }
      return sum;
    },
    kinks: units
      .filter(({ unit: { shape, mode } }) => shape === "triangular" && mode > 0 && mode < 1)
      .map(({ unit }) => unit.normalAt(unit.mode))
      .sort((one, other) => one - other),
  };
}
