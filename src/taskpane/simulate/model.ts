import type { InputProblemReason, InputShape, InputSource } from "../../model/inputs/types.ts";
import type { RefusalReason } from "../../model/index.ts";
import type { ResultDriver } from "../../model/results/drivers.ts";
import type { ConvergencePoint } from "../../model/results/convergence.ts";
import type { CurvePoint, HistogramBar } from "../../model/results/histogram.ts";
import type { Estimate } from "../../model/results/summary.ts";
import type { KnownRow, MarkValues } from "../../workbook/office-js/model/markRows.ts";
import type { LivePiece } from "../../model/sensitivity/liveFormula.ts";
import type { CellTarget } from "../common/excelPort.ts";

/** What a cell holds or shows, in words for a line: undefined is empty. */
export type Shown = number | string | boolean | undefined;

/** An uncertain cell as the workbook marks it. */
export interface InputMark {
  readonly target: CellTarget;
  readonly name: string;
  readonly shape: InputShape;
  readonly chance: number;
  readonly base: number;
  /** Of its cell: a growth of 0.05 is shown as the cell shows it. */
  readonly format: string;
  readonly source: InputSource;
  /** Its row of the table `Uncertain`, where that marks it. */
  readonly tableRow?: TableMark;
  /** Whether the cell holds the mark and nothing else, so that it can be taken away. */
  readonly alone: boolean;
}

/** A row of a table of marks as it is filled in. */
export interface TableMark {
  readonly row: KnownRow;
  readonly values: MarkValues;
}

/** A rank correlation between two of the inputs, by their numbers. */
export interface CorrelationMark {
  readonly first: number;
  readonly second: number;
  readonly correlation: number;
  /** Its row of the table `Correlations`; absent where a matrix or another product states it. */
  readonly row?: KnownRow;
}

/** The day that TODAY and NOW stood for, "2027-03-01", with the cell that holds it. */
export interface MomentOutcome {
  readonly day: string;
  readonly cell?: string;
}

/** What a calculation took as it stands. */
export interface FixedOutcome {
  readonly moment?: MomentOutcome;
  /** Cells with the value that Excel shows, since they are not calculated here and nothing that varies leads into them. */
  readonly kept?: readonly string[];
}

export interface ResultMark {
  readonly target: CellTarget;
  readonly name: string;
  /** The defined name that marks it; absent where another product's function does. */
  readonly mark?: string;
  readonly format: string;
}

/** Something in a cell that stands in the way. */
export interface CellRemark<Reason extends string> {
  readonly target: CellTarget;
  readonly reason: Reason;
  readonly detail: string;
}

export interface DifferentCell {
  readonly target: CellTarget;
  readonly stored: Shown;
  readonly calculated: Shown;
}

/** What the view shows before a run. */
export interface OpenedModel {
  readonly inputs: readonly InputMark[];
  readonly results: readonly ResultMark[];
  /** Names of results whose cell is gone. */
  readonly gone: readonly string[];
  readonly correlations: readonly CorrelationMark[];
  readonly problems: readonly CellRemark<InputProblemReason>[];
}

export interface NamedEstimate extends Estimate {
  readonly probability: number;
}

/** The trials of one result, with all that is drawn of them. */
export interface ResultOutcome extends ResultMark {
  /** What the workbook shows for it. */
  readonly base: Shown;
  readonly trials: number;
  readonly withoutNumber: number;
  readonly firstError: string;
  readonly mean: Estimate;
  readonly deviation: Estimate;
  readonly minimum: number;
  readonly maximum: number;
  readonly percentiles: readonly NamedEstimate[];
  /** In ascending order. */
  readonly sorted: Float64Array;
  readonly bars: readonly HistogramBar[];
  readonly curve: readonly CurvePoint[];
  readonly drivers: readonly ResultDriver[];
  /** Some of the trials, for each of the drivers in their order. */
  readonly scatters: readonly TrialPoints[];
  readonly convergence: readonly ConvergencePoint[];
}

/** The same trials of an input and of a result. */
export interface TrialPoints {
  /** The number of the input. */
  readonly input: number;
  readonly inputs: Float64Array;
  readonly results: Float64Array;
}

export interface SimulationOutcome extends FixedOutcome {
  readonly trials: number;
  readonly seed: number;
  /** "2027-03-01". */
  readonly day: string;
  readonly inputs: readonly InputMark[];
  readonly results: readonly ResultOutcome[];
  /** Names of inputs that no result depends on. */
  readonly unused: readonly string[];
  readonly unproven: number;
  /** Whether the correlations had to be adjusted. */
  readonly adjusted: boolean;
}

/** What the result is with one input at an end, all others as the workbook holds them. */
export interface SensitivityBar {
  /** The number of the input. */
  readonly input: number;
  readonly target: CellTarget;
  readonly name: string;
  /** Of the input's cell. */
  readonly format: string;
  readonly low: number;
  readonly high: number;
  /** NaN where the result is no number. */
  readonly atLow: number;
  readonly atHigh: number;
  /** Values of the input between its ends at which the result is 0. */
  readonly zeros: readonly number[];
  /** The result at values in equal steps from low to high. */
  readonly along: readonly number[];
}

export interface SensitivityOutcome extends FixedOutcome {
  readonly base: Shown;
  readonly bars: readonly SensitivityBar[];
}

/** A result for each value of one input with each of another. */
export interface TableOutcome extends FixedOutcome {
  readonly rows: TableAxisOutcome;
  readonly columns: TableAxisOutcome;
  /** A line for each value of the rows; NaN where the result is no number. */
  readonly results: readonly (readonly number[])[];
  /** The formula of each result, the values of its row and column left open, where the table can be kept live. */
  readonly live?: readonly LivePiece[];
}

export interface TableAxisOutcome {
  readonly target: CellTarget;
  readonly name: string;
  readonly format: string;
  /** In ascending order, with what the workbook holds among them. */
  readonly values: readonly number[];
  readonly base: number;
}

export interface SeekOutcome extends FixedOutcome {
  readonly solutions: readonly { readonly value: number; readonly result: number }[];
  /** Where there is no solution. */
  readonly nearest?: { readonly value: number; readonly result: number };
}

/** A run that was not begun: nothing was approximated and nothing changed. */
export type Refused =
  | { readonly kind: "refused"; readonly cells: readonly CellRemark<RefusalReason>[] }
  | { readonly kind: "different"; readonly cells: readonly DifferentCell[] }
  | { readonly kind: "problems"; readonly cells: readonly CellRemark<InputProblemReason>[] }
  | { readonly kind: "missing"; readonly what: "inputs" | "results" };
