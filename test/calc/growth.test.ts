import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  adoption,
  cagr,
  periodsTo,
  project,
  projectFade,
  projectLinear,
  projectLogistic,
  projectRange,
  startFor,
} from "../../src/calc/index.ts";
import { closeTo } from "../support/closeTo.ts";
import { refusal } from "./refusal.ts";

/** The accuracy that growth promises; every expected value below has 17 digits from mpmath. */
const relative = 1e-12;
const last = (values: readonly number[]): number | undefined => values[values.length - 1];

describe("compound growth", () => {
  it.each<[number, number, number, number]>([
    [100, 0.05, 10, 162.88946267774414],
    [1, 1e-9, 10_000, 1.0000100000499952],
    [1, 1e-16, 10_000, 1.000000000001],
    [1, 0.0001, 10_000, 2.718145926825225],
    [1, 0.07, 10_000, 6.8829854595161244e293],
    [1e-300, 1e100, 6, 1e300],
    [1e300, -0.9, 600, 1e-300],
    [-50, 0.1, 2, -60.5],
    [0, 5, 3, 0],
    [7, -1, 1, 0],
    [7, -1, 0, 7],
  ])("of %d at %d over %d periods ends at %d", (start, rate, periods, expected) => {
    const values = project(start, rate, periods);
    expect(values).toHaveLength(periods + 1);
    expect(values[0]).toBe(start);
    expect(closeTo(last(values), expected, relative)).toBe(true);
  });

  it("has every value within 1e-12 of the exact power", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.5, max: 2, noNaN: true }),
        fc.integer({ min: 0, max: 500 }),
        (rate, periods) => {
          const values = project(100, rate, periods);
          for (let t = 0; t <= periods; t++) {
            expect(closeTo(values[t], 100 * Math.exp(t * Math.log1p(rate)), relative, 1e-300)).toBe(true);
          }
        },
      ),
    );
  });
});

describe("other ways of growing", () => {
  it.each<[string, () => unknown, unknown]>([
    ["linear", () => projectLinear(100, -0.25, 4), [100, 75, 50, 25, 0]],
    ["linear from zero", () => projectLinear(0, 9, 1), [0, 0]],
    ["fading over one period", () => projectFade(100, 0.5, 0.1, 1), [100, 150]],
    ["fading over none", () => projectFade(100, 0.5, 0.1, 0), [100]],
    ["fading towards a total loss", () => last(projectFade(1e300, -0.999999999, -1, 3)), 0],
    ["fading close to a total loss", () => projectFade(1, -0.999999999, -1, 3)[2], 4.9999997171806894e-19],
    ["logistic from nothing", () => projectLogistic(0, 100, 1, 2), [0, 0, 0]],
    ["logistic, far beyond any exponent", () => last(projectLogistic(1, 100, 1e300, 3)), 100],
    ["logistic, backwards", () => last(projectLogistic(1, 100, -1e300, 3)), 0],
    [
      "logistic between extremes",
      () => projectLogistic(1e-300, 1e300, 700, 2),
      [1e-300, 10142.320547350045, 1e300],
    ],
    ["logistic from above", () => projectLogistic(200, 100, 1, 1), [200, 122.53996735605641]],
    ["adoption without innovators", () => adoption(1000, 0, 0.4, 2), [0, 0, 0]],
    ["adoption by innovators alone", () => adoption(1000, 0.1, 0, 1), [0, 95.16258196404043]],
    ["adoption slower than any number", () => last(adoption(1e9, 1e-300, 1e-300, 2)), 2e-291],
    ["adoption at once", () => adoption(1000, 1e308, 1e308, 1), [0, 1000]],
    [
      "a range",
      () => projectRange({ low: 10, high: 30 }, { low: 0, high: 1 }, 1),
      { low: [10, 10], middle: [20, 30], high: [30, 60] },
    ],
  ])("%s", (_name, calculate, expected) => {
    const actual = calculate();
    expect({ actual, close: closeTo(actual, expected, relative) }).toEqual({ actual, close: true });
  });

  it("logistic growth stays between its start and its ceiling, rising all the way", () => {
    const positive = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(
        positive,
        positive,
        fc.double({ min: 0, max: 1e300, noNaN: true }),
        (start, ceiling, rate) => {
          const values = projectLogistic(start, ceiling, rate, 5);
          const [low, high] = [Math.min(start, ceiling), Math.max(start, ceiling)];
          for (const value of values) {
            expect(value >= low * (1 - relative) && value <= high * (1 + relative)).toBe(true);
          }
        },
      ),
    );
  });

  it("adoption rises and never passes the market", () => {
    const share = fc.double({ min: 0, max: 10, noNaN: true });
    fc.assert(
      fc.property(share, share, (innovation, imitation) => {
        const values = adoption(500, innovation, imitation, 20);
        values.forEach((value, t) => {
          expect(value).toBeLessThanOrEqual(500);
          if (t > 0) expect(value).toBeGreaterThanOrEqual((values[t - 1] ?? 0) * (1 - relative));
        });
      }),
    );
  });
});

describe("growth looked at backwards", () => {
  const start = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
  const rate = fc.double({ min: -0.9, max: 3, noNaN: true });
  const periods = fc.integer({ min: 1, max: 200 });

  it("the CAGR of two values grows the one into the other", () => {
    fc.assert(
      fc.property(start, start, periods, (from, to, n) => {
        const found = cagr(from, to, n);
        // Closer to -100% a rate in floating point cannot hold the end any more.
        fc.pre(found > -0.99);
        expect(closeTo(last(project(from, found, n)), to, relative)).toBe(true);
      }),
    );
  });

  it("the start for a target grows into the target", () => {
    fc.assert(
      fc.property(start, rate, periods, (target, growth, n) => {
        expect(closeTo(last(project(startFor(target, growth, n), growth, n)), target, relative)).toBe(true);
      }),
    );
  });

  it("the periods to a target lead to the target", () => {
    fc.assert(
      fc.property(start, start, rate, (from, to, growth) => {
        fc.pre(Math.abs(growth) > 1e-9);
        const n = periodsTo(from, to, growth);
        expect(
          closeTo(
            from * Math.exp(n * Math.log1p(growth)),
            to,
            relative * (1 + Math.abs(Math.log(to / from))),
          ),
        ).toBe(true);
      }),
    );
  });

  it.each<[string, () => number, number]>([
    ["a CAGR near zero keeps its digits", () => cagr(1, 1.0000000001, 10), 1.000000082695371e-11],
    ["a CAGR of a total loss", () => cagr(5, 0, 3), -1],
    ["a CAGR of debts", () => cagr(-100, -121, 2), 0.1],
    ["a CAGR across extremes", () => cagr(1e-300, 1e300, 1000), 2.9810717055349726],
    ["a CAGR of a thousandth of a period", () => cagr(5, 10, 0.001), 1.0715086071862519e301],
    ["a start for no periods", () => startFor(5, -1, 0), 5],
    ["a start beyond the growth factor's own range", () => startFor(1e300, 9, 600), 1e-300],
    ["periods of a decline", () => periodsTo(100, 50, -0.1), 6.5788134789605838],
  ])("%s", (_name, calculate, expected) => {
    expect(closeTo(calculate(), expected, relative)).toBe(true);
  });
});

describe("growth refuses", () => {
  it.each<[string, () => unknown, string]>([
    ["a start that is no number", () => project(NaN, 0.1, 2), "#VALUE! start notANumber"],
    ["a rate below -100%", () => project(1, -1.1, 2), "#NUM! rate belowMinusOne"],
    ["half a period", () => project(1, 0.1, 2.5), "#VALUE! periods notAWholeNumber"],
    ["negative periods", () => project(1, 0.1, -1), "#NUM! periods negative"],
    ["more than 10,000 periods", () => project(1, 0.1, 10_001), "#VALUE! periods tooManyPeriods"],
    ["a compound result too large", () => project(1, 9, 400), "#NUM! rate overflow"],
    ["a linear result too large", () => projectLinear(1e308, 1, 2), "#NUM! rate overflow"],
    ["a linear step too large", () => projectLinear(1e308, 1e308, 2), "#NUM! rate overflow"],
    ["a fading result too large", () => projectFade(1, 1e200, 1e200, 3), "#NUM! firstRate overflow"],
    ["a last rate below -100%", () => projectFade(1, 0, -2, 3), "#NUM! lastRate belowMinusOne"],
    ["a ceiling of 0", () => projectLogistic(1, 0, 1, 2), "#NUM! ceiling notPositive"],
    ["a negative start under a ceiling", () => projectLogistic(-1, 5, 1, 2), "#NUM! start negative"],
    ["a curve that runs off", () => projectLogistic(2, 1, -1, 2), "#NUM! rate overflow"],
    ["negative innovation", () => adoption(1, -0.1, 0, 2), "#NUM! innovation negative"],
    [
      "a range the wrong way round",
      () => projectRange({ low: 2, high: 1 }, { low: 0, high: 0 }, 1),
      "#VALUE! start lowAboveHigh",
    ],
    ["the CAGR of a start of 0", () => cagr(0, 1, 1), "#NUM! start zeroDivisor"],
    ["the CAGR across signs", () => cagr(1, -1, 1), "#NUM! end signsDiffer"],
    ["the CAGR of no periods", () => cagr(1, 2, 0), "#NUM! periods notPositive"],
    ["a CAGR too large", () => cagr(1e-300, 1e300, 0.1), "#NUM! end overflow"],
    ["a start before a total loss", () => startFor(1, -1, 2), "#DIV/0! rate minusOne"],
    ["a start too large", () => startFor(1, -0.9, 400), "#NUM! periods overflow"],
    ["a target at no growth", () => periodsTo(1, 2, 0), "#NUM! target neverReached"],
    ["a target at a total loss", () => periodsTo(1, 0.5, -1), "#NUM! target neverReached"],
    ["a target of 0", () => periodsTo(1, 0, -0.5), "#NUM! target neverReached"],
    ["a target across signs", () => periodsTo(1, -2, 0.1), "#NUM! target signsDiffer"],
  ])("%s", (_name, calculate, expected) => {
    expect(refusal(calculate)).toBe(expected);
  });
});
