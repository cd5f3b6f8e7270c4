/** Draws against the generator as its authors print it, in whole numbers of any size instead of 32 bits. */
import { seededRandom } from "../../../src/calc/ranges/random.ts";

const mask = 0xffffffffn;
const turned = (word: bigint, by: bigint): bigint => ((word << by) | (word >> (32n - by))) & mask;

/** splitmix32, which spreads a seed over the state. */
function* spread(seed: bigint): Generator<bigint, never> {
  for (let state = seed; ;) {
    state = (state + 0x9e3779b9n) & mask;
    let word = ((state ^ (state >> 16n)) * 0x21f0aaadn) & mask;
    word = ((word ^ (word >> 15n)) * 0x735a2d97n) & mask;
    yield word ^ (word >> 15n);
  }
}

/** xoshiro128** 1.1 (D. Blackman and S. Vigna, 2018). */
function* xoshiro([...state]: readonly bigint[]): Generator<bigint, never> {
  let [s0 = 0n, s1 = 0n, s2 = 0n, s3 = 0n] = state;
  for (;;) {
    yield (turned((s1 * 5n) & mask, 7n) * 9n) & mask;
    const shifted = (s1 << 9n) & mask;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = turned(s3, 11n);
  }
}

it.each([0, 1, 2.5, -7, 2026, 1e300])(
  "the draws of the seed %d are those of the published generator",
  (seed) => {
    const bits = new DataView(new ArrayBuffer(8));
    bits.setFloat64(0, seed);
    const [high, low] = [bits.getUint32(0), bits.getUint32(4)].map(BigInt) as [bigint, bigint];
    const words = spread(low ^ ((high * 0x9e3779b1n) & mask));
    const state = [1, 2, 3, 4].map(() => words.next().value);
    const published = xoshiro([...state.slice(0, 3), (state[3] ?? 0n) | 1n]);
    const random = seededRandom(seed);
    for (let draw = 0; draw < 20; draw++) {
      expect(BigInt(random(2 ** 32))).toBe(published.next().value);
    }
  },
);

it("a draw is a whole number below the count, with as many of each", () => {
  const random = seededRandom(1);
  const counts = [0, 0, 0];
  for (let draw = 0; draw < 3000; draw++) counts[random(3)]! += 1;
  // Three deviations of a count of 1,000 are 78.
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(78);
});
