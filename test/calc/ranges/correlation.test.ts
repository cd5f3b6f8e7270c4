import { describe, expect, it } from "@jest/globals";
import {
  type RangeLine,
  totalMoments,
  totalPercentile,
  totalProbability,
  totalSample,
} from "../../../src/calc/index.ts";
import { closeTo } from "../../support/closeTo.ts";
import { budget, gaoTable12, linesOf } from "./referenceLines.ts";

const pair = linesOf([
  [0, 0.2, 1, "pert"],
  [0, 1.5, 2, "triangular"],
]);

describe("correlated totals", () => {
  it("take the rank correlation, not the copula's parameter", () => {
    // 68.09; a Gaussian copula with parameter 0.5 would give 67.92.
    expect(closeTo(totalPercentile(budget, 0.9, { correlation: 0.5 }), 68.0891251917, 2e-8)).toBe(true);
  });

  it("that move together have the sum of their lines' percentiles", () => {
    const together = { correlation: 1 };
    expect(closeTo(totalPercentile(budget, 0.9, together), 38 + 0.9 * 38, 1e-14)).toBe(true);
    const ownSum = gaoTable12.reduce((sum, line) => sum + totalPercentile([line], 0.8), 0);
    expect(closeTo(totalPercentile(gaoTable12, 0.8, together), ownSum, 1e-14)).toBe(true);
    expect(closeTo(totalProbability(gaoTable12, ownSum, together), 0.8, 1e-12)).toBe(true);
    expect([38, 76].map((amount) => totalProbability(budget, amount, together))).toEqual([0, 1]);
  });

  it("of one line do not depend on it", () => {
    expect(totalPercentile([{ low: 0, high: 4 }], 0.3, { correlation: 0.7 })).toBeCloseTo(1.2, 14);
  });

  it.each([0.2, 0.6, 0.95, 0.9995])(
    "of a pair have the mean and variance of their probabilities, ρ = %d",
    (correlation) => {
      // E = ∫(1 − F) and Var = 2∫t(1 − F) − E², by Simpson's rule on 300 steps of the width.
      const steps = 300;
      let first = 0;
      let second = 0;
      for (let step = 0; step <= steps; step++) {
        const amount = (3 * step) / steps;
        const weight = ((step === 0 || step === steps ? 1 : step % 2 === 0 ? 2 : 4) * 3) / steps / 3;
        const above = 1 - totalProbability(pair, amount, { correlation });
        first += weight * above;
        second += weight * 2 * amount * above;
      }
      const { expected, standardDeviation } = totalMoments(pair, { correlation });
      expect(Math.abs(first - expected)).toBeLessThan(1e-5);
      expect(Math.abs(Math.sqrt(second - first * first) - standardDeviation)).toBeLessThan(3e-5);
    },
  );

  it.each<[string, readonly RangeLine[], number, number, number]>([
    ["three uniform lines", budget.slice(0, 3), 0.1, 0.8, 1e-3],
    ["GAO table 12", gaoTable12, 0.3, 0.8, 1e-3],
    [
      "twelve PERT lines",
      budget.map((line) => ({ ...line, likely: line.low, shape: "pert" })),
      0.8,
      0.9,
      1e-3,
    ],
    ["a pair", pair, 0.5, 0.5, 1e-3],
    ["a dominating line", [{ low: 0, high: 100 }, ...budget.slice(0, 3)], 0.5, 0.2, 1e-3],
    [
      "two hundred lines",
      Array.from({ length: 200 }, (_, i) => ({ low: 0, high: 1 + (i % 5), likely: 1 })),
      0.4,
      0.9,
      1e-3,
    ],
    ["lines that all but move together", gaoTable12, 0.9995, 0.1, 1e-3],
  ])("%s agree with a simulation", (_, lines, correlation, probability, tolerance) => {
    const sample = totalSample(lines, 40_000, 11, { correlation });
    const { low, high, expected, standardDeviation } = totalMoments(lines, { correlation });
    const exact = totalPercentile(lines, probability, { correlation });
    // Four standard errors of a percentile of 40,000 trials are some 3 % of the deviation.
    expect(Math.abs(sample.percentile(probability) - exact)).toBeLessThan(0.03 * standardDeviation);
    expect(Math.abs(sample.mean - expected)).toBeLessThan(tolerance * (high - low));
    expect(closeTo(sample.standardDeviation, standardDeviation, 0.02)).toBe(true);
  });

  it.each([0.05, 0.3, 0.7, 0.98, 0.9993])(
    "of symmetric lines have their median at the mean, ρ = %d",
    (correlation) => {
      expect(Math.abs(totalPercentile(budget, 0.5, { correlation }) - 57)).toBeLessThan(1e-9);
      expect(Math.abs(totalPercentile(budget.slice(0, 2), 0.5, { correlation }) - 7.5)).toBeLessThan(1e-9);
    },
  );

  it("change little where one method hands over to another", () => {
    const many = Array.from({ length: 101 }, (_, i) => ({ low: 0, high: 1 + (i % 3) }));
    const few = many.slice(0, 99);
    const width = few.reduce((sum, { high }) => sum + high, 0);
    const share = (lines: readonly RangeLine[]): number =>
      totalPercentile(lines, 0.9, { correlation: 0.3 }) / lines.reduce((sum, { high }) => sum + high, 0);
    expect(Math.abs(share(many) - share(few))).toBeLessThan(0.1 / width);
    const below = totalPercentile(gaoTable12, 0.9, { correlation: 0.999 });
    const above = totalPercentile(gaoTable12, 0.9, { correlation: 0.999000001 });
    expect(Math.abs(below - above)).toBeLessThan(1e-3);
  });
});
