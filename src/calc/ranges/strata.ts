import { randomWords } from "./random.ts";

/** Trials are drawn in batches of so many: each line's probabilities are cut into as many equal strata. */
export const batchSize = 1024;

/** Latin hypercube strata for one line and batch: the trial that each stratum goes to, and the place within it. */
export interface Strata {
  /** The trial (0..count − 1) that stratum k belongs to. */
  readonly trials: Uint16Array;
  /** Where in stratum k the probability lies, 0 to 1, never at its ends. */
  readonly places: Float64Array;
  /** Draws both anew for a batch of `count` trials. */
  draw(count: number): void;
}

/** Strata that one seed determines. */
export function latinStrata(seed: number): Strata {
  const fill = randomWords(seed);
  const words = new Int32Array(batchSize);
  const trials = new Uint16Array(batchSize);
  const places = new Float64Array(batchSize);
  let drawn = 0;
  return {
    trials,
    places,
    draw(count) {
      if (count !== drawn) {
        for (let index = 0; index < count; index++) trials[index] = index;
        drawn = count;
      }
      fill(words);
      for (let index = count - 1; index >= 0; index--) {
        // The upper half of the bits shuffles, the lower half places.
        const word = words[index]!;
        const other = ((word >>> 16) * (index + 1)) >>> 16;
        places[index] = ((word & 0xffff) + 0.5) / 65536;
        const swapped = trials[index]!;
        trials[index] = trials[other]!;
        trials[other] = swapped;
      }
    },
  };
}
