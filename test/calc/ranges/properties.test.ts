import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  CalcError,
  drivers,
  type RangeLine,
  boundedShapes,
  totalCurve,
  totalMoments,
  totalPercentile,
  totalProbability,
} from "../../../src/calc/index.ts";

/** A fifth of the runs asked for: each costs milliseconds. */
const runs = Math.ceil(Number(process.env.FUZZ_RUNS ?? 1000) / 5);

/** A line of some width and any shape, with its mode anywhere including the ends. */
const line = fc
  .record({
    low: fc.double({ min: -100, max: 100, noNaN: true }),
    width: fc.oneof(
      fc.double({ min: 0.01, max: 50, noNaN: true }),
      fc.constant(0),
      fc.constantFrom(1e-3, 1e4),
    ),
    mode: fc.option(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1)), {
      nil: undefined,
    }),
    shape: fc.constantFrom(undefined, ...boundedShapes),
  })
  .map(({ low, width, mode, shape }): RangeLine => {
    const high = low + width;
    return { low, high, likely: mode === undefined ? undefined : Math.min(high, low + mode * width), shape };
  });
const lines = fc.array(line, { minLength: 1, maxLength: 8 });
const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const widthOf = (all: readonly RangeLine[]): number =>
  all.reduce((sum, { low, high }) => sum + high - low, 0);
const sizeOf = (all: readonly RangeLine[]): number =>
  all.reduce((sum, { low, high }) => sum + Math.abs(low) + Math.abs(high), 0);
/** The accuracy promised: 1e-9 of the width and 1e-14 of the size. */
const tolerance = (all: readonly RangeLine[]): number =>
  1e-9 * widthOf(all) + 2e-14 * sizeOf(all) + Number.MIN_VALUE;

describe("for any lines", () => {
  it("percentiles rise with the probability and stay between the bounds", () => {
    fc.assert(
      fc.property(lines, probability, probability, (all, one, other) => {
        const { low, high } = totalMoments(all);
        const below = totalPercentile(all, Math.min(one, other));
        const above = totalPercentile(all, Math.max(one, other));
        expect(low <= below && below <= above + tolerance(all) && above <= high).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it("the probability of a percentile is the probability asked for", () => {
    fc.assert(
      fc.property(
        fc.array(
          line.filter(({ low, high }) => high - low > 0.005),
          { minLength: 1, maxLength: 8 },
        ),
        probability,
        (all, asked) => {
          // Amounts far from zero resolve the total's width only so far.
          const slack = (1e-14 * sizeOf(all)) / widthOf(all);
          const back = totalProbability(all, totalPercentile(all, asked));
          expect(Math.abs(back - asked)).toBeLessThan(1e-10 + 1e6 * slack);
        },
      ),
      { numRuns: runs },
    );
  });

  it("percentiles scale and shift with the lines", () => {
    fc.assert(
      fc.property(
        lines,
        probability,
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        fc.integer({ min: -1000, max: 1000 }),
        (all, asked, factor, shift) => {
          const moved = all.map(({ low, high, likely, shape }) => ({
            low: low * factor + shift,
            high: high * factor + shift,
            likely:
              likely === undefined
                ? undefined
                : Math.min(high * factor + shift, Math.max(low * factor + shift, likely * factor + shift)),
            shape,
          }));
          const expected = totalPercentile(all, asked) * factor + shift * all.length;
          expect(Math.abs(totalPercentile(moved, asked) - expected)).toBeLessThanOrEqual(
            tolerance(moved) + factor * tolerance(all) + 1e-9,
          );
        },
      ),
      { numRuns: runs },
    );
  });

  it("the order of the lines does not matter", () => {
    fc.assert(
      fc.property(lines, probability, (all, asked) => {
        const reversed = [...all].reverse();
        expect(Math.abs(totalPercentile(all, asked) - totalPercentile(reversed, asked))).toBeLessThanOrEqual(
          tolerance(all),
        );
      }),
      { numRuns: runs },
    );
  });

  it("symmetric lines have their median at their mean", () => {
    fc.assert(
      fc.property(
        fc.array(
          line.map(({ low, high, shape }) => ({ low, high, shape })),
          { minLength: 1, maxLength: 8 },
        ),
        (all) => {
          expect(Math.abs(totalPercentile(all, 0.5) - totalMoments(all).expected)).toBeLessThanOrEqual(
            tolerance(all),
          );
        },
      ),
      { numRuns: runs },
    );
  });

  it("correlation keeps probability and percentile inverse to each other", () => {
    const wide = fc.array(
      line.filter(({ low, high }) => high - low > 0.005),
      { minLength: 2, maxLength: 4 },
    );
    fc.assert(
      fc.property(
        wide,
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.constantFrom(0.05, 0.4, 0.9, 1),
        (all, asked, correlation) => {
          const amount = totalPercentile(all, asked, { correlation });
          expect(Math.abs(totalProbability(all, amount, { correlation }) - asked)).toBeLessThan(1e-6);
        },
      ),
      { numRuns: Math.ceil(runs / 10) },
    );
  });
});

describe("for numbers of every size", () => {
  const anySize = fc.oneof(
    fc.double(),
    fc.constantFrom(0, -0, 5e-324, -5e-324, 1e-310, 1e-300, 1e300, -1e300, 1.7e308, 1e16, 1, 2),
  );
  const anyLine = fc
    .record({
      low: anySize,
      high: anySize,
      likely: fc.option(anySize, { nil: undefined }),
      shape: fc.constantFrom(undefined, ...boundedShapes),
    })
    .map(({ low, high, likely, shape }): RangeLine =>
      low > high ? { low: high, high: low, likely, shape } : { low, high, likely, shape },
    );
  const correlations = fc.constantFrom(undefined, 0, 1e-9, 0.5, 0.99999, 1);
  const coverages = fc.constantFrom(undefined, 1, 0.8, 1e-3);

  it("every answer is a number, or an error that says why", () => {
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 4 }),
        anySize,
        correlations,
        coverages,
        (all, number, correlation, coverage) => {
          const options = { correlation, coverage };
          const calculations = [
            () => totalPercentile(all, number, options),
            () => totalPercentile(all, 0.8, options),
            () => totalProbability(all, number, options),
            () => Object.values(totalMoments(all, options)),
            () => totalCurve(all, 3, options).map(({ total }) => total),
            () => drivers(all, options).flatMap(({ share, swing }) => [share, swing]),
          ];
          for (const calculate of calculations) {
            try {
              expect([calculate()].flat().every(Number.isFinite)).toBe(true);
            } catch (error) {
              if (!(error instanceof CalcError)) throw error;
            }
          }
        },
      ),
      { numRuns: runs },
    );
  });
});
