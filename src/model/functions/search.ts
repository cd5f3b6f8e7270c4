import { FormulaRefusal } from "../formula/index.ts";
import {
  compare,
  isError,
  notAvailable,
  sameNumber,
  unlessError,
  valueError,
  type Scalar,
} from "../values/index.ts";
import type { CellValue } from "../workbook/index.ts";
import { hasWildcard, wildcard } from "./criteria.ts";

/** A row or a column to look in. */
export interface Line {
  readonly length: number;
  /** From here on it is blank. */
  readonly used: number;
  at(position: number): CellValue;
}

const kindOf = (value: CellValue): string => (value === null ? "null" : typeof value);

const equals = (value: CellValue, wanted: Scalar): boolean => {
  if (typeof value === "number" && typeof wanted === "number")
    return value === wanted || sameNumber(value, wanted);
  if (typeof value === "string" && typeof wanted === "string")
    return value.toLowerCase() === wanted.toLowerCase();
  return value === wanted;
};

/** The first (or last) position that equals a value, -1 without one. */
export function findExact(line: Line, wanted: Scalar, patterns: boolean, backwards = false): number {
  const pattern =
    patterns && typeof wanted === "string" && hasWildcard(wanted) ? wildcard(wanted) : undefined;
  const looked = wanted ?? 0;
  const end = Math.min(line.length, line.used);
  for (let step = 0; step < end; step++) {
    const position = backwards ? end - 1 - step : step;
    const value = line.at(position);
    if (pattern === undefined ? equals(value, looked) : typeof value === "string" && pattern.test(value))
      return position;
  }
  return -1;
}

/**
 * The last position whose value is at most the one looked for, in a line that ascends: by halving,
 * as Excel does, so that lines which do not ascend give what Excel gives for most of them. Values of
 * another kind are passed over. -1 where all are greater.
 */
export function findSorted(line: Line, wanted: Scalar, descending = false): number {
  const looked = wanted ?? 0;
  const kind = kindOf(looked);
  let low = 0;
  let high = Math.min(line.length, line.used) - 1;
  let best = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let at = middle;
    while (at <= high && kindOf(line.at(at)) !== kind) at++;
    if (at > high) {
      high = middle - 1;
      continue;
    }
    const value = unlessError(line.at(at));
    const order = compare(value, looked);
    if (order === 0) {
      // Of equal ones the last that stands in a row with it.
      let last = at;
      for (let next = at + 1; next < line.length && next < line.used; next++) {
        const following = line.at(next);
        if (kindOf(following) !== kind) continue;
        if (isError(following) || compare(following, looked) !== 0) break;
        last = next;
      }
      return descending ? firstEqual(line, at, looked, kind) : last;
    }
    if (descending ? order > 0 : order < 0) {
      best = at;
      low = at + 1;
    } else high = middle - 1;
  }
  return best;
}

function firstEqual(line: Line, from: number, looked: Scalar, kind: string): number {
  let first = from;
  for (let before = from - 1; before >= 0; before--) {
    const value = line.at(before);
    if (kindOf(value) !== kind) continue;
    if (isError(value) || compare(value, looked) !== 0) break;
    first = before;
  }
  return first;
}

/** The position of the nearest value below (-1) or above (1) where none is equal, in any order; blanks and errors are passed over. */
export function findNearest(line: Line, wanted: Scalar, side: -1 | 1, backwards = false): number {
  const looked = wanted ?? 0;
  let best = -1;
  let bestValue: CellValue = null;
  const end = Math.min(line.length, line.used);
  for (let step = 0; step < end; step++) {
    const position = backwards ? end - 1 - step : step;
    const value = line.at(position);
    if (value === null || isError(value)) continue;
    const order = compare(value, looked);
    if (order === 0) return position;
    if (Math.sign(order) !== side) continue;
    if (best === -1 || Math.sign(compare(value, bestValue)) === -side) [best, bestValue] = [position, value];
  }
  return best;
}

/** XLOOKUP's search by halving, in a line that ascends (or descends, from its end). What is not in order is refused. */
function findHalving(line: Line, wanted: Scalar, mode: number, descending: boolean): number {
  const looked = wanted ?? 0;
  const end = Math.min(line.length, line.used);
  const at = (position: number): CellValue => line.at(descending ? end - 1 - position : position);
  for (let position = 1; position < end; position++) {
    const [before, value] = [at(position - 1), at(position)];
    if (isError(before) || isError(value) || before === null || value === null || compare(before, value) > 0)
      throw new FormulaRefusal("function", "XLOOKUP by halving in values that are not sorted");
  }
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(at(middle), looked) < 0) low = middle + 1;
    else high = middle;
  }
  const equal = low < end && compare(at(low), looked) === 0;
  const position = equal ? low : mode === 0 ? -1 : mode < 0 ? low - 1 : low < end ? low : -1;
  return position >= 0 && descending ? end - 1 - position : position;
}

/** MATCH: 0 equal, 1 sorted upwards, -1 sorted downwards. */
export function match(line: Line, wanted: Scalar, type: number): number {
  const position = type === 0 ? findExact(line, wanted, true) : findSorted(line, wanted, type < 0);
  if (position < 0) throw notAvailable;
  return position;
}

/** XMATCH's modes: 0 equal, -1 or the next smaller, 1 or the next larger, 2 with patterns; from the end with -1. */
export function matchMode(line: Line, wanted: Scalar, mode: number, search: number): number {
  if (![0, -1, 1, 2].includes(mode) || ![1, -1, 2, -2].includes(search)) throw valueError;
  if (mode === 2 && Math.abs(search) === 2) throw valueError;
  if (wanted === null) return findBlank(line);
  const backwards = search === -1;
  if (Math.abs(search) === 2) return findHalving(line, wanted, mode, search < 0);
  if (mode === 0 || mode === 2) return findExact(line, wanted, mode === 2, backwards);
  return findNearest(line, wanted, mode as -1 | 1, backwards);
}

/** XLOOKUP and XMATCH look for a blank cell where they are given one. */
function findBlank(line: Line): number {
  for (let position = 0; position < line.length; position++) if (line.at(position) === null) return position;
  return -1;
}
