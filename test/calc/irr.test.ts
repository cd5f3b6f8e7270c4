import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { irrAll, xirrAll } from "../../src/calc/index.ts";
import { closeTo } from "../support/closeTo.ts";
import { refusal } from "./refusal.ts";

/** The flows whose rates of return are exactly these: Π (1 + rate − x), as a polynomial in x. */
const flowsWith = (rates: readonly number[]): number[] =>
  rates.reduce<number[]>(
    (flows, rate) => {
      const next = Array<number>(flows.length + 1).fill(0);
      flows.forEach((flow, t) => {
        next[t] = (next[t] ?? 0) - flow;
        next[t + 1] = (next[t + 1] ?? 0) + flow * (1 + rate);
      });
      return next;
    },
    [1],
  );

const zeros = (count: number): number[] => Array<number>(count).fill(0);

describe("every internal rate of return", () => {
  // Roots from the flows' construction; the tolerance is what 53 bits let be attained.
  it.each<[string, readonly number[], readonly number[], number]>([
    ["one rate of 0", [-1, 1], [0], 1e-15],
    ["one beyond every guess", [-1e-9, 1e6], [1e15 - 1], 1e-12],
    ["one next to -100%", [-1e12, 1], [-1 + 1e-12], 1e-12],
    ["leading and trailing zeros", [0, 0, -100, 110, 0], [0.1], 1e-14],
    [
      "one where the discount alone is less than any number",
      [-1e-200, 1e-280, ...zeros(8), 1e280],
      [1e48],
      1e-12,
    ],
    ["debts instead of outlays", [100, -110], [0.1], 1e-14],
    ["three", flowsWith([0.1, 0.2, 0.3]), [0.1, 0.2, 0.3], 1e-10],
    ["six", flowsWith([-0.5, -0.1, 0.05, 0.4, 1, 3]), [-0.5, -0.1, 0.05, 0.4, 1, 3], 1e-9],
    ["two, close together", flowsWith([0.1, 0.1001]), [0.1, 0.1001], 1e-10],
    ["a double one", flowsWith([0.1, 0.1]), [0.1], 1e-9],
    ["a double one below zero", flowsWith([-0.3, -0.3]), [-0.3], 1e-9],
    ["a double one beside a simple one", flowsWith([0.1, 0.1, 0.5]), [0.1, 0.5], 1e-7],
    ["a triple one", flowsWith([0.2, 0.2, 0.2]), [0.2], 1e-4],
    ["denormal flows", [-4e-320, 4.4e-320], [0.1], 1e-3],
    ["flows near the limit", [-1.5e308, 1.6e308], [1 / 15], 1e-12],
    ["1,000 periods", [-1000, ...Array<number>(999).fill(10)], [0.0099995178805054], 1e-12],
    [
      "1,000 periods with a closing cost",
      [-100, ...Array<number>(998).fill(2), -300],
      [-0.00661083907400808, 0.0199999997940866],
      1e-12,
    ],
  ])("finds %s", (_name, flows, expected, tolerance) => {
    const actual = irrAll(flows);
    expect({ actual, close: closeTo(actual, expected, tolerance, tolerance) }).toEqual({
      actual,
      close: true,
    });
  });

  it("finds all of up to five drawn at random, and the same where time runs in years of 365 days", () => {
    const rate = fc.integer({ min: -8, max: 30 }).map((tenth) => tenth / 10);
    fc.assert(
      fc.property(fc.uniqueArray(rate, { minLength: 1, maxLength: 5 }), (drawn) => {
        const expected = drawn.toSorted((a, b) => a - b);
        const flows = flowsWith(drawn);
        expect(closeTo(irrAll(flows), expected, 1e-6, 1e-6)).toBe(true);
        const dates = flows.map((_, year) => 40000 + 365 * year);
        expect(closeTo(xirrAll(flows, dates), expected, 1e-6, 1e-6)).toBe(true);
      }),
    );
  });

  it("finds as many of any flows by Descartes' rule as by exclusion, which serves years of 365 days", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 24 }),
        (flows) => {
          const dates = flows.map((_, year) => 40000 + 365 * year);
          const dated = refusal(() => xirrAll(flows, dates));
          expect(
            closeTo(
              refusal(() => irrAll(flows)),
              dated,
              1e-6,
              1e-6,
            ),
          ).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("changes neither with the sign nor with the unit of the flows", () => {
    const flow = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(flow, { minLength: 2, maxLength: 12 }), (flows) => {
        const rates = refusal(() => irrAll(flows));
        expect(refusal(() => irrAll(flows.map((amount) => -amount)))).toEqual(rates);
        const inThousands = refusal(() => irrAll(flows.map((amount) => amount * 1024)));
        expect(inThousands).toEqual(rates);
      }),
    );
  });

  it("balances flows of any size and length that change sign once", () => {
    const amounts = fc.array(
      fc.double({ min: -3, max: 3, noNaN: true }).map((power) => 10 ** power),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(amounts, amounts, (outlays, returns) => {
        const flows = [...outlays.map((amount) => -amount), ...returns];
        const [rate = NaN] = irrAll(flows);
        // From the end that discounts, so that no power overflows.
        const present =
          rate < 0
            ? flows.map((flow, t) => flow * (1 + rate) ** (flows.length - 1 - t))
            : flows.map((flow, t) => flow / (1 + rate) ** t);
        const size = present.reduce((sum, value) => sum + Math.abs(value), 0);
        // A rate's own rounding, once a period; next to -100 % a factor of 1 + rate has few digits left.
        const rounding = flows.length * (Number.EPSILON / Math.min(1, 1 + rate));
        expect(Math.abs(present.reduce((sum, value) => sum + value, 0))).toBeLessThan(
          (1e-13 + rounding) * size,
        );
      }),
      { numRuns: 1000, examples: [[[4.173859011525726], [0.001011472069442264]]] },
    );
  });

  it("answers noise of 1,000 periods with ascending rates or a refusal", () => {
    const flow = fc.double({ min: -1e3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(fc.array(flow, { minLength: 1000, maxLength: 1000 }), (flows) => {
        const rates = refusal(() => irrAll(flows));
        if (typeof rates === "string") expect(rates).toBe("#N/A cashFlows noRoot");
        else expect(rates).toEqual((rates as number[]).toSorted((a, b) => a - b));
      }),
      { numRuns: 20 },
    );
  });
});

describe("every internal rate of dated flows", () => {
  it.each<[string, readonly number[], readonly number[], readonly number[], number]>([
    ["one, a day apart", [-100, 110], [45413, 45414], [1283305580313351.8], 1e-12],
    ["dates in any order", [110, -100], [45657, 45292], [0.1], 1e-14],
    ["flows of one day added up", [-60, -40, 110], [45292, 45292.7, 45657], [0.1], 1e-14],
    ["flows of one day that cancel out", [50, -50, -100, 110], [40000, 40000, 45292, 45657], [0.1], 1e-14],
    ["two in leap years too", [-1000, 2300, -1320], [0, 365, 730], [0.1, 0.2], 1e-12],
    ["flows near the limit", [-1.5e308, 1.65e308], [0, 365], [0.1], 1e-14],
    [
      "one where the discount alone is less than any number",
      [-1e-200, 1e-280, 1e280],
      [0, 365, 3650],
      [1e48],
      1e-12,
    ],
  ])("finds %s", (_name, flows, dates, expected, tolerance) => {
    const actual = xirrAll(flows, dates);
    expect({ actual, close: closeTo(actual, expected, tolerance, tolerance) }).toEqual({
      actual,
      close: true,
    });
  });
});

describe("internal rates are refused", () => {
  it.each<[string, () => unknown, string]>([
    ["without flows", () => irrAll([]), "#VALUE! cashFlows empty"],
    ["without a change of sign", () => irrAll([1, 2]), "#N/A cashFlows noRoot"],
    ["where nothing flows", () => irrAll([0, 0]), "#N/A cashFlows noRoot"],
    ["where two changes of sign balance nowhere", () => irrAll([100, -200, 150]), "#N/A cashFlows noRoot"],
    ["where the rate would be no number", () => irrAll([-1e-200, 1e200]), "#N/A cashFlows noRoot"],
    ["for a flow that is no number", () => irrAll([1, NaN]), "#VALUE! cashFlows notANumber"],
    ["for an endless flow", () => irrAll([-1, Infinity]), "#VALUE! cashFlows notANumber"],
    ["with dates on one day", () => xirrAll([-1, 2], [1, 1]), "#N/A cashFlows noRoot"],
    ["with a date too few", () => xirrAll([-1, 2], [1]), "#VALUE! dates shapesDiffer"],
    ["with a date beyond the calendar", () => xirrAll([-1, 2], [1, 3e6]), "#NUM! dates farDate"],
    ["with a date that is none", () => xirrAll([-1, 2], [1, NaN]), "#VALUE! dates notANumber"],
    ["with a dated flow that is none", () => xirrAll([-1, NaN], [1, 2]), "#VALUE! cashFlows notANumber"],
    ["without dated flows", () => xirrAll([], []), "#VALUE! cashFlows empty"],
  ])("%s", (_name, calculate, expected) => {
    expect(refusal(calculate)).toBe(expected);
  });
});
