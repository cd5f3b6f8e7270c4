import { describe, expect, it } from "@jest/globals";
import {
  type RangeLine,
  totalMoments,
  totalPercentile,
  totalSample,
  totalTailMean,
} from "../../../src/calc/index.ts";
import { gaussLegendre } from "../../../src/calc/ranges/quadrature.ts";

const two: RangeLine[] = [
  { low: 0, high: 1 },
  { low: 0, high: 1 },
];

/** Mean of the largest share of a seeded sample. */
function sampledTail(lines: RangeLine[], probability: number, correlation: number): number {
  const totals = [...totalSample(lines, 20_000, 7, { correlation }).totals].sort((one, other) => one - other);
  const tail = totals.slice(Math.round(probability * totals.length));
  return tail.reduce((sum, total) => sum + total, 0) / tail.length;
}

describe("the mean of a total beyond a percentile", () => {
  it.each<[string, RangeLine[], number, number]>([
    ["one uniform line", [{ low: 0, high: 10 }], 0.8, 9],
    // The density 2 − x above 1: P = 2 − √(2(1 − p)), and the mean lies 2/3 of the way from 2 back to P.
    ["two uniform lines", two, 0.92, 2 - (2 / 3) * 0.4],
    // Irwin-Hall of three near its top: 1 − F = (3 − x)³/6, a tail mean of 3 − (3/4)·(3 − P).
    ["three uniform lines", [...two, { low: 0, high: 1 }], 1 - 0.125 / 6, 3 - 0.375],
    // P = 80.5; the excess of a uniform over P − Y is (100 − P + Y)²/200, whose mean over Y adds the variance 1/12.
    [
      "a wide line and a narrow one",
      [
        { low: 0, high: 100 },
        { low: 0, high: 1 },
      ],
      0.8,
      80.5 + (20 ** 2 + 1 / 12) / 200 / 0.2,
    ],
    ["an event of a fixed amount", [{ low: 100, high: 100, chance: 0.1 }], 0.8, 50],
    // 200 with 0.01, 100 with 0.18, and 0.01 of nothing: (2 + 18)/0.2.
    [
      "two events that may come together",
      [
        { low: 100, high: 100, chance: 0.1 },
        { low: 100, high: 100, chance: 0.1 },
      ],
      0.8,
      100,
    ],
    ["an event of an uncertain amount", [{ low: 0, high: 100, chance: 0.5 }], 0.9, 90],
    ["a deduction", [{ low: 0, high: 10, weight: -1 }], 0.8, -1],
    ["a constant", [{ low: 5, high: 5 }], 0.8, 5],
  ])("%s", (_name, lines, probability, expected) => {
    const { low, high } = totalMoments(lines);
    const difference = Math.abs(totalTailMean(lines, probability) - expected);
    expect(difference).toBeLessThanOrEqual(1e-9 * (high - low));
  });

  it("lies at the ends for probabilities of 0 and 1", () => {
    expect(totalTailMean(two, 0)).toBe(1);
    expect(totalTailMean(two, 1)).toBe(2);
  });

  it("of lines that move together is the sum of theirs", () => {
    expect(totalTailMean(two, 0.8, { correlation: 1 })).toBeCloseTo(1.8, 9);
  });

  // The tail beyond p less the tail beyond q is the integral of the percentiles between.
  it.each([0.3, 0.8])(
    "differs between two percentiles by those between them, correlated by %s",
    (correlation) => {
      const lines: RangeLine[] = [
        { low: 0, high: 1 },
        { low: 2, likely: 3, high: 6 },
        { low: 1, likely: 4, high: 5, shape: "pert" },
      ];
      const options = { correlation };
      const rule = gaussLegendre(12);
      const [from, to] = [0.6, 0.9];
      const between = rule.nodes.reduce(
        (sum, node, index) =>
          sum + rule.weights[index]! * totalPercentile(lines, from + (to - from) * node, options),
        0,
      );
      const tails =
        totalTailMean(lines, from, options) * (1 - from) - totalTailMean(lines, to, options) * (1 - to);
      expect(Math.abs(tails - (to - from) * between) / 9).toBeLessThan(1e-9);
    },
  );

  it("agrees with a sample of correlated lines", () => {
    const lines: RangeLine[] = [...two, { low: 0, high: 3, likely: 1 }, { low: 1, high: 2, shape: "pert" }];
    // Four standard errors of 20,000 draws are about 0.02 here.
    expect(
      Math.abs(totalTailMean(lines, 0.8, { correlation: 0.5 }) - sampledTail(lines, 0.8, 0.5)),
    ).toBeLessThan(0.02);
  });
});
