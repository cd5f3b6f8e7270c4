import { describe, expect, it } from "@jest/globals";
import { drivers, type RangeLine, totalPercentile } from "../../../src/calc/index.ts";
import { closeTo } from "../../support/closeTo.ts";
import { budget, gaoTable12 } from "./referenceLines.ts";

describe("the drivers of a total", () => {
  it("are its lines by their share of the variance, the largest first", () => {
    const rows = drivers(gaoTable12);
    expect(rows.map(({ index }) => index)).toEqual([5, 1, 0, 2, 6, 3, 4]);
    // (a² + b² + c² − ab − ac − bc)/18 of the sixth line over the sum of all seven.
    expect(closeTo(rows[0]?.share, 0.9269431716433759, 1e-12)).toBe(true);
    expect(
      closeTo(
        rows.reduce((sum, { share }) => sum + share, 0),
        1,
        1e-13,
      ),
    ).toBe(true);
  });

  it.each([0, 0.4])("swing by what fixing the line would save, ρ = %d", (correlation) => {
    const spread = (lines: typeof budget): number =>
      totalPercentile(lines, 0.9, { correlation }) - totalPercentile(lines, 0.1, { correlation });
    const top = drivers(budget, { correlation })[0];
    expect(top?.index).toBe(8);
    const fixed = budget.map((line, index) => (index === 8 ? { low: 12, high: 12 } : line));
    // Correlated totals are good to about 1e-9 of the width, 38 here, of which the swing is a fraction.
    expect(closeTo(top?.swing, spread(budget) - spread(fixed), correlation > 0 ? 1e-8 : 1e-9)).toBe(true);
  });

  it("have shares that add up to 1 with correlation too", () => {
    const rows = drivers(gaoTable12, { correlation: 0.6 });
    expect(
      closeTo(
        rows.reduce((sum, { share }) => sum + share, 0),
        1,
        1e-13,
      ),
    ).toBe(true);
  });

  it("that are constants drive nothing", () => {
    expect(
      drivers([
        { low: 2, high: 2 },
        { low: 0, high: 1 },
      ])[1],
    ).toEqual({ index: 0, share: 0, swing: 0 });
    expect(drivers([{ low: 2, high: 2 }])).toEqual([{ index: 0, share: 0, swing: 0 }]);
  });
});

describe("the drivers of correlated lines, all at once", () => {
  const shapes = ["uniform", "triangular", "pert"] as const;
  const linesOfMany = (count: number, widest = 1): RangeLine[] =>
    Array.from({ length: count }, (_, index) => {
      const low = 5 + ((index * 7) % 11);
      const width = (1 + ((index * 5) % 9)) * (index === 2 ? widest : 1);
      const shape = shapes[index % 3]!;
      const likely = low + width * (((index * 3) % 8) / 7);
      return { low, high: low + width, shape, ...(shape === "uniform" ? {} : { likely }) };
    });

  /** The swings by their definition, a total for each line. */
  const oneByOne = (lines: readonly RangeLine[], correlation: number): number[] => {
    const spread = (own: readonly RangeLine[]): number =>
      totalPercentile(own, 0.9, { correlation }) - totalPercentile(own, 0.1, { correlation });
    return lines.map((_, left) => spread(lines) - spread(lines.filter((__, index) => index !== left)));
  };

  it.each<[number, number, number]>([
    [4, 0.3, 1],
    [4, 0.9, 1],
    [7, 0.05, 1],
    [7, 0.6, 1],
    [7, 0.6, 40],
    [7, 0.99, 1],
    [6, 0.9995, 1],
    [6, 1, 1],
  ])(
    "swing as totals one by one do: %d lines, ρ = %d, one of them %d times as wide",
    (count, correlation, widest) => {
      const lines = linesOfMany(count, widest);
      const width = lines.reduce((sum, { low, high }) => sum + high - low, 0);
      const expected = oneByOne(lines, correlation);
      for (const { index, swing } of drivers(lines, { correlation })) {
        // Measured at most 7e-9 of the width.
        expect(Math.abs(swing - expected[index]!) / width).toBeLessThan(2e-8);
      }
    },
  );

  /** By how many lines are certain: what remains of none, one, two and three of them falls off differently. */
  it.each<[string, (lines: RangeLine[]) => RangeLine[], number]>([
    ["events alone", (lines) => lines.map((line, index) => ({ ...line, chance: 0.2 + 0.1 * index })), 0.5],
    [
      "one certain line",
      ([first, ...rest]) => [first!, ...rest.map((line) => ({ ...line, chance: 0.4 }))],
      0.3,
    ],
    [
      "two certain lines",
      (lines) => lines.map((line, index) => ({ ...line, chance: index > 1 ? 0.3 : 1 })),
      0.7,
    ],
    ["one event", (lines) => lines.map((line, index) => ({ ...line, chance: index === 3 ? 0.3 : 1 })), 0.5],
    [
      "lines of both signs",
      (lines) => lines.map((line, index) => ({ ...line, weight: index > 3 ? -1 : 1 })),
      0.6,
    ],
    [
      "a fixed event and a constant",
      (lines) => [...lines.slice(0, 4), { low: 9, high: 9, chance: 0.25 }, { low: 3, high: 3 }],
      0.4,
    ],
  ])("swing as totals one by one do where they are %s", (_kind, change, correlation) => {
    const lines = change(linesOfMany(6));
    const width = lines.reduce((sum, { low, high }) => sum + Math.max(high, high - low), 0);
    const expected = oneByOne(lines, correlation);
    for (const { index, swing } of drivers(lines, { correlation })) {
      // Measured at most 2e-7 of the width, for ten events at ρ = 0.9.
      expect([index, Math.abs(swing - expected[index]!) / width < 2e-7]).toEqual([index, true]);
    }
  });

  it("are the lines' own wherever constants and negligible lines stand between them", () => {
    const lines = linesOfMany(5);
    const among = [
      lines[0]!,
      { low: 3, high: 3 },
      lines[1]!,
      lines[2]!,
      { low: 0, high: 1e-13 },
      ...lines.slice(3),
    ];
    const places = [0, 2, 3, 5, 6];
    const alone = drivers(lines, { correlation: 0.4 });
    const found = drivers(among, { correlation: 0.4 });
    expect(found.slice(0, 5).map(({ index }) => index)).toEqual(alone.map(({ index }) => places[index]));
    found.slice(0, 5).forEach(({ swing }, place) => {
      expect(closeTo(swing, alone[place]?.swing, 1e-9)).toBe(true);
    });
    expect(found.slice(5).map(({ swing }) => swing)).toEqual([0, 0]);
  });

  it("of a hundred lines at ρ = 0.8 visit few values of the factor", () => {
    const lines = linesOfMany(100);
    const found = drivers(lines, { correlation: 0.8 });
    expect(found).toHaveLength(100);
    // Under strong correlation every line takes about its own P90 − P10 along.
    const sum = found.reduce((total, { swing }) => total + swing, 0);
    const spread =
      totalPercentile(lines, 0.9, { correlation: 0.8 }) - totalPercentile(lines, 0.1, { correlation: 0.8 });
    expect(sum / spread).toBeGreaterThan(0.95);
    expect(sum / spread).toBeLessThan(1.05);
  });
});
