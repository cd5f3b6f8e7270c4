import type { Place } from "../formula/index.ts";
import { columnLetters, mostColumns, mostRows } from "../workbook/index.ts";

const corner = /^(?:R(\d+|\[-?\d+\])?)?(?:C(\d+|\[-?\d+\])?)?$/i;

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

/** "R3C2", "R[-1]C", "C2" or "R3:R5" as "$B$3" and so on; undefined where it is none, or lies off the sheet. */
export function fromRowColumn(text: string, place: Place): string | undefined {
  const from = text.lastIndexOf("!") + 1;
  const corners = text
    .slice(from)
    .split(":")
    .map((part) => cornerOf(part, place));
  const [first, last = first] = corners;
  if (first === undefined || last === undefined || corners.length > 2) return undefined;
  const alike =
    (first.row === undefined) === (last.row === undefined) &&
    (first.column === undefined) === (last.column === undefined);
  return alike ? `${text.slice(0, from)}${written(first)}:${written(last)}` : undefined;
}

function cornerOf(text: string, place: Place): Corner | undefined {
  const parts = corner.exec(text);
  if (text === "" || parts === null) return undefined;
  const row = /^R/i.test(text) ? position(parts[1], place.row, mostRows) : undefined;
  const column = /C/i.test(text) ? position(parts[2], place.column, mostColumns) : undefined;
  return row === null || column === null ? undefined : { row, column };
}

/** Counted from 0; null where it lies off the sheet. */
function position(given: string | undefined, here: number, most: number): number | null {
  const relative = given === undefined || given.startsWith("[");
  const at = relative ? here + Number((given ?? "[0]").slice(1, -1)) : Number(given) - 1;
  return at >= 0 && at < most ? at : null;
}

const written = ({ row, column }: Corner): string =>
  `${column === undefined ? "" : `$${columnLetters(column)}`}${row === undefined ? "" : `$${row + 1}`}`;
