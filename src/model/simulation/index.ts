import type { CalculateOptions } from "../calculate.ts";
import type { Fixed } from "../graph/kept.ts";
import type { InputProblem, UncertainInput } from "../inputs/index.ts";
import { batchBounds, planCorrelations, sampleInputs } from "../sampling/index.ts";
import type { CellAddress, CellValue, ErrorCode, ModelWorkbook } from "../workbook/index.ts";
import { SimulationError } from "./error.ts";
import { prepareModel } from "./prepare.ts";

export { SimulationError, type SimulationErrorReason } from "./error.ts";
export { prepareCells, prepareModel, type PreparedModel } from "./prepare.ts";

export interface SimulationRequest {
  readonly results: readonly CellAddress[];
  /** A whole number from 100 to 1,000,000; 10,000 where it is left out. */
  readonly trials?: number;
  /** Any finite number; 1 where it is left out. */
  readonly seed?: number;
}

/** The trials of a run: plain data, which can go from a worker to a page. */
export interface Simulation extends Fixed {
  readonly trials: number;
  readonly seed: number;
  readonly inputs: readonly UncertainInput[];
  /** Whether any result depends on the input. */
  readonly usedInputs: readonly boolean[];
  readonly results: readonly CellAddress[];
  /** The results with the inputs as the workbook holds them. */
  readonly base: readonly CellValue[];
  /** A column an input and a column a result; NaN where a trial gave no number. */
  readonly inputColumns: readonly Float64Array[];
  readonly resultColumns: readonly Float64Array[];
  /** Trials of each result without a number, and the first error among them. */
  readonly errors: readonly number[];
  readonly firstErrors: readonly (ErrorCode | undefined)[];
  /** How many formulas were calculated in each trial. */
  readonly formulas: number;
  /** By how much a rank correlation had to be changed for all of them to be possible; 0 for none. */
  readonly correlationsAdjustedBy: number;
  /** Cells with functions of other products that the proof had to take as they are. */
  readonly unproven: readonly CellAddress[];
  /** Problems of inputs that no result of this run depends on. */
  readonly otherProblems: readonly InputProblem[];
}

const leastTrials = 100;
const mostTrials = 1_000_000;

/**
 * Simulates a workbook step by step: yields the share that is done (0 to 1) every few milliseconds, and returns the
 * trials. Nothing of the workbook is changed. Throws a ModelError with the cells that cannot be calculated, and a
 * SimulationError where inputs are in doubt, there are none, or the workbook's own values are not reproduced.
 */
export function* simulationSteps(
  workbook: ModelWorkbook,
  request: SimulationRequest,
  options: CalculateOptions = {},
): Generator<number, Simulation> {
  const { results, trials = 10_000, seed = 1 } = request;
  if (!Number.isInteger(trials) || trials < leastTrials || trials > mostTrials)
    throw new SimulationError("trials", { limits: [leastTrials, mostTrials] });
  if (!Number.isFinite(seed)) throw new SimulationError("seed");
  if (results.length === 0) throw new SimulationError("noResults");
  const prepared = prepareModel(workbook, results, options);
  const { model, read } = prepared;
  yield 0.02;
  const plan = planCorrelations(read.inputs.length, read.correlations);
  const sampling = sampleInputs(read.inputs, read.correlations, trials, seed, plan);
  const samplingSteps = (batchBounds(trials).length - 1) * (1 + plan.groups.length) + read.inputs.length;
  let step = sampling.next();
  for (let done = 1; step.done !== true; done++) {
    yield 0.02 + 0.18 * Math.min(1, done / samplingSteps);
    step = sampling.next();
  }
  const inputColumns = step.value;
  const run = model.start(inputColumns, trials);
  while (!run.step()) yield 0.2 + 0.8 * (run.done / trials);
  const { results: resultColumns, errors, firstErrors } = run.result();
  return {
    trials,
    seed,
    inputs: read.inputs,
    usedInputs: model.usedInputs,
    results,
    base: model.base,
    inputColumns,
    resultColumns,
    errors,
    firstErrors,
    formulas: model.formulas,
    correlationsAdjustedBy: plan.adjustedBy,
    unproven: read.unproven,
    moment: model.moment,
    kept: model.kept,
    otherProblems: prepared.otherProblems,
  };
}

export interface RunningOptions extends CalculateOptions {
  /** Told the share that is done. */
  progress?(share: number): void;
  /** Asked at each step; true ends the run. */
  cancelled?(): boolean;
}

/** Simulates at once; undefined where it was cancelled. See simulationSteps. */
export function simulateModel(
  workbook: ModelWorkbook,
  request: SimulationRequest,
  options: RunningOptions = {},
): Simulation | undefined {
  const steps = simulationSteps(workbook, request, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    options.progress?.(step.value);
    if (options.cancelled?.() === true) return undefined;
  }
}
