/** Values of lines over time against closed forms, to 1e-9 of their width, and the laws that hold for all. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  type CashLine,
  irrPercentile,
  npvPercentile,
  npvProbability,
  totalPercentile,
  type RangeLine,
} from "../../../src/calc/index.ts";

const rate = 0.1;
const tolerance = 1e-9;

/** What a line of uniform amounts that move together comes to: its least value, and how far it reaches. */
interface Uniform {
  readonly least: number;
  readonly width: number;
  readonly chance: number;
}

const valueOf = ({ amounts, weight = 1, chance = 1 }: CashLine): Uniform => {
  const at = (end: "low" | "high"): number =>
    amounts.reduce<number>(
      (sum, amount, period) =>
        sum + (typeof amount === "number" ? amount : amount[end]) / (1 + rate) ** period,
      0,
    ) * Number(weight);
  const [one, other] = [at("low"), at("high")];
  return { least: Math.min(one, other), width: Math.abs(other - one), chance };
};

/** P(sum of uniforms on 0..wᵢ ≤ x) = Σ over subsets (−1)^|S| (x − w(S))₊ⁿ ÷ (n! Πw): Irwin and Hall, of any widths. */
function uniformSum(widths: readonly number[], x: number): number {
  if (widths.length === 0) return x >= 0 ? 1 : 0;
  let sum = 0;
  for (let subset = 0; subset < 2 ** widths.length; subset++) {
    const taken = widths.filter((_, index) => (subset >> index) & 1);
    const rest = x - taken.reduce((total, width) => total + width, 0);
    if (rest > 0) sum += (-1) ** taken.length * rest ** widths.length;
  }
  return widths.reduce((value, width, index) => value / (width * (index + 1)), sum);
}

/** The same where lines may stay away: over everything that may occur. */
function closedForm(lines: readonly CashLine[], x: number): number {
  const values = lines.map(valueOf);
  let probability = 0;
  for (let subset = 0; subset < 2 ** values.length; subset++) {
    const occurs = (index: number): boolean => ((subset >> index) & 1) === 1;
    const chance = values.reduce(
      (all, each, index) => all * (occurs(index) ? each.chance : 1 - each.chance),
      1,
    );
    if (chance === 0) continue;
    const there = values.filter((_, index) => occurs(index));
    const least = there.reduce((sum, each) => sum + each.least, 0);
    probability +=
      chance *
      uniformSum(
        there.map(({ width }) => width),
        x - least,
      );
  }
  return probability;
}

const widthOf = (lines: readonly CashLine[]): { readonly low: number; readonly width: number } => {
  const values = lines.map(valueOf);
  const low = values.reduce((sum, { least, chance }) => sum + (chance < 1 ? Math.min(0, least) : least), 0);
  const high = values.reduce(
    (sum, { least, width, chance }) => sum + (chance < 1 ? Math.max(0, least + width) : least + width),
    0,
  );
  return { low, width: high - low };
};

const sales = (size: number): CashLine => ({
  amounts: [0, { low: size, high: 2 * size }, { low: size, high: 3 * size }, { low: 0, high: size }],
});
const cost = (size: number): CashLine => ({ amounts: [size, { low: size, high: 1.7 * size }], weight: -1 });
const risk = (size: number, chance: number): CashLine => ({
  amounts: [0, 0, { low: size, high: 2.5 * size }],
  weight: -1,
  chance,
});

describe("the net present value of independent lines is that of the closed form", () => {
  it.each<[string, readonly CashLine[]]>([
    ["three lines", [sales(10), sales(7), sales(3)]],
    ["revenues and costs", [sales(10), sales(8), cost(9), cost(4)]],
    ["five lines of different widths", [sales(10), sales(4), sales(2), cost(6), cost(5)]],
    ["lines and what may not occur", [sales(10), sales(6), cost(8), risk(5, 0.3), risk(9, 0.1)]],
    ["one line and what may not occur", [sales(10), risk(5, 0.25)]],
  ])("%s", (_name, lines) => {
    const { low, width } = widthOf(lines);
    for (const share of [0.03, 0.2, 0.4, 0.5, 0.66, 0.9, 0.98]) {
      const amount = low + share * width;
      const expected = closedForm(lines, amount);
      expect(Math.abs(npvProbability(lines, rate, amount) - expected)).toBeLessThanOrEqual(tolerance);
      // Where the probability barely rises, an amount is not told by it.
      if (expected < 1e-3 || expected > 1 - 1e-3) continue;
      expect(Math.abs(npvPercentile(lines, rate, expected) - amount)).toBeLessThanOrEqual(tolerance * width);
    }
  });

  it("and the internal rate of return is the rate at which it is below zero with that probability", () => {
    const lines: readonly CashLine[] = [{ amounts: [-25] }, sales(10), cost(3), risk(4, 0.2)];
    for (const probability of [0.05, 0.1, 0.5, 0.8, 0.95]) {
      const found = irrPercentile(lines, probability);
      expect(Math.abs(npvProbability(lines, found, 0) - probability)).toBeLessThanOrEqual(tolerance);
    }
  });
});

/** A hundredth of the runs asked for: each costs up to a tenth of a second. */
const runs = Math.ceil(Number(process.env["FUZZ_RUNS"] ?? 1200) / 100);
const amount = fc.double({ min: 0, max: 100, noNaN: true });
const range = fc
  .tuple(amount, amount)
  .map(([one, other]): RangeLine => ({ low: Math.min(one, other), high: Math.max(one, other) + 1 }));
const line = fc.array(range, { minLength: 1, maxLength: 3 }).map((amounts): CashLine => ({ amounts }));
const someLines = fc.array(line, { minLength: 1, maxLength: 4 });
const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
/** Both ways are exact: they may differ by rounding and by what their solvers leave. */
const alike = (one: number, other: number, lines: readonly CashLine[]): void => {
  expect(Math.abs(one - other)).toBeLessThanOrEqual(tolerance * Math.max(1, widthOf(lines).width));
};

describe("for any lines", () => {
  it("a chance of 1 and a weight of 1 change nothing", () => {
    fc.assert(
      fc.property(someLines, share, (lines, probability) => {
        const said = lines.map((each) => ({ ...each, chance: 1, weight: 1 }));
        alike(npvPercentile(said, rate, probability), npvPercentile(lines, rate, probability), lines);
      }),
      { numRuns: runs },
    );
  });

  it("a chance of 0 leaves a line out", () => {
    fc.assert(
      fc.property(someLines, line, share, (lines, absent, probability) => {
        const more = [...lines, { ...absent, chance: 0 }];
        alike(npvPercentile(more, rate, probability), npvPercentile(lines, rate, probability), lines);
      }),
      { numRuns: runs },
    );
  });

  it("a weight for all scales the value, and a negative one turns it around", () => {
    fc.assert(
      fc.property(
        someLines,
        share,
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (lines, probability, weight) => {
          const times = lines.map((each) => ({ ...each, weight }));
          const turned = lines.map((each) => ({ ...each, weight: -weight }));
          const value = npvPercentile(lines, rate, probability);
          alike(npvPercentile(times, rate, probability), weight * value, times);
          alike(npvPercentile(turned, rate, 1 - probability), -weight * value, times);
        },
      ),
      { numRuns: runs },
    );
  });

  it("at a rate of 0 the value of single amounts is their total", () => {
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 5 }), share, (ranges, probability) => {
        const lines = ranges.map((each, index): CashLine => ({
          amounts: [...Array.from({ length: index }, () => 0), each],
        }));
        alike(npvPercentile(lines, 0, probability), totalPercentile(ranges, probability), lines);
      }),
      { numRuns: runs },
    );
  });
});
