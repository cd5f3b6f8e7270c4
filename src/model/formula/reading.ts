import type { Book } from "./book.ts";
import type { Local } from "./lambda.ts";
import type { Shift } from "./references.ts";
import type { Place } from "./syntax.ts";

/** Where a part of a formula is read: its cell, the workbook, and the variables that it sees. */
export interface Reading {
  readonly place: Place;
  readonly book: Book;
  readonly locals: ReadonlyMap<string, Local>;
  readonly shift?: Shift;
  /** How many names and LAMBDAs the part stands in. */
  readonly depth: number;
}
