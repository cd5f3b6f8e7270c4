import type { OfficeFileErrorReason } from "../../../officeFile/error.ts";

/** Why a file is no model that can be read. Each reason has a sentence in every language (i18n/model). */
export type ModelFileErrorReason =
  | OfficeFileErrorReason
  | "tooLarge"
  | "tooManyCells"
  | "protected"
  | "oldOffice"
  | "otherFormat"
  | "noWorkbook";

export interface ModelFileErrorDetails {
  /** The most that is read: megabytes of a file, or cells. */
  readonly limit?: number;
  /** The format of a file that is not read, by its name. */
  readonly format?: string;
}

/** The one way in which a file fails to become a model. */
export class ModelFileError extends Error {
  readonly code: ModelFileErrorReason;
  readonly details: ModelFileErrorDetails;

  constructor(code: ModelFileErrorReason, details: ModelFileErrorDetails = {}) {
    super(code);
    this.name = "ModelFileError";
    this.code = code;
    this.details = details;
  }
}
