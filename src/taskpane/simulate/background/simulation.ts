import { simulationSteps, type Simulation } from "../../../model/index.ts";
import { convergence } from "../../../model/results/convergence.ts";
import { resultDrivers } from "../../../model/results/drivers.ts";
import { curve, histogram } from "../../../model/results/histogram.ts";
import { summariseResult } from "../../../model/results/summary.ts";
import type { WorkbookCells } from "../../../workbook/office-js/model/workbookCells.ts";
import type { Refused, ResultMark, ResultOutcome, SimulationOutcome, TrialPoints } from "../model.ts";
import { markOf, openWorkbook } from "./open.ts";
import type { ModelOrder } from "./orders.ts";
import { cellOf, fixedOf, options, refusedFor, shownOf } from "./workbook.ts";

const shownPercentiles = [0.05, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95];
/** Progress is told so often at most: each message wakes the page. */
const telling = 0.02;

/** Runs the trials of all results and sums them up; what cannot be trusted is refused. */
export function simulation(
  { trials, seed, day }: Extract<ModelOrder, { kind: "simulate" }>,
  cells: WorkbookCells,
  progress: (done: number) => void,
): SimulationOutcome | Refused {
  const { workbook, opened } = openWorkbook(cells, true);
  const results = opened.results.map(({ target }) => cellOf(target));
  try {
    const steps = simulationSteps(workbook, { results, trials, seed }, options);
    let told = 0;
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        const run = step.value;
        return {
          ...{ trials, seed, day },
          inputs: run.inputs.map((input) => markOf(workbook, input, cells)),
          results: opened.results.map((mark, index) => outcomeOf(mark, index, run)),
          unused: run.inputs.filter((_, index) => run.usedInputs[index] === false).map(({ name }) => name),
          unproven: run.unproven.length,
          adjusted: run.correlationsAdjustedBy > 0,
          ...fixedOf(run, workbook),
        };
      }
      if (step.value - told < telling) continue;
      told = step.value;
      progress(Math.floor(step.value * trials));
    }
  } catch (error) {
    return refusedFor(error);
  }
}

/** So many inputs are shown against the result, and so many trials of each: more would be a blot. */
const mostScatters = 12;
const mostPoints = 400;

/** Trials from the whole of the run, in equal steps; those without a number are left out. */
function pointsOf(input: number, { inputColumns }: Simulation, results: Float64Array): TrialPoints {
  const column = inputColumns[input] ?? new Float64Array();
  const step = Math.max(1, Math.floor(results.length / mostPoints));
  const trials = Array.from({ length: Math.min(mostPoints, results.length) }, (_, at) => at * step).filter(
    (trial) => Number.isFinite(results[trial]),
  );
  const of = (values: Float64Array): Float64Array =>
    Float64Array.from(trials, (trial) => values[trial] ?? NaN);
  return { input, inputs: of(column), results: of(results) };
}

function outcomeOf(mark: ResultMark, index: number, run: Simulation): ResultOutcome {
  const column = run.resultColumns[index] ?? new Float64Array();
  const summary = summariseResult(column);
  const { sorted } = summary;
  const used = run.inputColumns.map((_, input) => input).filter((input) => run.usedInputs[input] === true);
  const drivers = resultDrivers(
    used.flatMap((input) => run.inputColumns[input] ?? []),
    column,
  );
  const ordered = drivers.map((driver) => ({ ...driver, input: used[driver.input] ?? driver.input }));
  return {
    ...mark,
    base: shownOf(run.base[index]),
    trials: run.trials,
    withoutNumber: summary.withoutNumber,
    firstError: run.firstErrors[index] ?? "",
    mean: summary.mean,
    deviation: summary.deviation,
    minimum: summary.minimum,
    maximum: summary.maximum,
    percentiles: shownPercentiles.map((probability) => ({
      probability,
      ...summary.percentile(probability),
    })),
    sorted,
    bars: histogram(sorted),
    curve: curve(sorted),
    drivers: ordered,
    scatters: ordered.slice(0, mostScatters).map(({ input }) => pointsOf(input, run, column)),
    convergence: convergence(column),
  };
}
