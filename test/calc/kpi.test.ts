import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { attainment, pace, score, status, type Direction } from "../../src/calc/index.ts";
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
  ])("of %d against %d from %s, %s, is %d", (actual, target, baseline, direction, expected) => {
    expect(closeTo(attainment(actual, target, baseline, direction), expected, 1e-14)).toBe(true);
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

describe("key figures refuse", () => {
  it.each<[string, () => unknown, string]>([
    ["a baseline that is the target", () => attainment(1, 2, 2), "#DIV/0! baseline zeroDivisor"],
    ["a target of 0 where higher is better", () => attainment(1, 0), "#DIV/0! target zeroDivisor"],
    [
      "an actual of 0 where lower is better",
      () => attainment(0, 5, undefined, "lower"),
      "#DIV/0! actual zeroDivisor",
    ],
    [
      "an unknown direction",
      () => attainment(1, 2, undefined, "up" as Direction),
      "#VALUE! direction unknownWord",
    ],
    ["an attainment too large", () => attainment(1e308, 1e-308), "#NUM! actual overflow"],
    ["thresholds the wrong way round", () => status(1, 1, 0.5), "#VALUE! amber lowAboveHigh"],
    ["attainments without their weights", () => score([1, 2], [1]), "#VALUE! attainment shapesDiffer"],
    ["a negative weight", () => score([1, 1], [1, -1]), "#NUM! weight negative"],
    ["no weight", () => score([1], [0]), "#DIV/0! weight zeroDivisor"],
    ["nothing measured", () => score([null], [1]), "#DIV/0! weight zeroDivisor"],
    ["no measures", () => score([], []), "#VALUE! weight empty"],
    ["a pace before the start", () => pace(1, 2, 10, 20, 9), "#N/A asOf notStarted"],
    ["a pace that ends before it starts", () => pace(1, 2, 20, 10, 15), "#VALUE! end datesOutOfOrder"],
    ["a pace too large", () => pace(1e308, 1, 1, 100, 1), "#NUM! actual overflow"],
  ])("%s", (_name, calculate, expected) => {
    expect(refusal(calculate)).toBe(expected);
  });
});
