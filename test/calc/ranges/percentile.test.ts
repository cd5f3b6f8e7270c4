import { describe, expect, it } from "@jest/globals";
import {
  contingency,
  type RangeLine,
  totalCurve,
  totalPercentile,
  totalProbability,
} from "../../../src/calc/index.ts";
import { closeTo } from "../../support/closeTo.ts";
import { budget, gaoTable12, linesOf } from "./referenceLines.ts";

const uniform = (...ends: readonly (readonly [number, number])[]): RangeLine[] =>
  ends.map(([low, high]) => ({ low, high }));
const eleven = Array.from({ length: 11 }, () => [0, 1] as const);

/** What the library promises: probabilities to 1e-10, percentiles to 1e-9 of the total's width. */
const probabilityTolerance = 1e-10;
const percentileTolerance = 1e-9;

describe("the probability of a total of independent lines", () => {
  it.each<[string, readonly RangeLine[], number, number]>([
    // Exact rational inclusion-exclusion over the corners (Python fractions), rounded to 17 digits.
    ["two lines", uniform([0, 1], [0, 1]), 0.5, 0.125],
    ["three lines", uniform([0, 1], [0, 3], [2, 4]), 4, 0.19444444444444444],
    ["one line of 1000 with eleven of 1, inside", uniform([0, 1000], ...eleven), 200, 0.1945],
    [
      "one line of 1000 with eleven of 1, at the end",
      uniform([0, 1000], ...eleven),
      3,
      1.0155289669178558e-6,
    ],
    [
      "widths of 1e9, 1e5 and 1, in the low tail",
      uniform([0, 1e9], [0, 1e5], [0, 1]),
      5e4,
      1.2499750001666667e-5,
    ],
    [
      "widths of 1e9, 1e5 and 1, near the top",
      uniform([0, 1e9], [0, 1e5], [0, 1]),
      1e9 + 1e5 - 7,
      0.99999999999971833,
    ],
    [
      "a triangle over a narrower one with edges of its own",
      linesOf([
        [0, 72000000, 72000000, "triangular"],
        [0, 250000, 400000, "triangular"],
        [0, 0, 9700, "triangular"],
        [0, 0, 1600, "triangular"],
      ]),
      36000000,
      0.24694911299757802,
    ],
    ["twelve lines at 47", budget, 47, 0.0018752450046003186],
    ["twelve lines at 50", budget, 50, 0.027167309492882372],
    ["twelve lines at 60", budget, 60, 0.78553270969308129],
    // The integral that defines the sum, by mpmath's quadrature with 30 digits.
    [
      "PERT modes at both ends",
      linesOf([
        [0, 0, 1, "pert"],
        [0, 2, 2, "pert"],
      ]),
      1.25,
      0.053560287233382937,
    ],
    [
      "PERT modes near and far",
      linesOf([
        [0, 0.02, 1, "pert"],
        [0, 1.3, 2, "pert"],
      ]),
      0.75,
      0.065970031804710749,
    ],
    [
      "PERT and a wide triangle",
      linesOf([
        [0, 0.3, 1, "pert"],
        [0, 0.05, 10, "triangular"],
      ]),
      4,
      0.59228523570232113,
    ],
    [
      "triangles with modes at both ends",
      linesOf([
        [3, 3, 7, "triangular"],
        [1, 5, 5, "triangular"],
      ]),
      9,
      0.771484375,
    ],
    [
      "uniform and a PERT with its mode at the low",
      linesOf([
        [0, 5, 10, "uniform"],
        [2, 2, 3, "pert"],
      ]),
      2.5,
      0.03359375,
    ],
    [
      "a PERT a thousand times as wide",
      linesOf([
        [0, 0.5, 1, "pert"],
        [0, 300, 1000, "pert"],
      ]),
      250,
      0.29711831159308859,
    ],
    [
      "triangle and PERT in the tail",
      linesOf([
        [0, 0.3, 1, "triangular"],
        [0, 0.4, 1, "pert"],
      ]),
      0.2,
      0.0021083150284362575,
    ],
    // Fourier series of mpmath's Kummer functions, 600 terms of 20 digits.
    [
      "three PERT lines",
      linesOf([
        [0, 1, 3, "pert"],
        [0, 0.5, 2, "pert"],
        [0, 0.9, 1, "pert"],
      ]),
      2,
      0.1990887890800213,
    ],
    [
      "seven PERT shapes",
      linesOf(Array.from({ length: 7 }, (_, i) => [0, (i * (1 + i)) / 6, 1 + i, "pert"] as const)),
      14,
      0.06397996945403551,
    ],
    // GAO-20-195G, Table 12: the sum of the likely values is covered with 12.58 %.
    ["GAO's likely values", gaoTable12, 77092, 0.1258002040759],
  ])("%s", (_, lines, amount, expected) => {
    expect(Math.abs(totalProbability(lines, amount) - expected)).toBeLessThan(probabilityTolerance);
    const low = lines.reduce((sum, line) => sum + line.low, 0);
    const high = lines.reduce((sum, line) => sum + line.high, 0);
    const back = totalPercentile(lines, expected);
    // A probability of 17 digits says no more than this about the amount in a thin tail.
    const thin = 4e-16 / Math.min(expected, 1 - expected);
    expect(Math.abs(back - amount)).toBeLessThan((percentileTolerance + thin) * (high - low));
  });

  it("is 0 up to the least total and 1 from the greatest", () => {
    expect([37, 38, 76, 77].map((amount) => totalProbability(budget, amount))).toEqual([0, 0, 1, 1]);
  });
  it("of constants jumps at their sum", () => {
    const constants = uniform([3, 3], [4, 4]);
    expect([6.9, 7, 7.1].map((amount) => totalProbability(constants, amount))).toEqual([0, 1, 1]);
    expect([0, 0.3, 1].map((probability) => totalPercentile(constants, probability))).toEqual([7, 7, 7]);
  });
});

describe("the percentiles of a total", () => {
  it.each([
    // Twelve uniform lines: exact rational inclusion-exclusion, solved by bisection.
    [budget, 0.1, 52.21053012105129],
    [budget, 0.5, 57],
    [budget, 0.8, 60.18796664508387],
    [budget, 0.9, 61.7894698789487],
    // GAO-20-195G, Table 12: P80 of 86,446.
    [gaoTable12, 0.8, 86446.37131652804],
  ] as const)("of %j at %d is %d", (lines, probability, expected) => {
    expect(closeTo(totalPercentile(lines, probability), expected, 1e-12)).toBe(true);
  });

  it("run from the least to the greatest total", () => {
    expect([totalPercentile(gaoTable12, 0), totalPercentile(gaoTable12, 1)]).toEqual([69355, 100285]);
  });

  it("stay the same when constants join, but for their sum", () => {
    const more = [...budget, { low: 5, high: 5 }, { low: -3, high: -3, likely: -3 }];
    expect(closeTo(totalPercentile(more, 0.8), 62.18796664508387, 1e-13)).toBe(true);
  });

  it("do not notice a line too narrow to matter", () => {
    const percentile = totalPercentile([...budget, { low: 0, high: 1e-12 }], 0.8);
    expect(closeTo(percentile, 60.18796664508387, 1e-12)).toBe(true);
  });

  it("of one dominating line over a chain of narrower ones are the integral's", () => {
    // Each line a thousand times as wide as the next: the widest alone decides to within the others' widths.
    const chain = linesOf([
      [0, 2e8, 1e9, "pert"],
      [0, 2e5, 1e6, "pert"],
      [0, 200, 1000, "triangular"],
      [0, 0.5, 1, "pert"],
    ]);
    const alone = totalPercentile(chain.slice(0, 1), 0.5);
    expect(totalPercentile(chain, 0.5) - alone).toBeGreaterThan(2.9e5);
    expect(totalPercentile(chain, 0.5) - alone).toBeLessThan(3.1e5);
    for (const probability of [0.001, 0.2, 0.7, 0.999]) {
      const amount = totalPercentile(chain, probability);
      expect(Math.abs(totalProbability(chain, amount) - probability)).toBeLessThan(1e-12);
    }
  });
});

describe("contingency", () => {
  it("is the percentile above the likely values, midpoints where there is none", () => {
    expect(closeTo(contingency(gaoTable12, 0.8), 86446.37131652804 - 77092, 1e-10)).toBe(true);
    expect(closeTo(contingency(budget, 0.8), 3.18796664508387, 1e-11)).toBe(true);
    expect(contingency([{ low: 2, high: 4, likely: 0 }], 0.75)).toBeCloseTo(0.5, 12);
  });
  it("is the percentile above a base that is given, below it negative", () => {
    expect(closeTo(contingency(budget, 0.5, 60), -3, 1e-12)).toBe(true);
    expect(contingency(budget, 0.5, 0, { correlation: 1 })).toBeCloseTo(57, 12);
  });
  it("refuses a base that is no number or leaves the numbers", () => {
    expect(() => contingency(budget, 0.5, NaN)).toThrow("base: must be a number");
    expect(() => contingency([{ low: -1.7e308, high: -1.7e308 }], 0.5, 1e308)).toThrow("too large");
  });
});

describe("the S-curve", () => {
  it("runs over even probabilities from the least to the greatest total", () => {
    const curve = totalCurve(budget);
    expect(curve).toHaveLength(21);
    expect(curve[0]).toEqual({ total: 38, probability: 0 });
    expect(curve[20]).toEqual({ total: 76, probability: 1 });
    expect(closeTo(curve[16], { total: 60.18796664508387, probability: 0.8 }, 1e-12)).toBe(true);
  });
});
