import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import * as calc from "../../src/calc/index.ts";
import { refusal } from "./refusal.ts";

/** Whether a result holds a -0 anywhere, which a cell or a file could show as "-0". */
const holdsNegativeZero = (result: unknown): boolean =>
  typeof result === "object" && result !== null
    ? Object.values(result).some(holdsNegativeZero)
    : Object.is(result, -0);

/** Small whole numbers and both zeros, where sums cancel and factors vanish. */
const value = fc.constantFrom(-100, -50, -5, -1, -0, 0, 1, 5, 50, 100);
const rate = fc.constantFrom(-1, -0.5, -0, 0, 0.1, 1);
const flows = fc.array(value, { minLength: 2, maxLength: 5 });
const dates = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 5, maxLength: 5 });
const direction = fc.constantFrom<calc.Direction>("higher", "lower");

describe("no calculation answers -0", () => {
  const ask = <T extends unknown[]>(
    ...cases: [...{ [K in keyof T]: fc.Arbitrary<T[K]> }, (...values: T) => unknown]
  ): void => {
    const calculate = cases.pop() as (...values: T) => unknown;
    fc.assert(
      fc.property(fc.tuple(...(cases as unknown as { [K in keyof T]: fc.Arbitrary<T[K]> })), (values) => {
        expect(holdsNegativeZero(refusal(() => calculate(...(values as T))))).toBe(false);
      }),
      { numRuns: 400 },
    );
  };

  it("in growth", () => {
    ask(value, rate, (start, r) => calc.project(start, r, 70));
    ask(value, rate, (start, r) => calc.projectLinear(start, r, 3));
    ask(value, rate, rate, (start, first, last) => calc.projectFade(start, first, last, 3));
    ask(value, value, (start, end) => calc.cagr(start, end, 3));
    ask(value, rate, (target, r) => calc.startFor(target, r, 3));
    ask(value, value, rate, (start, target, r) => calc.periodsTo(start, target, r));
    ask(value, value, rate, (start, ceiling, r) => calc.projectLogistic(start, ceiling, r, 3));
    ask(value, rate, rate, (market, p, q) => calc.adoption(market, p, q, 3));
  });

  it("in returns", () => {
    ask(flows, (list) => calc.irrAll(list));
    ask(flows, dates, (list, days) => calc.xirrAll(list, days.slice(0, list.length)));
    ask(rate, flows, (r, list) => calc.npv(r, list));
    ask(rate, flows, dates, (r, list, days) => calc.xnpv(r, list, days.slice(0, list.length)));
    ask(flows, rate, (list, r) => calc.payback(list, r));
    ask(value, value, (returned, cost) => calc.roi(returned, cost));
    ask(value, value, (returned, cost) => calc.roiAnnualised(returned, cost, 2));
    ask(value, value, (fixed, price) => calc.breakEven(fixed, price, 1));
  });

  it("in key figures and schedules", () => {
    ask(value, value, value, direction, (actual, target, baseline, way) =>
      calc.attainment(actual, target, baseline, way),
    );
    ask(value, value, value, direction, (actual, target, upper, way) =>
      calc.attainment(actual, target, undefined, way, upper),
    );
    ask(value, value, direction, (actual, target, way) =>
      calc.pace(actual, target, 1, 10, 5, undefined, way),
    );
    ask(flows, (list) => calc.score(list, list.map(Math.abs)));
  });
});
