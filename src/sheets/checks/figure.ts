import type { Severity } from "../../plan/finding.ts";
import type { AssumptionName } from "../assumptions/rows.ts";
import type { RangeRef, Value } from "../../workbook/spec.ts";
import type { TableId } from "../ids.ts";

/** The assumptions that hold the words of the severities. */
export const severityNames = {
  error: "SeverityError",
  warning: "SeverityWarning",
  note: "SeverityNote",
} as const satisfies Readonly<Record<Severity, AssumptionName>>;

/** A cell that a note speaks of, with what it held; `counted`: how many figures a column holds for a name. */
export type NoteRead =
  | {
      readonly table: TableId;
      readonly by: string;
      readonly key: string;
      readonly column: string;
      readonly counted?: true;
      readonly then: Value | undefined;
    }
  | { readonly name: AssumptionName; readonly then: Value | undefined }
  /** A number that stands in a sentence only. */
  | { readonly said: number };

/** Of what day a finding is that no formula says, and what it was read from. */
export interface Noted {
  readonly on: number;
  readonly reads: readonly NoteRead[];
  /** How a formula tells whether it still is so, by the cells with the name and the value of a read. */
  readonly live?: (cells: readonly { readonly key: string; readonly then: string }[]) => string;
}

/** How often something is found on one sheet, and where people type there. */
export interface SheetCount {
  readonly place: RangeRef;
  readonly formula: string;
}

/** One check of the workbook: a formula that counts what does not hold, what it must give, and where to look. */
export interface CheckFigure {
  /** Which rule or which finding of the audit. */
  readonly id: string;
  /** What must hold, or what was found. */
  readonly words: string;
  readonly severity: Severity;
  /** Nothing for a note, which stands until somebody looks again. */
  readonly formula?: string;
  /** In place of one formula: a count for each sheet, of which the first with a fault is named. */
  readonly bySheet?: readonly SheetCount[];
  readonly noted?: Noted;
  readonly found: number;
  readonly place: RangeRef;
  /** The row of the first cell at fault, where the rule is one about rows. */
  readonly first?: { readonly formula: string; readonly row: number };
}

export const countOf = <Row>(rows: readonly Row[], holds: (row: Row) => boolean): number =>
  rows.reduce((count, row) => count + (holds(row) ? 1 : 0), 0);
