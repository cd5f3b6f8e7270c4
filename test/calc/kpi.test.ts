import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { attainment, pace, reaches, score, status, type Direction } from "../../src/calc/index.ts";
import { closeTo } from "../support/closeTo.ts";
import { refusal } from "./refusal.ts";

describe("attainment", () => {
  it.each<[number, number, number | undefined, Direction | undefined, number]>([
    [80, 100, undefined, undefined, 0.8],
    [120, 100, undefined, "higher", 1.2],
    [-20, 100, undefined, "higher", -0.2],
    [5, 4, undefined, "lower", 0.8],
    [0, 0, undefined, "lower", 1],
    [-1, 0, undefined, "lower", 1],
    [2, 0, undefined, "lower", 0],
    [70, 100, 40, undefined, 0.5],
    [35, 20, 50, "lower", 0.5],
    [60, 20, 50, "lower", -1 / 3],
    [0, 1.5e308, -1.5e308, undefined, 0.5],
    // A loss is measured by the size of the target: 1 + (A − T)/|T| (mrexcel.com 556236).
    [-20, -10, undefined, "higher", 0],
    [-5, -10, undefined, "higher", 1.5],
    [5, -10, undefined, "higher", 2.5],
    [-20, -10, undefined, "lower", 2],
    [-5, -10, undefined, "lower", 0.5],
    // Nothing at all against an upper limit is the best result, and what comes near it never counts for more.
    [0, 5, undefined, "lower", 10],
    [-3, 5, undefined, "lower", 10],
    [0.5, 5, undefined, "lower", 10],
    [0.4, 5, undefined, "lower", 10],
    [0.625, 5, undefined, "lower", 8],
    // A target of 0 is reached or not.
    [0, 0, undefined, "higher", 1],
    [3, 0, undefined, "higher", 1],
    [-1, 0, undefined, "higher", 0],
    // What sums leave of 0 is 0.
    [0.1 + 0.2 - 0.3, 0, undefined, "lower", 1],
    [0.3 - 0.1 - 0.2, 0, undefined, "higher", 1],
    [-1e-9, 0, undefined, "higher", 0],
    [1e-9, 0, undefined, "lower", 0],
    // A baseline that is the target but for rounding leaves no way to go: by it the share would be -1.8E+15.
    [0.4, 0.3, 0.1 + 0.2, "higher", 4 / 3],
    [3.63, 3.3, 1.1 + 2.2, "higher", 1.1],
    // A target to be held is measured as without a baseline.
    [45, 40, 40, "higher", 1.125],
    [45, 40, 40, "lower", 40 / 45],
    [36, 40, 40, "higher", 0.9],
    [0, 0, 0, "higher", 1],
  ])("of %d against %d from %s, %s, is %d", (actual, target, baseline, direction, expected) => {
    expect(closeTo(attainment(actual, target, baseline, direction), expected, 1e-14)).toBe(true);
  });

  it.each<[string, number, number, number, number | undefined, Direction, number]>([
    ["at the lower bound", 20, 20, 30, undefined, "higher", 1],
    ["at the upper bound", 30, 20, 30, undefined, "higher", 1],
    ["below, from below", 15, 20, 30, undefined, "higher", 0.75],
    ["beyond, from below", 36, 20, 30, undefined, "higher", 1.2],
    ["above, from above", 40, 20, 30, undefined, "lower", 0.75],
    ["beyond, from above", 14, 20, 30, undefined, "lower", 1.3],
    ["from a baseline below both", 15, 20, 30, 10, "lower", 0.5],
    ["from a baseline above both", 35, 20, 30, 40, "higher", 0.5],
    ["beyond, from a baseline above both", 14, 20, 30, 40, "higher", 1.3],
    ["from a baseline between them", 15, 20, 30, 25, "higher", 0.75],
    ["of a baseline at a bound", 15, 20, 30, 20, "higher", 0.75],
    ["of bounds around 0, by their width", 8, -5, 5, undefined, "higher", 1.3],
    ["of an upper bound of 0", 2, -10, 0, undefined, "higher", 1.2],
    ["of bounds that are one", 15, 10, 10, undefined, "higher", 1.5],
    ["of bounds that are one but for rounding", 0.45, 0.1 + 0.2, 0.3, undefined, "higher", 1.5],
    ["of bounds near the limit of numbers", 1.7e308, -1.6e308, 1.6e308, undefined, "higher", 1 + 0.1 / 3.2],
  ])("between two bounds: %s", (_name, actual, lower, upper, baseline, direction, expected) => {
    expect(closeTo(attainment(actual, lower, baseline, direction, upper), expected, 1e-14)).toBe(true);
  });

  it("never gets worse when the measure gets better", () => {
    const value = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(
        value,
        value,
        value,
        fc.constantFrom<Direction>("higher", "lower"),
        (one, other, target, direction) => {
          const [worse, better] = one < other === (direction === "higher") ? [one, other] : [other, one];
          expect(attainment(better, target, undefined, direction)).toBeGreaterThanOrEqual(
            attainment(worse, target, undefined, direction),
          );
        },
      ),
    );
  });

  it("between two bounds is 1 in them, less on the way and more beyond", () => {
    const value = fc.integer({ min: -50, max: 50 });
    const width = fc.integer({ min: 1, max: 50 });
    const start = fc.option(value, { nil: undefined });
    fc.assert(
      fc.property(value, width, value, start, (lower, size, actual, baseline) => {
        const attained = attainment(actual, lower, baseline, "higher", lower + size);
        const fromAbove = baseline !== undefined && baseline > lower + size;
        if (actual >= lower && actual <= lower + size) expect(attained).toBe(1);
        else if (fromAbove === actual > lower + size) expect(attained).toBeLessThan(1);
        else expect(attained).toBeGreaterThan(1);
      }),
    );
  });

  it("is 1 at the target and 0 at the baseline, whichever way it goes", () => {
    const value = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(
        value,
        value,
        fc.constantFrom<Direction>("higher", "lower"),
        (target, baseline, direction) => {
          fc.pre(target !== baseline);
          expect(attainment(target, target, baseline, direction)).toBe(1);
          expect(attainment(baseline, target, baseline, direction) + 0).toBe(0);
        },
      ),
    );
  });
});

describe("status, score and pace", () => {
  it.each<[string, () => unknown, unknown]>([
    ["on track at the threshold", () => status(1), "onTrack"],
    ["at risk at the threshold", () => status(0.8), "atRisk"],
    ["off track below it", () => status(0.7999), "offTrack"],
    ["on track where both thresholds are one but for rounding", () => status(0.3, 0.1 + 0.2, 0.3), "onTrack"],
    ["at risk at a threshold of inexact decimals", () => status(attainment(0.04, 0.05)), "atRisk"],
    ["on track exactly on pace", () => status(pace(1.2, 12, 1, 10, 1)), "onTrack"],
    [
      "at risk though a baseline nearby takes digits",
      () => status(attainment(1000.18, 1000.2, 1000.1)),
      "atRisk",
    ],
    ["off track where the tenth decimal is missing", () => status(0.7999999994), "offTrack"],
    ["beyond two bounds", () => status(1.2, 0.8, 1, true), "beyondRange"],
    ["on track in two bounds", () => status(1 + 1e-12, 0.8, 1, true), "onTrack"],
    ["off track below two bounds", () => status(0.5, 0.8, 1, true), "offTrack"],
    ["own thresholds", () => status(0.95, 0.5, 0.9), "onTrack"],
    ["a score caps what is surpassed", () => score([2, 0], [1, 3]), 0.25],
    ["a score with its own cap", () => score([2, 0], [1, 3], 1.5), 0.375],
    ["a blank drops out with its weight", () => score([null, 0.4], [9, 1]), 0.4],
    ["weights near the limit", () => score([1, 0], [1.5e308, 1.5e308]), 0.5],
    ["a pace halfway", () => pace(50, 100, 1, 10, 5), 1],
    ["a pace on the first day", () => pace(1, 100, 1, 10, 1), 0.1],
    ["a pace after the end", () => pace(80, 100, 1, 10, 99), 0.8],
    ["a pace from a baseline", () => pace(60, 100, 1, 100, 50, 20), 1],
    ["a pace downwards", () => pace(45, 40, 1, 10, 5, 50, "lower"), 1],
    ["a pace that holds its value", () => pace(40, 40, 1, 10, 5, 40), 1],
    ["a pace of a count to be kept low", () => pace(2, 5, 1, 10, 5, undefined, "lower"), 1.25],
    ["a pace of nothing at all", () => pace(0, 5, 1, 10, 5, undefined, "lower"), 10],
    ["a pace of losses", () => pace(-5, -10, 1, 10, 5), 1],
    ["a pace into two bounds", () => pace(12, 20, 1, 10, 5, undefined, "higher", 30), 1],
    ["a pace of one day", () => pace(5, 10, 7.9, 7.1, 7), 0.5],
  ])("%s", (_name, calculate, expected) => {
    const actual = calculate();
    expect({ actual, close: closeTo(actual, expected, 1e-14) }).toEqual({ actual, close: true });
  });

  it("a score lies between the least and the greatest attainment", () => {
    const attained = fc.double({ min: 0, max: 1, noNaN: true });
    const weight = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(attained, weight), { minLength: 1, maxLength: 20 }), (measures) => {
        const attainments = measures.map(([value]) => value);
        const result = score(
          attainments,
          measures.map(([, share]) => share),
        );
        expect(result).toBeGreaterThanOrEqual(Math.min(...attainments) * (1 - 1e-12));
        expect(result).toBeLessThanOrEqual(Math.max(...attainments) * (1 + 1e-12));
      }),
    );
  });
});

describe("a threshold", () => {
  it.each(Array.from({ length: 99 }, (_, index) => (index + 1) / 100))(
    "of 80%% is reached by 80%% of %d, and not by less",
    (target) => {
      const actual = (target * 100 * 8) / 1000;
      expect(status(attainment(actual, target))).toBe("atRisk");
      expect(status(attainment(actual * (1 - 1e-8), target))).toBe("offTrack");
      expect(status(attainment(target, actual, undefined, "lower"))).toBe("atRisk");
    },
  );

  it.each<[number, number, boolean]>([
    [0.1 + 0.2, 0.3, true],
    [0.3, 0.1 + 0.2, true],
    [1 - 4.9e-10, 1, true],
    [1 - 5.1e-10, 1, false],
    [1, 0.5, true],
  ])("%d against %d: %s", (value, threshold, expected) => {
    expect(reaches(value, threshold)).toBe(expected);
  });
});

describe("key figures refuse", () => {
  it.each<[string, () => unknown, string]>([
    [
      "bounds the wrong way round",
      () => attainment(1, 2, undefined, "higher", 1),
      "#VALUE! upper upperBelowTarget",
    ],
    [
      "a bound that is no number",
      () => attainment(1, 2, undefined, "higher", NaN),
      "#VALUE! upper notANumber",
    ],
    [
      "an unknown direction",
      () => attainment(1, 2, undefined, "up" as Direction),
      "#VALUE! direction unknownDirection",
    ],
    ["an attainment too large", () => attainment(1e308, 1e-308), "#NUM! actual overflow"],
    ["thresholds the wrong way round", () => status(1, 1, 0.5), "#VALUE! amber amberAboveGreen"],
    ["attainments without their weights", () => score([1, 2], [1]), "#VALUE! attainment shapesDiffer"],
    ["a negative weight", () => score([1, 1], [1, -1]), "#NUM! weight negative"],
    ["no weight", () => score([1], [0]), "#DIV/0! weight addsUpToZero"],
    ["nothing measured", () => score([null], [1]), "#DIV/0! attainment nothingMeasured"],
    ["no measures", () => score([], []), "#VALUE! weight empty"],
    ["a pace before the start", () => pace(1, 2, 10, 20, 9), "#N/A asOf notStarted"],
    ["a pace that ends before it starts", () => pace(1, 2, 20, 10, 15), "#VALUE! end datesOutOfOrder"],
    ["a pace too large", () => pace(1e308, 1, 1, 100, 1), "#NUM! actual overflow"],
  ])("%s", (_name, calculate, expected) => {
    expect(refusal(calculate)).toBe(expected);
  });
});
