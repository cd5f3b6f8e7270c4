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

describe("a total of very many lines", () => {
  // With one mode more than are told apart, every line counts as a part of two others.
  it.each(["triangular", "pert"] as const)(
    "changes little when its modes are no longer told apart: %s",
    (shape) => {
      const lines = Array.from({ length: 1024 }, (_, index) => {
        const high = 1 + ((index * 37) % 10);
        return { low: 0, likely: high * ((index + 0.5) / 1024) ** 2, high, shape };
      });
      const oneMore = { low: 0, likely: 1e-7 / 3, high: 1e-7, shape };
      const width = lines.reduce((sum, { high }) => sum + high, 0);
      for (const probability of [0.01, 0.5, 0.99]) {
        const apart = totalPercentile(lines, probability, { correlation: 0.5 });
        const together = totalPercentile([...lines, oneMore], probability, { correlation: 0.5 });
        expect(together).not.toBe(apart);
        expect(Math.abs(together - apart) / width).toBeLessThan(2e-7);
      }
    },
  );
});
