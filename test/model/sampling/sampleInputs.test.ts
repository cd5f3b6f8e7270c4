import type { InputCorrelation, InputShape } from "../../../src/model/inputs/types.ts";
import { rankCorrelation } from "../../../src/model/results/ranks.ts";
import { batchBounds, planCorrelations, sampleInputs } from "../../../src/model/sampling/index.ts";

const uniform: InputShape = { kind: "uniform", low: 0, high: 1 };

function sample(
  shapes: readonly InputShape[],
  trials: number,
  seed: number,
  correlations: readonly InputCorrelation[] = [],
): Float64Array[] {
  const inputs = shapes.map((shape, row) => ({ cell: { sheet: "S", row, column: 0 }, shape, chance: 1 }));
  const steps = sampleInputs(inputs, correlations, trials, seed);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe("a sample of inputs", () => {
  test.each([1, 49, 50, 999, 1000, 1003])("of %i trials has every stratum of each batch once", (trials) => {
    const [column] = sample([uniform], trials, 7);
    const bounds = batchBounds(trials);
    expect([bounds[0], bounds.at(-1)]).toEqual([0, trials]);
    for (let batch = 1; batch < bounds.length; batch++) {
      const part = column!.subarray(bounds[batch - 1], bounds[batch]);
      const strata = Array.from(part, (value) => Math.floor(value * part.length)).sort((a, b) => a - b);
      expect(strata).toEqual(Array.from(part, (_, index) => index));
    }
  });

  test("is the same for the same seed, and another for another", () => {
    const shapes: InputShape[] = [uniform, { kind: "normal", mean: 0, deviation: 1 }];
    expect(sample(shapes, 2000, 5)).toEqual(sample(shapes, 2000, 5));
    expect(sample(shapes, 2000, 5)).not.toEqual(sample(shapes, 2000, 6));
    expect(sample(shapes, 2000, 0.5)).not.toEqual(sample(shapes, 2000, 0.25));
  });

  test("has the bits that it always had", () => {
    const shapes: InputShape[] = [
      { kind: "lognormal", logMean: 0, logDeviation: 1 },
      { kind: "percentiles", p10: 1, p50: 2, p90: 4 },
      { kind: "triangular", low: 0, likely: 1, high: 3 },
    ];
    const columns = sample(shapes, 1000, 1, [{ first: 0, second: 2, correlation: 0.7 }]);
    const mixed = columns.map((column) =>
      new Uint32Array(column.buffer).reduce((hash, word) => Math.imul(hash ^ word, 0x01000193) >>> 0, 1),
    );
    expect(mixed).toMatchInlineSnapshot(`
      [
        2414534272,
        3054246875,
        1448900264,
      ]
    `);
  });

  test("leaves the draws of the others alone when one is added", () => {
    const [first] = sample([uniform], 500, 3);
    const [again, second] = sample([uniform, uniform], 500, 3);
    expect(again).toEqual(first);
    expect(rankCorrelation(first!, second!)).not.toBe(1);
  });

  test("has the correlations that were asked for, and each column its strata", () => {
    const correlations = [
      { first: 0, second: 1, correlation: 0.8 },
      { first: 1, second: 2, correlation: -0.5 },
      { first: 0, second: 2, correlation: -0.2 },
    ];
    const shapes: InputShape[] = [uniform, { kind: "pert", low: 0, likely: 1, high: 9 }, uniform, uniform];
    const columns = sample(shapes, 20_000, 11, correlations);
    for (const { first, second, correlation } of correlations)
      // Ranks of 20,000 pairs are off by 1/√20,000 at most, less what is taken out.
      expect(Math.abs(rankCorrelation(columns[first]!, columns[second]!)! - correlation)).toBeLessThan(0.007);
    expect(Math.abs(rankCorrelation(columns[0]!, columns[3]!)!)).toBeLessThan(0.03);
    const strata = new Set(Array.from(columns[0]!.subarray(0, 1000), (value) => Math.floor(value * 1000)));
    expect(strata.size).toBe(1000);
  });

  test("of inputs that are correlated by 1 or −1 has the same or the opposite ranks", () => {
    const columns = sample([uniform, uniform, uniform], 1000, 2, [
      { first: 0, second: 1, correlation: 1 },
      { first: 0, second: 2, correlation: -1 },
      { first: 1, second: 2, correlation: -1 },
    ]);
    expect(rankCorrelation(columns[0]!, columns[1]!)).toBeGreaterThan(0.999);
    expect(rankCorrelation(columns[0]!, columns[2]!)).toBeLessThan(-0.999);
  });
});

describe("correlations that no inputs can have at once", () => {
  const impossible = [
    { first: 0, second: 1, correlation: 0.9 },
    { first: 1, second: 2, correlation: 0.9 },
    { first: 0, second: 2, correlation: -0.9 },
  ];

  test("are replaced by the nearest that they can, and it is said by how much", () => {
    const { adjustedBy } = planCorrelations(3, impossible);
    expect(adjustedBy).toBeGreaterThan(0.3);
    const columns = sample([uniform, uniform, uniform], 20_000, 1, impossible);
    const [a, b, c] = columns as [Float64Array, Float64Array, Float64Array];
    const found = [rankCorrelation(a, b)!, rankCorrelation(b, c)!, rankCorrelation(a, c)!];
    // The nearest matrix moves all three by the same amount, by symmetry.
    for (const [index, { correlation }] of impossible.entries())
      expect(Math.abs(Math.abs(found[index]! - correlation) - adjustedBy)).toBeLessThan(0.02);
  });

  test("are not touched where they are possible", () => {
    const possible = [...impossible.slice(0, 2), { first: 0, second: 2, correlation: 0.7 }];
    expect(planCorrelations(3, possible).adjustedBy).toBe(0);
    expect(planCorrelations(2, [{ first: 0, second: 1, correlation: 1 }]).adjustedBy).toBeLessThan(1e-3);
  });
});
