import { totalMoments, totalPercentile } from "../../../src/calc/index.ts";
import {
  simulateModel,
  SimulationError,
  simulationSteps,
  summariseResult,
  type ModelWorkbook,
  type Simulation,
} from "../../../src/model/index.ts";
import { workbookOf, type TypedCells } from "../support/workbook.ts";

const result = { sheet: "S", row: 0, column: 1 };
const model = (cells: TypedCells): ModelWorkbook => workbookOf({ S: cells });

function simulated(cells: TypedCells, trials = 2000, seed = 1): Simulation {
  const simulation = simulateModel(model(cells), { results: [result], trials, seed });
  if (simulation === undefined) throw new Error("cancelled");
  return simulation;
}

function failure(run: () => unknown): SimulationError {
  try {
    run();
  } catch (error) {
    if (error instanceof SimulationError) return error;
    throw error;
  }
  throw new Error("it ran");
}

const budget = {
  B1: "=B2+B3*2-B4",
  B2: "=PLAN.UNCERTAIN(3,6,4)",
  B3: '=PLAN.UNCERTAIN(2,4,,"pert")',
  B4: "=PLAN.UNCERTAIN(1,2)",
};

describe("a simulation", () => {
  test("agrees with the exact functions where the model is a weighted sum", () => {
    const lines = [
      { low: 3, high: 6, likely: 4 },
      { low: 2, high: 4, shape: "pert" as const, weight: 2 },
      { low: 1, high: 2, weight: -1 },
    ];
    const summary = summariseResult(simulated(budget, 20_000).resultColumns[0]!);
    // Twice the stated error: four standard errors.
    for (const probability of [0.1, 0.5, 0.8, 0.9]) {
      const { value, error } = summary.percentile(probability);
      expect(Math.abs(value - totalPercentile(lines, probability))).toBeLessThanOrEqual(2 * error!);
    }
    // Strata make the mean of a sum nearly exact.
    expect(summary.mean.value).toBeCloseTo(totalMoments(lines).expected, 3);
    expect(summary.deviation.value).toBeCloseTo(totalMoments(lines).standardDeviation, 1);
  });

  test("gives the same bits for the same seed", () => {
    expect(simulated(budget).resultColumns).toEqual(simulated(budget).resultColumns);
    expect(simulated(budget).resultColumns).not.toEqual(simulated(budget, 2000, 2).resultColumns);
  });

  test("has the workbook's own value as its base, and says what was used", () => {
    const { base, usedInputs, formulas, trials } = simulated({ ...budget, B9: "=PLAN.UNCERTAIN(0,1)" });
    expect(base).toEqual([4 + 6 - 1.5]);
    expect(usedInputs).toEqual([true, true, true, false]);
    expect([formulas, trials]).toEqual([1, 2000]);
  });

  test("counts trials that give an error", () => {
    const { errors, firstErrors } = simulated({ B1: "=1/(B2>=0.2)", B2: "=PLAN.UNCERTAIN(0,1)" }, 1000);
    expect(errors).toEqual([200]);
    expect(firstErrors).toEqual(["#DIV/0!"]);
  });

  test("goes on in steps that say how far it is, and can end after any", () => {
    const shares: number[] = [];
    const steps = simulationSteps(model(budget), { results: [result], trials: 5000 });
    for (let step = steps.next(); step.done !== true; step = steps.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    let asked = 0;
    const cancelled = (): boolean => ++asked === 5;
    expect(simulateModel(model(budget), { results: [result] }, { cancelled })).toBeUndefined();
    expect(asked).toBe(5);
  });

  test("takes a call inside an expression as uncertain as one that stands alone", () => {
    const alone = summariseResult(simulated({ B1: "=10*B2", B2: "=PLAN.UNCERTAIN(1,2)" }).resultColumns[0]!);
    const inside = summariseResult(simulated({ B1: "=10*PLAN.UNCERTAIN(1,2)" }).resultColumns[0]!);
    expect(inside.percentile(0.9).value).toBeCloseTo(alone.percentile(0.9).value, 1);
    expect(inside.deviation.value).toBeCloseTo(10 / Math.sqrt(12), 2);
  });
});

describe("no simulation is run", () => {
  const run =
    (cells: TypedCells, request: object = {}) =>
    () =>
      simulateModel(model(cells), { results: [result], ...request });
  test.each<[string, () => unknown, SimulationError["reason"]]>([
    ["without an uncertain input", run({ B1: "=1+1" }), "noInputs"],
    ["without a result", run(budget, { results: [] }), "noResults"],
    ["of too few trials", run(budget, { trials: 99 }), "trials"],
    ["of part of a trial", run(budget, { trials: 1000.5 }), "trials"],
    ["with a seed that is no number", run(budget, { seed: Number.NaN }), "seed"],
    ["of an input in doubt", run({ B1: "=B2+B3", B2: "=RiskWeibull(1,2)", B3: "=PLAN.UNCERTAIN(1,2)" }), "problems"],
    ["of an end that is uncertain itself", run({ B1: "=B2", B2: "=PLAN.UNCERTAIN(1,B3)", B3: "=PLAN.UNCERTAIN(2,3)" }), "problems"],
  ])("%s", (_name, attempt, reason) => {
    expect(failure(attempt).reason).toBe(reason);
  }); // prettier-ignore

  test("where the workbook's own values are not reproduced, and the cells are named", () => {
    const workbook = model(budget);
    const cell = workbook.sheets[0]!.cells.get(1)!;
    const cells = new Map(workbook.sheets[0]!.cells).set(1, { ...cell, value: 99 });
    const changed = { ...workbook, sheets: [{ ...workbook.sheets[0]!, cells }] };
    const { reason, details } = failure(() => simulateModel(changed, { results: [result] }));
    expect(reason).toBe("differences");
    expect(details.differences).toEqual([{ cell: result, stored: 99, calculated: 8.5 }]);
  });

  test("of a problem that no result depends on it is only said", () => {
    const { otherProblems } = simulated({ ...budget, D9: "=RiskWeibull(1,2)" });
    expect(otherProblems.map(({ detail }) => detail)).toEqual(["RiskWeibull"]);
  });
});

describe("a workbook of another product", () => {
  const stored = (value: unknown): ModelWorkbook => {
    const workbook = model({ B1: "=B2*2", B2: "=RiskNormal(10,1)", B3: "=B2+RiskUniform(0,2)" });
    const cells = new Map(workbook.sheets[0]!.cells);
    for (const [key, cell] of cells) cells.set(key, { ...cell, value: value as never });
    return { ...workbook, sheets: [{ ...workbook.sheets[0]!, cells }] };
  };

  test("is simulated without it: cells that show its absence are not proven, and said", () => {
    const simulation = simulateModel(stored({ error: "#NAME?" }), { results: [result] });
    expect(simulation?.unproven).toHaveLength(2);
    expect(summariseResult(simulation!.resultColumns[0]!).mean.value).toBeCloseTo(20, 2);
  });

  test("is proven against what it showed last where it was there", () => {
    expect(failure(() => simulateModel(stored(7), { results: [result] })).reason).toBe("differences");
  });
});
