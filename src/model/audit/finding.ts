import type { CellAddress } from "../workbook/index.ts";

/** What is looked for, by its id for good: accepted findings are kept by it. */
export const workbookRules = [
  "errorValue",
  "circle",
  "brokenPattern",
  "overwritten",
  "shortRange",
  "constant",
  "textNumber",
  "blankReference",
  "unusedInput",
  "externalLink",
  "volatile",
  "longFormula",
  "hiddenSheet",
] as const;

export type WorkbookRule = (typeof workbookRules)[number];

export type WorkbookSeverity = "error" | "warning" | "note";

/** Errors give wrong figures now; warnings may; notes are what a reader of the model has to know. */
export const severityOf: Readonly<Record<WorkbookRule, WorkbookSeverity>> = {
  errorValue: "error",
  circle: "error",
  brokenPattern: "warning",
  overwritten: "warning",
  shortRange: "warning",
  constant: "warning",
  textNumber: "warning",
  blankReference: "warning",
  unusedInput: "note",
  externalLink: "note",
  volatile: "note",
  longFormula: "note",
  hiddenSheet: "note",
};

export interface WorkbookFinding {
  readonly rule: WorkbookRule;
  /** The first cell that shows it. A sheet that is hidden is named by its first cell. */
  readonly cell: CellAddress;
  /** How many cells show the same, where one formula is filled over several. */
  readonly cells: number;
  /** What the texts name: a formula, a value, the cell that it is held against. */
  readonly details: Readonly<Record<string, string | number>>;
  /** The same for as long as the cell and what it holds stay as they are. */
  readonly fingerprint: string;
}

export type Found = Omit<WorkbookFinding, "fingerprint">;
