import type { CellAddress, ModelWorkbook } from "../workbook/index.ts";

/** How an amount is spread. Amounts are in the unit of their cell. */
export type InputShape =
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  | {
      readonly kind: "triangular" | "pert";
      readonly low: number;
      readonly likely: number;
      readonly high: number;
    }
  | { readonly kind: "normal"; readonly mean: number; readonly deviation: number }
  /** The logarithm of the amount is normal. */
  | { readonly kind: "lognormal"; readonly logMean: number; readonly logDeviation: number }
  /** Three percentiles of the user's own, joined by a metalog. */
  | { readonly kind: "percentiles"; readonly p10: number; readonly p50: number; readonly p90: number }
  /** Values with the chance of each. */
  | { readonly kind: "discrete"; readonly values: readonly number[]; readonly chances: readonly number[] }
  /** Values that were seen, each as likely as the others. */
  | { readonly kind: "data"; readonly values: readonly number[] };

/** Where an uncertain input was found: our own function, a row of the table, or a function of another product. */
export type InputSource = "function" | "table" | "other";

export interface UncertainInput {
  /** The cell that takes the trials, in the workbook that `readInputs` gives back. */
  readonly cell: CellAddress;
  /** Where the user marked it: the cell with the function, or the cell that the table names. */
  readonly place: CellAddress;
  /** What people call it: its own name, else the text beside or above it, else its address. */
  readonly name: string;
  readonly shape: InputShape;
  /** The probability that it occurs at all; else it is 0. */
  readonly chance: number;
  /** What the cell shows while nothing is simulated. */
  readonly base: number;
  readonly source: InputSource;
  /** The function as it is written: "PLAN.UNCERTAIN", "RiskPert"; the table's name for a row of it. */
  readonly marker: string;
}

/** A rank correlation between two inputs, by their numbers. */
export interface InputCorrelation {
  readonly first: number;
  readonly second: number;
  /** Spearman's, -1 to 1. */
  readonly correlation: number;
}

export type InputProblemReason =
  /** A distribution of another product that is not read. */
  | "function"
  /** A property of another product's function that changes the distribution. */
  | "property"
  /** An argument that is missing or no number. */
  | "argument"
  /** An argument that hangs on another uncertain input. */
  | "dependent"
  /** Low above high, a likely value outside, a percentile that no distribution has. */
  | "order"
  /** A shape that is not known. */
  | "shape"
  /** A cell that does not exist, or is marked twice. */
  | "cell"
  | "twice"
  /** A cell that the table names and whose formula holds a mark of its own. */
  | "formula"
  /** A correlation that is no number from -1 to 1, or of no input. */
  | "correlation";

export interface InputProblem {
  readonly cell: CellAddress;
  readonly reason: InputProblemReason;
  /** The function, argument or text that it is about. */
  readonly detail: string;
  /** The cell whose value is in doubt for it; where it is missing, no run can be trusted before it is put right. */
  readonly place?: CellAddress;
}

/** A result that another product's function marks. */
export interface MarkedResult {
  readonly cell: CellAddress;
  readonly name: string;
}

export interface ModelInputs {
  readonly inputs: readonly UncertainInput[];
  readonly correlations: readonly InputCorrelation[];
  readonly results: readonly MarkedResult[];
  readonly problems: readonly InputProblem[];
  /** The workbook with each uncertain call as a cell of its own: what is compiled. */
  readonly workbook: ModelWorkbook;
  /**
   * The workbook for the proof before a run: cells with functions of other products hold what the workbook last had
   * for them, since nobody here knows what those products show.
   */
  readonly proof: ModelWorkbook;
  /** The cells that the proof cannot prove for that reason. */
  readonly unproven: readonly CellAddress[];
}
