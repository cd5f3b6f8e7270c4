import type { CalculateOptions } from "../calculate.ts";
import { compileModel } from "../compile.ts";
import { ModelError } from "../modelError.ts";
import { addressText, type CellAddress, type ModelWorkbook } from "../workbook/index.ts";
import { cellAt, InputRefusal } from "./argument.ts";
import type { Candidate } from "./candidate.ts";

/** Told of each thing that is no input, and of the cell whose value is in doubt for it. */
export type Refused = (cell: CellAddress, refusal: InputRefusal, place?: CellAddress) => void;

/** A cell that is marked twice is no input at all: which of the two holds, nobody said. */
export function withoutTwice(candidates: readonly Candidate[], refused: Refused): Candidate[] {
  const counts = new Map<string, number>();
  for (const { input } of candidates)
    counts.set(addressText(input.cell), (counts.get(addressText(input.cell)) ?? 0) + 1);
  return candidates.filter(({ input }) => {
    const isOnce = counts.get(addressText(input.cell)) === 1;
    if (!isOnce) refused(input.place, new InputRefusal("twice", addressText(input.place)), input.place);
    return isOnce;
  });
}

/** Leaves out inputs whose own figures hang on other inputs: those would differ from trial to trial. */
export function independent(
  candidates: readonly Candidate[],
  workbook: ModelWorkbook,
  options: CalculateOptions,
  refused: Refused,
): Candidate[] {
  const inputs = candidates.map(({ input }) => input.cell);
  const isInput = new Set(inputs.map(addressText));
  const hangs = (cells: readonly CellAddress[]): boolean => {
    if (cells.some((cell) => isInput.has(addressText(cell)))) return true;
    const formulas = cells.filter((cell) => cellAt(workbook, cell)?.formula !== undefined);
    if (formulas.length === 0) return false;
    return compileModel(workbook, { results: formulas, inputs }, options).usedInputs.some((used) => used);
  };
  const failsAt = (cells: readonly CellAddress[]): InputRefusal | undefined => {
    try {
      return hangs(cells) ? new InputRefusal("dependent", "") : undefined;
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      return new InputRefusal("argument", error.refusals[0] === undefined ? "" : addressText(error.refusals[0].cell)); // prettier-ignore
    }
  };
  if (failsAt(candidates.flatMap(({ from }) => from)) === undefined) return [...candidates];
  return candidates.filter(({ input, from }) => {
    const refusal = failsAt(from);
    if (refusal !== undefined) refused(input.place, refusal, input.place);
    return refusal === undefined;
  });
}
