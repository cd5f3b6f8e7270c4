import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { totalProbability } from "../../../src/calc/index.ts";
import { type Mixture, mixtureOf } from "../../../src/calc/ranges/mixture.ts";
import { smallestReaching } from "../../../src/calc/ranges/mixturePercentile.ts";
import {
  certainPart,
  continuousLine,
  eventPart,
  fixedEventPart,
  momentsOfPart,
  type Part,
} from "../../../src/calc/ranges/part.ts";

type BoundedShape = "uniform" | "triangular" | "pert";

/** A part in words: from, width (0 for a fixed amount), shape, mode as a share of the width, chance. */
type Spec = readonly [low: number, width: number, shape: BoundedShape, mode: number, chance: number];

function partOf([low, width, shape, mode, chance]: Spec): Part {
  if (width === 0) return fixedEventPart(low, chance);
  const continuous = continuousLine({ share: width, shape, mode }, low, 1);
  return chance === 1 ? certainPart(continuous) : eventPart(continuous, chance);
}

/** Every combination of what occurs is a total of plain lines: the definition, and 2^n times as long. */
function byCombinations(specs: readonly Spec[], amount: number): number {
  let sum = 0;
  for (let combination = 0; combination < 2 ** specs.length; combination++) {
    let weight = 1;
    const lines = specs.flatMap(([low, width, shape, mode, chance], index) => {
      const occurs = (combination >> index) & 1;
      weight *= occurs ? chance : 1 - chance;
      return occurs ? [{ low, high: low + width, likely: low + mode * width, shape }] : [];
    });
    if (weight > 0)
      sum += weight * (lines.length > 0 ? totalProbability(lines, amount) : amount >= 0 ? 1 : 0);
  }
  return sum;
}

function worstError(specs: readonly Spec[]): number {
  const mixture = mixtureOf(specs.map(partOf));
  const places = [0.03, 0.2, 0.37, 0.5, 0.61, 0.83, 0.97];
  const errors = places.map((place) => {
    const amount = mixture.low + place * (mixture.high - mixture.low);
    return Math.abs(mixture.evaluate(amount).probability - byCombinations(specs, amount));
  });
  return Math.max(...errors);
}

describe("a total of lines and events", () => {
  it.each<[string, Spec[]]>([
    [
      "two lines and an event, whose widths add up with rounding",
      [
        [2.224506966408578, 3.563836056653051, "pert", 0.039749627020093437, 1],
        [-2.752161173965857, 4.423888790198254, "uniform", 0.5, 1],
        [-1.3594988949408284, 15.723755942017823, "uniform", 0.5, 0.22833713201262854],
      ],
    ],
    [
      "one wide event beside narrow ones",
      [
        [1, 1000, "triangular", 0.3, 0.4],
        [0, 2, "uniform", 0.5, 0.3],
        [0, 1, "pert", 0.2, 0.6],
        [1, 3, "triangular", 0, 0.5],
        [5, 0, "uniform", 0.5, 0.5],
      ],
    ],
    [
      "one wide line beside narrow events",
      [
        [0, 1000, "pert", 0.3, 1],
        [0, 2, "uniform", 0.5, 0.3],
        [0, 1, "pert", 0.2, 0.6],
        [1, 3, "triangular", 0, 0.5],
      ],
    ],
    [
      "costs of both signs, fixed ones and lines",
      [
        [-4, 3, "uniform", 0.5, 0.5],
        [-2, 0, "uniform", 0.5, 0.25],
        [3, 0, "uniform", 0.5, 0.75],
        [0, 4, "triangular", 1, 0.9],
        [-1, 6, "pert", 0.4, 1],
      ],
    ],
    [
      "nothing but events",
      [
        [1, 4, "uniform", 0.5, 0.1],
        [2, 3, "triangular", 0.2, 0.2],
        [0, 5, "pert", 0.8, 0.3],
        [1, 2, "uniform", 0.5, 0.4],
        [3, 6, "triangular", 0.5, 0.05],
      ],
    ],
  ])("%s: as the sum over all combinations of what occurs, to 1e-10", (_, specs) => {
    expect(worstError(specs)).toBeLessThan(1e-10);
  });

  it("is that of every combination, whatever the parts", () => {
    const spec = fc
      .tuple(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.constantFrom(0, 0.7, 1, 2, 3.5, 30),
        fc.constantFrom<BoundedShape>("uniform", "triangular", "pert"),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
      )
      .map(([low, width, shape, mode, chance]): Spec => [
        low,
        width,
        shape,
        shape === "uniform" ? 0.5 : mode,
        width === 0 || chance < 0.8 ? Math.min(chance, 0.95) : 1,
      ]);
    fc.assert(
      fc.property(fc.array(spec, { minLength: 1, maxLength: 5 }), (specs) => {
        expect(worstError(specs)).toBeLessThan(1e-9);
      }),
      { numRuns: 12, seed: 11 },
    );
  });

  it("has the mean and the deviation that its probabilities have", () => {
    const specs: Spec[] = [
      [1, 4, "uniform", 0.5, 0.25],
      [2, 0, "uniform", 0.5, 0.5],
      [0, 3, "triangular", 0.2, 1],
    ];
    const mixture = mixtureOf(specs.map(partOf));
    // By hand: 0.25·3, 0.5·2, 1.2; variances 0.25·4/3·… from E[X²] − E[X]².
    expect(mixture.mean).toBeCloseTo(0.75 + 1 + 1.2, 12);
    const first = 0.25 * (9 + 16 / 12) - 0.75 ** 2;
    const third = (9 * (1 - 0.2 * 0.8)) / 18;
    expect(mixture.deviation ** 2).toBeCloseTo(first + 1 + third, 12);
    expect(momentsOfPart(partOf(specs[1]!)).variance).toBeCloseTo(1, 14);
  });
});

const mixtureOfSpecs = (...specs: Spec[]): Mixture => mixtureOf(specs.map(partOf));

describe("the percentile of a total with jumps", () => {
  const coins = mixtureOfSpecs([100, 0, "uniform", 0.5, 0.3], [250, 0, "uniform", 0.5, 0.2]);

  it.each([
    [0.56, 0],
    [0.5600001, 100],
    [0.8, 100],
    [0.8000001, 250],
    [0.94, 250],
    [0.95, 350],
    [1, 350],
    [0, 0],
  ])("at %d is the smallest amount that reaches it: %d", (probability, amount) => {
    expect(smallestReaching(coins, probability)).toBe(amount);
  });

  it("adds a jump to a density", () => {
    const event = mixtureOfSpecs([10, 10, "uniform", 0.5, 0.4]);
    expect(smallestReaching(event, 0.6)).toBe(0);
    expect(smallestReaching(event, 0.8)).toBeCloseTo(15, 9);
  });

  it("takes 20 different costs whole: every one of 2^20 sums", () => {
    const costs = Array.from({ length: 20 }, (_, index): Spec => [2 ** index, 0, "uniform", 0.5, 0.5]);
    const mixture = mixtureOfSpecs(...costs);
    expect(mixture.atoms.amounts.length).toBe(2 ** 20);
    expect(smallestReaching(mixture, (700_000 + 1) / 2 ** 20)).toBe(700_000);
  });

  it("counts equal costs once: 60 of them are 61 sums", () => {
    const costs = Array.from({ length: 60 }, (): Spec => [0.1, 0, "uniform", 0.5, 0.5]);
    expect(mixtureOfSpecs(...costs).atoms.amounts.length).toBe(61);
  });

  it("puts 21 different costs on a lattice, within a 100,000th of the width", () => {
    const costs = Array.from({ length: 21 }, (_, index): Spec => [2 ** index, 0, "uniform", 0.5, 0.5]);
    const mixture = mixtureOfSpecs(...costs);
    for (const probability of [0.1, 0.5, 0.9]) {
      const exact = Math.ceil(probability * 2 ** 21) - 1;
      expect(Math.abs(smallestReaching(mixture, probability) - exact)).toBeLessThan(1e-5 * 2 ** 21);
    }
  });
});
