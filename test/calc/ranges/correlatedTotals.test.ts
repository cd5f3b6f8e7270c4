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
