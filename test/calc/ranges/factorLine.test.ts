import { deviationOfLines, stepOfLines, type FactorLine } from "../../../src/calc/ranges/factorLine.ts";

/** A uniform amount of this width, whose variance is a twelfth of its square, with a chance to occur. */
const uniform = (share: number, chance = 1, low = 0): FactorLine => ({
  share,
  chance,
  low,
  shape: "uniform",
  mode: 0.5,
});
const alike = (count: number, line: FactorLine): FactorLine[] => Array.from({ length: count }, () => line);
const correlation = 0.3;

describe("lines that move with a common factor (closed forms, to 1e-12)", () => {
  it("have a total that deviates by what each deviates, and by what they share where they occur", () => {
    const lines = [...alike(3, uniform(0.6)), uniform(0.8, 0.25, 0.2)];
    const own = 3 * (0.36 / 12) + 0.25 * (0.64 / 12) + 0.25 * 0.75 * 0.6 ** 2;
    const loads = [...alike(3, uniform(0.6)).map(() => Math.sqrt(0.36 / 12)), 0.25 * Math.sqrt(0.64 / 12)];
    const shared = loads.flatMap((one, at) =>
      loads.filter((_, place) => place !== at).map((other) => one * other),
    );
    const expected = Math.sqrt(own + correlation * shared.reduce((sum, term) => sum + term, 0));
    expect(deviationOfLines(lines, correlation)).toBeCloseTo(expected, 12);
  });

  it("are looked at in steps of half the deviation that the factor leaves, over how far it moves the total", () => {
    const lines = [...alike(40, uniform(0.6)), ...alike(20, uniform(0.8, 0.25, 0.2))];
    const given =
      40 * (0.36 / 12) * (1 - correlation) +
      20 * (0.25 * (0.64 / 12) + 0.25 * 0.75 * 0.6 ** 2 - correlation * 0.25 ** 2 * (0.64 / 12));
    const load = 40 * Math.sqrt(0.36 / 12) + 20 * 0.25 * Math.sqrt(0.64 / 12);
    const expected = (0.5 * Math.sqrt(given)) / (Math.sqrt(correlation) * load);
    expect(expected).toBeLessThan(0.5);
    expect(stepOfLines(lines, correlation)).toBeCloseTo(expected, 12);
  });

  it("of which a few are left are looked at in steps of half a deviation of the factor at most", () => {
    expect(stepOfLines([uniform(1)], correlation)).toBe(0.5);
  });
});
