import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  approximateDeviation,
  contingency,
  drivers,
  type RangeLine,
  totalCurve,
  totalMoments,
  totalPercentile,
  totalProbability,
  totalSample,
  totalsByGroup,
} from "../../../src/calc/index.ts";
import { refusal } from "../refusal.ts";
import { budget, gaoTable12 } from "./referenceLines.ts";

const risks: readonly RangeLine[] = [
  { low: 1, high: 4, chance: 0.3 },
  { low: 2, likely: 3, high: 6, chance: 0.5, shape: "pert" },
  { low: 5, high: 5, chance: 0.2 },
];
const mixedSigns: readonly RangeLine[] = [
  { low: 10, high: 20 },
  { low: 4, likely: 6, high: 12 },
  { low: 3, high: 9, weight: -1 },
  { low: 2, likely: 5, high: 6, weight: -2, chance: 0.7 },
];

describe("weights and chances of lines", () => {
  it.each([0, 0.4])("of 1 change nothing, to the last bit (ρ = %d)", (correlation) => {
    const plain = gaoTable12;
    const written = gaoTable12.map((line) => ({ ...line, weight: 1, chance: 1 }));
    expect(totalPercentile(written, 0.8, { correlation })).toBe(totalPercentile(plain, 0.8, { correlation }));
    expect(totalMoments(written, { correlation })).toEqual(totalMoments(plain, { correlation }));
    expect(drivers(written.slice(0, 3), { correlation })).toEqual(
      drivers(plain.slice(0, 3), { correlation }),
    );
  });

  it.each([{ chance: 0 }, { weight: 0 }])("of 0 remove the line: %j", (nothing) => {
    const withLine = [...budget, { low: 100, high: 200, ...nothing }];
    expect(totalPercentile(withLine, 0.8)).toBe(totalPercentile(budget, 0.8));
    expect(totalMoments(withLine)).toEqual(totalMoments(budget));
    expect(totalProbability(withLine, 60)).toBe(totalProbability(budget, 60));
  });

  it("scale: three times a line is a line of three times the amounts", () => {
    const scaled = budget.map((line) => ({ ...line, weight: 3 }));
    expect(Math.abs(totalPercentile(scaled, 0.8) - 3 * totalPercentile(budget, 0.8))).toBeLessThan(1e-9);
  });

  it("below 0 turn a total round: P80 of the deducted is minus the P20", () => {
    const deducted = gaoTable12.map((line) => ({ ...line, weight: -1 }));
    const width = totalMoments(gaoTable12).high - totalMoments(gaoTable12).low;
    expect(Math.abs(totalPercentile(deducted, 0.8) + totalPercentile(gaoTable12, 0.2))).toBeLessThan(
      1e-9 * width,
    );
  });

  it("never give -0", () => {
    const line = { low: 0, high: 3, weight: -1 };
    expect(Object.is(totalPercentile([line], 1), 0)).toBe(true);
    expect(Object.is(totalMoments([line]).high, 0)).toBe(true);
    expect(Object.is(totalMoments([{ low: -0, high: -0 }]).expected, 0)).toBe(true);
  });

  it.each([
    [{ weight: NaN }, "#VALUE! weight notANumber"],
    [{ weight: Infinity }, "#VALUE! weight notANumber"],
    [{ weight: 1e308 }, "#NUM! weight overflow"],
    [{ chance: NaN }, "#VALUE! chance notANumber"],
    [{ chance: -0.1 }, "#NUM! chance outsideZeroToOne"],
    [{ chance: 1.1 }, "#NUM! chance outsideZeroToOne"],
  ])("that cannot be are refused by name: %j", (bad, reason) => {
    expect(refusal(() => totalPercentile([{ low: 1, high: 100, ...bad }], 0.5))).toBe(reason);
  });
});

describe("a total with events", () => {
  it("has moments by hand", () => {
    const moments = totalMoments([{ low: 8, high: 12, chance: 0.25 }]);
    expect(moments.low).toBe(0);
    expect(moments.high).toBe(12);
    expect(moments.expected).toBe(2.5);
    expect(moments.standardDeviation ** 2).toBeCloseTo(0.25 * (16 / 12) + 0.25 * 0.75 * 100, 10);
    expect(approximateDeviation([{ low: 8, high: 12, chance: 0.25 }])).toBeCloseTo(
      moments.standardDeviation,
      12,
    );
    expect(totalsByGroup(["a"], [{ low: 8, high: 12, chance: 0.25 }])[0]?.expected).toBe(2.5);
  });

  it("of which none costs anything has no spread, by either reckoning", () => {
    const free: RangeLine[] = [{ low: 0, high: 0, chance: 0.5 }];
    expect([approximateDeviation(free), totalMoments(free).standardDeviation]).toEqual([0, 0]);
  });

  it("jumps: the percentile is the smallest amount that reaches the probability", () => {
    const one: RangeLine[] = [{ low: 250_000, high: 250_000, chance: 0.3 }];
    expect(totalPercentile(one, 0.7)).toBe(0);
    expect(totalPercentile(one, 0.7001)).toBe(250_000);
    expect(totalProbability(one, 0)).toBe(0.7);
    expect(totalProbability(one, 249_999)).toBe(0.7);
    expect(totalProbability(one, -1)).toBe(0);
    expect(totalProbability(one, 250_000)).toBe(1);
  });

  it("keeps its base: certain amounts stand under the events", () => {
    const lines = [
      { low: 1.1, high: 1.1 },
      { low: 2.2, high: 2.2, chance: 0.5 },
    ];
    expect(totalPercentile(lines, 0.5)).toBe(1.1);
    expect(totalProbability(lines, 3.3)).toBe(1);
    expect(totalProbability(lines, 1.1)).toBe(0.5);
  });

  it("leaves events out of the base of a contingency", () => {
    expect(
      contingency(
        [
          { low: 0, high: 10 },
          { low: 5, high: 5, chance: 0.1 },
        ],
        1,
      ),
    ).toBe(10);
    expect(contingency([{ low: 0, likely: 2, high: 10, weight: 2 }], 1)).toBe(16);
  });

  it("has a curve that ends at its least and its greatest amount", () => {
    const curve = totalCurve(risks, 5);
    expect(curve[0]?.total).toBe(0);
    expect(curve[4]?.total).toBe(15);
  });

  it("is driven most by the event whose variance is largest", () => {
    const rows = drivers([...risks, { low: 0, high: 1 }]);
    expect(rows.map(({ index }) => index)).toEqual([2, 1, 0, 3]);
    expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  // Simulation of the same lines: 65,536 trials of a Latin hypercube, error 0.002 (0.5/√65536); 4 of them.
  it.each<[string, readonly RangeLine[], number]>([
    ["events only", risks, 0],
    ["lines and events", [...budget, ...risks], 0],
    ["lines of both signs", mixedSigns, 0],
    ["lines and events, correlated", [...budget.slice(0, 5), ...risks], 0.5],
    ["lines of both signs, correlated", mixedSigns, 0.6],
    ["events only, correlated", risks, 0.5],
  ])("agrees with the simulation: %s", (_, lines, correlation) => {
    const sample = totalSample(lines, 65_536, 5, { correlation });
    const moments = totalMoments(lines, { correlation });
    expect(Math.abs(sample.standardDeviation / moments.standardDeviation - 1)).toBeLessThan(0.02);
    const spread = moments.high - moments.low;
    expect(Math.abs(sample.mean - moments.expected)).toBeLessThan(0.005 * spread);
    for (const place of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const amount = moments.low + place * spread;
      const exact = totalProbability(lines, amount, { correlation });
      expect(Math.abs(exact - sample.probability(amount))).toBeLessThan(0.008);
    }
  });

  it("has percentiles that its probabilities reach", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (probability) => {
        const lines = [...budget.slice(0, 3), ...risks];
        const amount = totalPercentile(lines, probability);
        expect(totalProbability(lines, amount)).toBeGreaterThanOrEqual(probability - 1e-9);
        expect(totalProbability(lines, amount - 1e-6)).toBeLessThan(probability);
      }),
      { numRuns: 10, seed: 3 },
    );
  });
});

/**
 * A total with events is one of its lines without each of them, by their chances; correlated totals of certain lines
 * come from integrals that are tested by themselves.
 */
describe("a correlated total with events is the mean over which of them occur", () => {
  const lines: readonly RangeLine[] = [
    { low: 32, likely: 34, high: 37, chance: 0.3 },
    { low: 19, likely: 33, high: 77, shape: "pert" },
    { low: 5, high: 40, chance: 0.6 },
  ];
  const occurring = ([first, ...rest]: readonly RangeLine[]): [number, RangeLine[]][] => {
    if (first === undefined) return [[1, []]];
    const { chance = 1, ...certain } = first;
    return occurring(rest).flatMap(([share, others]): [number, RangeLine[]][] =>
      chance === 1
        ? [[share, [certain, ...others]]]
        : [
            [share * (1 - chance), others],
            [share * chance, [certain, ...others]],
          ],
    );
  };

  it.each([
    [2, 0.1],
    [2, 0.4],
    [2, 0.8],
    [3, 0.2],
    [3, 0.95],
  ])("of %d lines with a rank correlation of %d", (count, correlation) => {
    const some = lines.slice(0, count);
    for (const amount of [22.4, 35, 44.2, 60, 66.7, 95]) {
      const expected = occurring(some).reduce(
        (sum, [share, own]) => sum + share * totalProbability(own, amount, { correlation }),
        0,
      );
      const actual = totalProbability(some, amount, { correlation });
      expect([amount, Math.abs(actual - expected) < 5e-9]).toEqual([amount, true]);
    }
  });

  it("and lines of both signs, one each, are independent", () => {
    const both: readonly RangeLine[] = [
      { low: 10, likely: 12, high: 30 },
      { low: 4, high: 9, weight: -1 },
    ];
    for (const amount of [3, 6, 10, 17]) {
      const together = totalProbability(both, amount, { correlation: 0.7 });
      expect(Math.abs(together - totalProbability(both, amount))).toBeLessThan(5e-9);
    }
  });
});

describe("amounts that are equal but for rounding", () => {
  it.each<[readonly RangeLine[], number]>([
    [
      [
        { low: 1.1, high: 1.1 },
        { low: 2.2, high: 2.2 },
      ],
      3.3,
    ],
    [
      [
        { low: 0.1, high: 0.1 },
        { low: 0.2, high: 0.2 },
      ],
      0.3,
    ],
    [[{ low: 0.3, high: 0.3 }], 0.1 + 0.2],
    [Array.from({ length: 10 }, () => ({ low: 0.1, high: 0.1 })), 1],
  ])("reach each other", (lines, amount) => {
    expect(totalProbability(lines, amount)).toBe(1);
  });

  it("but amounts below do not", () => {
    expect(
      totalProbability(
        [
          { low: 1.1, high: 1.1 },
          { low: 2.2, high: 2.2 },
        ],
        3.2999999,
      ),
    ).toBe(0);
  });

  it("hold for ends and likely values too", () => {
    expect(totalPercentile([{ low: 0, likely: 0.1 + 0.2, high: 0.3 }], 1)).toBe(0.3);
    expect(totalPercentile([{ low: 0.1 + 0.2, high: 0.3 }], 0.5)).toBeCloseTo(0.3, 14);
    expect(refusal(() => totalPercentile([{ low: 0.31, high: 0.3 }], 0.5))).toBe("#VALUE! low lowAboveHigh");
  });
});
