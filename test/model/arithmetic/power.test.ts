import fc from "fast-check";
import { power } from "../../../src/model/arithmetic/index.ts";

describe("a power", () => {
  it.each([
    [2, 10, 1024],
    [10, -3, 0.001],
    [-2, 3, -8],
    [-2, 4, 16],
    [-8, 1 / 3, NaN],
    [2, -1074, 5e-324],
    [2, 1024, Infinity],
    [0.5, 1075, 0],
    [27, 1 / 3, 3],
    [0, 0, 1],
    [0, -1, Infinity],
    [9, 0.5, 3],
    [3, -1, 1 / 3],
  ])("of %d to %d is %d", (base, exponent, expected) => {
    expect(power(base, exponent)).toBe(expected);
  });

  it("is within three units of the last digit of what the engine gives", () => {
    const base = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    const exponent = fc.double({ min: -40, max: 40, noNaN: true });
    fc.assert(
      fc.property(base, exponent, (b, e) => {
        const expected = b ** e;
        expect(Math.abs(power(b, e) - expected)).toBeLessThanOrEqual(7e-16 * expected);
      }),
    );
  });
});
