import { describe, expect, it } from "@jest/globals";
import {
  drivers,
  type RangeLine,
  type Shape,
  totalPercentile,
  totalProbability,
} from "../../../src/calc/index.ts";
import { copulaParameter } from "../../../src/calc/ranges/copula.ts";
import { correlatedMixture } from "../../../src/calc/ranges/correlatedMixture.ts";
import { settleLines } from "../../../src/calc/ranges/line.ts";
import { manyMixture } from "../../../src/calc/ranges/manyMixture.ts";
import { movingLines } from "../../../src/calc/ranges/mixedTotal.ts";

const shapes: readonly Shape[] = ["uniform", "triangular", "pert"];

/** Lines of several widths and shapes, every `every`-th a risk that occurs with the chance. */
const linesOf = (count: number, chance: number, every: number): RangeLine[] =>
  Array.from({ length: count }, (_, index) => {
    const low = (7 * index) % 11;
    const line = { low, high: low + 3 + ((5 * index) % 13), shape: shapes[index % 3]! };
    return index % every === 0 ? { ...line, chance } : line;
  });

describe("many lines of which some are risks, moving together", () => {
  it.each([[0.3, 0.6, 2]])(
    "are as probable in windows as on one period, at %d",
    (correlation, chance, every) => {
      const { moving, fixed } = movingLines(
        settleLines([...linesOf(44, chance, every), { low: 9, high: 9, chance: 0.4 }], 1),
        64,
      );
      const parts = fixed.map(({ part }) => part);
      const windows = manyMixture(moving, parts, correlation);
      const period = correlatedMixture(moving, parts, copulaParameter(correlation));
      expect(windows?.mean).toBeCloseTo(period.mean, 12);
      for (const deviations of [-2.5, -1.3, -0.4, 0, 0.7, 1.3, 2.5]) {
        const amount = period.mean + deviations * period.deviation;
        expect(
          Math.abs(windows!.evaluate(amount).probability - period.evaluate(amount).probability),
        ).toBeLessThan(2e-7);
      }
    },
  );

  it("are left to one period where hardly any occurs, one dominates or one is deducted", () => {
    const held = (lines: readonly RangeLine[]): boolean => {
      const { moving, fixed } = movingLines(settleLines(lines, 1), 64);
      return (
        manyMixture(
          moving,
          fixed.map(({ part }) => part),
          0.5,
        ) !== undefined
      );
    };
    expect(held(linesOf(44, 0.7, 1))).toBe(true);
    expect(held(linesOf(40, 0.02, 1))).toBe(false);
    expect(held([...linesOf(44, 0.7, 1), { low: 500, high: 900, chance: 0.5 }])).toBe(false);
    expect(held([...linesOf(44, 0.7, 1), { low: -9, high: -3, chance: 0.5 }])).toBe(false);
  });

  it("lose the spread that totals one by one lose", () => {
    const lines = linesOf(46, 0.3, 2);
    const options = { correlation: 0.5 };
    const spread = (own: readonly RangeLine[]): number =>
      totalPercentile(own, 0.9, options) - totalPercentile(own, 0.1, options);
    const found = drivers(lines, options);
    const width = lines.reduce((sum, { high }) => sum + high, 0);
    for (const index of [0, 45]) {
      const without = spread(lines) - spread(lines.filter((_own, line) => line !== index));
      expect(Math.abs(found.find((row) => row.index === index)!.swing - without) / width).toBeLessThan(2e-7);
    }
  });

  it("come to their percentile with its probability", () => {
    const lines = linesOf(46, 0.7, 2);
    for (const correlation of [0.3, 0.95, 1]) {
      const amount = totalPercentile(lines, 0.8, { correlation });
      expect(totalProbability(lines, amount, { correlation })).toBeCloseTo(0.8, 9);
    }
  });
});
