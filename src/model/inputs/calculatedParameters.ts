import { calculate, type CalculateOptions } from "../calculate.ts";
import { ModelError } from "../modelError.ts";
import { addressText, type CellAddress, type CellValue, type ModelWorkbook } from "../workbook/index.ts";
import { InputRefusal, type Argument } from "./argument.ts";
import { withCells } from "./rewritten.ts";
import type { Scratch } from "./scratch.ts";

export type Calculated = ReadonlyMap<Argument, CellValue | InputRefusal>;

/** The values of the parameters that are formulas themselves. */
export function calculatedParameters(
  workbook: ModelWorkbook,
  scratch: Scratch,
  parameters: readonly Argument[],
  options: CalculateOptions,
): Calculated {
  const pending = parameters.flatMap((argument) =>
    argument.calculated === undefined ? [] : [{ argument, cell: argument.calculated }],
  );
  if (pending.length === 0) return new Map();
  const whole = withCells(workbook, new Map(), scratch.sheet);
  const valueOf = (cell: CellAddress, values: ReadonlyMap<string, CellValue>): CellValue => values.get(addressText(cell)) ?? null; // prettier-ignore
  try {
    const values = calculate(whole, pending.map(({ cell }) => cell), options); // prettier-ignore
    return new Map(pending.map(({ argument, cell }) => [argument, valueOf(cell, values)]));
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
  }
  const found = new Map<Argument, CellValue | InputRefusal>();
  for (const { argument, cell } of pending) {
    try {
      found.set(argument, valueOf(cell, calculate(whole, [cell], options)));
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      found.set(argument, new InputRefusal("argument", argument.text));
    }
  }
  return found;
}
