import type { CellAddress } from "../workbook/index.ts";

/** Why a formula is not calculated here. */
export type RefusalReason =
  /** A function that is not known, or not with these arguments. */
  | "function"
  /** Cells that need each other. */
  | "circle"
  /** A value that changes whenever it is calculated. */
  | "volatile"
  /** Cells of another workbook. */
  | "external"
  /** No formula that can be read. */
  | "syntax"
  /** A reference of a kind that is not read. */
  | "reference"
  /** Arrays whose size or place cannot be told. */
  | "array"
  /** A name that the workbook does not define. */
  | "name"
  | "macro";

/** A cell that cannot be calculated, and what of it: a function's name, a reference, the cells of a circle. */
export interface Refusal {
  readonly cell: CellAddress;
  readonly reason: RefusalReason;
  readonly detail: string;
}

/** Thrown while one formula is read; who knows the cell makes a Refusal of it. */
export class FormulaRefusal extends Error {
  readonly reason: RefusalReason;
  readonly detail: string;

  constructor(reason: RefusalReason, detail: string) {
    super(`${reason}: ${detail}`);
    this.name = "FormulaRefusal";
    this.reason = reason;
    this.detail = detail;
  }
}
