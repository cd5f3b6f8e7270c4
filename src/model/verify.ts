import type { CalculateOptions } from "./calculate.ts";
import { functionsWith } from "./functions/index.ts";
import { Calculation } from "./graph/calculation.ts";
import { ModelError } from "./modelError.ts";
import { isError } from "./values/index.ts";
import type { CellAddress, CellValue, ModelWorkbook } from "./workbook/index.ts";

/** A cell where the workbook holds another value than is calculated here. */
export interface Difference {
  readonly cell: CellAddress;
  readonly stored: CellValue;
  readonly calculated: CellValue;
}

/** Numbers this near to each other are the same: iterated functions end within it. */
const near = 1e-9;

/**
 * Compares every formula that the results need with the value that the workbook holds: the cells
 * that differ, in the order of calculation, so that what causes a difference comes first. Cells
 * without a stored value are not compared. Throws a ModelError where a formula cannot be calculated.
 */
export function verifyModel(
  workbook: ModelWorkbook,
  results: readonly CellAddress[],
  options: CalculateOptions = {},
): readonly Difference[] {
  const calculation = new Calculation(workbook, functionsWith(options.planFunctions));
  for (const result of results) {
    const node = calculation.grid.find(result);
    if (node !== undefined) calculation.visit(node);
  }
  if (calculation.refusals.length > 0) throw new ModelError(calculation.refusals);
  const differences: Difference[] = [];
  for (const node of calculation.ordered) {
    const compareCell = (cell: typeof node): void => {
      const stored = cell.source?.value;
      if (stored !== undefined && !sameValue(stored, cell.value))
        differences.push({ cell: calculation.grid.address(cell), stored, calculated: cell.value });
    };
    compareCell(node);
    calculation.eachFilled(node, compareCell);
  }
  return differences;
}

/** Whether two values of a cell are the same, numbers but for rounding. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number")
    return a === b || Math.abs(a - b) <= near * Math.max(Math.abs(a), Math.abs(b)) || Math.abs(a - b) < 1e-15;
  if (isError(a) && isError(b)) return a.error === b.error;
  return (a ?? "") === (b ?? "");
}
