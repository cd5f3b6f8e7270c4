import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { phaseAt, planned, progress } from "../../src/calc/index.ts";
import { refusal } from "./refusal.ts";

describe("the planned share", () => {
  it.each<[string, number, number, number, number]>([
    ["before the start", 10, 19, 9, 0],
    ["on the first day", 10, 19, 10, 0.1],
    ["late on the first day", 10, 19, 10.9, 0.1],
    ["on the last day", 10, 19, 19, 1],
    ["after the end", 10, 19, 500, 1],
    ["of a single day", 10, 10.5, 10, 1],
  ])("%s", (_name, start, end, asOf, expected) => {
    expect(planned(start, end, asOf)).toBe(expected);
  });

  it("never falls as days go by", () => {
    const day = fc.integer({ min: 1, max: 60000 });
    fc.assert(
      fc.property(day, fc.nat(3000), day, (start, length, asOf) => {
        const today = planned(start, start + length, asOf);
        expect(today).toBeLessThanOrEqual(planned(start, start + length, asOf + 1));
        expect(today).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("the phase of a day", () => {
  const starts = [1, 11, 18, 18];
  const ends = [10, 20, 30, 40];
  const names = ["Foundation", "Growth", "Scale", "Reach"];

  it.each<[number, string]>([
    [1, "Foundation"],
    [10.99, "Foundation"],
    [11, "Growth"],
    [18, "Scale"],
    [31, "Reach"],
    [40, "Reach"],
  ])("%d lies in %s", (asOf, expected) => {
    expect(phaseAt(asOf, starts, ends, names)).toBe(expected);
  });
});

describe("weighted progress", () => {
  it.each<[readonly number[], readonly number[], number]>([
    [[1, 0], [1, 1], 0.5],
    [[1, 0.5, 0], [0, 1, 1], 0.25],
    [[1, 0], [1.5e308, 1.5e308], 0.5],
    // What sums of decimals give for 1 and 0.
    [[(0.1 * 3) / 0.3], [1], 1],
    [[0.3 - 0.1 - 0.2, 1], [1, 0], 0],
  ])("of %j by %j is %d", (complete, weights, expected) => {
    expect(progress(complete, weights)).toBe(expected);
  });
});

describe("schedules refuse", () => {
  it.each<[string, () => unknown, string]>([
    ["an end before its start", () => planned(5, 4, 4), "#VALUE! end datesOutOfOrder"],
    ["a date that is none", () => planned(NaN, 4, 4), "#VALUE! start notANumber"],
    [
      "a phase that ends before it starts",
      () => phaseAt(1, [1, 5], [2, 4], ["A", "B"]),
      "#VALUE! end datesOutOfOrder",
    ],
    ["a day in no phase", () => phaseAt(9, [1], [2], ["A"]), "#N/A asOf noSuchPhase"],
    ["a phase without a name", () => phaseAt(1, [1], [2], []), "#VALUE! name shapesDiffer"],
    ["a phase without an end", () => phaseAt(1, [1, 2], [2], ["A", "B"]), "#VALUE! end shapesDiffer"],
    ["a share above 1", () => progress([1.000001], [1]), "#NUM! complete outsideZeroToOne"],
    ["a negative share", () => progress([-0.000001], [1]), "#NUM! complete outsideZeroToOne"],
    ["a negative weight", () => progress([1, 1], [2, -1]), "#NUM! weight negative"],
    ["no weight", () => progress([1], [0]), "#DIV/0! weight addsUpToZero"],
    ["a weight too few", () => progress([1, 1], [1]), "#VALUE! weight shapesDiffer"],
  ])("%s", (_name, calculate, expected) => {
    expect(refusal(calculate)).toBe(expected);
  });
});
