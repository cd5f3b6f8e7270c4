import { auditWorkbook, type WorkbookFinding } from "../../../model/audit/index.ts";
import { mapWorkbook, type SheetMap } from "../../../model/audit/map.ts";
import { formulaCount } from "../../../model/workbook/index.ts";
import { toModel } from "../../../workbook/office-js/model/toModel.ts";
import type { WorkbookCells } from "../../../workbook/office-js/model/workbookCells.ts";

export interface LookedThrough {
  readonly formulas: number;
  /** All of them: what was accepted is left out when they are shown. */
  readonly findings: readonly WorkbookFinding[];
  /** Where it was asked for. */
  readonly map: readonly SheetMap[];
}

/** What is to be looked at; a map shows the findings that are not accepted. */
export interface LookOrder {
  readonly cells: WorkbookCells;
  readonly map?: { readonly accepted: readonly string[] };
}

/** Audits a workbook as Excel answered for it. */
export function look({ cells, map }: LookOrder): LookedThrough {
  const workbook = toModel(cells);
  const findings = auditWorkbook(workbook);
  const open = findings.filter(({ fingerprint }) => map?.accepted.includes(fingerprint) === false);
  return {
    formulas: formulaCount(workbook),
    findings,
    map: map === undefined ? [] : mapWorkbook(workbook, open),
  };
}
