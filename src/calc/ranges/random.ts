/**
 * xoshiro128** (D. Blackman, S. Vigna, 2018): fills words with 32 random bits each, the same for the same seed
 * everywhere.
 * The seed, any finite number, is spread over the state by splitmix32.
 */
export function randomWords(seed: number): (words: Int32Array) => void {
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
  return (words) => {
    // Local copies: the loop runs a hundred million times, and captured variables would live in memory.
    let [e, f, g, h] = [a, b, c, d];
    for (let index = 0; index < words.length; index++) {
      const scrambled = Math.imul(f, 5);
      words[index] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
      const shifted = f << 9;
      g ^= e;
      h ^= f;
      f ^= g;
      e ^= h;
      g ^= shifted;
      h = (h << 11) | (h >>> 21);
    }
    [a, b, c, d] = [e, f, g, h];
  };
}
