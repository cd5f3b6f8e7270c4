import { describe, expect, it } from "@jest/globals";
import * as calc from "../../src/calc/index.ts";
import { closeTo } from "../support/closeTo.ts";
import { refusal } from "./refusal.ts";

/** 1 − 0.9 − 0.1 = −2.8E-17, 0.7 + 0.1 + 0.2 = 1 − 1.1E-16, 1.1 + 2.2 = 3.3 + 4.4E-16: what sheets hand over. */
const nothing = 1 - 0.9 - 0.1;
const everything = 0.1 + 0.2 + 0.3 + 0.4 + 2.3e-16;
const line = { low: 10, high: 20 };

describe("what sums of decimals leave beside 0, 1 or an equal amount counts as that", () => {
  it.each<[string, () => unknown, unknown]>([
    ["a probability of 0", () => calc.totalPercentile([line], nothing), 10],
    ["a probability of 1", () => calc.totalPercentile([line], everything), 20],
    ["a chance of 0", () => calc.totalPercentile([line, { ...line, chance: nothing }], 0.5), 15],
    ["a chance of 1", () => calc.totalPercentile([{ ...line, chance: everything }], 0), 10],
    ["a tail beyond 0", () => calc.totalTailMean([line], nothing), 15],
    ["a tail beyond 1", () => calc.totalTailMean([line], everything), 20],
    ["a contingency allocated at 1", () => calc.contingencyAllocation([line], everything)[0]?.amount, 20],
    ["a correlation of 1", () => calc.totalPercentile([line, line], 0.25, { correlation: everything }), 25],
    ["a present value's least", () => calc.npvPercentile([{ amounts: [line] }], 0.1, nothing), 10],
    ["a chance over time", () => calc.npvPercentile([{ amounts: [line], chance: everything }], 0.1, 0), 10],
    ["a churn of 0", () => calc.periodChurn(nothing, 12), 0],
    ["a conversion of 0", () => calc.viral(100, 5, nothing, 1), [100, 100]],
    ["customers that all leave", () => calc.viral(100, 5, 0.1, 1, everything), [100, 50]],
    ["a lifetime that never ends", () => calc.lifetimeValue(20, nothing), "#DIV/0! churn zeroDivisor"],
    ["the same from above", () => calc.lifetimeValue(20, 0.1 + 0.2 - 0.3), "#DIV/0! churn zeroDivisor"],
    ["a unit that earns nothing", () => calc.breakEven(1000, 1.1 + 2.2, 3.3), "#N/A price noMargin"],
    ["all the budget earned", () => calc.estimateAtCompletion(3.3, 1.1 + 2.2, 4), 4],
    ["a percentile of returns at 1", () => refuseAt(everything), "#NUM! probability notBetween"],
  ])("%s", (_name, calculate, expected) => {
    const result = refusal(calculate);
    if (typeof result === "number") expect(closeTo(result, expected as number, 1e-12)).toBe(true);
    else expect(result).toEqual(expected);
  });

  it.each<[string, () => unknown, string]>([
    ["a probability", () => calc.totalPercentile([line], -1e-9), "#NUM! probability outsideZeroToOne"],
    [
      "a chance",
      () => calc.totalPercentile([{ ...line, chance: 1 + 1e-9 }], 0.5),
      "#NUM! chance outsideZeroToOne",
    ],
    ["an earned value", () => calc.estimateAtCompletion(3.3, 3.3 + 1e-9, 4), "#NUM! earned aboveBudget"],
  ])("%s further off is refused", (_name, calculate, expected) => {
    expect(refusal(calculate)).toBe(expected);
  });

  it("a margin that is small but no rounding counts", () => {
    expect(closeTo(calc.breakEven(1, 1 + 1e-9, 1), 1e9, 1e-6)).toBe(true);
    expect(closeTo(calc.lifetimeValue(1, 1e-9), 1e9, 1e-12)).toBe(true);
  });
});

const refuseAt = (probability: number): number =>
  calc.irrPercentile([{ amounts: [-100, { low: 100, high: 120 }] }], probability);
