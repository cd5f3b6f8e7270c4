import type { CellAddress } from "../workbook/index.ts";
import type { Found, WorkbookRule } from "./finding.ts";
import type { FormulaCell } from "./formulaCell.ts";

export const addressOf = ({ sheet, cell: { row, column } }: FormulaCell): CellAddress => ({
  sheet: sheet.name,
  row,
  column,
});

/** One finding for all cells of a sheet that one formula is filled over: a reader mends them together. */
export function byPattern(
  rule: WorkbookRule,
  cells: readonly { readonly formula: FormulaCell; readonly details?: Found["details"] }[],
): Found[] {
  const groups = new Map<string, Found>();
  for (const { formula, details } of cells) {
    // Beside each other, fixed cells may differ too: a grid looks at its own heading in each row.
    const key = `${formula.sheet.name}\n${formula.pattern.replace(/\bR(\[-?\d+\])?\d*C(\[-?\d+\])?\d*/g, "R$1C$2")}`;
    const group = groups.get(key);
    groups.set(
      key,
      group === undefined
        ? {
            rule,
            cell: addressOf(formula),
            cells: 1,
            details: { formula: `=${formula.formula}`, ...details },
          }
        : { ...group, cells: group.cells + 1 },
    );
  }
  return [...groups.values()];
}
