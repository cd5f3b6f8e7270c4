import type { CalculateOptions } from "../calculate.ts";
import { compileModel, type CompiledModel, type ModelRequest } from "../compile.ts";
import { cellAt } from "../inputs/argument.ts";
import { readInputs, type InputProblem, type ModelInputs } from "../inputs/index.ts";
import { isError } from "../values/index.ts";
import { verifyModel, type Difference } from "../verify.ts";
import { addressText, type CellAddress, type ModelWorkbook } from "../workbook/index.ts";
import { SimulationError } from "./error.ts";

export interface PreparedModel {
  readonly model: CompiledModel;
  readonly read: ModelInputs;
  readonly otherProblems: readonly InputProblem[];
}

/** Reads the inputs, proves the workbook's own values, and compiles: what every run over uncertain inputs begins with. */
export function prepareModel(
  workbook: ModelWorkbook,
  results: readonly CellAddress[],
  options: CalculateOptions = {},
): PreparedModel {
  const read = readInputs(workbook, options);
  const otherProblems = withoutDoubt(read, results, options);
  if (read.inputs.length === 0) throw new SimulationError("noInputs");
  prove(read, results, options);
  const inputs = read.inputs.map(({ cell }) => cell);
  return { model: compileModel(read.workbook, { results, inputs }, options), read, otherProblems };
}

/** A model of which given cells are changed, in `cases` cases: each of them holds a number, not a formula. */
export function prepareCells(
  workbook: ModelWorkbook,
  results: readonly CellAddress[],
  changed: readonly CellAddress[],
  { cases, ...options }: CalculateOptions & Pick<ModelRequest, "cases"> = {},
): { readonly model: CompiledModel; readonly held: readonly number[]; readonly read: ModelInputs } {
  const read = readInputs(workbook, options);
  withoutDoubt(read, results, options);
  prove(read, results, options);
  const held = changed.map((address) => {
    const cell = cellAt(read.workbook, address);
    if (cell?.formula !== undefined) throw new SimulationError("formula", { cell: address });
    if (typeof cell?.value !== "number") throw new SimulationError("noNumber", { cell: address });
    return cell.value;
  });
  return {
    model: compileModel(
      read.workbook,
      { results, inputs: changed, ...(cases === undefined ? {} : { cases }) },
      options,
    ),
    held,
    read,
  };
}

/** Refuses problems of inputs that a result depends on, and answers with the others. */
function withoutDoubt(
  read: ModelInputs,
  results: readonly CellAddress[],
  options: CalculateOptions,
): InputProblem[] {
  if (read.problems.length === 0) return [];
  const doubtful = read.problems.flatMap(({ place }) => place ?? []);
  const cells = read.inputs.map(({ cell }) => cell);
  const { usedInputs } = compileModel(read.workbook, { results, inputs: [...cells, ...doubtful] }, options);
  const used = new Set(
    doubtful.filter((_, index) => usedInputs[cells.length + index] === true).map(addressText),
  );
  const inTheWay = ({ place }: InputProblem): boolean => place === undefined || used.has(addressText(place));
  const problems = read.problems.filter(inTheWay);
  if (problems.length > 0) throw new SimulationError("problems", { problems });
  return [...read.problems];
}

/** Refuses a workbook whose own values are not reproduced, but for cells that show the absence of another product. */
function prove(read: ModelInputs, results: readonly CellAddress[], options: CalculateOptions): void {
  const isMissing = ({ stored }: Difference): boolean =>
    read.unproven.length > 0 && isError(stored) && stored.error === "#NAME?";
  const differences = verifyModel(read.proof, results, options).filter((one) => !isMissing(one));
  if (differences.length > 0) throw new SimulationError("differences", { differences });
}
