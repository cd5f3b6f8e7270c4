import { copulaParameter, nearlyOne } from "./copula.ts";
import { correlatedMeans } from "./correlatedMeans.ts";
import { meansOfComponents, meansOfParts } from "./independentMeans.ts";
import { lineCovariances } from "./lineCovariance.ts";
import { areIndependent, movingLines } from "./mixedTotal.ts";
import { manyMeans } from "./manyMeans.ts";
import { correlatedMixtureMeans } from "./mixtureMeans.ts";
import { expectedOf, leastOf, mostOf, reachOf } from "./occurrence.ts";
import { preciseSum } from "./sum.ts";
import { mixedTotalIn, type PreparedTotal } from "./total.ts";

/** How far off an end of a density, as a share of the width, the means are asked for where it ends. */
const nudge = 1e-7;

/** Means of certain lines that have a density. */
function plainMeans(prepared: PreparedTotal, percentile: number, probability: number): number[] {
  const { lines, correlation, total } = prepared;
  const { components, low, width, offset } = total;
  const places = lines.flatMap((line, place) => (line.width > 0 ? [place] : []));
  places.sort((one, other) => lines[other]!.width - lines[one]!.width);
  const amount = (percentile - low) / width - offset;
  const found =
    correlation === 0
      ? meansOfComponents(components, amount)
      : correlatedMeans(components, correlation, amount, probability);
  const means = lines.map(expectedOf);
  found.forEach((mean, index) => {
    const place = places[index]!;
    means[place] = lines[place]!.low + width * mean;
  });
  return means;
}

/** Means where events, or correlated lines of both signs, are among the lines. */
function mixedMeans(prepared: PreparedTotal, percentile: number): number[] {
  const { lines, correlation } = prepared;
  const { mixture, base, unit } = mixedTotalIn(prepared);
  const { fixed, moving } = movingLines(lines, unit);
  const amount = (percentile - base) / unit;
  const atJump = mixture.atoms.amounts.includes(amount);
  const means = lines.map(({ low }) => low);
  const fill = (places: readonly { readonly place: number }[], found: readonly number[]): void => {
    places.forEach(({ place }, index) => {
      const start = lines[place]!.chance === 1 ? lines[place]!.low : 0;
      means[place] = start + unit * found[index]!;
    });
  };
  const fixedParts = fixed.map(({ part }) => part);
  if (areIndependent(moving, correlation)) {
    const parts = [...moving.map(({ part }) => part), ...fixedParts];
    fill([...moving, ...fixed], meansOfParts(parts, amount, atJump));
  } else if (atJump) {
    // A jump of correlated lines is what fixed events come to while no line occurs.
    fill(moving, new Array<number>(moving.length).fill(0));
    fill(fixed, meansOfParts(fixedParts, amount, true));
  } else {
    const parameter = copulaParameter(Math.min(correlation, nearlyOne));
    const found =
      manyMeans(moving, fixedParts, parameter, amount) ??
      correlatedMixtureMeans(moving, fixedParts, parameter, amount);
    fill(moving, found.lines);
    fill(fixed, found.fixed);
  }
  return means;
}

/** Means in proportion to the covariance with the total: what is left to say where the total has no density. */
function regressionMeans(prepared: PreparedTotal, percentile: number): number[] {
  const covariances = lineCovariances(prepared);
  const variance = covariances.reduce((sum, own) => sum + own, 0);
  const means = prepared.lines.map(expectedOf);
  const above = percentile - preciseSum(means.length, (index) => means[index]!);
  return means.map((mean, index) => mean + (above * covariances[index]!) / variance);
}

/**
 * The mean of each line given that the total is the percentile, in the lines' unit. They add up to the percentile: what
 * rounding and the accuracy of the densities leave is shared by the lines' widths.
 */
export function conditionalMeans(prepared: PreparedTotal, percentile: number, probability: number): number[] {
  const { lines, mixed, total } = prepared;
  const { low, high, width } = total;
  if (!(width > 0)) return lines.map(({ low: own }) => own);
  if (percentile <= low) return lines.map(leastOf);
  if (percentile >= high) return lines.map(mostOf);
  const meansAt = (amount: number): number[] =>
    mixed ? mixedMeans(prepared, amount) : plainMeans(prepared, amount, probability);
  const candidates = [0, -nudge, nudge];
  let means: number[] | undefined;
  for (const share of candidates) {
    const found = meansAt(percentile + share * width);
    if (found.every(Number.isFinite)) {
      means = found;
      break;
    }
  }
  means ??= regressionMeans(prepared, percentile);
  const within = means.map((mean, index) => {
    const line = lines[index]!;
    return Math.min(mostOf(line), Math.max(leastOf(line), mean));
  });
  const left = percentile - preciseSum(within.length, (index) => within[index]!);
  return within.map((mean, index) => mean + left * (reachOf(lines[index]!) / width));
}
