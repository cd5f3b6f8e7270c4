import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  contingency,
  contingencyAllocation,
  type RangeLine,
  totalMoments,
  totalPercentile,
} from "../../../src/calc/index.ts";
import { refusal } from "../refusal.ts";

const unit: RangeLine = { low: 0, high: 1 };

function reachOf(lines: readonly RangeLine[]): number {
  const { low, high } = totalMoments(lines);
  return high - low;
}

describe("the allocation of a contingency", () => {
  it.each<[string, RangeLine[], number, number[]]>([
    ["gives lines of one kind equal parts", [unit, unit, unit], 1 - 0.125 / 6, [2.5 / 3, 2.5 / 3, 2.5 / 3]],
    // Given U + V = s below 1, of widths 1 and 3, the first is even on 0..s: (s/2, s/2); above, on 0..1.
    ["of a wide line and a narrow one, at the low end", [unit, { low: 0, high: 3 }], 0.25 / 6, [0.25, 0.25]],
    ["of a wide line and a narrow one, in the middle", [unit, { low: 0, high: 3 }], 0.5, [0.5, 1.5]],
    // The first is even on x − 3..1 above 3: F(3.5) = 1 − 0.5²/6.
    [
      "of a wide line and a narrow one, at the high end",
      [unit, { low: 0, high: 3 }],
      1 - 0.125 / 3,
      [0.75, 2.75],
    ],
    // Given the total x, a triangle falling from 0 beside an even line: ∫ 2(1 − u)u du/∫ 2(1 − u) du on 0..x, x = 1/2.
    [
      "of a triangle that falls and a uniform line",
      [{ low: 0, likely: 0, high: 1 }, unit],
      0.25 - 0.125 / 3,
      [2 / 9, 0.5 - 2 / 9],
    ],
    [
      "at a jump is what comes to it",
      [
        { low: 8, high: 8, chance: 0.3 },
        { low: 1, high: 1 },
      ],
      0.8,
      [8, 1],
    ],
    // 5 comes by the first alone (0.2·0.5) or by the second alone (0.8·0.5)·… equal amounts: 1/5 and 4/5 of it.
    [
      "at a jump that two events can make",
      [
        { low: 5, high: 5, chance: 0.2 },
        { low: 5, high: 5, chance: 0.5 },
      ],
      0.6,
      [5 * (0.1 / 0.5), 5 * (0.4 / 0.5)],
    ],
    // Above 10 the event has come; 0.8 is then the middle of what both come to, where each is at its own.
    ["of an event of an uncertain amount", [{ low: 10, high: 14, chance: 0.4 }, unit], 0.8, [12, 0.5]],
    ["of a deduction", [{ low: 0, high: 1, weight: -1 }, unit], 0.5, [-0.5, 0.5]],
    ["at the least total", [unit, { low: -2, high: 3 }], 0, [0, -2]],
    ["at the greatest total", [unit, { low: -2, high: 3 }], 1, [1, 3]],
    [
      "of constants",
      [
        { low: 2, high: 2 },
        { low: 3, high: 3 },
      ],
      0.7,
      [2, 3],
    ],
  ])("%s", (_name, lines, probability, expected) => {
    const found = contingencyAllocation(lines, probability);
    expect(found.map(({ index }) => index)).toEqual(lines.map((_, index) => index));
    found.forEach(({ amount }, index) => {
      expect(Math.abs(amount - expected[index]!)).toBeLessThanOrEqual(1e-9 * Math.max(1, reachOf(lines)));
    });
  });

  const three: RangeLine[] = [
    unit,
    { low: 2, likely: 3, high: 6 },
    { low: 1, likely: 4, high: 5, shape: "pert" },
  ];
  const mixed: RangeLine[] = [
    { low: 2, likely: 3, high: 6 },
    { low: 1, high: 4, chance: 0.4 },
    { low: 2, high: 2, chance: 0.3 },
    { low: 0, likely: 1, high: 3, weight: -1 },
  ];

  /** Euler: a percentile grows with a line's weight at the rate of the line's amount there. */
  const byWeights = (lines: readonly RangeLine[], probability: number, correlation: number): number[] =>
    lines.map((_, index) => {
      const at = (share: number): number =>
        totalPercentile(
          lines.map((line, other) =>
            other === index ? { ...line, weight: (line.weight ?? 1) * (1 + share) } : line,
          ),
          probability,
          { correlation },
        );
      const step = 1e-3;
      return (8 * (at(step) - at(-step)) - (at(2 * step) - at(-2 * step))) / (12 * step);
    });

  // Differences of percentiles carry their error over the step: 1e-9 of the width over 1e-3, 1e-7 beside events.
  it.each<[string, RangeLine[], number, number]>([
    ["three lines", three, 0, 1e-9],
    ["two correlated lines", three.slice(1), 0.6, 1e-9],
    ["three lines, correlated", three, 0.6, 1e-6],
    ["three lines, nearly together", three, 0.9995, 1e-5],
    ["events", mixed, 0, 1e-6],
    ["events and deductions, correlated", mixed, 0.5, 5e-4],
    ["an event beside correlated lines", [...three, { low: 2, high: 2, chance: 0.3 }], 0.5, 5e-5],
  ])("is the slope of the percentile by a line's weight: %s", (_name, lines, correlation, tolerance) => {
    const found = contingencyAllocation(lines, 0.83, { correlation });
    byWeights(lines, 0.83, correlation).forEach((slope, index) => {
      expect(Math.abs(found[index]!.amount - slope) / reachOf(lines)).toBeLessThan(tolerance);
    });
  });

  // Half of them events; the sum of all is a percentile of its own calculation.
  const many: RangeLine[] = Array.from({ length: 48 }, (_, index) => ({
    low: index % 7,
    likely: (index % 7) + 1 + (index % 3),
    high: (index % 7) + 5 + (index % 5),
    ...(index % 4 === 0 ? { shape: "pert" as const } : {}),
    ...(index % 2 === 0 ? { chance: 0.3 + 0.01 * index } : {}),
  }));
  const fixedEvent: RangeLine = { low: 9, high: 9, chance: 0.4 };

  it.each<[string, RangeLine[], number]>([
    ["many lines and events, nearly together", many, 0.8],
    ["a fixed event among many lines", [fixedEvent, ...many], 0.5],
  ])("is the slope of the percentile by a line's weight, within 1e-8: %s", (_name, lines, correlation) => {
    const found = contingencyAllocation(lines, 0.9, { correlation });
    const step = 1e-2;
    for (const index of [0, 1]) {
      const at = (share: number): number =>
        totalPercentile(
          lines.map((own, other) => (other === index ? { ...own, weight: 1 + share } : own)),
          0.9,
          { correlation },
        );
      const slope = (8 * (at(step) - at(-step)) - (at(2 * step) - at(-2 * step))) / (12 * step);
      expect(Math.abs(found[index]!.amount - slope) / reachOf(lines)).toBeLessThan(1e-8);
    }
  });

  it("of lines that move together is their own percentiles", () => {
    const found = contingencyAllocation(three, 0.7, { correlation: 1 });
    found.forEach(({ amount }, index) => {
      expect(Math.abs(amount - totalPercentile([three[index]!], 0.7))).toBeLessThan(1e-12);
    });
  });

  it("counts events as nothing planned, and a likely value of 0 outside as none", () => {
    const found = contingencyAllocation(
      [
        { low: 1, likely: 0, high: 3 },
        { low: 4, high: 4, chance: 0.5 },
      ],
      0.9,
    );
    expect(found.map(({ base }) => base)).toEqual([2, 0]);
  });

  const amount = fc.double({ min: -100, max: 100, noNaN: true });
  const line: fc.Arbitrary<RangeLine> = fc
    .record({
      ends: fc.tuple(amount, amount, amount),
      shape: fc.constantFrom(undefined, "uniform", "triangular", "pert"),
      weight: fc.constantFrom(1, 1, 1, -1, 0.5, 0),
      chance: fc.constantFrom(1, 1, 0.3, 0.9, 0),
    })
    .map(({ ends, shape, weight, chance }) => {
      const [low, likely, high] = ends.toSorted((one, other) => one - other) as [number, number, number];
      return { low, likely, high, shape, weight, chance };
    });

  it("adds up to the percentile and to the contingency", () => {
    const property = fc.property(
      fc.array(line, { minLength: 1, maxLength: 4 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(0, 0, 0.4, 1),
      (lines, probability, correlation) => {
        const found = contingencyAllocation(lines, probability, { correlation });
        const allowed =
          1e-12 * Math.max(1e-3, reachOf(lines), ...lines.map(({ low, high }) => Math.max(-low, high)));
        const sum = found.reduce((total, own) => total + own.amount, 0);
        const set = found.reduce((total, own) => total + own.contingency, 0);
        expect(Math.abs(sum - totalPercentile(lines, probability, { correlation }))).toBeLessThanOrEqual(
          allowed,
        );
        expect(
          Math.abs(set - contingency(lines, probability, undefined, { correlation })),
        ).toBeLessThanOrEqual(allowed);
      },
    );
    fc.assert(property, { numRuns: 15 });
  });

  it("refuses what a percentile does", () => {
    expect(refusal(() => contingencyAllocation([unit], 1.5))).toBe("#NUM! probability outsideZeroToOne");
    expect(refusal(() => contingencyAllocation([], 0.5))).toBe("#VALUE! lines empty");
  });

  it("refuses independent rare events that would keep Excel waiting, and allocates half as many", () => {
    const events = (count: number): RangeLine[] =>
      Array.from({ length: count }, (_, at) => ({
        low: 100 + 13 * at,
        likely: 150 + 17 * at,
        high: 300 + 29 * at,
        chance: 0.01,
      }));
    expect(refusal(() => contingencyAllocation(events(60), 0.8))).toBe("#NUM! lines tooManyToAllocate");
    const rows = contingencyAllocation(events(20), 0.9);
    const whole = totalPercentile(events(20), 0.9);
    expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(whole, 8);
  });
});
