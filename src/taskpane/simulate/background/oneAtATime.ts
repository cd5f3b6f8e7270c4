import {
  compileModel,
  prepareModel,
  solutionsBetween,
  verifyModel,
  type CellAddress,
} from "../../../model/index.ts";
import { inputQuantile } from "../../../model/sampling/index.ts";
import type { WorkbookCells } from "../../../workbook/office-js/model/workbookCells.ts";
import type { InputMark, Refused, SeekOutcome, SensitivityBar, SensitivityOutcome } from "../model.ts";
import { markOf, openWorkbook } from "./open.ts";
import type { ModelOrder } from "./orders.ts";
import { cellOf, differentCells, options, refusedFor, shownOf } from "./workbook.ts";

/** The result with each input at its ends, all others as the workbook holds them, the widest first. */
export function sensitivity(
  { result, share }: Extract<ModelOrder, { kind: "sensitivity" }>,
  cells: WorkbookCells,
): SensitivityOutcome | Refused {
  const { workbook } = openWorkbook(cells, true);
  try {
    const { model, read } = prepareModel(workbook, [cellOf(result)], options);
    const held = read.inputs.map(({ base }) => base);
    const resultsOf = (input: number, values: Float64Array): Float64Array => {
      const columns = held.map((base, at) =>
        at === input ? values : new Float64Array(values.length).fill(base),
      );
      return model.run(columns, values.length).results[0] ?? new Float64Array();
    };
    const bars = read.inputs.flatMap((input, index): SensitivityBar[] => {
      if (model.usedInputs[index] !== true) return [];
      const mark = markOf(workbook, input);
      const [low, high] = share === undefined ? endsOf(mark) : around(mark.base, share);
      const [atLow = NaN, atHigh = NaN] = resultsOf(index, Float64Array.of(low, high));
      const at = (values: Float64Array): Float64Array => resultsOf(index, values);
      const zeros = low < high ? solutionsBetween(low, high, 0, at).solutions : [];
      const { target, name } = mark;
      return [{ target, name, low, high, atLow, atHigh, zeros: zeros.map(({ value }) => value) }];
    });
    const width = ({ atLow, atHigh }: SensitivityBar): number => Math.abs(atHigh - atLow) || 0;
    return { base: shownOf(model.base[0]), bars: bars.sort((a, b) => width(b) - width(a)) };
  } catch (error) {
    return refusedFor(error);
  }
}

/** The ends that are stated; P10 and P90 where there are none. */
function endsOf({ shape, chance }: InputMark): readonly [number, number] {
  if ("low" in shape && chance >= 1) return [shape.low, shape.high];
  const quantile = inputQuantile(shape, chance);
  return [quantile(0.1), quantile(0.9)];
}

const around = (base: number, share: number): readonly [number, number] => [
  base - Math.abs(base) * share,
  base + Math.abs(base) * share,
];

/** The values of a cell that bring the result to a goal. The workbook is proved first, and not touched. */
export function seek(
  { result, to, change, low, high }: Extract<ModelOrder, { kind: "seek" }>,
  cells: WorkbookCells,
): SeekOutcome | Refused {
  const { workbook, read } = openWorkbook(cells, true);
  const results: readonly CellAddress[] = [cellOf(result)];
  try {
    const differences = verifyModel(read.proof, results, options);
    if (differences.length > 0) return differentCells(differences);
    const model = compileModel(
      { ...read.workbook, dateSystem: workbook.dateSystem },
      { results, inputs: [cellOf(change)] },
      options,
    );
    const { solutions, nearest } = solutionsBetween(
      low,
      high,
      to,
      (values) => model.run([values], values.length).results[0] ?? new Float64Array(),
    );
    return { solutions, ...(nearest === undefined || solutions.length > 0 ? {} : { nearest }) };
  } catch (error) {
    return refusedFor(error);
  }
}
