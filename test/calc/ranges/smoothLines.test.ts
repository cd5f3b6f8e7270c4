import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  type CashLine,
  CalcError,
  contingency,
  contingencyAllocation,
  drivers,
  npvPercentile,
  type RangeLine,
  type RangeOptions,
  type Shape,
  totalCurve,
  totalMoments,
  totalPercentile,
  totalProbability,
  totalSample,
  totalTailMean,
  totalsByGroup,
} from "../../../src/calc/index.ts";
import { normalDensity, normalProbability, normalQuantile } from "../../../src/calc/ranges/normal.ts";
import { refusal } from "../refusal.ts";

/** Low and high are P10 and P90. */
const tails: RangeOptions = { coverage: 0.8 };
const z90 = normalQuantile(0.9);
/** The distance from P0.1 to P99.9 in deviations, by which errors of unbounded totals are measured. */
const span = 2 * normalQuantile(0.999);

const normals = (count: number): RangeLine[] =>
  Array.from({ length: count }, (_, index) => ({ low: 10 + index, high: 14 + 2 * index, shape: "normal" }));
const lognormal = (low: number, high: number): RangeLine => ({ low, high, shape: "lognormal" });

/** A total of normal lines is normal whatever their number, and under a Gaussian copula too. */
function normalTotal(lines: readonly RangeLine[], parameter: number): { mean: number; deviation: number } {
  let [mean, variance, sum] = [0, 0, 0];
  for (const { low, high } of lines) {
    const deviation = (high - low) / (2 * z90);
    mean += (low + high) / 2;
    variance += deviation ** 2;
    sum += deviation;
  }
  return { mean, deviation: Math.sqrt((1 - parameter) * variance + parameter * sum * sum) };
}

describe("normal lines without bounds add up to a normal total", () => {
  it.each([
    [1, 0, 1e-10],
    [2, 0, 1e-10],
    [3, 0, 1e-10],
    [30, 0, 1e-10],
    [2, 0.3, 1e-10],
    [3, 0.3, 3e-8],
    [5, 0.7, 1e-8],
    [30, 0.3, 1e-7],
    [5, 1, 1e-10],
  ])("%d of them at a rank correlation of %d", (count, correlation, tolerance) => {
    const lines = normals(count);
    const parameter = 2 * Math.sin((Math.PI * correlation) / 6);
    const { mean, deviation } = normalTotal(lines, parameter);
    for (const probability of [0.001, 0.1, 0.5, 0.8, 0.999]) {
      const exact = mean + deviation * normalQuantile(probability);
      const got = totalPercentile(lines, probability, { ...tails, correlation });
      expect(Math.abs(got - exact) / (span * deviation)).toBeLessThan(tolerance);
      const back = totalProbability(lines, exact, { ...tails, correlation });
      expect(Math.abs(back - probability)).toBeLessThan(10 * tolerance);
    }
  });

  it("so do their moments, their tail mean and the amounts of each line", () => {
    const lines = normals(3);
    const { mean, deviation } = normalTotal(lines, 0);
    const moments = totalMoments(lines, tails);
    expect(moments.expected).toBeCloseTo(mean, 9);
    expect(moments.standardDeviation).toBeCloseTo(deviation, 8);
    const beyond = (normalDensity(normalQuantile(0.8)) / 0.2) * deviation;
    expect(totalTailMean(lines, 0.8, tails)).toBeCloseTo(mean + beyond, 7);
    // Given a normal total a normal line lies above its mean by its share of the variance.
    const above = deviation * normalQuantile(0.8);
    contingencyAllocation(lines, 0.8, tails).forEach(({ index, amount }) => {
      const { low, high } = lines[index]!;
      const share = ((high - low) / (2 * z90) / deviation) ** 2;
      expect(amount).toBeCloseTo((low + high) / 2 + above * share, 6);
    });
    expect(drivers(lines, tails)[0]?.share).toBeCloseTo((6 / (2 * z90) / deviation) ** 2, 8);
  });
});

describe("lognormal lines without bounds", () => {
  it("are the exponential of a normal one", () => {
    const deviation = Math.log(3) / (2 * z90);
    const median = Math.sqrt(300);
    for (const probability of [0.01, 0.5, 0.9, 0.99]) {
      const exact = median * Math.exp(deviation * normalQuantile(probability));
      expect(totalPercentile([lognormal(10, 30)], probability, tails) / exact).toBeCloseTo(1, 10);
    }
    const mean = median * Math.exp(deviation ** 2 / 2);
    const moments = totalMoments([lognormal(10, 30)], tails);
    expect(moments.expected / mean).toBeCloseTo(1, 9);
    expect(moments.standardDeviation / (mean * Math.sqrt(Math.expm1(deviation ** 2)))).toBeCloseTo(1, 8);
  });

  /** Python with NumPy: the integral over the first line's score, by 2,400 nodes of Gauss and Legendre. */
  it.each<[string, RangeLine[], number, number, readonly number[]]>([
    [
      "two",
      [lognormal(10, 30), lognormal(5, 40)],
      0,
      1e-11,
      [12.971847493775252, 33.89033324263288, 114.36991712385192],
    ],
    [
      "two correlated",
      [lognormal(10, 30), lognormal(5, 40)],
      0.5,
      1e-10,
      [10.30232483010492, 32.68883093751278, 126.9614014656661],
    ],
    [
      "two and a uniform one",
      [lognormal(10, 30), lognormal(5, 40), { low: 0, high: 10 }],
      0,
      1e-10,
      [15.816899129402907, 39.11373497372717, 119.64593005307013],
    ],
  ])("%s: percentiles as their integral gives them", (_name, lines, correlation, tolerance, expected) => {
    const width =
      totalPercentile(lines, 0.999, { ...tails, correlation }) -
      totalPercentile(lines, 0.001, { ...tails, correlation });
    [0.01, 0.5, 0.99].forEach((probability, index) => {
      const got = totalPercentile(lines, probability, { ...tails, correlation });
      expect(Math.abs(got - expected[index]!) / width).toBeLessThan(tolerance);
    });
  });

  it("below zero are mirrored, as with a negative weight", () => {
    const below = totalPercentile([{ low: -30, high: -10, shape: "lognormal" }], 0.2, tails);
    expect(below).toBeCloseTo(-totalPercentile([lognormal(10, 30)], 0.8, tails), 10);
    const deducted = totalPercentile([{ ...lognormal(10, 30), weight: -2 }], 0.2, tails);
    expect(deducted).toBeCloseTo(2 * below, 9);
  });
});

describe("normal and lognormal lines between a low and a high", () => {
  it("are cut off there, three deviations from the middle", () => {
    const inside = 2 * normalProbability(3) - 1;
    for (const score of [-2.9, -1, 0, 0.5, 2.9]) {
      const probability = (normalProbability(score) - normalProbability(-3)) / inside;
      const normal = totalProbability([{ low: 10, high: 40, shape: "normal" }], 25 + 5 * score);
      expect(normal).toBeCloseTo(probability, 12);
      const amount = 20 * Math.exp((Math.log(2) / 3) * score);
      expect(totalProbability([lognormal(10, 40)], amount)).toBeCloseTo(probability, 12);
    }
    expect(totalMoments([lognormal(10, 40), { low: 1, high: 2, shape: "normal" }])).toMatchObject({
      low: 11,
      high: 42,
    });
  });
});

describe("metalog lines", () => {
  it("pass through their P10, P50 and P90, or the percentiles of the coverage", () => {
    const line: RangeLine = { low: 10, likely: 14, high: 30, shape: "metalog" };
    for (const [probability, amount] of [
      [0.1, 10],
      [0.5, 14],
      [0.9, 30],
    ] as const) {
      expect(totalPercentile([line], probability)).toBeCloseTo(amount, 9);
    }
    expect(totalPercentile([line], 0.05, { coverage: 0.9 })).toBeCloseTo(10, 9);
    expect(totalPercentile([line], 0.5, { coverage: 0.9 })).toBeCloseTo(14, 9);
    // Keelin's quantile with L = ln(y/(1 − y)): 14 + a·L + b·(y − ½)·L through both ends.
    const logit = Math.log(9);
    const [a, b] = [20 / (2 * logit), 12 / (0.8 * logit)];
    const y = 0.975;
    const l = Math.log(y / (1 - y));
    expect(totalPercentile([line], y)).toBeCloseTo(14 + a * l + b * (y - 0.5) * l, 9);
  });

  it("without a likely value are logistic about the middle", () => {
    const scale = 20 / (2 * Math.log(9));
    const total = totalMoments([{ low: 10, high: 30, shape: "metalog" }]);
    expect(total.expected).toBeCloseTo(20, 9);
    expect(total.standardDeviation).toBeCloseTo((scale * Math.PI) / Math.sqrt(3), 8);
  });
});

const shapes: readonly Shape[] = ["uniform", "triangular", "pert", "normal", "lognormal", "metalog"];

describe("lines of every kind together", () => {
  const line = fc
    .record({
      low: fc.integer({ min: 1, max: 1000 }),
      factor: fc.double({ min: 1.01, max: 20, noNaN: true }),
      shape: fc.constantFrom(...shapes),
      place: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
      chance: fc.constantFrom(1, 1, 1, 0.4),
      weight: fc.constantFrom(1, 1, 2, -1),
    })
    .map(({ low, factor, shape, place, chance, weight }): RangeLine => {
      const high = low * factor;
      const likely = shape === "normal" || shape === "lognormal" ? undefined : low + place * (high - low);
      return { low, high, shape, chance, weight, likely };
    });
  // Each run is eight totals, correlated ones among them: a hundredth of the runs asked for.
  const runs = Math.ceil(Number(process.env["FUZZ_RUNS"] ?? 1200) / 100);

  it("give rising percentiles, whose probabilities lead back to them, and figures that add up", () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(0, 0.4),
        fc.constantFrom(0.8, 1),
        (lines, correlation, coverage) => {
          const options = { correlation, coverage };
          const curve = totalCurve(lines, 6, options).map(({ total }) => total);
          expect(curve).toEqual(curve.toSorted((one, other) => one - other));
          expect(curve.every(Number.isFinite)).toBe(true);
          const p80 = totalPercentile(lines, 0.8, options);
          expect(totalProbability(lines, p80, options)).toBeGreaterThan(0.8 - 1e-6);
          const { low, high, expected, standardDeviation } = totalMoments(lines, options);
          expect(low <= p80 && p80 <= high && low <= expected && expected <= high).toBe(true);
          expect(standardDeviation).toBeGreaterThan(0);
          expect(totalTailMean(lines, 0.8, options)).toBeGreaterThanOrEqual(p80 - 1e-7 * (high - low));
          const names = lines.map(() => "all");
          expect(totalsByGroup(names, lines, options)[0]?.expected).toBe(expected);
        },
      ),
      { numRuns: runs },
    );
  });

  it("are sampled as they are calculated", () => {
    const lines: RangeLine[] = [lognormal(10, 30), ...normals(1), { low: 3, high: 9, shape: "metalog" }];
    const sample = totalSample(lines, 20_000, 7, tails);
    for (const probability of [0.1, 0.5, 0.9]) {
      const exact = totalPercentile(lines, probability, tails);
      expect(Math.abs(sample.percentile(probability) / exact - 1)).toBeLessThan(5e-3);
    }
  });

  it("give an answer where a long tail is a risk beside others", () => {
    const lines: RangeLine[] = [
      { low: 0.2, high: 2852, shape: "lognormal", chance: 0.4 },
      { low: 0, high: 8, chance: 0.4 },
      { low: -973, high: 1, chance: 0.3 },
    ];
    // Without the risks that may not occur nothing lies between 0 and what the others begin with.
    const below = totalProbability(lines, -1e-6, { coverage: 0.99 });
    const atMost = totalProbability(lines, 0, { coverage: 0.99 });
    expect(atMost - below).toBeCloseTo(0.6 * 0.6 * 0.7, 6);
  });

  it("are told apart by size, however far these lie apart", () => {
    const lines: RangeLine[] = [
      { low: 345, high: 1e308, shape: "normal" },
      { low: 0.2, high: 7e8, shape: "normal", weight: -1 },
    ];
    const probability = totalProbability(lines, 5e307, { correlation: 0.99 });
    expect(Math.abs(probability - 0.5)).toBeLessThan(1e-3);
  });

  it("stand in flows over time and in contingencies", () => {
    const flows: CashLine[] = [{ amounts: [-100, { low: 110, high: 220, shape: "normal" }] }];
    expect(npvPercentile(flows, 0.1, 0.9, tails)).toBeCloseTo(100, 8);
    expect(contingency([{ low: 10, high: 30, shape: "normal" }], 0.9, undefined, tails)).toBeCloseTo(10, 9);
  });
});

describe("lines that are refused", () => {
  it.each<[string, RangeLine, RangeOptions, string]>([
    ["a lognormal line that is not above zero", lognormal(0, 5), {}, "#NUM! low notPositive"],
    ["one on both sides of it", lognormal(-1, 5), tails, "#NUM! low notPositive"],
    ["one over too many powers of ten", lognormal(1, 1e6), tails, "#NUM! high tooWide"],
    [
      "a likely value beside normal ends",
      { low: 0, likely: 2, high: 5, shape: "normal" },
      {},
      "#VALUE! likely likelyNotTaken",
    ],
    ["one beside lognormal ends", { ...lognormal(1, 5), likely: 2 }, {}, "#VALUE! likely likelyNotTaken"],
    [
      "percentiles that no metalog has",
      { low: 10, likely: 12, high: 30, shape: "metalog" },
      {},
      "#VALUE! likely infeasiblePercentiles",
    ],
  ])("%s", (_name, line, options, expected) => {
    expect(refusal(() => totalPercentile([line], 0.5, options))).toContain(expected);
    expect(() => totalPercentile([line], 0.5, options)).toThrow(CalcError);
  });

  it("but the middle as a normal line's likely, and no width at all, are not", () => {
    expect(totalPercentile([{ low: 10, likely: 20, high: 30, shape: "normal" }], 0.5)).toBe(20);
    for (const shape of shapes) expect(totalPercentile([{ low: 7, high: 7, shape }], 0.3, tails)).toBe(7);
  });
});
