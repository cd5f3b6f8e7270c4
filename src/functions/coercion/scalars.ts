import { CalcError, type CalcErrorReason } from "../../calc/index.ts";
import { isOmitted } from "./cells.ts";

const plainNumber = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?\s*(%?)\s*$/i;
const isoDate = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/;
/** 1970-01-01 as an Excel serial number. */
const serialOfEpoch = 25569;
const millisecondsOfDay = 86_400_000;

/**
 * The number that a cell stands for, as Excel's own arithmetic takes it: an empty cell is 0 (the
 * desktop passes it so, the web as null), TRUE is 1, and text counts when it is plainly a number, a
 * percentage or an ISO date. Undefined for any other text, and for what is no number.
 */
export function numberOf(cell: unknown): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (isOmitted(cell)) return 0;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (typeof cell !== "string") return undefined;
  const plain = plainNumber.exec(cell);
  if (plain !== null) {
    const value = plain[1] === "%" ? Number(cell.replace("%", "")) / 100 : Number(cell);
    return Number.isFinite(value) ? value : undefined;
  }
  return serialOf(cell);
}

function serialOf(text: string): number | undefined {
  const date = isoDate.exec(text);
  if (date === null) return undefined;
  const [year, month, day] = [Number(date[1]), Number(date[2]), Number(date[3])];
  const time = Date.UTC(year, month - 1, day);
  const valid = new Date(time).getUTCMonth() === month - 1 && year >= 1900;
  return valid ? time / millisecondsOfDay + serialOfEpoch : undefined;
}

/** A bare argument; where Excel passes a single cell as a range, that cell. */
function bare(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [row] = value as readonly unknown[];
  return value.length !== 1 ? value : Array.isArray(row) && row.length === 1 ? row[0] : row;
}

/** An error of Excel's, as the pane reads it from a cell; Excel itself calls no function with one. */
export const isErrorCell = (cell: unknown): boolean =>
  typeof cell === "string" && /^#(?:[A-Z]+[A-Z/0]*[!?]|N\/A)$/.test(cell);

/** A required number. */
export function number(value: unknown, argument: string): number {
  const cell = bare(value);
  const found = numberOf(cell);
  if (found === undefined)
    throw new CalcError("#VALUE!", argument, isErrorCell(cell) ? "errorCell" : "notANumber");
  return found;
}

/** An optional number, undefined when it was left out. */
export function optionalNumber(value: unknown, argument: string): number | undefined {
  return isOmitted(bare(value)) ? undefined : number(value, argument);
}

/** An optional number that makes no sense as 0, which is how the desktop passes an empty cell. */
export function optionalNonZero(value: unknown, argument: string): number | undefined {
  return optionalNumber(value, argument) || undefined;
}

/** What an unknown word is called: each has a sentence that lists the words. */
export type WordReason = Extract<CalcErrorReason, `unknown${string}`>;

/** An optional word out of a list, whatever its case; undefined when it was left out or is an empty cell (0). */
export function optionalWord<T extends string>(
  value: unknown,
  argument: string,
  words: readonly T[],
  reason: WordReason,
  row?: number,
): T | undefined {
  const cell = bare(value);
  if (isOmitted(cell) || cell === 0) return undefined;
  const given = typeof cell === "string" ? cell.trim().toLowerCase() : undefined;
  const word = words.find((known) => known.toLowerCase() === given);
  if (word === undefined) throw new CalcError("#VALUE!", argument, reason, row);
  return word;
}
