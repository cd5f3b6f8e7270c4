import type { SheetTexts } from "../../i18n/sheets.ts";
import type { AssumptionName } from "../assumptions/rows.ts";
import type { RangeRef } from "../../workbook/spec.ts";

export type CheckId = keyof SheetTexts["checks"]["rows"];
export type CheckSeverity = "error" | "warning" | "note";

/** The assumptions that hold the words of the severities. */
export const severityNames = {
  error: "SeverityError",
  warning: "SeverityWarning",
  note: "SeverityNote",
} as const satisfies Readonly<Record<CheckSeverity, AssumptionName>>;

/** One check of a sheet: a formula that counts what does not hold, what it must give, and where to look. */
export interface CheckFigure {
  readonly id: CheckId;
  readonly severity: CheckSeverity;
  readonly formula: string;
  readonly found: number;
  readonly place: RangeRef;
}

export const countOf = <Row>(rows: readonly Row[], holds: (row: Row) => boolean): number =>
  rows.reduce((count, row) => count + (holds(row) ? 1 : 0), 0);
