import { totalPercentile } from "../../../src/calc/ranges/index.ts";
import { correlatedLines, correlatedTotals, probabilities } from "./correlatedReference.ts";

/** In units of the total's width. What is measured is below 4e-8; the reference itself is good to about 1e-9. */
const tolerance = 1e-7;

describe("percentiles of correlated totals against a calculation of another kind", () => {
  it.each(correlatedTotals)("%d lines, %s, rank correlation %d", (count, shape, correlation, expected) => {
    const lines = correlatedLines(count, shape);
    const width = lines.reduce((sum, line) => sum + line.high - line.low, 0);
    expected.forEach((value, index) => {
      const got = totalPercentile(lines, probabilities[index]!, { correlation });
      expect(Math.abs(got - value) / width).toBeLessThan(tolerance);
    });
  });
});

describe("a line that dominates a correlated total", () => {
  const lines = [100, 1, 1].map((high) => ({ low: 0, high }));
  // The double integral over two of the lines' normal scores, in Python with SciPy.
  it.each([
    [0.1, 10.770645124045528],
    [0.99, 100.4137006893731],
  ])("is integrated over by itself: at probability %d", (probability, expected) => {
    const got = totalPercentile(lines, probability, { correlation: 0.3 });
    expect(Math.abs(got - expected) / 102).toBeLessThan(tolerance);
  });
});
