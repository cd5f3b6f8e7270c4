import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  breakEven,
  breakEvenMargin,
  breakEvenPrice,
  mirr,
  npv,
  periodChurn,
  periodRate,
  priceVolumeMix,
  profitabilityIndex,
  spread,
} from "../../src/calc/index.ts";
import { refusal } from "./refusal.ts";

const ratio = fc.double({ min: 0.01, max: 0.9, noNaN: true });
const units = fc.integer({ min: 0, max: 1000 });
const price = fc.integer({ min: 1, max: 500 });
const products = fc.array(
  fc.record({ plannedUnits: units, plannedPrice: price, actualUnits: units, actualPrice: price }),
  { minLength: 1, maxLength: 8 },
);

describe("one rate and one ratio of flows", () => {
  it("the modified rate is that of outlays brought to the start and inflows to the end", () => {
    const flows = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(flows, ratio, ratio, (later, finance, reinvest) => {
        const cashFlows = [-50, ...later, 70];
        const end = cashFlows.length - 1;
        let [paid, earned] = [0, 0];
        cashFlows.forEach((flow, t) => {
          if (flow < 0) paid -= flow / (1 + finance) ** t;
          else earned += flow * (1 + reinvest) ** (end - t);
        });
        expect(mirr(cashFlows, finance, reinvest)).toBeCloseTo((earned / paid) ** (1 / end) - 1, 12);
      }),
    );
  });

  it("equals the example of Excel's help for MIRR", () => {
    const cashFlows = [-120_000, 39_000, 30_000, 21_000, 37_000, 46_000];
    expect(mirr(cashFlows, 0.1, 0.12)).toBeCloseTo(0.126094, 6);
  });

  it("a profitability index is 1 more than the value over the outlay", () => {
    fc.assert(
      fc.property(ratio, (rate) => {
        const flows = [-80, 30, -10, 95];
        expect(profitabilityIndex(rate, flows)).toBeCloseTo(1 + npv(rate, flows) / 80, 12);
        expect(profitabilityIndex(rate, [0, 0, ...flows])).toBe(profitabilityIndex(rate, flows));
      }),
    );
  });
});

describe("parts add up", () => {
  it("price, volume and mix to the difference of the revenues", () => {
    fc.assert(
      fc.property(products, (list) => {
        fc.pre(list.some(({ plannedUnits }) => plannedUnits > 0));
        const revenue = list.reduce(
          (sum, own) => sum + own.actualUnits * own.actualPrice - own.plannedUnits * own.plannedPrice,
          0,
        );
        const { volume, mix, price: byPrice, total } = priceVolumeMix(list);
        expect(Math.abs(total - revenue)).toBeLessThan(1e-8);
        expect(volume + mix + byPrice).toBe(total);
      }),
    );
  });

  it("units that move to a dear product are mix, not volume or price", () => {
    const list = [
      { plannedUnits: 50, plannedPrice: 10, actualUnits: 30, actualPrice: 10 },
      { plannedUnits: 50, plannedPrice: 20, actualUnits: 70, actualPrice: 20 },
    ];
    expect(priceVolumeMix(list)).toEqual({ volume: 0, mix: 200, price: 0, total: 200 });
  });

  it("the parts of a spread amount, to the cent", () => {
    const profile = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), profile, (cents, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const parts = spread(cents / 100, weights, 2);
        expect(parts.reduce((sum, part) => sum + Math.round(part * 100), 0)).toBe(cents);
        weights.forEach((weight, index) => {
          if (weight === 0) expect(Math.abs(parts[index]!)).toBe(0);
        });
      }),
    );
  });
});

describe("conversions and break-even points", () => {
  it("months compound to the year", () => {
    fc.assert(
      fc.property(ratio, (rate) => {
        expect((1 + periodRate(rate, 12)) ** 12 - 1).toBeCloseTo(rate, 12);
        expect(1 - (1 - periodChurn(rate, 12)) ** 12).toBeCloseTo(rate, 12);
      }),
    );
    expect([periodRate(-1, 12), periodChurn(1, 12)]).toEqual([-1, 1]);
  });

  it("price and margin break even where the units do", () => {
    const at = breakEvenPrice(1000, 10, 250);
    expect(breakEven(1000, at, 10)).toBeCloseTo(250, 9);
    expect(breakEvenMargin(1000, 250 * at)).toBeCloseTo((at - 10) / at, 12);
  });

  it.each<[string, () => unknown, string]>([
    ["flows without an inflow", () => mirr([-1, -2], 0.1, 0.1), "#DIV/0! cashFlows oneSign"],
    ["a finance rate of -100%", () => mirr([-1, 2], -1, 0.1), "#DIV/0! financeRate minusOne"],
    ["a first flow that is no outlay", () => profitabilityIndex(0.1, [1, 2]), "#N/A cashFlows noOutlay"],
    ["a profile of nothing", () => spread(1, [0, 0]), "#DIV/0! profile addsUpToZero"],
    ["half a decimal", () => spread(1, [1], 0.5), "#VALUE! decimals notAWholeNumber"],
    [
      "no units planned",
      () => priceVolumeMix([{ plannedUnits: 0, plannedPrice: 1, actualUnits: 1, actualPrice: 1 }]),
      "#DIV/0! plannedUnits addsUpToZero",
    ],
    ["units of 0", () => breakEvenPrice(1, 1, 0), "#NUM! units notPositive"],
    ["revenue of 0", () => breakEvenMargin(1, 0), "#NUM! revenue notPositive"],
    ["no parts", () => periodRate(0.1, 0), "#NUM! parts notPositive"],
    ["a churn above 1", () => periodChurn(1.1, 12), "#NUM! churn outsideZeroToOne"],
  ])("refuses %s", (_name, calculate, expected) => {
    expect(refusal(calculate)).toBe(expected);
  });
});
