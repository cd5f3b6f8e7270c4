import { describe, expect, it } from "@jest/globals";
import { factorValues } from "../../../src/calc/ranges/factorValues.ts";
import { visitOwnWaves } from "../../../src/calc/ranges/ownWaves.ts";
import { continuousLine, eventPart } from "../../../src/calc/ranges/part.ts";

const component = { share: 1, shape: "uniform", mode: 0.5 } as const;
const line = {
  component,
  low: 0.5,
  chance: 0.25,
  deducted: false,
  part: eventPart(continuousLine(component, 0.5, 1), 0.25),
};

describe("the waves of correlated lines given their factor", () => {
  it("begin at 1, and those of their amounts at the chance times the mean amount", () => {
    const values = factorValues([line], 0.5);
    let [mean, whole] = [0, 0];
    visitOwnWaves(
      [line],
      0.5,
      1,
      4,
      values,
      (value, _from, _length, own) => {
        whole += values[value]!.weight * own.re[own.start]!;
        mean += values[value]!.weight * own.amountRe[own.start]!;
        return true;
      },
      { mostSteps: 1e9 },
    );
    expect(whole).toBeCloseTo(1, 8);
    // A uniform amount from 0.5 to 1.5.
    expect(mean).toBeCloseTo(0.25, 6);
  });

  it.each([
    [1e9, true],
    [10, false],
  ])("say whether %d steps are enough for them", (mostSteps, expected) => {
    const values = factorValues([line], 0.5);
    expect(visitOwnWaves([line], 0.5, 1, 64, values, () => false, { mostSteps })).toBe(expected);
  });
});
