import { describe, expect, it } from "@jest/globals";
import { type Point, solveIncreasing } from "../../../src/calc/ranges/solve.ts";

/** A logistic curve about a middle, whose inverse is known. */
const logistic =
  (middle: number, scale: number) =>
  (amount: number): Point => {
    const probability = 1 / (1 + Math.exp((middle - amount) / scale));
    return { probability, density: (probability * (1 - probability)) / scale };
  };
const quantile = (middle: number, scale: number, probability: number): number =>
  middle + scale * Math.log(probability / (1 - probability));

describe("the amount at which a probability is reached", () => {
  it("takes no more steps where the last one is too small to leave the amount", () => {
    const steps = Array.from({ length: 60 }, (_, index) => {
      let count = 0;
      const root = 0.4 + index / 300;
      const evaluate = (amount: number): Point => {
        count++;
        // What rounding may add: the probability never is exactly what is asked for.
        return { probability: 0.8 + 8 * (amount - root) + 2 ** -53, density: 8 };
      };
      expect(Math.abs(solveIncreasing(evaluate, 0.8, 0, 1, root + 2e-9) - root)).toBeLessThan(1e-15);
      return count;
    });
    expect(Math.max(...steps)).toBeLessThanOrEqual(3);
  });

  it.each<[string, number]>([
    ["far below", 1e-9],
    ["far above", 1 - 1e-9],
    ["at no number", NaN],
  ])("is found from a start %s", (_name, start) => {
    const amount = solveIncreasing(logistic(0.6, 0.002), 0.3, 0, 1, start);
    expect(Math.abs(amount - quantile(0.6, 0.002, 0.3))).toBeLessThan(1e-13);
  });

  it("is found where the slope says nothing", () => {
    const step = (amount: number): Point => ({ probability: amount < 0.7 ? 0.1 : 0.9, density: 0 });
    expect(Math.abs(solveIncreasing(step, 0.5, 0, 1, 0.2) - 0.7)).toBeLessThan(1e-15);
  });
});
