import { describe, expect, it } from "@jest/globals";
import {
  approximateDeviation,
  approximatePercentile,
  type RangeLine,
  totalMoments,
  totalsByGroup,
} from "../../../src/calc/index.ts";
import { closeTo } from "../../support/closeTo.ts";
import { refusal } from "../refusal.ts";
import { budget, gaoTable12 } from "./referenceLines.ts";

describe("the moments of a total", () => {
  it.each<[string, readonly RangeLine[], number | undefined, number, number, number]>([
    // GAO-20-195G, Table 12: mean 82,244, standard deviation 4,599.6 without correlation.
    ["GAO table 12", gaoTable12, 0, 82244, 4599.605810404963, 1e-14],
    // Σ(high − low)²/12 = 13.5416…
    ["twelve uniform lines", budget, 0, 57, Math.sqrt(162.5 / 12), 1e-14],
    // Uniform lines: their rank correlation is their linear one, so Σσ² + ρ·Σσσ holds exactly.
    ["twelve uniform lines, half correlated", budget, 0.5, 57, 8.181534085976786, 1e-13],
    // The deviations add up when lines of one shape move together.
    ["twelve uniform lines that move together", budget, 1, 57, 38 / Math.sqrt(12), 1e-5],
    [
      "PERT: mean (1 + 4·2 + 6)/6, variance (μ − a)(b − μ)/7",
      [{ low: 1, likely: 2, high: 6, shape: "pert" }],
      0,
      2.5,
      Math.sqrt((1.5 * 3.5) / 7),
      1e-14,
    ],
    ["a constant", [{ low: 4, high: 4 }], 0.3, 4, 0, 0],
  ])("%s", (_, lines, correlation, expected, deviation, tolerance) => {
    const moments = totalMoments(lines, { correlation });
    expect(closeTo(moments.expected, expected, 1e-14)).toBe(true);
    expect(closeTo(moments.standardDeviation, deviation, tolerance)).toBe(true);
  });

  it("keep the sums of lows and highs", () => {
    const { low, high } = totalMoments(gaoTable12);
    expect([low, high]).toEqual([69355, 100285]);
  });

  it("add a cent to a billion ten thousand times without losing one", () => {
    const lines = Array.from({ length: 10_000 }, () => ({ low: 0.01, high: 0.01 }));
    expect(totalMoments([{ low: 1e9, high: 1e9 }, ...lines]).expected).toBe(1_000_000_100);
  });
});

describe("totals by group", () => {
  it("come in order of appearance", () => {
    const lines = [
      { low: 1, high: 3 },
      { low: 2, high: 2 },
      { low: 4, high: 8 },
    ];
    expect(
      totalsByGroup(["people", "tools", "people"], lines).map(({ group, expected }) => [group, expected]),
    ).toEqual([
      ["people", 8],
      ["tools", 2],
    ]);
  });
  it("need a group for each line", () => {
    expect(refusal(() => totalsByGroup(["one"], budget))).toBe("#VALUE! group shapesDiffer");
  });
});

describe("the approximation of native formulas", () => {
  it("is √((1 − ρ)Σσ² + ρ(Σσ)²)", () => {
    const independent = 162.5 / 12;
    const together = 38 ** 2 / 12;
    expect(
      closeTo(
        approximateDeviation(budget, { correlation: 0.3 }),
        Math.sqrt(0.7 * independent + 0.3 * together),
        1e-14,
      ),
    ).toBe(true);
  });
  it("puts P90 at mean + 1.2815515655446004·deviation", () => {
    expect(
      closeTo(approximatePercentile(budget, 0.9), 57 + 1.2815515655446004 * Math.sqrt(162.5 / 12), 1e-14),
    ).toBe(true);
  });
  it.each([0, 1])("has no percentile at %d", (probability) => {
    expect(refusal(() => approximatePercentile(budget, probability))).toBe(
      "#NUM! probability outsideZeroToOne",
    );
  });
});
