import {
  compileModel,
  prepareModel,
  solutionsBetween,
  tornado,
  verifyModel,
  type CellAddress,
  type CellValue,
} from "../../../model/index.ts";
import type { WorkbookCells } from "../../../workbook/office-js/model/workbookCells.ts";
import type { Refused, SeekOutcome, SensitivityBar, SensitivityOutcome } from "../model.ts";
import { markOf, openWorkbook } from "./open.ts";
import type { ModelOrder } from "./orders.ts";
import { cellOf, differentCells, fixedOf, options, refusedFor, shownOf } from "./workbook.ts";

/** How many values of each input the lines of the spider go through. */
const spiderPoints = 21;

/** The result with each input at its ends, all others as the workbook holds them, the widest first. */
export function sensitivity(
  { result, share }: Extract<ModelOrder, { kind: "sensitivity" }>,
  cells: WorkbookCells,
): SensitivityOutcome | Refused {
  const { workbook } = openWorkbook(cells, true);
  const place = cellOf(result);
  try {
    const { model, read } = prepareModel(workbook, [place], options);
    const changed = share === undefined ? {} : { cells: read.inputs.map(({ cell }) => cell), change: share };
    const swept = tornado(workbook, { result: place, ...changed }, options);
    const { base, bars } = swept;
    const held = read.inputs.map((input) => input.base);
    const resultsOf = (input: number, values: Float64Array): Float64Array => {
      const columns = held.map((own, at) =>
        at === input ? values : new Float64Array(values.length).fill(own),
      );
      return model.run(columns, values.length).results[0] ?? new Float64Array();
    };
    return {
      ...fixedOf(swept, workbook),
      base: shownOf(base),
      bars: bars.flatMap(({ input, low, high, atLow, atHigh }): SensitivityBar[] => {
        const marked = read.inputs[input];
        if (marked === undefined || model.usedInputs[input] !== true) return [];
        const { target, name, format } = markOf(workbook, marked, cells);
        const at = (values: Float64Array): Float64Array => resultsOf(input, values);
        const zeros = low < high ? solutionsBetween(low, high, 0, at).solutions : [];
        const steps = Float64Array.from(
          { length: spiderPoints },
          (_, step) => low + ((high - low) * step) / (spiderPoints - 1),
        );
        return [
          {
            ...{ input, target, name, format, low, high },
            ...{ atLow: numberOf(atLow), atHigh: numberOf(atHigh) },
            zeros: zeros.map(({ value }) => value),
            along: [...at(steps)],
          },
        ];
      }),
    };
  } catch (error) {
    return refusedFor(error);
  }
}

const numberOf = (value: CellValue): number => (typeof value === "number" ? value : NaN);

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
    return {
      solutions,
      ...(nearest === undefined || solutions.length > 0 ? {} : { nearest }),
      ...fixedOf(model, workbook),
    };
  } catch (error) {
    return refusedFor(error);
  }
}
