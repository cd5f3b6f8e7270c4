import { describe, expect, it } from "@jest/globals";
import { countCells, smallestAt } from "../../../src/calc/ranges/orderStatistic.ts";

const count = 5000;
const spread = (value: (share: number) => number): Float64Array =>
  Float64Array.from({ length: count }, (_, index) => value(((index * 7919) % count) / (count - 1)));

describe("the k-th smallest value of a sample", () => {
  it.each<[string, Float64Array, number, number]>([
    ["spread evenly", spread((share) => 3 + 4 * share), 3, 4],
    ["with most of them in one cell", spread((share) => share ** 40), 0, 1],
    ["that are all alike", spread(() => 7), 7, 0],
    ["of a width too small to divide by", spread((share) => share * 1e-310), 0, 1e-310],
    ["of a width near the largest number", spread((share) => share * 1e308), 0, 1e308],
    ["of which rounding takes some out of the bounds", spread((share) => share * (1 + 1e-12) - 1e-13), 0, 1],
  ])("is found among values %s", (_name, values, low, width) => {
    const sorted = values.slice().sort();
    const counted = countCells(values, low, width);
    for (const k of [0, 1, 17, 2499, 2500, 4321, count - 2, count - 1]) {
      expect(smallestAt(counted, k)).toEqual([sorted[k], sorted[k + 1] ?? Infinity]);
    }
  });
});
