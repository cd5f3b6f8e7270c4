import { sumOf } from "./commonFactor.ts";
import type { Component } from "./component.ts";
import { copulaParameter, nearlyOne } from "./copula.ts";
import { correlatedPair } from "./correlatedPair.ts";
import { factorGrid, factorStep, visitActive } from "./factorGrid.ts";
import type { FactorLine } from "./factorLine.ts";
import { withoutEach } from "./leaveOneOut.ts";
import { seriesAt } from "./series.ts";
import { unitShape } from "./unitShape.ts";

/** Given a value of the factor a line takes its amounts beside the total without it; the mean is over all values. */
export function meansOverFactor(
  components: readonly (Component | FactorLine)[],
  parameter: number,
  amount: number,
  widestStep = factorStep(components, parameter),
): number[] {
  const grid = factorGrid(components, parameter, widestStep);
  const without = withoutEach(grid);
  const count = components.length;
  const masses = new Float64Array(count);
  const firsts = new Float64Array(count);
  const all = (index: number) => without(index).series[count]!;
  visitActive(grid, sumOf, all, amount, (index) => {
    const { series, slice } = without(index);
    const weight = grid.weights[index]!;
    for (let line = 0, node = 0; line < count; line++) {
      for (; node < slice.ends[line]!; node++) {
        const own = slice.amounts[node]!;
        const joint = weight * slice.weights[node]! * seriesAt(series[line]!, amount - own).density;
        masses[line]! += joint;
        firsts[line]! += own * joint;
      }
    }
  });
  return components.map((_, line) => firsts[line]! / masses[line]!);
}

function meansBelowOne(components: readonly Component[], correlation: number, amount: number): number[] {
  const parameter = copulaParameter(correlation);
  const [one, other] = components;
  if (one !== undefined && other !== undefined && components.length === 2) {
    const first = correlatedPair([one, other], parameter).firstAt(amount);
    return [first, amount - first];
  }
  return meansOverFactor(components, parameter, amount);
}

/**
 * The means of correlated lines given their total, which is not exceeded with the probability, as shares of its width. Lines that move together
 * take their own percentiles; above a correlation of 0.999 the means lie between those there and at 1.
 */
export function correlatedMeans(
  components: readonly Component[],
  correlation: number,
  amount: number,
  probability: number,
): number[] {
  if (components.length === 1) return [amount];
  const together = components.map(
    ({ share, shape, mode }) => share * unitShape(shape, mode).quantile(probability),
  );
  if (correlation === 1) return together;
  const below = meansBelowOne(components, Math.min(correlation, nearlyOne), amount);
  if (correlation <= nearlyOne) return below;
  const part = (1 - correlation) / (1 - nearlyOne);
  return together.map((own, line) => own + part * (below[line]! - own));
}
