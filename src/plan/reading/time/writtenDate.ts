import { fold, singleLine } from "../fold.ts";
import { caught } from "../match.ts";
import { monthOfName, monthWord, prepositionWord } from "./words.ts";

/** Which of two numbers in "01/03/2026" is the day. */
export type DateOrder = "dayFirst" | "monthFirst";

export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  /** undefined where only the month is said. */
  readonly day: number | undefined;
}

const of = `(?:\\s+${prepositionWord("of")})?`;
const year = String.raw`((?:19|20)\d{2}|'?\d{2})`;
const fullYear = String.raw`((?:19|20)\d{2})`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th|º|°|er|o)?`;
const iso = new RegExp(`^${fullYear}-(\\d{1,2})-(\\d{1,2})(?:t[\\d:.]*z?)?$`);
const isoMonth = new RegExp(`^${fullYear}[-/](0?[1-9]|1[0-2])$`);
const numbers = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2${year}$`);
const monthNumber = new RegExp(String.raw`^(0?[1-9]|1[0-2])[/.-]${fullYear}$`);
const dayMonthYear = new RegExp(String.raw`^${day}[\s.-]*${of}\s*(${monthWord})\.?[\s,-]*${of}\s*${year}$`);
const monthDayYear = new RegExp(String.raw`^(${monthWord})\.?\s+${day}\s*,?\s+${fullYear}$`);
const monthYear = new RegExp(String.raw`^(${monthWord})\.?[\s,/-]*${of}\s*${year}$`);
const yearMonth = new RegExp(String.raw`^${fullYear}[\s,/-]+(${monthWord})\.?$`);
/** No year is written with fewer. */
const yearDigits = /\d\d/;
const dayName = /^(?:el\s+|on\s+|em\s+|the\s+)/;

/**
 * The date that a text writes, whole or to its month: "2026-03-01", "01/03/2026", "1 de marzo de 2026", "March 1,
 * 2026", "mar-26", "03/2026". Of two numbers that may both be months, `order` decides; without it such a date is none.
 */
export function readDate(text: string, order?: DateOrder): WrittenDate | undefined {
  if (!yearDigits.test(text)) return undefined;
  const folded = fold(singleLine(text)).replace(dayName, "");
  return readIso(folded) ?? readNumbers(folded, order) ?? readNamed(folded);
}

function readIso(folded: string): WrittenDate | undefined {
  const whole = iso.exec(folded);
  if (whole !== null) return dated(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const month = isoMonth.exec(folded);
  if (month !== null) return dated(Number(month[1]), Number(month[2]), undefined);
  const short = monthNumber.exec(folded);
  return short === null ? undefined : dated(Number(short[2]), Number(short[1]), undefined);
}

function readNumbers(folded: string, order: DateOrder | undefined): WrittenDate | undefined {
  const found = numbers.exec(folded);
  if (found === null) return undefined;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const known = order ?? orderOf(first, second);
  // "05/05/2026" is the same in either order.
  if (known === undefined && first !== second) return undefined;
  const [dayOfMonth, month] = known === "monthFirst" ? [second, first] : [first, second];
  return dated(fullYearOf(caught(found, 4)), month, dayOfMonth);
}

function readNamed(folded: string): WrittenDate | undefined {
  const dayFirst = dayMonthYear.exec(folded);
  if (dayFirst !== null) {
    return dated(fullYearOf(caught(dayFirst, 3)), monthOfName(caught(dayFirst, 2)), Number(dayFirst[1]));
  }
  const monthFirst = monthDayYear.exec(folded);
  if (monthFirst !== null) {
    return dated(Number(monthFirst[3]), monthOfName(caught(monthFirst, 1)), Number(monthFirst[2]));
  }
  const month = monthYear.exec(folded);
  if (month !== null) return dated(fullYearOf(caught(month, 2)), monthOfName(caught(month, 1)), undefined);
  const behind = yearMonth.exec(folded);
  return behind === null ? undefined : dated(Number(behind[1]), monthOfName(caught(behind, 2)), undefined);
}

/** "26" and "'26" are of this century. */
function fullYearOf(text: string): number {
  const number = Number(text.replace("'", ""));
  return number < 100 ? 2000 + number : number;
}

function dated(year: number, month: number | undefined, day: number | undefined): WrittenDate | undefined {
  if (month === undefined || month < 1 || month > 12) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day !== undefined && (day < 1 || day > last) ? undefined : { year, month, day };
}

function orderOf(first: number, second: number): DateOrder | undefined {
  if (first > 12 && second <= 12) return "dayFirst";
  return second > 12 && first <= 12 ? "monthFirst" : undefined;
}

const anyNumbers = new RegExp(numbers.source.replace(/^\^|\$$/g, ""), "g");

/**
 * The order that the dates of a column or a document are written in, from those that leave no choice; undefined
 * where none does or where they contradict each other. A language alone decides nothing but where it must:
 * `fallback` is for dates in Spanish or Portuguese, where the day always comes first.
 */
export function dateOrderOf(texts: readonly string[], fallback?: DateOrder): DateOrder | undefined {
  const found = new Set<DateOrder>();
  for (const text of texts) {
    for (const date of text.matchAll(anyNumbers)) {
      // Points separate days first everywhere.
      const order = date[2] === "." ? "dayFirst" : orderOf(Number(date[1]), Number(date[3]));
      if (order !== undefined) found.add(order);
    }
  }
  return found.size === 0 ? fallback : found.size === 1 ? [...found][0] : undefined;
}
