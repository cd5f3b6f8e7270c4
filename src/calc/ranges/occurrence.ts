import type { SettledLine } from "./line.ts";
import { unitMean, unitVariance } from "./unitShape.ts";

/** Whether a total of these lines may jump, or holds lines of both signs: then the plain paths do not do. */
export function isMixed(lines: readonly SettledLine[], correlation: number): boolean {
  if (lines.some(({ chance }) => chance < 1)) return true;
  if (correlation === 0) return false;
  const varying = lines.filter(({ width }) => width > 0);
  return varying.some(({ deducted }) => deducted) && !varying.every(({ deducted }) => deducted);
}

/** The least that a line comes to: an event may not occur. */
export function leastOf({ low, chance }: SettledLine): number {
  return chance < 1 ? Math.min(0, low) : low;
}

export function mostOf({ high, chance }: SettledLine): number {
  return chance < 1 ? Math.max(0, high) : high;
}

/** From the least to the most, without the rounding of their difference where the line is certain. */
export function reachOf(line: SettledLine): number {
  return line.chance < 1 ? mostOf(line) - leastOf(line) : line.width;
}

/** E = chance·mean. */
export function expectedOf({ low, width, shape, mode, chance }: SettledLine): number {
  const mean = low + width * unitMean(shape, mode);
  return chance === 1 ? mean : chance * mean;
}

/** The variance that comes from whether an event occurs: chance·(1 − chance)·(σ² + mean²) beyond chance²·σ², over unit². */
export function varianceOfOccurrence({ low, width, shape, mode, chance }: SettledLine, unit: number): number {
  if (chance === 1) return 0;
  const mean = (low + width * unitMean(shape, mode)) / unit;
  const deviation = width / unit;
  return chance * (1 - chance) * (deviation * deviation * unitVariance(shape, mode) + mean * mean);
}
