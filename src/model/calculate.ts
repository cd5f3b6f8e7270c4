import { functionsWith, type PlanFunctions } from "./functions/index.ts";
import type { CellNode } from "./evaluation/grid.ts";
import type { Refusal } from "./formula/index.ts";
import { Calculation } from "./graph/calculation.ts";
import { ModelError } from "./modelError.ts";
import { addressText, type CellAddress, type CellValue, type ModelWorkbook } from "./workbook/index.ts";

export interface CalculateOptions {
  readonly planFunctions?: PlanFunctions;
  /**
   * The serial number of the moment that TODAY and NOW stand for. Without it they are what a cell of the workbook holds
   * that shows nothing else; without such a cell they are refused.
   */
  readonly moment?: number;
}

export interface Examination {
  /** What each formula gives, and each cell that a formula fills, by `addressText`. */
  readonly values: ReadonlyMap<string, CellValue>;
  /** What a cell holds after the calculation. */
  at(sheet: string, row: number, column: number): CellValue;
  /** The greatest number that a cell's formula reads, where formulas are judged. */
  scaleAt(sheet: string, row: number, column: number): number;
  /** The formulas that are not calculated; cells that need them take what the workbook holds for them. */
  readonly refusals: readonly Refusal[];
}

/**
 * Calculates every formula that can be, and names the others. `judging` takes what the workbook
 * holds for the cells that a formula needs, so that each formula is judged by itself.
 */
export function examine(
  workbook: ModelWorkbook,
  options: CalculateOptions & { readonly judging?: boolean } = {},
): Examination {
  const calculation = new Calculation(workbook, functionsWith(options.planFunctions), [], options);
  for (const { cells } of calculation.grid.sheets) for (const node of cells.values()) calculation.visit(node);
  const valueOf = (node: CellNode): CellValue => calculation.calculated?.get(node) ?? node.value;
  const values = new Map<string, CellValue>();
  for (const node of calculation.ordered) {
    if (calculation.isRefused(node)) continue;
    values.set(addressText(calculation.grid.address(node)), valueOf(node));
    calculation.eachFilled(node, (filled) =>
      values.set(addressText(calculation.grid.address(filled)), valueOf(filled)),
    );
  }
  const at = (sheet: string, row: number, column: number): CellValue => {
    const node = calculation.grid.find({ sheet, row, column });
    return node === undefined ? null : valueOf(node);
  };
  const scaleAt = (sheet: string, row: number, column: number): number => {
    const node = calculation.grid.find({ sheet, row, column });
    return node === undefined ? 0 : calculation.scaleOf(node);
  };
  return { values, at, scaleAt, refusals: calculation.refusals };
}

/**
 * Calculates cells and all that they need, or the whole workbook. Throws a ModelError where a
 * formula cannot be calculated.
 */
export function calculate(
  workbook: ModelWorkbook,
  cells?: readonly CellAddress[],
  options: CalculateOptions = {},
): Map<string, CellValue> {
  if (cells === undefined) {
    const { values, refusals } = examine(workbook, options);
    if (refusals.length > 0) throw new ModelError(refusals);
    return new Map(values);
  }
  const calculation = new Calculation(workbook, functionsWith(options.planFunctions), [], options);
  const found = cells.map((cell) => calculation.grid.find(cell));
  for (const node of found) if (node !== undefined) calculation.visit(node);
  if (calculation.refusals.length > 0) throw new ModelError(calculation.refusals);
  return new Map(cells.map((cell, index) => [addressText(cell), found[index]?.value ?? null]));
}
