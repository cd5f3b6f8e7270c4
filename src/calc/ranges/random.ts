/** A random whole number from 0 to below `count`, which is at most 2^32. */
export type Random = (count: number) => number;

/**
 * xoshiro128** (D. Blackman, S. Vigna, 2018): the same numbers for the same seed on every machine. The seed, any finite
 * number, is spread over the state by splitmix32.
 */
export function seededRandom(seed: number): Random {
  const halves = new Uint32Array(new Float64Array([seed]).buffer);
  let mixed = (halves[0]! ^ Math.imul(halves[1]!, 0x9e3779b1)) | 0;
  const next = (): number => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let word = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return (word ^ (word >>> 15)) | 0;
  };
  let a = next();
  let b = next();
  let c = next();
  let d = next() | 1;
  return (count) => {
    const scrambled = Math.imul(b, 5);
    const word = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return Math.floor((word / 2 ** 32) * count);
  };
}
