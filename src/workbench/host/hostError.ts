/** A refusal as Excel reports it: `code` is what an add-in finds in `error.code`. */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.name = "HostError";
    this.code = code;
    this.status = status;
  }
}

/** Nothing is ever accepted silently: what the host does not know fails, and says what it was. */
export const apiNotFound = (what: string): HostError =>
  new HostError("ApiNotFound", `The emulated host does not know ${what}.`, 404);

/** The member exists, but not in the requirement set that this host declares. */
export const aboveMatrix = (what: string, set: string, declared: string): HostError =>
  new HostError(
    "ApiNotFound",
    `${what} needs ${set}, and this host declares ${declared}. Check with isSetSupported.`,
    404,
  );

export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const invalidArgument = (detail = ""): HostError =>
  new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format.${detail === "" ? "" : ` (${detail})`}`,
  );
