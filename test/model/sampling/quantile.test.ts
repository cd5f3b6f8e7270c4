import { totalPercentile } from "../../../src/calc/index.ts";
import type { InputShape } from "../../../src/model/inputs/types.ts";
import { inputQuantile, isFeasible, shapeQuantile } from "../../../src/model/sampling/index.ts";

describe("the quantile of a shape", () => {
  // The exact functions of the calculation know the same shapes.
  const lines = [
    { kind: "uniform", low: -3, high: 9 },
    { kind: "triangular", low: 10, likely: 12, high: 30 },
    { kind: "triangular", low: 10, likely: 10, high: 30 },
    { kind: "triangular", low: 10, likely: 30, high: 30 },
    { kind: "pert", low: 10, likely: 12, high: 30 },
    { kind: "pert", low: -5, likely: 4, high: 5 },
    { kind: "pert", low: 0, likely: 0, high: 1 },
  ] as const;
  test.each(lines)("$kind from $low to $high is that of a line of a budget", (shape) => {
    const line = { ...shape, shape: shape.kind };
    const quantile = shapeQuantile(shape);
    for (const probability of [0.0001, 0.004, 0.05, 0.31, 0.5, 0.82, 0.95, 0.997, 0.9999]) {
      const exact = totalPercentile([line], probability);
      // A PERT is looked up, to a ten-thousandth of its width.
      const tolerance = shape.kind === "pert" ? 1e-4 * (shape.high - shape.low) : 1e-12 * Math.abs(exact);
      expect(Math.abs(quantile(probability) - exact)).toBeLessThanOrEqual(tolerance);
    }
  });

  test("that is normal has its mean and deviation", () => {
    const quantile = shapeQuantile({ kind: "normal", mean: 100, deviation: 15 });
    // Φ⁻¹(0.975) from any table.
    expect(quantile(0.975)).toBeCloseTo(100 + 15 * 1.959963984540054, 11);
    expect(quantile(0.5)).toBe(100);
  });

  test("that is lognormal is the power of a normal one", () => {
    const quantile = shapeQuantile({ kind: "lognormal", logMean: 1, logDeviation: 0.5 });
    expect(quantile(0.5)).toBeCloseTo(Math.E, 12);
    expect(quantile(0.1)).toBeCloseTo(Math.exp(1 - 0.5 * 1.2815515655446004), 11);
  });

  test("through three percentiles goes through them", () => {
    for (const [p10, p50, p90] of [
      [10, 15, 40],
      [-4, 0, 4],
      [100, 160, 190],
    ] as const) {
      const quantile = shapeQuantile({ kind: "percentiles", p10, p50, p90 });
      expect([0.1, 0.5, 0.9].map((share) => Math.round(quantile(share) * 1e9) / 1e9)).toEqual([
        p10,
        p50,
        p90,
      ]);
    }
  });

  test("through three percentiles rises, as far as such a distribution exists", () => {
    // Keelin (2016): it exists for a middle between 16.7 % and 83.3 % of the way.
    expect([0.16, 0.17, 0.5, 0.83, 0.84].map((place) => isFeasible(0, place, 1))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(isFeasible(5, 5, 5)).toBe(false);
    const quantile = shapeQuantile({ kind: "percentiles", p10: 0, p50: 0.17, p90: 1 });
    for (let step = 1; step < 999; step++)
      expect(quantile((step + 1) / 1000)).toBeGreaterThan(quantile(step / 1000));
  });

  test("that is discrete gives each value its share, whatever the order", () => {
    const quantile = shapeQuantile({ kind: "discrete", values: [30, 10, 20], chances: [0.5, 0.2, 0.3] });
    expect([0.01, 0.199, 0.201, 0.499, 0.501, 0.99].map(quantile)).toEqual([10, 10, 20, 20, 30, 30]);
  });

  test("of weights that do not add up to 1 takes their shares", () => {
    const quantile = shapeQuantile({ kind: "discrete", values: [1, 2], chances: [30, 10] });
    expect([0.74, 0.76].map(quantile)).toEqual([1, 2]);
  });

  test("from data gives each value the same share", () => {
    const quantile = shapeQuantile({ kind: "data", values: [7, 5, 5, 1] });
    expect([0.1, 0.3, 0.7, 0.8].map(quantile)).toEqual([1, 5, 5, 7]);
  });

  test("of an event is 0 but for its chance, in order", () => {
    const cases: [InputShape, number, [number, number][]][] = [
      [{ kind: "uniform", low: 10, high: 20 }, 0.25, [[0.5, 0], [0.749, 0], [0.75, 10], [0.875, 15]]],
      [{ kind: "uniform", low: -20, high: -10 }, 0.25, [[0.125, -15], [0.26, 0], [0.9, 0]]],
      [{ kind: "uniform", low: -10, high: 10 }, 0.5, [[0.125, -5], [0.26, 0], [0.74, 0], [0.875, 5]]],
    ]; // prettier-ignore
    for (const [shape, chance, points] of cases) {
      const quantile = inputQuantile(shape, chance);
      for (const [share, value] of points) expect(quantile(share)).toBeCloseTo(value, 9);
    }
  });
});
