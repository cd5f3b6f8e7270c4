import type { CellNode } from "./evaluation/grid.ts";
import type { CalculateOptions } from "./calculate.ts";
import { functionsWith } from "./functions/index.ts";
import { Calculation } from "./graph/calculation.ts";
import { heldMoment } from "./graph/moment.ts";
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
/** Excel's own XIRR ends this far from the rate, and its halvings cannot be repeated. */
const nearXirr = 3e-8;
/** The rounding of sums that nearly cancel out, as a share of what was summed. */
const rounding = 1e-13;

/**
 * Compares every formula that the results need with the value that the workbook holds, each by
 * itself: the cells that it reads hold what the workbook says, so a cell that differs does not
 * make those that need it differ. In the order of calculation. Cells without a stored value are not
 * compared, nor are formulas whose value can be kept (see compileModel). Throws a ModelError where another formula
 * cannot be calculated.
 */
export function verifyModel(
  workbook: ModelWorkbook,
  results: readonly CellAddress[],
  options: CalculateOptions = {},
): readonly Difference[] {
  const calculation = new Calculation(workbook, functionsWith(options.planFunctions), [], {
    judging: true,
    keeping: true,
    // What the workbook shows was calculated at its own moment.
    moment: heldMoment(workbook)?.serial ?? options.moment,
  });
  for (const result of results) {
    const node = calculation.grid.find(result);
    if (node !== undefined) calculation.visit(node);
  }
  if (calculation.refusals.length > 0) throw new ModelError(calculation.refusals);
  const differences: Difference[] = [];
  for (const node of calculation.ordered) {
    const compareCell = (cell: CellNode): void => {
      const stored = cell.source?.value;
      const calculated = calculation.calculated?.get(cell);
      if (stored === undefined || calculated === undefined) return;
      const share = node.formula?.toUpperCase().includes("XIRR(") === true ? nearXirr : near;
      if (!sameValue(stored, calculated, share, () => calculation.scaleOf(node)))
        differences.push({ cell: calculation.grid.address(cell), stored, calculated });
    };
    compareCell(node);
    calculation.eachFilled(node, compareCell);
  }
  return differences;
}

/** Whether two values of a cell are the same, numbers but for rounding. */
export function sameValue(a: CellValue, b: CellValue, share = near, scale: () => number = () => 0): boolean {
  if (typeof a === "number" && typeof b === "number") {
    const apart = Math.abs(a - b);
    return apart <= share * Math.max(Math.abs(a), Math.abs(b)) || apart <= rounding * scale();
  }
  if (isError(a) && isError(b)) return a.error === b.error;
  return (a ?? "") === (b ?? "");
}
