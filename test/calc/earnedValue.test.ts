import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { costPerformance, estimateAtCompletion, schedulePerformance } from "../../src/calc/index.ts";
import { refusal } from "./refusal.ts";

const amount = fc.double({ min: 1, max: 100, noNaN: true });

describe("earned value", () => {
  it("estimates are the textbook's quotients of the indices", () => {
    fc.assert(
      fc.property(amount, amount, amount, (earned, spent, planned) => {
        const cpi = costPerformance(earned, spent);
        const spi = schedulePerformance(earned, planned);
        expect(estimateAtCompletion(120, earned, spent) / (120 / cpi)).toBeCloseTo(1, 12);
        expect(estimateAtCompletion(120, earned, spent, "planned")).toBeCloseTo(spent + 120 - earned, 9);
        const both = spent + (120 - earned) / (cpi * spi);
        expect(estimateAtCompletion(120, earned, spent, "costAndSchedule", planned) / both).toBeCloseTo(
          1,
          12,
        );
      }),
    );
  });

  it("work that is done has cost what it cost", () => {
    expect(estimateAtCompletion(100, 100, 130, "costAndSchedule", 100)).toBe(130);
  });

  it.each<[string, () => unknown, string]>([
    ["nothing planned", () => schedulePerformance(1, 0), "#DIV/0! planned zeroDivisor"],
    ["nothing spent", () => costPerformance(1, 0), "#DIV/0! spent zeroDivisor"],
    ["nothing earned", () => estimateAtCompletion(100, 0, 10), "#DIV/0! earned zeroDivisor"],
    ["more earned than there is", () => estimateAtCompletion(100, 101, 10), "#NUM! earned aboveBudget"],
    [
      "an index without a plan",
      () => estimateAtCompletion(100, 1, 10, "costAndSchedule"),
      "#VALUE! planned notANumber",
    ],
    [
      "an unknown method",
      () => estimateAtCompletion(100, 1, 10, "best" as "cost"),
      "#VALUE! method unknownMethod",
    ],
  ])("refuses %s", (_name, calculate, expected) => {
    expect(refusal(calculate)).toBe(expected);
  });
});
