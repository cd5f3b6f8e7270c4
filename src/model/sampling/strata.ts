import { seededRandom, type Random } from "../../calc/ranges/random.ts";

const words = 2 ** 32;

/** A generator for each input by what it is called, so that a further input leaves the draws of the others as they are. */
export function streams(seed: number, names: readonly string[]): Random[] {
  const random = seededRandom(seed);
  const first = random(words);
  const taken = new Set<number>();
  return names.map((name) => {
    let own = (first ^ hashOf(name)) >>> 0;
    while (taken.has(own)) own = (own + 1) >>> 0;
    taken.add(own);
    return seededRandom(own);
  });
}

/** FNV-1a over the signs of a text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * Fills a batch with probabilities, one from each of as many equal strata, in random order: a Latin hypercube
 * (M. McKay, R. Beckman, W. Conover, Technometrics 21, 1979). None is 0 or 1.
 */
export function fillStrata(column: Float64Array, from: number, to: number, random: Random): void {
  const count = to - from;
  for (let stratum = 0; stratum < count; stratum++) {
    const share = (stratum + (random(words) + 0.5) / words) / count;
    // The order by Fisher and Yates, from the inside out.
    const place = from + random(stratum + 1);
    column[from + stratum] = column[place] ?? share;
    column[place] = share;
  }
}
