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

  /** Exercises in print: planned, earned, spent and the whole budget, with the indices and the estimate as printed. */
  it.each([
    // Mulcahy, PMP Exam Prep: a fence of four sides, $1,000 each, at the end of day three; printed to a unit.
    { planned: 3000, earned: 2500, spent: 2800, budget: 4000, spi: 0.833, cpi: 0.893, estimate: 4480 },
    // Schwalbe, Information Technology Project Management, chapter 7: a project of one year.
    { planned: 23e3, earned: 20e3, spent: 25e3, budget: 120e3, spi: 0.8696, cpi: 0.8, estimate: 150e3 },
    // An exam question: PV 100,000, SV 30,000, CV 50,000, BAC 750,000; the answer is $461,538.
    { planned: 100e3, earned: 130e3, spent: 80e3, budget: 750e3, spi: 1.3, cpi: 1.625, estimate: 461_538 },
    // PMBOK's formula AC + (BAC - EV)/CPI, which is BAC/CPI.
    { planned: 800, earned: 675, spent: 750, budget: 700, spi: 0.8438, cpi: 0.9, estimate: 778 },
  ])("equals the worked example with $budget in all", (example) => {
    const { planned, earned, spent, budget, spi, cpi, estimate } = example;
    expect(schedulePerformance(earned, planned)).toBeCloseTo(spi, 3);
    expect(costPerformance(earned, spent)).toBeCloseTo(cpi, 3);
    expect(Math.abs(estimateAtCompletion(budget, earned, spent) - estimate)).toBeLessThanOrEqual(0.5);
  });

  it("work that is done has cost what it cost", () => {
    expect(estimateAtCompletion(100, 100, 130, "costAndSchedule", 100)).toBe(130);
  });

  it("work is done that is worth the budget but for rounding, on either side", () => {
    expect(estimateAtCompletion(0.3, 0.1 + 0.2, 0.5)).toBe(0.5);
    expect(estimateAtCompletion(0.1 + 0.2, 0.3, 0.5, "costAndSchedule", 0.1)).toBe(0.5);
  });

  it.each<[string, () => unknown, string]>([
    ["nothing planned", () => schedulePerformance(1, 0), "#DIV/0! planned zeroDivisor"],
    ["nothing spent", () => costPerformance(1, 0), "#DIV/0! spent zeroDivisor"],
    ["an estimate from work without cost", () => estimateAtCompletion(9, 4, 0), "#DIV/0! spent zeroDivisor"],
    ["nothing earned", () => estimateAtCompletion(100, 0, 10), "#DIV/0! earned zeroDivisor"],
    ["more earned than there is", () => estimateAtCompletion(100, 101, 10), "#NUM! earned aboveBudget"],
    [
      "an index without a plan",
      () => estimateAtCompletion(100, 1, 10, "costAndSchedule"),
      "#VALUE! planned plannedMissing",
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
