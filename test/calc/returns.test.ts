import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  breakEven,
  irrAll,
  npv,
  payback,
  roi,
  roiAnnualised,
  roiRange,
  xirrAll,
  xnpv,
} from "../../src/calc/index.ts";
import { closeTo } from "../support/closeTo.ts";
import { refusal } from "./refusal.ts";

const relative = 1e-12;

describe("returns", () => {
  it.each<[string, () => unknown, unknown]>([
    ["a loss of everything", () => roi(0, 100), -1],
    ["a loss beyond everything", () => roi(-50, 100), -1.5],
    [
      "a yearly rate near zero keeps its digits",
      () => roiAnnualised(1.0000000001, 1, 10),
      1.000000082695371e-11,
    ],
    ["a yearly rate of a total loss", () => roiAnnualised(0, 100, 3), -1],
    ["a present value at no discount", () => npv(0, [-100, 60, 60]), 20],
    ["a present value below -100%, as Excel has it", () => npv(-2, [1, 1, 1]), 1],
    ["flows before the first listed date", () => xnpv(0.21, [100, 100], [45657, 45292]), 221],
    ["payback of an outlay in year 1", () => payback([0, -100, 60, 60]), 2 + 2 / 3],
    [
      "payback of an outlay in year 1, discounted",
      () => payback([0, -100, 60, 60], 0.1),
      1 + 1.9166666666666667,
    ],
    ["payback of an outlay and its recovery at once", () => payback([-0, 0, -100, 100]), 3],
    ["a rate that no number tells from -100%", () => xirrAll([-100, 50], [45292, 45293]), [-1]],
    ["a rate of whole periods that none tells", () => irrAll([-1e200, 1e-200]), [-1]],
    ["payback in the last moment", () => payback([-100, 50, 50]), 2],
    ["payback despite rounding", () => payback([-0.3, 0.1, 0.1, 0.1]), 3],
    ["payback first reached, though lost again", () => payback([-100, 200, -500, 900]), 0.5],
    ["payback after a second outlay", () => payback([-100, -100, 400]), 1.5],
    ["payback of numbers near the limit", () => payback([-1.5e308, 1e308, 1e308]), 1.5],
    ["payback at a negative rate", () => payback([-100, 50, 50], -0.5), 1],
    ["break-even with nothing to cover", () => breakEven(0, 2, 1), 0],
  ])("%s", (_name, calculate, expected) => {
    const actual = calculate();
    expect({ actual, close: closeTo(actual, expected, relative) }).toEqual({ actual, close: true });
  });

  it("the present value of equal flows is that of an annuity", () => {
    const rate = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(rate, fc.integer({ min: 1, max: 400 }), (r, periods) => {
        const annuity = (-Math.expm1(-periods * Math.log1p(r)) / r) * 100;
        expect(closeTo(npv(r, [0, ...Array<number>(periods).fill(100)]), annuity, 1e-12)).toBe(true);
      }),
    );
  });

  it("a discounted payback is never shorter than the plain one", () => {
    const flows = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(flows, fc.double({ min: 0, max: 0.5, noNaN: true }), (inflows, rate) => {
        const cashFlows = [-50, ...inflows];
        const plain = refusal(() => payback(cashFlows));
        const discounted = refusal(() => payback(cashFlows, rate));
        if (typeof plain === "number" && typeof discounted === "number") {
          expect(discounted).toBeGreaterThanOrEqual(plain * (1 - relative));
        } else {
          expect(discounted).toBe("#N/A cashFlows neverRecovered");
        }
      }),
    );
  });
});

describe("returns refuse", () => {
  it.each<[string, () => unknown, string]>([
    ["a cost of 0", () => roi(1, 0), "#DIV/0! cost zeroDivisor"],
    ["a negative cost", () => roi(1, -1), "#NUM! cost negative"],
    ["a negative return over years", () => roiAnnualised(-1, 1, 2), "#NUM! returned negative"],
    ["no years", () => roiAnnualised(1, 1, 0), "#NUM! years notPositive"],
    [
      "returns the wrong way round",
      () => roiRange({ low: 2, high: 1 }, { low: 1, high: 2 }),
      "#VALUE! returned lowAboveHigh",
    ],
    [
      "costs the wrong way round",
      () => roiRange({ low: 1, high: 2 }, { low: 2, high: 1 }),
      "#VALUE! cost lowAboveHigh",
    ],
    ["a rate of -100%", () => npv(-1, [1]), "#DIV/0! rate minusOne"],
    ["no flows", () => npv(0.1, []), "#VALUE! cashFlows empty"],
    ["a flow that is no number", () => npv(0.1, [1, NaN]), "#VALUE! cashFlows notANumber"],
    ["a present value too large", () => npv(0, [1.5e308, 1.5e308]), "#NUM! cashFlows overflow"],
    ["dated flows at -100%", () => xnpv(-1, [1], [1]), "#DIV/0! rate minusOne"],
    ["dated flows below -100%", () => xnpv(-1.1, [1], [1]), "#NUM! rate belowMinusOne"],
    ["a date too few", () => xnpv(0.1, [1, 2], [1]), "#VALUE! dates shapesDiffer"],
    ["no outlay at all", () => payback([0, 0]), "#N/A cashFlows noOutlay"],
    ["a first flow that is no outlay", () => payback([0, 1]), "#N/A cashFlows noOutlay"],
    ["an outlay never recovered", () => payback([-3, 1, 1]), "#N/A cashFlows neverRecovered"],
    ["payback at -100%", () => payback([-3, 1], -1), "#DIV/0! rate minusOne"],
    [
      "discounting beyond all numbers",
      () => payback([-1, ...Array<number>(400).fill(0), 1], -0.9),
      "#NUM! cashFlows overflow",
    ],
    ["a unit that earns nothing", () => breakEven(1, 2, 2), "#N/A price noMargin"],
  ])("%s", (_name, calculate, expected) => {
    expect(refusal(calculate)).toBe(expected);
  });
});
