import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { cohortRevenue, fitRetention, retention } from "../../src/calc/index.ts";
import { refusal } from "./refusal.ts";

describe("retention by the shifted-beta-geometric model", () => {
  it("fits Fader and Hardie's regular customers (2007) as they did", () => {
    const { alpha, beta } = fitRetention([1000, 631, 468, 382, 326]);
    expect(alpha.toFixed(3)).toBe("0.764");
    expect(beta.toFixed(3)).toBe("1.296");
  });

  it("fits where the likelihood is flat: its own differences vanish", () => {
    const remaining = [1000, 631, 468, 382, 326];
    const likelihood = (alpha: number, beta: number): number => {
      const shares = retention(alpha, beta, 4);
      const left = remaining
        .slice(1)
        .map((count, t) => (remaining[t]! - count) * Math.log(shares[t]! - shares[t + 1]!));
      return left.reduce((sum, term) => sum + term, remaining[4]! * Math.log(shares[4]!));
    };
    const { alpha, beta } = fitRetention(remaining);
    const step = 1e-4;
    expect(
      Math.abs(likelihood(alpha + step, beta) - likelihood(alpha - step, beta)) / (2 * step),
    ).toBeLessThan(1e-3);
    expect(
      Math.abs(likelihood(alpha, beta + step) - likelihood(alpha, beta - step)) / (2 * step),
    ).toBeLessThan(1e-3);
  });

  it("finds the alpha and beta that a series was made with", () => {
    const parameter = fc.double({ min: 0.2, max: 5, noNaN: true });
    fc.assert(
      fc.property(parameter, parameter, (alpha, beta) => {
        const fit = fitRetention(retention(alpha, beta, 8));
        expect(Math.abs(fit.alpha - alpha)).toBeLessThan(1e-4 * alpha);
        expect(Math.abs(fit.beta - beta)).toBeLessThan(1e-4 * beta);
      }),
    );
  });

  it("rises from period to period", () => {
    const shares = retention(0.764, 1.296, 12);
    const rates = shares.slice(1).map((share, t) => share / shares[t]!);
    expect(rates).toEqual([...rates].sort((one, other) => one - other));
    expect(rates[0]).toBeCloseTo(1.296 / (0.764 + 1.296), 12);
  });

  it("gives each cohort's revenue at its own age", () => {
    expect(cohortRevenue([100, 0, 50], 2, [1, 0.5, 0.2, 0.1])).toEqual([200, 100, 140]);
  });

  it.each<[string, () => unknown, string]>([
    ["two numbers", () => fitRetention([10, 5]), "#VALUE! remaining threeValues"],
    ["a number that rises", () => fitRetention([10, 5, 6]), "#NUM! remaining rises"],
    ["nobody who left", () => fitRetention([10, 10, 10]), "#N/A remaining noRetentionFit"],
    [
      "a retention that does not rise",
      () => fitRetention([1000, 500, 250, 125]),
      "#N/A remaining noRetentionFit",
    ],
    ["no alpha", () => retention(0, 1, 3), "#NUM! alpha notPositive"],
    ["too few shares", () => cohortRevenue([1, 1], 1, [1]), "#VALUE! shares tooFewShares"],
    [
      "too many periods",
      () => cohortRevenue(Array(10_001).fill(1), 1, Array(10_001).fill(1)),
      "#VALUE! newCustomers tooManyPeriods",
    ],
    ["too long a series", () => fitRetention(Array(10_001).fill(1)), "#VALUE! remaining tooManyPeriods"],
  ])("refuses %s", (_name, calculate, expected) => {
    expect(refusal(calculate)).toContain(expected);
  });
});
