import type { Cells } from "./coercion/cells.ts";
import { cellsOf, isOmitted, isOmittedRange, mapCells } from "./coercion/cells.ts";
import { numbers, numbersOrBlanks, texts } from "./coercion/columns.ts";
import {
  number,
  optionalNonZero,
  optionalNumber,
  optionalWord,
  type WordReason,
} from "./coercion/scalars.ts";

/** A range takes cells, also a single one; number and text take one value. */
export type ParameterKind = "range" | "number" | "text";

/** What a function takes at one place: what Excel is told of it, and how its cells become a value. */
export interface Parameter<T> {
  readonly kind: ParameterKind;
  readonly optional: boolean;
  readonly read: (value: unknown, name: string) => T;
}

/** Applies a calculation to each cell of a range; the result has the shape of the range. */
export type Each<T> = <R>(calculate: (value: T) => R) => R[][];

const parameter = <T>(
  kind: ParameterKind,
  optional: boolean,
  read: (value: unknown, name: string) => T,
): Parameter<T> => ({ kind, optional, read });

const unlessOmitted =
  <T>(read: (range: unknown, name: string) => T) =>
  (range: unknown, name: string): T | undefined =>
    isOmittedRange(range) ? undefined : read(range, name);

export const aNumber = parameter("number", false, number);
export const aNumberOrNone = parameter("number", true, optionalNumber);
/** An empty cell comes as 0 on the desktop: where 0 makes no sense it counts as left out. */
export const aNonZeroOrNone = parameter("number", true, optionalNonZero);

/**
 * Free days of the week as NETWORKDAYS.INTL says them, a number or seven digits as text; Excel passes either
 * where the parameter takes a range. An empty cell (0) is none.
 */
export const aWeekendOrNone = parameter("range", true, (value, name): number | string | undefined => {
  const [cell] = cellsOf(value, name);
  if (isOmitted(cell) || cell === 0) return undefined;
  return typeof cell === "string" ? cell.trim() : number(cell, name);
});

/** One of some words, or none. */
export const aWordOrNone = <T extends string>(words: readonly T[], reason: WordReason) =>
  parameter("text", true, (value, name) => optionalWord(value, name, words, reason));

/** Numbers, empty cells as 0. */
export const someNumbers = parameter("range", false, numbers);
export const someNumbersOrNone = parameter("range", true, unlessOmitted(numbers));
/** Numbers, null where a cell is empty. */
export const someNumbersWithBlanks = parameter("range", false, numbersOrBlanks);
export const someNumbersWithBlanksOrNone = parameter("range", true, unlessOmitted(numbersOrBlanks));

/** Rows of numbers, as wide as they are selected; a single value is a block of one. */
export const aBlock = parameter("range", false, (range, name) => rowsOf(range, name, numbers));
export const aBlockWithBlanksOrNone = parameter(
  "range",
  true,
  unlessOmitted((range, name) => rowsOf(range, name, numbersOrBlanks)),
);

export const someTexts = parameter("range", false, texts);
export const someTextsOrNone = parameter("range", true, unlessOmitted(texts));

/** TRUE or FALSE a cell, 1 or 0 as well; an empty cell is FALSE. */
export const someTruthsOrNone = parameter(
  "range",
  true,
  unlessOmitted((range, name) => cellsOf(range, name).map((cell) => number(cell, name) !== 0)),
);

/** Cells as they are, whatever they hold. */
export const someCells = parameter("range", false, cellsOf);

/** A word a cell, one cell for all; an empty cell is no word. */
export const someWordsOrNone = <T extends string>(words: readonly T[], reason: WordReason) =>
  parameter(
    "range",
    true,
    unlessOmitted((range, name) => {
      const cells = cellsOf(range, name);
      const rowOf = (index: number): number | undefined => (cells.length > 1 ? index + 1 : undefined);
      return cells.map((cell, index) => optionalWord(cell, name, words, reason, rowOf(index)));
    }),
  );

/** The rows of a block, each read as a range of its own; errors name the cell by its number in the block. */
function rowsOf<T>(range: unknown, name: string, read: (range: unknown, name: string) => T[]): T[][] {
  const cells = read(range, name);
  const rows: Cells = Array.isArray(range) ? range : [[range]];
  let next = 0;
  return rows.map((row) => cells.slice(next, (next += Array.isArray(row) ? row.length : 1)));
}

/** The same with null for a cell that is empty and can be told from 0. */
export const eachNumberOrBlank: Parameter<Each<number | null>> = parameter(
  "range",
  false,
  (range, name) => (calculate) =>
    mapCells(range as Cells, name, (cell) => calculate(isOmitted(cell) ? null : number(cell, name))),
);

/** A number, or a range of them for each of which the function is calculated. */
export const eachNumber: Parameter<Each<number>> = parameter(
  "range",
  false,
  (range, name) => (calculate) => mapCells(range as Cells, name, (cell) => calculate(number(cell, name))),
);
