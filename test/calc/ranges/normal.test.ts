import { describe, expect, it } from "@jest/globals";
import { normalProbability, normalQuantile } from "../../../src/calc/ranges/normal.ts";
import { closeTo } from "../../support/closeTo.ts";

describe("the normal distribution", () => {
  it.each([
    // mpmath.ncdf with 40 digits.
    [-37, 5.725571222524577e-300],
    [-10, 7.619853024160526e-24],
    [-6, 9.865876450376981e-10],
    [-1, 0.15865525393145705],
    [-0.3, 0.3820885778110474],
    [0, 0.5],
    [0.6, 0.7257468822499265],
    [2, 0.9772498680518208],
    [5, 0.9999997133484281],
    [-Infinity, 0],
    [Infinity, 1],
  ])("below %d has probability %d", (z, probability) => {
    expect(closeTo(normalProbability(z), probability, 2e-13)).toBe(true);
  });

  it.each([
    // mpmath: √2·erfinv(2p − 1).
    [1e-300, -37.0470962993611992],
    [1e-20, -9.262340089798408],
    [0.01, -2.3263478740408411],
    [0.2, -0.84162123357291442],
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0, -Infinity],
    [1, Infinity],
  ])("reaches probability %d at %d", (probability, z) => {
    expect(closeTo(normalQuantile(probability), z, 1e-14, 1e-30)).toBe(true);
  });
});
