import { normalQuantile } from "../../../src/calc/ranges/normal.ts";
import { exponential, logarithm } from "../../../src/model/sampling/elementary.ts";
import { normalScore } from "../../../src/model/sampling/normalScore.ts";

/** Whether two numbers are neighbours or the same: fdlibm promises an error below one place of the last digit. */
const withinOnePlace = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 2 ** -52 * Math.max(Math.abs(a), Math.abs(b));

describe("exponential and logarithm", () => {
  // Values to 20 digits from Python's decimal.
  test.each([
    [1, 2.71828182845904523536],
    [-1, 0.36787944117144232159],
    [0.5, 1.6487212707001281468],
    [10, 22026.465794806716516],
    [-20.5, 1.2501528663867426336e-9],
    [700, 1.0142320547350045094e304],
    [-740, 4.2e-322],
    [0, 1],
  ])("e to the power of %f", (x, expected) => {
    expect(withinOnePlace(exponential(x), expected)).toBe(true);
  });

  test.each([
    [2, 0.69314718055994530942],
    [10, 2.302585092994045684],
    [0.9, -0.10536051565782630123],
    [1.4142, 0.3465640001880033091],
    [1e-300, -690.77552789821370521],
    [5e-324, -744.44007192138126231],
    [1.7e308, 709.72683689322824103],
    [1, 0],
  ])("logarithm of %f", (x, expected) => {
    expect(withinOnePlace(logarithm(x), expected)).toBe(true);
  });

  test("have their limits", () => {
    expect([exponential(-Infinity), exponential(Infinity), exponential(710), exponential(NaN)]).toEqual([
      0,
      Infinity,
      Infinity,
      NaN,
    ]);
    expect([logarithm(0), logarithm(Infinity), logarithm(-1), logarithm(NaN)]).toEqual([
      -Infinity,
      Infinity,
      NaN,
      NaN,
    ]);
  });

  test("undo each other", () => {
    for (let x = -30; x <= 30; x += 0.37) expect(logarithm(exponential(x))).toBeCloseTo(x, 13);
  });

  test("give the bits that they always gave", () => {
    // Of the first run: a change of theirs would change every seeded simulation.
    let [sum, mixed] = [0, 0];
    for (let step = 1; step <= 2000; step++) {
      sum = sum * 0.75 + exponential(step / 97 - 10) + logarithm(step / 13) * 1e-3;
      mixed ^= Number(new BigInt64Array(new Float64Array([sum]).buffer)[0]! & 0xffffffffn);
    }
    expect(mixed >>> 0).toMatchInlineSnapshot(`97730520`);
  });
});

describe("the normal score", () => {
  test.each([1e-300, 1e-12, 0.001, 0.07, 0.075, 0.2, 0.4, 0.5, 0.6, 0.925, 0.93, 0.999, 1 - 1e-12])(
    "of %f is the calculation's quantile",
    (probability) => {
      const exact = normalQuantile(probability);
      expect(Math.abs(normalScore(probability) - exact)).toBeLessThanOrEqual(
        2e-15 * Math.max(1, Math.abs(exact)),
      );
    },
  );

  test("of 0 and 1 has no end", () => {
    expect([normalScore(0), normalScore(1)]).toEqual([-Infinity, Infinity]);
  });
});
