/** Why a document or a plan cannot be used. Each reason has a sentence in every language (i18n/reading). */
export type PlanErrorReason =
  | "empty"
  | "tooLarge"
  | "binary"
  | "broken"
  | "protected"
  | "oldOffice"
  | "otherFormat"
  | "unpacksTooLarge"
  | "noHeadings"
  | "invalidJson"
  | "otherSchema"
  | "newerVersion";

/** What the sentence of a reason names. */
export interface PlanErrorDetails {
  /** Where in the JSON, from the outside in ("budget.categories[0].name"). */
  readonly path?: string;
  readonly expected?: string;
  readonly received?: string;
  /** The version that a newer plan was written with. */
  readonly version?: string;
  /** The most that is read of a file that is too large. */
  readonly megabytes?: number;
  /** The format of a file that is not read, by its name. */
  readonly format?: string;
}

/** The one way in which a document fails to become a plan. `code` is a key of i18n/reading. */
export class PlanError extends Error {
  readonly code: PlanErrorReason;
  readonly details: PlanErrorDetails;

  constructor(code: PlanErrorReason, details: PlanErrorDetails = {}) {
    super(code);
    this.name = "PlanError";
    this.code = code;
    this.details = details;
  }
}
