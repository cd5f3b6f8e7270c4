import { describe, expect, it } from "@jest/globals";
import { type RangeLine, totalMoments, totalPercentile, totalProbability } from "../../../src/calc/index.ts";
import { closeTo } from "../../support/closeTo.ts";

describe("coverage below 1", () => {
  it.each<[string, RangeLine, number]>([
    ["uniform", { low: 3, high: 6 }, 0.8],
    ["triangular", { low: 3, high: 6, likely: 4 }, 0.8],
    ["triangular without likely", { low: 3, high: 6, shape: "triangular" }, 0.5],
    ["triangular with its mode at the low", { low: 3, high: 6, likely: 3 }, 0.8],
    ["triangular with its mode at the high", { low: 3, high: 6, likely: 6 }, 0.9],
    ["PERT", { low: 3, high: 6, likely: 5.5, shape: "pert" }, 0.8],
    ["PERT with its mode at the low", { low: -2, high: 6, likely: -2, shape: "pert" }, 0.6],
    ["PERT that is nearly certain", { low: 3, high: 6, likely: 4, shape: "pert" }, 0.999],
    ["triangular that says little", { low: 3, high: 6, likely: 4 }, 0.05],
  ])("makes low and high the tail percentiles: %s", (_, line, coverage) => {
    const tail = (1 - coverage) / 2;
    expect(closeTo(totalPercentile([line], tail, { coverage }), line.low, 1e-10, 1e-10)).toBe(true);
    expect(closeTo(totalPercentile([line], 1 - tail, { coverage }), line.high, 1e-10)).toBe(true);
  });

  it("widens a uniform line by 1/coverage", () => {
    expect(
      closeTo(
        totalMoments([{ low: 1, high: 9 }], { coverage: 0.8 }),
        { low: 0, expected: 5, high: 10, standardDeviation: 10 / Math.sqrt(12) },
        1e-12,
        1e-12,
      ),
    ).toBe(true);
  });

  it("keeps a triangle's mode, where its density is highest", () => {
    const line = { low: 3, high: 6, likely: 4 };
    const height = (amount: number): number =>
      totalProbability([line], amount + 1e-4, { coverage: 0.8 }) -
      totalProbability([line], amount - 1e-4, { coverage: 0.8 });
    expect(height(4)).toBeGreaterThan(height(3.99));
    expect(height(4)).toBeGreaterThan(height(4.01));
  });

  it("leaves constants alone", () => {
    expect(totalMoments([{ low: 3, high: 3 }], { coverage: 0.5 })).toEqual({
      low: 3,
      expected: 3,
      high: 3,
      standardDeviation: 0,
    });
  });
});
