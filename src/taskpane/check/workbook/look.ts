import { auditWorkbook, type WorkbookFinding } from "../../../model/audit/index.ts";
import { formulaCount } from "../../../model/workbook/index.ts";
import { toModel } from "../../../workbook/office-js/model/toModel.ts";
import type { WorkbookCells } from "../../../workbook/office-js/model/workbookCells.ts";

export interface LookedThrough {
  readonly formulas: number;
  /** All of them: what was accepted is left out when they are shown. */
  readonly findings: readonly WorkbookFinding[];
}

/** Audits a workbook as Excel answered for it. */
export function look(cells: WorkbookCells): LookedThrough {
  const workbook = toModel(cells);
  return { formulas: formulaCount(workbook), findings: auditWorkbook(workbook) };
}
