import { totalPercentile } from "../../../src/calc/index.ts";
import type { InputShape } from "../../../src/model/inputs/types.ts";
import { compareResults } from "../../../src/model/results/comparison.ts";
import { convergence } from "../../../src/model/results/convergence.ts";
import { resultDrivers } from "../../../src/model/results/drivers.ts";
import { curve, histogram } from "../../../src/model/results/histogram.ts";
import { correlationOf, ranksOf } from "../../../src/model/results/ranks.ts";
import { summariseResult } from "../../../src/model/results/summary.ts";
import { sampleInputs } from "../../../src/model/sampling/index.ts";

function sample(shapes: readonly InputShape[], trials: number, seed: number): Float64Array[] {
  const inputs = shapes.map((shape, row) => ({ cell: { sheet: "S", row, column: 0 }, shape, chance: 1 }));
  const steps = sampleInputs(inputs, [], trials, seed);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const sumOf = (columns: readonly Float64Array[]): Float64Array =>
  Float64Array.from(columns[0] ?? [], (_, trial) => columns.reduce((sum, column) => sum + column[trial]!, 0));

describe("JCGM 101:2008, 9.2, the additive model", () => {
  const normal: InputShape = { kind: "normal", mean: 0, deviation: 1 };
  const rectangular: InputShape = { kind: "uniform", low: -Math.sqrt(3), high: Math.sqrt(3) };
  const wide: InputShape = { kind: "uniform", low: -10 * Math.sqrt(3), high: 10 * Math.sqrt(3) };
  // Tables 2 to 4: the ends of the shortest 95 % interval, to the digits that the standard gives.
  test.each<[string, InputShape[], number]>([
    ["four standard normal inputs", [normal, normal, normal, normal], 3.92],
    ["four rectangular inputs", [rectangular, rectangular, rectangular, rectangular], 3.88],
    ["one rectangular input ten times as wide", [rectangular, rectangular, rectangular, wide], 17.0],
  ])("%s: the interval lies within the stated error", (_name, shapes, end) => {
    const summary = summariseResult(sumOf(sample(shapes, 100_000, 1)));
    const rounding = end > 10 ? 0.05 : 0.005;
    for (const [probability, expected] of [
      [0.025, -end],
      [0.975, end],
    ] as const) {
      const { value, error } = summary.percentile(probability);
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(error! + rounding);
      // An error that said nothing would hold for anything.
      expect(error!).toBeLessThan(0.02 * end);
    }
  });

  test("the rectangular ones are exact by the range functions", () => {
    const line = (half: number): { low: number; high: number } => ({ low: -half, high: half });
    const root = Math.sqrt(3);
    expect(totalPercentile([line(root), line(root), line(root), line(root)], 0.975)).toBeCloseTo(3.88, 2);
    expect(totalPercentile([line(root), line(root), line(root), line(10 * root)], 0.975)).toBeCloseTo(
      17.0,
      1,
    );
  });
});

describe("a summary", () => {
  test("has the figures of the values", () => {
    const summary = summariseResult(Float64Array.of(4, 1, 3, 2));
    expect(summary.mean.value).toBe(2.5);
    expect(summary.deviation.value).toBeCloseTo(Math.sqrt(5 / 3), 14);
    expect([summary.minimum, summary.maximum]).toEqual([1, 4]);
    // As Excel's PERCENTILE.INC({4,1,3,2}, 0.4).
    expect(summary.percentile(0.4).value).toBeCloseTo(2.2, 14);
    expect(summary.chanceOfAtLeast(3).value).toBe(0.5);
    expect([0, 5].map((amount) => summary.chanceOfAtLeast(amount).value)).toEqual([1, 0]);
  });

  test("has no error where there are too few trials to know one", () => {
    const values = sample([{ kind: "uniform", low: 0, high: 1 }], 200, 1)[0]!;
    expect(summariseResult(values).mean.error).toBeUndefined();
    expect(summariseResult(values).percentile(0.5).error).toBeUndefined();
    const more = sample([{ kind: "uniform", low: 0, high: 1 }], 1000, 1)[0]!;
    expect(summariseResult(more).percentile(0.5).error).toBeGreaterThan(0);
  });

  test("leaves trials without a number out and counts them", () => {
    const summary = summariseResult(Float64Array.of(NaN, 1, 3, NaN));
    expect([summary.trials, summary.withoutNumber, summary.mean.value]).toEqual([4, 2, 2]);
    expect(summary.chanceOfAtLeast(2).value).toBe(0.5);
  });

  test("keeps small differences of large numbers", () => {
    expect(summariseResult(Float64Array.of(1e12 + 1, 1e12 + 2, 1e12 + 3)).deviation.value).toBe(1);
  });

  test("states an error that holds in 95 of 100 runs", () => {
    // P90 of a sum of three: exact by the range functions. Of 40 runs more than 6 miss with probability 1 %.
    const shapes: InputShape[] = [
      { kind: "uniform", low: 0, high: 1 },
      { kind: "triangular", low: 0, likely: 1, high: 4 },
      { kind: "uniform", low: 0, high: 2 },
    ];
    const exact = totalPercentile(
      [
        { low: 0, high: 1 },
        { low: 0, high: 4, likely: 1 },
        { low: 0, high: 2 },
      ],
      0.9,
    );
    let missed = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const { value, error } = summariseResult(sumOf(sample(shapes, 1000, seed))).percentile(0.9);
      if (Math.abs(value - exact) > error!) missed += 1;
    }
    expect(missed).toBeLessThanOrEqual(6);
    expect(missed).toBeGreaterThan(0);
  });
});

describe("pictures of a result", () => {
  test("have bars that count every value", () => {
    const values = sample([{ kind: "normal", mean: 0, deviation: 1 }], 5000, 1)[0]!;
    const bars = histogram(summariseResult(values).sorted, 20);
    expect(bars).toHaveLength(20);
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(5000);
    // The fullest stands in the middle of a normal distribution.
    const fullest = bars.reduce((best, bar) => (bar.count > best.count ? bar : best));
    expect(fullest.from).toBeLessThan(0.35);
    expect(fullest.to).toBeGreaterThan(-0.35);
  });

  test("have one bar for one value, and none for none", () => {
    expect(histogram(Float64Array.of(3, 3, 3))).toEqual([{ from: 3, to: 3, count: 3 }]);
    expect(histogram(new Float64Array())).toEqual([]);
  });

  test("have a curve from the least to the greatest", () => {
    const points = curve(Float64Array.of(0, 1, 2, 3, 4), 5);
    expect(points.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4]);
    expect(points.map(({ probability }) => probability)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  test("settle with more trials", () => {
    const points = convergence(sample([{ kind: "uniform", low: 0, high: 1 }], 2000, 4)[0]!);
    expect(points.map(({ trials }) => trials).slice(-2)).toEqual([1900, 2000]);
    expect(points.at(-1)!.p90).toBeCloseTo(0.9, 2);
    expect(points.at(-1)!.mean).toBeCloseTo(0.5, 3);
  });
});

describe("drivers of a result", () => {
  test("stand by how far they move it, with their signs", () => {
    const columns = sample(
      [
        { kind: "uniform", low: 0, high: 1 },
        { kind: "uniform", low: 0, high: 10 },
        { kind: "uniform", low: 0, high: 3 },
      ],
      10_000,
      1,
    );
    const result = Float64Array.from(
      columns[0]!,
      (value, trial) => value - columns[1]![trial]! + columns[2]![trial]!,
    );
    const drivers = resultDrivers(columns, result);
    expect(drivers.map(({ input }) => input)).toEqual([1, 2, 0]);
    // From P10 to P90 a uniform input moves by 0.8 of its width.
    expect(drivers[0]!.atHigh - drivers[0]!.atLow).toBeCloseTo(-8, 0);
    expect(drivers[0]!.rankCorrelation).toBeLessThan(-0.9);
    expect(drivers[1]!.atHigh - drivers[1]!.atLow).toBeGreaterThan(2);
  });

  test("that do nothing, or of a result that does not vary, are said as such", () => {
    const columns = [Float64Array.of(1, 1, 1, 1), Float64Array.of(1, 2, 3, 4)];
    const drivers = resultDrivers(columns, Float64Array.of(5, 5, 5, 5));
    expect(drivers.map(({ rankCorrelation }) => rankCorrelation)).toEqual([undefined, undefined]);
  });

  test("rank equal values by the mean of their places", () => {
    expect(Array.from(ranksOf(Float64Array.of(10, 20, 10, NaN, 5)))).toEqual([2.5, 4, 2.5, NaN, 1]);
    expect(correlationOf(Float64Array.of(1, 2, NaN, 3), Float64Array.of(2, 4, 100, 6))).toBeCloseTo(1, 14);
  });
});

describe("two runs", () => {
  const run = (mean: number, seed: number) =>
    summariseResult(sample([{ kind: "normal", mean, deviation: 1 }], 2000, seed)[0]!);

  test("that differ by chance are not called different", () => {
    expect(
      compareResults(run(10, 1), run(10, 2)).filter(({ differs }) => differs).length,
    ).toBeLessThanOrEqual(1);
  });

  test("that differ by more are", () => {
    const mean = compareResults(run(10, 1), run(10.5, 2)).find(({ figure }) => figure === "mean");
    expect(mean).toMatchObject({ differs: true });
    expect(mean!.after - mean!.before).toBeCloseTo(0.5, 2);
  });
});
