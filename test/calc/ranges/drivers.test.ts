import { describe, expect, it } from "@jest/globals";
import { drivers, totalPercentile } from "../../../src/calc/index.ts";
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
    expect(closeTo(top?.swing, spread(budget) - spread(fixed), 1e-9)).toBe(true);
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
