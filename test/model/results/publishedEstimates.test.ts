import { describe, expect, it } from "@jest/globals";
import { totalMoments, totalPercentile, totalProbability, type RangeLine } from "../../../src/calc/index.ts";
import { simulateModel } from "../../../src/model/index.ts";
import { summariseResult } from "../../../src/model/results/summary.ts";
import { workbookOf, type TypedCells } from "../support/workbook.ts";

/**
 * GAO-20-195G, Cost Estimating and Assessment Guide (March 2020), table 12: minimum, most likely and maximum cost of an
 * air vehicle in thousand dollars by element, triangular; the guide buys 32 and puts the sum of the most likely at
 * 77 million a vehicle, 2.47 billion in all.
 */
const elements: readonly (readonly [name: string, low: number, likely: number, high: number])[] = [
  ["Airframe", 17_955, 19_645, 21_785],
  ["Propulsion", 8_500, 10_553, 13_000],
  ["Communications", 4_000, 4_306, 5_100],
  ["Navigation", 4_100, 4_305, 4_650],
  ["Central computer", 550, 600, 650],
  ["Software", 32_300, 35_547, 52_500],
  ["Integration and test", 1_950, 2_136, 2_600],
];
const lines = elements.map(([, low, likely, high]): RangeLine => ({
  low,
  likely,
  high,
  shape: "triangular",
}));
const vehicles = 32;
const pointEstimate = elements.reduce((sum, [, , likely]) => sum + likely, 0);

/** The table as a workbook: the elements marked, their sum for all vehicles in billions. */
function estimate(): Record<string, TypedCells[string]> {
  const cells: Record<string, TypedCells[string]> = { A10: "Vehicles", B10: vehicles, A11: "Billion" };
  elements.forEach(([name, low, likely, high], index) => {
    cells[`A${index + 1}`] = name;
    cells[`B${index + 1}`] = `=RiskTriang(${low},${likely},${high})`;
  });
  return { ...cells, B11: `=SUM(B1:B${elements.length})*B10/1000000` };
}

const simulated = () => {
  const workbook = workbookOf({ Estimate: estimate() });
  const run = simulateModel(workbook, {
    results: [{ sheet: "Estimate", row: 10, column: 1 }],
    trials: 20_000,
  });
  return summariseResult(run?.resultColumns[0] ?? new Float64Array());
};

describe("the air vehicles of the GAO's guide", () => {
  it("come to the guide's point estimate at their most likely costs", () => {
    expect(Math.round(pointEstimate / 1000)).toBe(77);
    expect(((pointEstimate * vehicles) / 1e6).toFixed(2)).toBe("2.47");
  });

  it("have the mean and deviation of triangles, whose sum lies above the point estimate", () => {
    // (a + b + c) / 3 and (a² + b² + c² - ab - ac - bc) / 18, element by element.
    const mean = elements.reduce((sum, [, a, b, c]) => sum + (a + b + c) / 3, 0);
    const variance = elements.reduce((sum, [, a, b, c]) => sum + (a * a + b * b + c * c - a * b - a * c - b * c) / 18, 0); // prettier-ignore
    const moments = totalMoments(lines);
    expect(moments.expected).toBeCloseTo(mean, 6);
    expect(moments.standardDeviation).toBeCloseTo(Math.sqrt(variance), 6);
    // What the guide says in words: summing the most likely costs does not give the most likely total.
    expect(totalProbability(lines, pointEstimate)).toBeLessThan(0.15);
  });

  it("are simulated as the exact functions have them, each percentile within the error that the run states", () => {
    const summary = simulated();
    for (const probability of [0.1, 0.5, 0.7, 0.8, 0.9]) {
      const exact = (totalPercentile(lines, probability) * vehicles) / 1e6;
      const { value, error } = summary.percentile(probability);
      expect(Math.abs(value - exact)).toBeLessThanOrEqual(error ?? 0);
      expect(error ?? 1).toBeLessThan(0.01);
    }
  });
});
