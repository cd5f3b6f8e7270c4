import { describe, expect, it } from "@jest/globals";
import { totalProbability } from "../../../src/calc/index.ts";

const pair = [
  { low: 0, high: 1 },
  { low: 0, high: 2 },
];

describe("two correlated uniform lines", () => {
  // SciPy 1.10: adaptive Gauss-Kronrod integral over the first line's normal score, in eight pieces, to 1e-13.
  it.each([
    [0.1, 0.3, 0.02860185021923],
    [0.1, 1.2, 0.35587406652611],
    [0.1, 2.2, 0.82670187666905],
    [0.1, 2.8, 0.98640730009932],
    [0.5, 0.3, 0.05732946703194],
    [0.5, 1.2, 0.37725287775758],
    [0.5, 2.2, 0.78010818093618],
    [0.5, 2.8, 0.96715435534722],
    [0.95, 0.3, 0.09548887157502],
    [0.95, 1.2, 0.39799015244909],
    [0.95, 2.2, 0.73751622332419],
    [0.95, 2.8, 0.93719124414254],
  ])(
    "agree with an integral of another kind to 1e-12: ρ = %d, total at most %d",
    (correlation, amount, known) => {
      expect(Math.abs(totalProbability(pair, amount, { correlation }) - known)).toBeLessThan(1e-12);
    },
  );
});
