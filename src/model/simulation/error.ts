import type { InputProblem } from "../inputs/index.ts";
import type { Difference } from "../verify.ts";
import type { CellAddress } from "../workbook/index.ts";

export type SimulationErrorReason =
  | "trials"
  | "seed"
  | "noResults"
  | "noInputs"
  /** Uncertain inputs that the results depend on cannot be read as they are stated. */
  | "problems"
  /** The workbook's own values are not reproduced: what a simulation said could be wrong. */
  | "differences"
  | "change"
  | "target"
  | "bounds"
  /** A cell that is to be changed holds a formula, or no number, or the result does not depend on it. */
  | "formula"
  | "noNumber"
  | "unused";

export interface SimulationErrorDetails {
  readonly limits?: readonly [number, number];
  readonly problems?: readonly InputProblem[];
  readonly differences?: readonly Difference[];
  readonly cell?: CellAddress;
}

/** Why a model is not simulated. Each reason has a sentence in every language (i18n/model). */
export class SimulationError extends Error {
  readonly reason: SimulationErrorReason;
  readonly details: SimulationErrorDetails;

  constructor(reason: SimulationErrorReason, details: SimulationErrorDetails = {}) {
    super(reason);
    this.name = "SimulationError";
    this.reason = reason;
    this.details = details;
  }
}
