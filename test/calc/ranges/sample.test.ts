import { summarise } from "../../../src/calc/ranges/sample.ts";

const summaryOf = (totals: readonly number[]) => {
  const [low, high] = [Math.min(...totals), Math.max(...totals)];
  return summarise(Float64Array.from(totals), { low, high, width: high - low, components: [], offset: 0 });
};

describe("totals drawn at random", () => {
  // The deviation of a sample, as Excel's STDEV.S: over one less than there are.
  it.each([
    ["two", [0, 1], 0.5, Math.SQRT1_2],
    ["three", [1, 2, 6], 3, Math.sqrt(7)],
    ["eight", [2, 4, 4, 4, 5, 5, 7, 9], 5, Math.sqrt(32 / 7)],
    ["two so large that their squares overflow", [1e200, 3e200], 2e200, Math.SQRT2 * 1e200],
    ["totals that are all the same", [3, 3, 3], 3, 0],
  ])("have a mean and a deviation: %s", (_name, totals, mean, deviation) => {
    const summary = summaryOf(totals);
    expect(summary.mean / mean).toBeCloseTo(1, 14);
    if (deviation === 0) expect(summary.standardDeviation).toBe(0);
    else expect(summary.standardDeviation / deviation).toBeCloseTo(1, 14);
  });
});
