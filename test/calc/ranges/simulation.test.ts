import { describe, expect, it } from "@jest/globals";
import { type RangeLine, totalMoments, totalPercentile, totalSample } from "../../../src/calc/index.ts";
import { selectSmallest } from "../../../src/calc/ranges/selection.ts";
import { closeTo } from "../../support/closeTo.ts";
import { budget, gaoTable12 } from "./referenceLines.ts";

const pertBudget: RangeLine[] = budget.map((line, index) => ({
  ...line,
  likely: line.low + ((line.high - line.low) * index) / 11,
  shape: "pert",
}));

describe("a simulated total", () => {
  it.each<[string, readonly RangeLine[]]>([
    ["uniform", budget],
    ["triangular", gaoTable12],
    ["PERT", pertBudget],
  ])("agrees with the exact one: %s", (_, lines) => {
    const sample = totalSample(lines, 100_000, 5);
    const { expected, standardDeviation } = totalMoments(lines);
    // Strata leave the mean almost no error; percentiles have the usual one, here within five standard errors.
    expect(closeTo(sample.mean, expected, 1e-5)).toBe(true);
    expect(closeTo(sample.standardDeviation, standardDeviation, 0.005)).toBe(true);
    for (const probability of [0.05, 0.5, 0.9]) {
      const exact = totalPercentile(lines, probability);
      expect(Math.abs(sample.percentile(probability) - exact)).toBeLessThan(0.02 * standardDeviation);
      expect(Math.abs(sample.probability(exact) - probability)).toBeLessThan(0.005);
    }
  });

  it("is the same for the same seed and another for another", () => {
    const draw = (seed: number): number[] => [...totalSample(budget, 1500, seed).totals];
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
    expect(draw(0.5)).not.toEqual(draw(0.25));
  });

  it("has every stratum of a line once a batch", () => {
    const strata = [...totalSample([{ low: 0, high: 1024 }], 2048, 9).totals].map(Math.floor);
    const each = Array.from({ length: 1024 }, (_, index) => index);
    expect(strata.slice(0, 1024).sort((one, other) => one - other)).toEqual(each);
    expect(strata.slice(1024).sort((one, other) => one - other)).toEqual(each);
  });

  it("of a few trials stays between the least and the greatest total", () => {
    for (const lines of [budget, gaoTable12, pertBudget]) {
      for (const correlation of [0, 0.9, 1]) {
        const { low, high } = totalMoments(lines);
        const { totals } = totalSample(lines, 7, 1, { correlation });
        expect(totals.every((total) => total >= low && total <= high)).toBe(true);
      }
    }
  });

  it("of one trial is that trial", () => {
    const sample = totalSample(budget, 1, 1);
    expect([sample.mean, sample.percentile(0.5), sample.standardDeviation]).toEqual([
      sample.totals[0],
      sample.totals[0],
      0,
    ]);
  });
});

describe("selection", () => {
  it.each([1, 2, 10, 1000, 5000])("finds each order of %d values", (count) => {
    const values = Float64Array.from({ length: count }, (_, index) => (index * 7919) % (count + 13));
    const sorted = values.slice().sort();
    for (let k = 0; k < count; k += Math.ceil(count / 17))
      expect(selectSmallest(values.slice(), k)).toBe(sorted[k]);
  });
});
