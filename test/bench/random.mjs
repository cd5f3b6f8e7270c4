/** Numbers from a seed (splitmix32), so that a run can be repeated; the seed is printed with the results. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** A number between low and high. */
export const between = (random, low, high) => low + (high - low) * random();

/** As many of what `make` gives as asked for. */
export const many = (count, make) => Array.from({ length: count }, (_, index) => make(index));
