import type { Random } from "./random.ts";

/** Trials are drawn in batches of so many: each line's probabilities are cut into as many equal strata. */
export const batchSize = 1024;

/** A trial's probability is (level + ½)/2^levelBits: its stratum in the first bits, its place there in the rest. */
export const levelBits = 30;
export const levels = 2 ** levelBits;

/** A line's levels for one batch: that of trial t is pattern[(t + rotation) & (pattern.length − 1)] ^ flip. */
export interface Batch {
  readonly pattern: Int32Array;
  readonly rotation: number;
  readonly flip: number;
}

/** Every stratum once, in random order, with a random place in each. */
function randomPattern(count: number, random: Random): Int32Array {
  const perStratum = levels / count;
  const pattern = Int32Array.from({ length: count }, (_, k) => k * perStratum + random(perStratum));
  for (let index = count - 1; index > 0; index--) {
    const other = random(index + 1);
    [pattern[index], pattern[other]] = [pattern[other]!, pattern[index]!];
  }
  return pattern;
}

/**
 * Draws Latin hypercube batches of `count` trials, a power of two up to batchSize, for lines known by their numbers.
 * Random numbers for every trial would cost more than all the rest, so each line has one random pattern, of which a
 * batch gets a random shift of its digits and a random rotation. The shift alone makes a level uniform and independent
 * of the other lines' and batches'; pattern and rotation keep the trials of a batch from following each other.
 */
export function latinBatches(count: number, lines: number, random: Random): (line: number) => Batch {
  const patterns = Array.from({ length: lines }, () => randomPattern(count, random));
  return (line) => ({ pattern: patterns[line]!, rotation: random(count), flip: random(levels) });
}
