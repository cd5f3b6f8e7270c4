import { npvPercentile, npvProbability, type CashLine, type RangeLine } from "../../../src/calc/index.ts";
import { correlatedValues } from "../../../src/calc/cashFlows/correlatedValues.ts";

/** The score of 90%, whose percentiles bound a range of which 80% are covered. */
const score90 = 1.2815515655446004;
const normal = (mean: number, deviation: number): RangeLine => ({
  low: mean - score90 * deviation,
  high: mean + score90 * deviation,
  shape: "normal",
});

const rate = 0.1;
const lines: readonly CashLine[] = [
  { amounts: [normal(100, 8)] },
  { amounts: [0, normal(50, 6)] },
  { amounts: [normal(-20, 3)] },
];
const mean = 100 + 50 / 1.1 - 20;
const deviations = [8, 6 / 1.1, 3];

/** The deviation of a sum of normal values between every two of which the Gaussian copula's parameter is r. */
function deviationOf(correlation: number): number {
  const r = 2 * Math.sin((Math.PI * correlation) / 6);
  const variance = deviations
    .flatMap((one, at) => deviations.map((other, place) => one * other * (at === place ? 1 : r)))
    .reduce((sum, term) => sum + term, 0);
  return Math.sqrt(variance);
}

describe("the value of normal lines that are correlated is normal (its closed form, to 1e-10 of the mean)", () => {
  it.each([
    [0.2, 0.1, -score90],
    [0.2, 0.95, 1.6448536269514722],
    [0.5, 0.5, 0],
    [0.5, 0.95, 1.6448536269514722],
    [0.9, 0.1, -score90],
    [0.9, 0.95, 1.6448536269514722],
  ])("correlation %d, percentile %d", (correlation, probability, score) => {
    const options = { correlation, coverage: 0.8 };
    const expected = mean + score * deviationOf(correlation);
    expect(Math.abs(npvPercentile(lines, rate, probability, options) - expected)).toBeLessThan(1e-8);
    expect(Math.abs(npvProbability(lines, rate, expected, options) - probability)).toBeLessThan(1e-9);
  });

  it("and beside lines of the other sign, which are independent of them, its variance adds to theirs", () => {
    const cost: CashLine = { amounts: [normal(30, 4)], weight: -1 };
    const expected = mean - 30 - score90 * Math.hypot(deviationOf(0.5), 4);
    const actual = npvPercentile([...lines, cost], rate, 0.1, { correlation: 0.5, coverage: 0.8 });
    expect(Math.abs(actual - expected)).toBeLessThan(1e-8);
  });
});

describe("the sum of correlated values", () => {
  it("has the variance that windows are made for: of uniform values the pairs share 6/π·asin(r/2) of a twelfth (to 1e-9)", () => {
    const parameter = 0.6;
    const widths = [4, 2, 1];
    const values = widths.map((scale) => ({
      fixed: 10,
      gross: 10 + scale,
      terms: [{ scale, shape: "uniform" as const, mode: 0.5 }],
    }));
    const shared = (6 / Math.PI) * Math.asin(parameter / 2);
    const variance = widths
      .flatMap((one, at) => widths.map((other, place) => ((one * other) / 12) * (at === place ? 1 : shared)))
      .reduce((sum, term) => sum + term, 0);
    expect(correlatedValues(values, parameter).variance / variance).toBeCloseTo(1, 9);
  });
});
