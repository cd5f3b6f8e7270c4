import type { Component } from "./component.ts";
import { normalDensity } from "./normal.ts";
import { scoresOfAll } from "./scores.ts";
import { unitVariance } from "./unitShape.ts";

const orders = 40;
const reach = 9;
const step = 0.25;

/**
 * The Hermite coefficients a_1, a_2, … of an amount as a function of its normal score: under a Gaussian
 * copula with parameter r the covariance of two amounts is Σ a_n·b_n·r^n (Mehler's formula).
 */
function hermiteCoefficients(component: Component): Float64Array {
  const { z, weights, amounts } = scoresOfAll([component], reach, step)[0]!;
  const coefficients = new Float64Array(orders);
  for (let node = 0; node < z.length; node++) {
    const score = z[node]!;
    const value = weights[node]! * normalDensity(score) * amounts[node]!;
    let previous = 1;
    let polynomial = score;
    for (let order = 1; order <= orders; order++) {
      coefficients[order - 1]! += value * polynomial;
      const next = (score * polynomial - Math.sqrt(order) * previous) / Math.sqrt(order + 1);
      previous = polynomial;
      polynomial = next;
    }
  }
  return coefficients;
}

/** Each line's covariance with the total, as a share of the total's width squared; they add up to its variance. */
export function covariancesWithTotal(components: readonly Component[], parameter: number): Float64Array {
  if (parameter === 0) {
    return Float64Array.from(
      components,
      ({ share, shape, mode }) => share * share * unitVariance(shape, mode),
    );
  }
  const known = new Map<string, Float64Array>();
  const units = components.map(({ shape, mode }) => {
    const key = `${shape} ${mode}`;
    const coefficients = known.get(key) ?? hermiteCoefficients({ share: 1, shape, mode });
    known.set(key, coefficients);
    return coefficients;
  });
  const sums = new Float64Array(orders);
  components.forEach(({ share }, line) => {
    for (let order = 0; order < orders; order++) sums[order]! += share * units[line]![order]!;
  });
  return Float64Array.from(components, ({ share, shape, mode }, line) => {
    let covariance = share * share * unitVariance(shape, mode);
    let power = 1;
    for (let order = 0; order < orders; order++) {
      const own = share * units[line]![order]!;
      power *= parameter;
      covariance += own * (sums[order]! - own) * power;
    }
    return covariance;
  });
}
