import { describe, expect, it } from "@jest/globals";
import {
  type RangeLine,
  totalCurve,
  totalMoments,
  totalPercentile,
  totalProbability,
  totalSample,
} from "../../../src/calc/index.ts";
import { settleLine } from "../../../src/calc/ranges/line.ts";
import { refusal } from "../refusal.ts";

describe("the shape of a line", () => {
  it.each<[string, RangeLine, string, number]>([
    ["without likely is uniform", { low: 2, high: 6 }, "uniform", 0.5],
    ["with likely is triangular", { low: 2, high: 6, likely: 3 }, "triangular", 0.25],
    ["with likely at its low has its mode there", { low: 2, high: 6, likely: 2 }, "triangular", 0],
    [
      "without likely but triangular has its mode in the middle",
      { low: 2, high: 6, shape: "triangular" },
      "triangular",
      0.5,
    ],
    ["without likely but PERT has its mode in the middle", { low: 2, high: 6, shape: "pert" }, "pert", 0.5],
    ["with likely and PERT is PERT", { low: 2, high: 6, likely: 5, shape: "pert" }, "pert", 0.75],
    [
      "with likely but uniform stays uniform",
      { low: 2, high: 6, likely: 5, shape: "uniform" },
      "uniform",
      0.5,
    ],
    ["with a likely of 0 outside counts it as none", { low: 2, high: 6, likely: 0 }, "uniform", 0.5],
    ["with a likely of 0 inside keeps it", { low: -1, high: 3, likely: 0 }, "triangular", 0.25],
    ["of no width with its likely is a constant", { low: 2, high: 2, likely: 2 }, "triangular", 0.5],
    [
      "whose three figures are the least that numbers can say is a constant",
      { low: -5e-324, high: -5e-324, likely: -5e-324 },
      "triangular",
      0.5,
    ],
  ])("%s", (_, line, shape, mode) => {
    const settled = settleLine(line, 1);
    expect([settled.shape, settled.mode, settled.width]).toEqual([shape, mode, line.high - line.low]);
  });
});

describe("amounts near the least that numbers can say", () => {
  it.each([
    [2e-290, 1e-290],
    [9e-291, 0],
  ])("count from 1e-290 on: half of %d is %d", (high, half) => {
    expect(totalPercentile([{ low: 0, high }], 0.5)).toBe(half);
  });
});

describe("lines and options that are refused", () => {
  const good: RangeLine = { low: 1, high: 2 };
  const one = [good];
  it.each<[string, () => unknown, string]>([
    ["no lines", () => totalMoments([]), "#VALUE! lines empty"],
    ["low above high", () => totalMoments([good, { low: 3, high: 2 }]), "#VALUE! low lowAboveHigh"],
    ["likely outside", () => totalMoments([{ ...good, likely: 3 }]), "#VALUE! likely likelyOutside"],
    ["low not a number", () => totalMoments([{ low: NaN, high: 2 }]), "#VALUE! low notANumber"],
    ["high without end", () => totalMoments([{ low: 1, high: Infinity }]), "#VALUE! high notANumber"],
    ["likely not a number", () => totalMoments([{ ...good, likely: NaN }]), "#VALUE! likely notANumber"],
    [
      "text as low",
      () => totalMoments([{ ...good, low: "1" as unknown as number }]),
      "#VALUE! low notANumber",
    ],
    [
      "an unknown shape",
      () => totalMoments([{ ...good, shape: "round" as "pert" }]),
      "#VALUE! shape unknownShape",
    ],
    ["a width beyond numbers", () => totalMoments([{ low: -1e308, high: 1e308 }]), "#NUM! high overflow"],
    [
      "a sum beyond numbers",
      () =>
        totalMoments([
          { low: 0, high: 1e308 },
          { low: 0, high: 1e308 },
        ]),
      "#NUM! lines overflow",
    ],
    [
      "correlation above 1",
      () => totalMoments(one, { correlation: 1.1 }),
      "#NUM! correlation outsideZeroToOne",
    ],
    [
      "correlation below 0",
      () => totalMoments(one, { correlation: -0.1 }),
      "#NUM! correlation outsideZeroToOne",
    ],
    [
      "correlation not a number",
      () => totalMoments(one, { correlation: NaN }),
      "#VALUE! correlation notANumber",
    ],
    ["coverage above 1", () => totalMoments(one, { coverage: 2 }), "#NUM! coverage outsideZeroToOne"],
    ["coverage of nothing", () => totalMoments(one, { coverage: 0 }), "#NUM! coverage notPositive"],
    ["probability above 1", () => totalPercentile(one, 1.5), "#NUM! probability outsideZeroToOne"],
    ["probability below 0", () => totalPercentile(one, -1), "#NUM! probability outsideZeroToOne"],
    ["amount not a number", () => totalProbability(one, NaN), "#VALUE! amount notANumber"],
    ["a curve of one point", () => totalCurve(one, 1), "#NUM! points tooManyPoints"],
    ["a curve of half a point", () => totalCurve(one, 2.5), "#VALUE! points notAWholeNumber"],
    ["a sample of no trials", () => totalSample(one, 0, 1), "#NUM! trials outOfRange"],
    ["a sample of half a trial", () => totalSample(one, 1.5, 1), "#VALUE! trials notAWholeNumber"],
    ["a seed that is no number", () => totalSample(one, 10, NaN), "#VALUE! seed notANumber"],
  ])("%s", (_, calculate, expected) => {
    expect(refusal(calculate)).toBe(expected);
  });

  it("name the row at fault", () => {
    expect(() => totalMoments([good, good, { low: 3, high: 2 }])).toThrow("low (row 3): low is above high");
  });
});
