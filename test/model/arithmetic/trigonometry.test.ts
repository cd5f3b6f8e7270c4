import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atan2,
  atanh,
  cosh,
  expm1,
  log1p,
  sinh,
  tanh,
} from "../../../src/model/arithmetic/index.ts";
import { cos, sin } from "../../../src/model/arithmetic/trigonometry.ts";

const size = fc.double({ min: -30, max: 30, noNaN: true });
const angle = fc.oneof(size, fc.double({ min: -(2 ** 27), max: 2 ** 27, noNaN: true }));
const share = fc.double({ min: -1, max: 1, noNaN: true, minExcluded: true, maxExcluded: true });
const above = fc.double({ min: 1, max: 1e12, noNaN: true });

/** Engines are themselves right to about one unit of the last digit. */
const within = 1e-15;

describe("functions that give the same bits on every machine", () => {
  it.each<[string, (x: number) => number, (x: number) => number, fc.Arbitrary<number>]>([
    ["sine", sin, Math.sin, angle],
    ["cosine", cos, Math.cos, angle],
    ["arc tangent", atan, Math.atan, fc.double({ noNaN: true })],
    ["arc sine", asin, Math.asin, share],
    ["arc cosine", acos, Math.acos, share],
    ["hyperbolic sine", sinh, Math.sinh, fc.oneof(size, fc.double({ min: -710, max: 710, noNaN: true }))],
    ["hyperbolic cosine", cosh, Math.cosh, fc.oneof(size, fc.double({ min: -710, max: 710, noNaN: true }))],
    ["hyperbolic tangent", tanh, Math.tanh, size],
    ["its inverse", atanh, Math.atanh, share],
    ["the hyperbolic sine's inverse", asinh, Math.asinh, fc.double({ noNaN: true, noDefaultInfinity: true })],
    ["the hyperbolic cosine's inverse", acosh, Math.acosh, above],
    ["e^x − 1", expm1, Math.expm1, size],
    ["ln(1 + x)", log1p, Math.log1p, fc.oneof(share, above)],
  ])("%s is what engines give but for the last digit", (_name, own, engine, numbers) => {
    fc.assert(
      fc.property(numbers, (x) => {
        const expected = engine(x);
        expect(Math.abs(own(x) - expected)).toBeLessThanOrEqual(within * Math.abs(expected));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [1, 1, Math.PI / 4],
    [1, -1, (3 * Math.PI) / 4],
    [-1, -1, (-3 * Math.PI) / 4],
    [-1, 1, -Math.PI / 4],
    [0, -1, Math.PI],
    [0, 1, 0],
    [1, 0, Math.PI / 2],
    [-1, 0, -Math.PI / 2],
    [5e-324, -1, Math.PI],
  ])("the angle of (%d above, %d to the right) is %d", (y, x, expected) => {
    expect(atan2(y, x)).toBe(expected);
  });

  it.each([
    ["asin 1", asin(1), Math.PI / 2],
    ["acos −1", acos(-1), Math.PI],
    ["acos 1", acos(1), 0],
    // The greatest angle that Excel takes, and the first number whose turns are reduced with whole numbers.
    ["sin 2^27", sin(2 ** 27), Math.sin(2 ** 27)],
    ["sin of 2^20 quarter turns", sin(2 ** 20 * (Math.PI / 2)), Math.sin(2 ** 20 * (Math.PI / 2))],
    ["sin beyond numbers", sin(Infinity), NaN],
    ["tanh 100", tanh(100), 1],
    ["e^−800 − 1", expm1(-800), -1],
  ])("%s", (_name, actual, expected) => {
    if (Number.isNaN(expected)) expect(actual).toBeNaN();
    else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(2e-16 * Math.max(1e-10, Math.abs(expected)));
  });
});
