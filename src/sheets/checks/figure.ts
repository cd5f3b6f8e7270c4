import type { RuleId } from "../../plan/rules/rule.ts";
import type { Severity } from "../../plan/finding.ts";
import type { AssumptionName } from "../assumptions/rows.ts";
import type { RangeRef } from "../../workbook/spec.ts";

/** The assumptions that hold the words of the severities. */
export const severityNames = {
  error: "SeverityError",
  warning: "SeverityWarning",
  note: "SeverityNote",
} as const satisfies Readonly<Record<Severity, AssumptionName>>;

/** One check of the workbook: a formula that counts what does not hold, what it must give, and where to look. */
export interface CheckFigure {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly formula: string;
  readonly found: number;
  readonly place: RangeRef;
  /** The row of the first cell at fault, where the rule is one about rows. */
  readonly first?: { readonly formula: string; readonly row: number };
}

export const countOf = <Row>(rows: readonly Row[], holds: (row: Row) => boolean): number =>
  rows.reduce((count, row) => count + (holds(row) ? 1 : 0), 0);
