import { modelTexts } from "../i18n/model.ts";
import { listText, percentText } from "../i18n/number.ts";
import {
  addressText,
  resultDrivers,
  simulateModel,
  summariseResult,
  type ModelWorkbook,
  type ResultSummary,
  type Simulation,
} from "../model/index.ts";
import { planFunctions } from "../functions/modelFunctions.ts";
import { exitCodes } from "./failure.ts";
import { fixedNotes, momentOption } from "./fixed.ts";
import { readModel } from "./modelInput.ts";
import { aligned, cellNamed, cellText, figure, numberOption, overModel, whole } from "./modelRun.ts";
import { Progress, type Terminal } from "./terminal.ts";

export interface SimulateOptions {
  readonly result: readonly string[];
  readonly trials?: string;
  readonly seed?: string;
  readonly today?: string;
  readonly json?: boolean;
}

const percentiles = [0.05, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95];
const mostDrivers = 10;

/** `scaleplan simulate`: the distribution of results over the uncertain inputs of a workbook. */
export async function simulate(file: string, options: SimulateOptions, terminal: Terminal): Promise<number> {
  const workbook = await readModel(file, terminal);
  const results = options.result.map((text) => cellNamed(text, workbook, terminal));
  const trials = numberOption("--trials", options.trials ?? "10000", terminal);
  const seed = numberOption("--seed", options.seed ?? "1", terminal);
  const moment = momentOption(options.today, workbook, terminal);
  const progress = new Progress(terminal);
  const simulation = overModel(
    () =>
      simulateModel(
        workbook,
        { results, trials, seed },
        {
          planFunctions,
          ...moment,
          progress: (share) => progress.step(percentText(share, terminal.language)),
        },
      ),
    file,
    terminal,
  );
  progress.end();
  if (simulation === undefined) return exitCodes.fine;
  for (const note of notesOf(simulation, workbook, terminal)) terminal.stderr.write(`${note}\n`);
  const told = options.json === true ? json(simulation) : text(simulation, terminal);
  terminal.stdout.write(told);
  return exitCodes.fine;
}

function notesOf(simulation: Simulation, workbook: ModelWorkbook, terminal: Terminal): string[] {
  const texts = modelTexts[terminal.language];
  const { unproven, correlationsAdjustedBy, otherProblems, usedInputs, inputs } = simulation;
  const unused = inputs.filter((_, index) => usedInputs[index] !== true).map(({ name }) => name);
  return [
    ...fixedNotes(simulation, workbook, terminal),
    ...(unproven.length > 0 ? [texts.unproven(whole(unproven.length, terminal))] : []),
    ...(correlationsAdjustedBy > 0 ? [texts.adjusted(figure(correlationsAdjustedBy, terminal))] : []),
    ...(otherProblems.length > 0 ? [texts.otherProblems(whole(otherProblems.length, terminal))] : []),
    ...(unused.length > 0 ? [texts.unusedInputs(listText(unused, terminal.language))] : []),
  ];
}

function json({ inputColumns, resultColumns, ...simulation }: Simulation): string {
  const results = simulation.results.map((cell, index) => {
    const column = resultColumns[index] ?? new Float64Array();
    const summary = summariseResult(column);
    return {
      cell: addressText(cell),
      base: simulation.base[index],
      mean: summary.mean,
      deviation: summary.deviation,
      minimum: summary.minimum,
      maximum: summary.maximum,
      withoutNumber: summary.withoutNumber,
      firstError: simulation.firstErrors[index],
      percentiles: percentiles.map((probability) => ({ probability, ...summary.percentile(probability) })),
      drivers: resultDrivers(inputColumns, column),
    };
  });
  const inputs = simulation.inputs.map(({ cell: _cell, place, ...input }) => ({
    place: addressText(place),
    ...input,
  }));
  const { trials, seed, formulas, correlationsAdjustedBy, moment } = simulation;
  const kept = simulation.kept.map(({ cell }) => addressText(cell));
  return `${JSON.stringify({ trials, seed, formulas, correlationsAdjustedBy, moment: moment?.serial, kept, inputs, results }, null, 2)}\n`;
}

function text(simulation: Simulation, terminal: Terminal): string {
  const texts = modelTexts[terminal.language];
  const { trials, seed, inputs, formulas } = simulation;
  const heading = texts.simulation(whole(trials, terminal), cellText(seed, terminal), whole(inputs.length, terminal), whole(formulas, terminal)); // prettier-ignore
  const parts = simulation.results.map((_, index) => resultText(simulation, index, terminal));
  return `${heading}\n\n${parts.join("\n")}`;
}

function resultText(simulation: Simulation, index: number, terminal: Terminal): string {
  const texts = modelTexts[terminal.language];
  const column = simulation.resultColumns[index] ?? new Float64Array();
  const summary = summariseResult(column);
  const cell = simulation.results[index];
  const title = cell === undefined ? "" : addressText(cell);
  const failed = simulation.firstErrors[index] ?? "";
  const missing = summary.withoutNumber > 0 ? `  ${texts.withoutNumber(whole(summary.withoutNumber, terminal), failed)}\n` : ""; // prettier-ignore
  if (summary.sorted.length === 0) return `${title}\n${missing}`;
  return `${title}\n${missing}${aligned(figuresOf(summary, simulation.base[index] ?? null, terminal))}  ${texts.within}\n\n${driversText(simulation, column, terminal)}`;
}

function figuresOf(summary: ResultSummary, base: Simulation["base"][number], terminal: Terminal): string[][] {
  const texts = modelTexts[terminal.language];
  const row = (name: string, { value, error }: { value: number; error?: number | undefined }): string[] => [
    name,
    figure(value, terminal),
    error === undefined ? "" : `± ${figure(error, terminal)}`,
  ];
  return [
    [texts.base, typeof base === "number" ? figure(base, terminal) : cellText(base, terminal), ""],
    row(texts.mean, summary.mean),
    row(texts.deviation, summary.deviation),
    row(texts.least, { value: summary.minimum }),
    ...percentiles.map((probability) => row(`P${Math.round(probability * 100)}`, summary.percentile(probability))), // prettier-ignore
    row(texts.greatest, { value: summary.maximum }),
  ];
}

function driversText(simulation: Simulation, column: Float64Array, terminal: Terminal): string {
  const texts = modelTexts[terminal.language];
  const used = resultDrivers(simulation.inputColumns, column).filter(
    ({ input }) => simulation.usedInputs[input],
  );
  const rows = used
    .slice(0, mostDrivers)
    .map(({ input, atLow, atHigh, rankCorrelation }) => [
      simulation.inputs[input]?.name ?? "",
      figure(atLow, terminal),
      figure(atHigh, terminal),
      rankCorrelation === undefined ? "-" : rankCorrelation.toFixed(2),
    ]);
  return `  ${texts.drivers}\n${aligned([[texts.input, "P10", "P90", texts.rank], ...rows])}`;
}
