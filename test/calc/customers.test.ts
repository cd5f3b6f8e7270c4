import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { lifetimeToAcquisition, lifetimeValue, netBurn, runway, viral } from "../../src/calc/index.ts";
import { refusal } from "./refusal.ts";

const share = fc.double({ min: 0.01, max: 0.9, noNaN: true });

describe("customers and cash", () => {
  it("a lifetime's value is the sum of what the customers who stay pay", () => {
    fc.assert(
      fc.property(share, share, (churn, rate) => {
        let sum = 0;
        for (let t = 0; t < 5000; t++) sum += 20 * ((1 - churn) / (1 + rate)) ** t;
        expect(lifetimeValue(20, churn, rate) / sum).toBeCloseTo(1, 9);
        expect(lifetimeToAcquisition(20, churn, 50, rate)).toBeCloseTo(sum / 50, 6);
      }),
    );
  });

  it("a runway spends the cash to the last", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        (periods, growth) => {
          let cash = 0;
          for (let t = 0; t < periods; t++) cash += 100 * (1 + growth) ** t;
          fc.pre(growth > -0.2);
          expect(runway(cash, 100, growth)).toBeCloseTo(periods, 5);
        },
      ),
    );
  });

  it("viral growth is its closed form", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 9, noNaN: true }),
        share,
        share,
        (invitations, conversion, churn) => {
          const [k, s] = [invitations * conversion, 1 - churn];
          fc.pre(Math.abs(k - s) > 0.01);
          const customers = viral(100, invitations, conversion, 10, churn);
          customers.forEach((count, t) => {
            expect(count / ((100 * (k ** (t + 1) - s ** (t + 1))) / (k - s))).toBeCloseTo(1, 9);
          });
        },
      ),
    );
  });

  it("burn is cash lost a period", () => {
    expect(netBurn(100, 130, 2)).toBe(-15);
  });

  it.each<[string, () => unknown, string]>([
    ["customers who never leave, undiscounted", () => lifetimeValue(1, 0), "#DIV/0! churn zeroDivisor"],
    [
      "customers won for nothing",
      () => lifetimeToAcquisition(1, 0.1, 0),
      "#NUM! acquisitionCost notPositive",
    ],
    ["cash that grows", () => runway(1, -1), "#N/A burn neverRunsOut"],
    ["cash that stays", () => runway(1, 0), "#N/A burn neverRunsOut"],
    ["cash that stays though its burn would grow", () => runway(1, 0, 0.1), "#N/A burn neverRunsOut"],
    ["a burn that fades in time", () => runway(1000, 100, -0.1), "#N/A burn neverRunsOut"],
    ["no periods", () => netBurn(1, 1, 0), "#NUM! periods notPositive"],
    ["viral growth beyond all numbers", () => viral(1, 1e9, 1, 100), "#NUM! invitations overflow"],
    ["a conversion above 1", () => viral(1, 1, 1.1, 1), "#NUM! conversion outsideZeroToOne"],
  ])("refuses %s", (_name, calculate, expected) => {
    expect(refusal(calculate)).toBe(expected);
  });
});
