import type { Refusal } from "./formula/index.ts";
import { addressText } from "./workbook/index.ts";

/** A model that is not calculated, with every cell that is in the way. Nothing was approximated. */
export class ModelError extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super(
      refusals.map(({ cell, reason, detail }) => `${addressText(cell)}: ${reason} (${detail})`).join("; "),
    );
    this.name = "ModelError";
    this.refusals = refusals;
  }
}
