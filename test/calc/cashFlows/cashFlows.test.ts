import { describe, expect, it } from "@jest/globals";
import {
  type CashLine,
  irrPercentile,
  npv,
  npvPercentile,
  npvProbability,
  paybackProbability,
  roiProbability,
} from "../../../src/calc/index.ts";
import { closeTo } from "../../support/closeTo.ts";
import { refusal } from "../refusal.ts";

/** The quantile of a triangular range, from its definition. */
const triangular = (low: number, likely: number, high: number, u: number): number =>
  u * (high - low) < likely - low
    ? low + Math.sqrt(u * (high - low) * (likely - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - likely));

/** Three years whose likely values lie at different places of their ranges, and their value at 10%. */
const curved: CashLine = {
  amounts: [0, { low: 10, high: 30, likely: 12 }, { low: 10, high: 40, likely: 35 }, { low: 0, high: 20 }],
};
const curvedValue = (u: number): number =>
  triangular(10, 12, 30, u) / 1.1 + triangular(10, 35, 40, u) / 1.21 + (20 * u) / 1.331;

describe("the net present value of lines over time", () => {
  it.each([1e-6, 0.01, 0.1, 0.5, 0.8, 0.99, 1 - 1e-6])(
    "of one line is its value at the probability: %d",
    (u) => {
      expect(closeTo(npvPercentile([curved], 0.1, u), curvedValue(u), 1e-9)).toBe(true);
      expect(closeTo(npvProbability([curved], 0.1, curvedValue(u)), u, 1e-9)).toBe(true);
      expect(closeTo(npvPercentile([{ ...curved, weight: -1 }], 0.1, 1 - u), -curvedValue(u), 1e-9)).toBe(
        true,
      );
    },
  );

  /** The sum of two values by a midpoint rule over the first, whose distribution is known in the second. */
  it.each([50, 57, 60, 66, 75, 80])("of two lines is their convolution: %d", (amount) => {
    const cells = 20_000;
    let expected = 0;
    for (let cell = 0; cell < cells; cell++) {
      const u = (cell + 0.5) / cells;
      // The second line is uniform over 0..30 at time 0.
      expected += Math.min(1, Math.max(0, (amount - curvedValue(u)) / 30)) / cells;
    }
    const actual = npvProbability([curved, { amounts: [{ low: 0, high: 30 }] }], 0.1, amount);
    expect(Math.abs(actual - expected)).toBeLessThan(2e-8);
  });

  it("of periods in the middle counts half a period less, but for time 0", () => {
    const line: CashLine = {
      amounts: [
        { low: 1, high: 1 },
        { low: 0, high: 2 },
      ],
    };
    expect(npvPercentile([line], 0.21, 0.5, { middle: true })).toBeCloseTo(1 + 1 / 1.1, 12);
    expect(npvPercentile([line], 0.21, 0.5)).toBeCloseTo(1 + 1 / 1.21, 12);
  });

  it("of revenues and costs lets each side move together, and not with the other", () => {
    const revenue: CashLine[] = [{ amounts: [{ low: 0, high: 10 }] }, { amounts: [{ low: 0, high: 10 }] }];
    const cost: CashLine = { amounts: [{ low: 0, high: 20 }], weight: -1 };
    // Both revenues are 10u, the cost is 20v: u > v by chance one half, and the spread is a triangle's.
    const options = { correlation: 1 };
    expect(npvProbability([...revenue, cost], 0, 0, options)).toBeCloseTo(0.5, 9);
    expect(npvPercentile([...revenue, cost], 0, 0.125, options)).toBeCloseTo(-10, 8);
    // With one factor for all they cancel out: 20u − 20u.
    expect(npvPercentile([...revenue, cost], 0, 0.125, { correlation: 1, commonFactor: true })).toBeCloseTo(
      0,
      8,
    );
  });

  it("of weights that change sign has its extremes inside", () => {
    // −(triangle 0..4, likely 0) + uniform 0..4: −4(1 − √(1 − u)) + 4u, highest at u = 3/4.
    const line: CashLine = {
      amounts: [
        { low: 0, high: 4, likely: 0, shape: "triangular" },
        { low: 0, high: 4 },
      ],
      weight: [-1, 1],
    };
    expect(npvPercentile([line], 0, 1)).toBeCloseTo(1, 6);
    expect(npvPercentile([line], 0, 0)).toBeCloseTo(0, 6);
    // With s = √(1 − u) the value is 4·s·(1 − s), at most x between the roots' complements.
    const root = Math.sqrt(1 - 0.75);
    const [lower, upper] = [(1 - root) / 2, (1 + root) / 2];
    expect(npvProbability([line], 0, 0.75)).toBeCloseTo(lower ** 2 + 1 - upper ** 2, 7);
  });
});

describe("what may or may not occur", () => {
  it("has jumps, and a percentile is the smallest amount that reaches the probability", () => {
    const risks: CashLine[] = [
      { amounts: [-10], chance: 0.3 },
      { amounts: [-5], chance: 0.5 },
    ];
    expect(npvProbability(risks, 0, -15)).toBeCloseTo(0.15, 12);
    expect(npvProbability(risks, 0, -5)).toBeCloseTo(0.65, 12);
    expect(npvPercentile(risks, 0, 0.65)).toBe(-5);
    expect(npvPercentile(risks, 0, 0.66)).toBe(0);
    expect(npvPercentile(risks, 0, 0.15)).toBe(-15);
  });

  it("is the plain present value where nothing is uncertain", () => {
    const flows = [-100, 30, 40, 50];
    expect(npvPercentile([{ amounts: flows }], 0.07, 0.3)).toBeCloseTo(npv(0.07, flows), 10);
    expect(npvProbability([{ amounts: [-0.3, 0.1, 0.1, 0.1] }], 0, 0)).toBe(1);
    expect(paybackProbability([{ amounts: [-0.3, 0.1, 0.1, 0.1] }], 3)).toBe(1);
  });

  it("agrees with a simulation of thirty lines and twenty risks within its error", () => {
    let state = 20261127;
    const random = (): number => {
      // Numerical Recipes' generator, by halves.
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return (state + 0.5) / 2 ** 32;
    };
    const range = (size: number) => {
      const low = size * random();
      const high = low + size * random();
      return { low, high, likely: low + (high - low) * random() };
    };
    const many: CashLine[] = [
      ...Array.from({ length: 15 }, (): CashLine => ({ amounts: [0, range(20), range(20), range(20)] })),
      ...Array.from({ length: 15 }, (): CashLine => ({
        amounts: [range(10), range(10), range(10)],
        weight: -1,
      })),
      ...Array.from({ length: 20 }, (): CashLine => ({
        amounts: [0, range(30)],
        weight: -1,
        chance: random() / 2,
      })),
    ];
    const trials = 20_000;
    const median = npvPercentile(many, 0.1, 0.5);
    let below = 0;
    for (let trial = 0; trial < trials; trial++) {
      let value = 0;
      for (const { amounts, weight = 1, chance = 1 } of many) {
        const u = random();
        if (random() > chance) continue;
        amounts.forEach((amount, period) => {
          const drawn =
            typeof amount === "number" ? amount : triangular(amount.low, amount.likely ?? 0, amount.high, u);
          value += (Number(weight) * drawn) / 1.1 ** period;
        });
      }
      if (value <= median) below++;
    }
    // Four standard errors of a share of one half.
    expect(Math.abs(below / trials - 0.5)).toBeLessThan((4 * 0.5) / Math.sqrt(trials));
  });
});

describe("the internal rate of return not exceeded with a probability", () => {
  it("is the rate at which the probability jumps where it jumps past", () => {
    const either: CashLine[] = [{ amounts: [-100, 105] }, { amounts: [0, 15], chance: 0.5 }];
    expect(irrPercentile(either, 0.3)).toBeCloseTo(0.05, 9);
    expect(irrPercentile(either, 0.7)).toBeCloseTo(0.2, 9);
  });
});

describe("the chance of a payback and of a return", () => {
  it.each<[string, () => number, number]>([
    [
      "discounted",
      () => paybackProbability([{ amounts: [-100, { low: 55, high: 165 }] }], 1, { rate: 0.1 }),
      0.5,
    ],
    ["not discounted", () => paybackProbability([{ amounts: [-100, { low: 50, high: 150 }, 30] }], 1), 0.5],
    [
      "with what comes later",
      () => paybackProbability([{ amounts: [-100, { low: 50, high: 150 }, 30] }], 9),
      0.8,
    ],
    ["before anything comes", () => paybackProbability([{ amounts: [-100, 200] }], 0), 0],
    ["of exactly nothing", () => paybackProbability([{ amounts: [-100, 100] }], 1), 1],
    [
      "of a return",
      () => roiProbability([{ amounts: [{ low: 50, high: 100 }], weight: -1 }, { amounts: [150] }], 1),
      0.5,
    ],
    [
      "of a return where the costs jump",
      () =>
        roiProbability(
          [{ amounts: [100], weight: -1 }, { amounts: [100], weight: -1, chance: 0.2 }, { amounts: [150] }],
          0.5,
        ),
      0.8,
    ],
    [
      "of a loss of everything",
      () => roiProbability([{ amounts: [100], weight: -1 }, { amounts: [{ low: 0, high: 1 }] }], -1),
      1,
    ],
  ])("%s", (_name, calculate, expected) => {
    expect(calculate()).toBeCloseTo(expected, 9);
  });
});

describe("lines over time refuse", () => {
  const line: CashLine = { amounts: [-1, 2] };
  it.each<[string, () => unknown, string]>([
    ["no lines", () => npvPercentile([], 0.1, 0.5), "#VALUE! lines empty"],
    ["a line without periods", () => npvPercentile([{ amounts: [] }], 0.1, 0.5), "#VALUE! amounts empty"],
    [
      "weights too few",
      () => npvPercentile([{ ...line, weight: [1] }], 0.1, 0.5),
      "#VALUE! weight shapesDiffer",
    ],
    [
      "a weight that is none",
      () => npvPercentile([{ ...line, weight: NaN }], 0.1, 0.5),
      "#VALUE! weight notANumber",
    ],
    [
      "a chance above 1",
      () => npvPercentile([{ ...line, chance: 1.1 }], 0.1, 0.5),
      "#NUM! chance outsideZeroToOne",
    ],
    ["an amount that is none", () => npvProbability([{ amounts: [NaN] }], 0.1), "#VALUE! low notANumber"],
    ["a probability above 1", () => npvPercentile([line], 0.1, 2), "#NUM! probability outsideZeroToOne"],
    ["a rate of -100%", () => npvPercentile([line], -1, 0.5), "#DIV/0! rate minusOne"],
    ["a rate below", () => npvProbability([line], -2), "#NUM! rate belowMinusOne"],
    [
      "a correlation below 0",
      () => npvProbability([line], 0, 0, { correlation: -1 }),
      "#NUM! correlation outsideZeroToOne",
    ],
    [
      "amounts beyond numbers",
      () => npvProbability([{ amounts: [1.5e308, 1.5e308] }], 0),
      "#NUM! amounts overflow",
    ],
    [
      "a rate for what is earned first",
      () => irrPercentile([{ amounts: [100, { low: -130, high: -90 }] }], 0.5),
      "#N/A lines notInvestmentLike",
    ],
    [
      "a rate where a late cost in 200 cases turns a gain into a loss, the sooner the lower the rate",
      () =>
        irrPercentile(
          [
            { amounts: [-100, { low: 120, high: 180 }] },
            { amounts: [0, 0, 0, 0, 0, 0, 0, 0, 0, -30], chance: 1 / 200 },
          ],
          0.5,
        ),
      "#N/A lines notInvestmentLike",
    ],
    [
      "a rate where a loss of everything is likelier",
      () => irrPercentile([line, { amounts: [0, -9], chance: 0.9 }], 0.5),
      "#N/A probability noRoot",
    ],
    ["a rate of certainty", () => irrPercentile([line], 1), "#NUM! probability notBetween"],
    ["half a period", () => paybackProbability([line], 0.5), "#VALUE! period notAWholeNumber"],
    ["a period before the first", () => paybackProbability([line], -1), "#NUM! period negative"],
    ["a return on nothing", () => roiProbability([{ amounts: [5] }], 1), "#DIV/0! lines noSpending"],
    [
      "a return on what may be a gain",
      () => roiProbability([{ amounts: [{ low: -1, high: 5 }], weight: -1 }], 1),
      "#NUM! lines maybeNoSpending",
    ],
    ["a return below a total loss", () => roiProbability([line], -1.5), "#NUM! roi belowMinusOne"],
  ])("%s", (_name, calculate, expected) => {
    expect(refusal(calculate)).toBe(expected);
  });
});

describe("amounts, weights and chances next to the least number", () => {
  it.each([1e-285, 1e-300, 5e-324])("of %d end, and come to next to nothing", (tiny) => {
    const amounts = [
      { low: 0, high: 578 },
      { low: -1, high: 1 },
    ];
    for (const line of [{ amounts, weight: tiny }, { amounts: [{ low: 0, high: tiny }] }]) {
      const value = npvPercentile([{ ...line, chance: 0.5 }, { amounts: [-tiny] }], 0.1, 0.5);
      expect(Math.abs(value)).toBeLessThan(1e-280);
    }
    expect(npvPercentile([{ amounts, chance: Math.min(tiny, 1e-300) }], 0.1, 0.5)).toBe(0);
  });
});
