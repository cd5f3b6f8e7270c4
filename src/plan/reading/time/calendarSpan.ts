import { caught } from "../match.ts";
import { unitWord, prepositionWord, to, monthOfName, monthWord, withoutOrdinal } from "./words.ts";
import { dateOrderOf, readDate, type DateOrder } from "./writtenDate.ts";
import { readSeason } from "./season.ts";
import type { Span } from "./span.ts";

export interface CalendarContext {
  readonly order?: DateOrder | undefined;
  /** The year of months and quarters that stand without one, from the heading above or the document. */
  readonly year?: number | undefined;
}

const year = String.raw`((?:19|20)\d{2})`;
const yearOnly = new RegExp(`^${year}(?:${to}${year})?\\s*(\\+)?$`);
const fiscal = /^(?:fy|cy|ej(?:ercicio)?)\s*'?(\d{2}|\d{4})$/;
const quarterWord = `(?:q|t|${unitWord("quarter")})`;
const halfWord = `(?:h|s|${unitWord("half")})`;
const part = String.raw`(?:(?:${quarterWord}|${halfWord})\s*[1-4]|[1-4]\s*(?:t|q|s|h|º\s*${unitWord("quarter")}))`;
const of = `(?:\\s+${prepositionWord("of")})?`;
const yearBehind = String.raw`(?:fy\s*)?((?:19|20)\d{2}|'\d{2}|\d{2}(?!\d))`;
const yearFirst = new RegExp(String.raw`^${year}\s*[-/]?\s*(${part})$`);
const yearLast = new RegExp(String.raw`^(${part})\s*[-/,]?${of}\s*${yearBehind}$`);
const halves = new RegExp(`^${halfWord}|[sh]$`);
const anySeparator = new RegExp(to, "g");
const between = new RegExp(`^(.+?)${to}(.+)$`);
const barePart = new RegExp(`^${part}$`);
const bareMonth = new RegExp(`^(${monthWord})\\.?$`);
const lead = new RegExp(`^(?:${unitWord("year")})\\s+`);
const outward = /^(?:desde|del|de|from|between|entre|das?|do|(?:a partir d[eo]))\s+(?:el\s+|o\s+)?/;
const anyLetter = /\p{L}/u;
const dayOnly = /^(\d{1,2})$/;
/** No year is written with fewer. */
const yearDigits = /\d\d/;

/** A period by the calendar, in folded letters: "2024 q1-q2", "jan-mar 2025", "01/03/2026 - 30/04/2026". */
export function readCalendarSpan(folded: string, context: CalendarContext = {}): Span | undefined {
  if (context.year === undefined && !yearDigits.test(folded)) return undefined;
  const bare = folded.replace(lead, "");
  const years = yearOnly.exec(bare);
  if (years !== null) {
    const start = Number(years[1]) * 12;
    const last = years[2] === undefined ? start : Number(years[2]) * 12;
    return last < start ? undefined : calendar(start, years[3] === undefined ? last + 11 : null);
  }
  const point = readPoint(bare, context) ?? readPoint(folded, context);
  if (point !== undefined) return point;
  const inside = bare.replace(outward, "");
  for (const ends of splits(inside)) {
    const span = joinEnds(ends[0], ends[1], context);
    if (span !== undefined) return span;
  }
  return undefined;
}

/** Every way to part a text in two at what may stand between two ends. */
function* splits(text: string): Generator<readonly [from: string, until: string]> {
  for (const found of text.matchAll(anySeparator)) {
    const from = text.slice(0, found.index).trim();
    const until = text.slice(found.index + found[0].length).trim();
    // "01/03/2026" is no range.
    if (/\d$/.test(from) && /^\/\d/.test(text.slice(found.index))) continue;
    if (from !== "" && until !== "") yield [from, until];
  }
  const simple = between.exec(text);
  if (simple !== null) yield [caught(simple, 1), caught(simple, 2)];
}

function joinEnds(from: string, until: string, outer: CalendarContext): Span | undefined {
  const context = { ...outer, order: outer.order ?? dateOrderOf([from, until]) };
  const last = readPoint(until.replace(/^(?:el|the|o)\s+/, ""), context);
  const first = readPoint(from, context);
  if (last !== undefined && last.end !== null) {
    // "Q1-Q2 2024", "January-March 2025", "1-15 March 2026": what stands behind the second end holds for the first.
    const shared =
      first ??
      (dayOnly.test(from) && anyLetter.test(until)
        ? last
        : readPoint(from, { ...context, year: Math.floor(last.start / 12) }));
    if (shared === undefined) return undefined;
    // "November - February 2027" begins the year before.
    const start = first === undefined && shared.start > last.start ? shared.start - 12 : shared.start;
    return start > last.end ? undefined : calendar(start, last.end);
  }
  if (first === undefined) return undefined;
  const shared = barePart.test(until)
    ? readPoint(until, { ...context, year: Math.floor(first.start / 12) })
    : undefined;
  return shared === undefined || shared.end === null ? undefined : calendar(first.start, shared.end);
}

function readPoint(text: string, context: CalendarContext): Span | undefined {
  const date =
    readDate(text, context.order) ??
    (context.year === undefined ? undefined : readDate(`${text} ${context.year}`));
  if (date !== undefined) return oneMonth(date.year, date.month);
  const whole = yearOnly.exec(text);
  if (whole?.[2] === undefined && whole?.[1] !== undefined && whole[3] === undefined) {
    return calendar(Number(whole[1]) * 12, Number(whole[1]) * 12 + 11);
  }
  const ended = fiscal.exec(text);
  if (ended !== null) return calendar(fullYear(caught(ended, 1)) * 12, fullYear(caught(ended, 1)) * 12 + 11);
  const folded = withoutOrdinal(text);
  const first = yearFirst.exec(folded);
  if (first !== null) return partOfYear(Number(first[1]), caught(first, 2));
  const last = yearLast.exec(folded);
  if (last !== null) return partOfYear(fullYear(caught(last, 2)), caught(last, 1));
  const season = readSeason(text, context.year);
  if (season !== undefined || context.year === undefined) return season;
  if (barePart.test(folded)) return partOfYear(context.year, folded);
  const named = bareMonth.exec(text);
  const month = named === null ? undefined : monthOfName(caught(named, 1));
  return month === undefined ? undefined : oneMonth(context.year, month);
}

function fullYear(text: string): number {
  const number = Number(text.replace("'", ""));
  return number < 100 ? 2000 + number : number;
}

function oneMonth(year: number, month: number): Span {
  return calendar(year * 12 + month - 1, year * 12 + month - 1);
}

function partOfYear(year: number, text: string): Span | undefined {
  const months = halves.test(text) ? 6 : 3;
  const number = Number(/\d/.exec(text)?.[0]);
  if (number * months > 12) return undefined;
  const start = year * 12 + (number - 1) * months;
  return calendar(start, start + months - 1);
}

function calendar(start: number, end: number | null): Span {
  return { base: "calendar", start, end };
}
