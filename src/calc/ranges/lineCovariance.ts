import { copulaParameter } from "./copula.ts";
import { covariancesWithTotal } from "./covariance.ts";
import { varianceOfOccurrence } from "./occurrence.ts";
import type { PreparedTotal } from "./total.ts";
import { unitVariance } from "./unitShape.ts";

/** Lines that are correlated with each other: those added, and those deducted. */
function placesBySign({ lines }: PreparedTotal): number[][] {
  const places: [number[], number[]] = [[], []];
  lines.forEach(({ deducted }, index) => places[deducted ? 1 : 0].push(index));
  return places;
}

/**
 * Each line's covariance with the total, over the total's width squared. What two events share is chance·chance·the
 * covariance of their amounts, since they occur independently.
 */
export function lineCovariances(prepared: PreparedTotal): Float64Array {
  const { lines, total, correlation } = prepared;
  const covariances = new Float64Array(lines.length);
  if (!(total.width > 0)) return covariances;
  for (const places of placesBySign(prepared)) {
    const components = places.map((place) => {
      const { width, chance, shape, mode } = lines[place]!;
      return { share: (width / total.width) * chance, shape, mode };
    });
    const own = covariancesWithTotal(components, copulaParameter(correlation));
    places.forEach((place, index) => {
      // With chance c the variance is c·σ² + c·(1 − c)·mean², of which c²·σ² is in already.
      covariances[place] = own[index]! + varianceOfOccurrence(lines[place]!, total.width);
    });
  }
  return covariances;
}

/** The variance when every pair of one sign has the same linear correlation, over the width squared. */
export function approximateVariance(prepared: PreparedTotal): number {
  const { lines, total, correlation } = prepared;
  if (!(total.width > 0)) return 0;
  let variance = 0;
  for (const places of placesBySign(prepared)) {
    let sum = 0;
    for (const place of places) {
      const line = lines[place]!;
      const deviation =
        (line.width / total.width) * line.chance * Math.sqrt(unitVariance(line.shape, line.mode));
      variance += (1 - correlation) * deviation * deviation + varianceOfOccurrence(line, total.width);
      sum += deviation;
    }
    variance += correlation * sum * sum;
  }
  return variance;
}
