import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type RangeLine, boundedShapes, totalsByGroup } from "../../../src/calc/index.ts";
import { groupTotals } from "../../../src/calc/ranges/groupTotals.ts";
import { closeTo } from "../../support/closeTo.ts";
import { refusal } from "../refusal.ts";

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const line = fc
  .record({ ends: fc.tuple(amount, amount, amount), shape: fc.constantFrom(undefined, ...boundedShapes) })
  .map(({ ends, shape }): RangeLine => {
    const [low, likely, high] = ends.toSorted((a, b) => a - b) as [number, number, number];
    return { low, high, likely, shape };
  });

describe("group totals in one pass", () => {
  it("are those of the moments of each group", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), line), { maxLength: 20 }), (rows) => {
        const groups = rows.map(([group]) => group);
        const lines = rows.map(([, own]) => own);
        const expected = totalsByGroup(groups, lines).map(({ group, low, expected: mean, high }) => ({
          group,
          low,
          expected: mean,
          high,
        }));
        // Sums of up to 20 amounts of a million: their last digits may differ.
        expect(closeTo(groupTotals(groups, lines), expected, 1e-12, 1e-8)).toBe(true);
      }),
    );
  });

  it("keep the cents of ten thousand lines beside a billion", () => {
    const lines = [{ low: 1e9, high: 1e9 }, ...Array(10_000).fill({ low: 0.01, high: 0.01 })];
    expect(groupTotals(Array(lines.length).fill("all"), lines)[0]?.expected).toBe(1_000_000_100);
  });

  it.each<[string, RangeLine[], string]>([
    [
      "low above high",
      [
        { low: 1, high: 2 },
        { low: 3, high: 2 },
      ],
      "#VALUE! low lowAboveHigh",
    ],
    [
      "a sum beyond what a number holds",
      [
        { low: 1e308, high: 1e308 },
        { low: 1e308, high: 1e308 },
      ],
      "#NUM! lines overflow",
    ],
  ])("refuse %s", (_name, lines, expected) => {
    expect(refusal(() => groupTotals(["a", "a"], lines))).toBe(expected);
  });

  it("lie further out where low and high are tail percentiles", () => {
    const lines: RangeLine[] = [
      { low: 10, high: 20 },
      { low: 2, likely: 3, high: 6 },
      { low: 1, high: 4, chance: 0.5, weight: -2, shape: "pert" },
    ];
    const groups = ["a", "b", "a"];
    for (const coverage of [0.8, 0.5]) {
      const expected = totalsByGroup(groups, lines, { coverage }).map(
        ({ group, low, expected: mean, high }) => ({
          group,
          low,
          expected: mean,
          high,
        }),
      );
      expect(closeTo(groupTotals(groups, lines, { coverage }), expected, 1e-12)).toBe(true);
    }
    // A uniform line's P10 and P90 lie a tenth of its width inside.
    expect(groupTotals(["a"], [{ low: 10, high: 20 }], { coverage: 0.8 })[0]?.low).toBeCloseTo(8.75, 12);
    expect(refusal(() => groupTotals(["a"], [{ low: 1, high: 2 }], { coverage: 0 }))).toBe(
      "#NUM! coverage notPositive",
    );
  });
});
