/** Why a package of parts cannot be used. The reasons are among those of a document (plan/error.ts). */
export type OfficeFileErrorReason = "broken" | "unpacksTooLarge";

/** The one way in which the package of an Office file fails to be read. */
export class OfficeFileError extends Error {
  readonly code: OfficeFileErrorReason;

  constructor(code: OfficeFileErrorReason) {
    super(code);
    this.name = "OfficeFileError";
    this.code = code;
  }
}
