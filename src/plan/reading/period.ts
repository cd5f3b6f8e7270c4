import { fold, singleLine } from "./fold.ts";
import { monthOfName } from "./monthNames.ts";
import { caught } from "./match.ts";

/**
 * A stretch of time as a text names it, both ends included; a null end is open ("Año 5+").
 * "plan" counts months from the start of the plan, "calendar" from January of the year 0, "following" from
 * the end of what stood before.
 */
export interface Span {
  readonly base: "plan" | "calendar" | "following";
  readonly start: number;
  readonly end: number | null;
}

/** No period takes more letters than this. */
const longest = 60;
const to = String.raw`\s*(?:-|–|—|\ba\b|\bto\b|\bal\b|\bhasta\b|\by\b|\band\b|/)\s*`;
/** Four weeks to a month, as plans count that end a year with week 48. */
const weeksAsMonths = 1 / 4;
const units: readonly (readonly [word: string, months: number])[] = [
  ["an?os?|years?", 12],
  ["semestres?|half-years?|s|h", 6],
  ["trimestres?|quarters?|q|t", 3],
  ["mes(?:es)?|months?|m", 1],
  ["semanas?|weeks?", weeksAsMonths],
];
const unitNumber = units.map(
  ([word, months]) =>
    [new RegExp(`^(?:${word})\\s*(\\d+)(?:${to}(?:${word})?\\s*(\\d+))?\\s*(\\+)?$`), months] as const,
);
const lasting = String.raw`(an?os?|years?|trimestres?|quarters?|mes(?:es)?|months?|semanas?|weeks?)`;
const numberUnit = new RegExp(String.raw`^(\d+)${to}(\d+)\s*${lasting}$`);
const duration = new RegExp(String.raw`^(?:duracion|duration)?\s*:?\s*(\d+)\s*${lasting}$`);
const withoutEnd = /^(?:continu[oa]|permanente|en adelante|ongoing|continuous|onwards?)$/;
const ordinals: readonly RegExp[] = [
  /^(?:primer|first|1st)(?=o?\s)/,
  /^(?:segundo|second|2nd)(?=\s)/,
  /^(?:tercer|third|3rd)(?=o?\s)/,
  /^(?:cuarto|fourth|4th)(?=\s)/,
];
const yearOnly = new RegExp(`^(\\d{4})(?:${to}(\\d{4}))?\\s*(\\+)?$`);
const part = String.raw`(?:(?:q|t|h|s|trimestre|semestre|quarter)\s*[1-4]|[1-4]\s*t)`;
const yearFirst = new RegExp(`^(\\d{4})\\s*[-/]?\\s*(${part})$`);
const yearLast = new RegExp(`^(${part})(?:\\s*[-/]?\\s*|\\s+(?:de|of)\\s+)(\\d{4})$`);
const monthYear = /^([a-z]+)\.?\s*(?:(?:de|del|of)\s+)?(\d{4})$/;
const isoMonth = /^(\d{4})-(0[1-9]|1[0-2])$/;
const between = new RegExp(`^(.+?)${to}(.+)$`);
const barePart = new RegExp(`^${part}$`);

/** The period that a text names ("Mes 4-5", "Years 3-4", "2024 Q1-Q2", "Jan-Mar 2025"), or undefined. */
export function readSpan(text: string): Span | undefined {
  if (text.length > longest) return undefined;
  const folded = withoutOrdinal(fold(singleLine(text)));
  return readPlanSpan(folded) ?? readCalendarSpan(folded);
}

function readPlanSpan(folded: string): Span | undefined {
  for (const [pattern, months] of unitNumber) {
    const found = pattern.exec(folded);
    if (found === null) continue;
    const first = Number(found[1]);
    // "Año 2025" is a date; a plan does not run for a thousand years.
    if (first === 0 || (months === 12 && first > 1000)) return undefined;
    const last = found[2] === undefined ? first : Number(found[2]);
    return {
      base: "plan",
      start: Math.floor((first - 1) * months) + 1,
      end: found[3] === undefined ? Math.ceil(last * months) : null,
    };
  }
  const found = numberUnit.exec(folded);
  if (found === null) return undefined;
  const months = monthsOf(caught(found, 3));
  const end = Math.ceil(Number(found[2]) * months);
  // "6-12 meses" goes on where "0-6 meses" ended.
  return { base: "plan", start: Math.floor(Number(found[1]) * months) + 1, end };
}

/** The time that something takes from where the last one ended: "6 meses", "2 years", "ongoing"; else undefined. */
export function readDuration(text: string): Span | undefined {
  const folded = fold(singleLine(text));
  if (withoutEnd.test(folded)) return { base: "following", start: 1, end: null };
  const found = duration.exec(folded);
  const months = found === null ? 0 : Math.ceil(Number(found[1]) * monthsOf(caught(found, 2)));
  return months === 0 ? undefined : { base: "following", start: 1, end: months };
}

/** From the start of the first period to the end of the second: "Mes 4" and "Mes 9". */
export function joinSpans(from: string, until: string): Span | undefined {
  const [first, last] = [readSpan(from), readSpan(until)];
  if (first === undefined || last === undefined || first.base !== last.base) return undefined;
  return { base: first.base, start: first.start, end: last.end };
}

function monthsOf(unit: string): number {
  return units.find(([word]) => new RegExp(`^(?:${word})$`).test(unit))?.[1] ?? 1;
}

/** "primer trimestre" as "trimestre 1". */
function withoutOrdinal(folded: string): string {
  const index = ordinals.findIndex((word) => word.test(folded));
  return index < 0 ? folded : folded.replace(/^\S+\s+(\S+)/, `$1 ${index + 1}`);
}

function readCalendarSpan(folded: string): Span | undefined {
  const years = yearOnly.exec(folded.replace(/^(?:an?o|year)s?\s+/, ""));
  if (years !== null) {
    const start = Number(years[1]) * 12;
    const last = years[2] === undefined ? start : Number(years[2]) * 12;
    return calendar(start, years[3] === undefined ? last + 11 : null);
  }
  const point = readCalendarPoint(folded);
  if (point !== undefined) return point;
  const ends = between.exec(folded);
  return ends === null ? undefined : joinEnds(caught(ends, 1), caught(ends, 2));
}

function joinEnds(from: string, until: string): Span | undefined {
  const last = readCalendarPoint(until);
  const first = readCalendarPoint(from);
  if (first !== undefined && last !== undefined) return calendar(first.start, last.end);
  if (last !== undefined) {
    // "Q1-Q2 2024", "January-March 2025": the year behind the second end holds for the first too.
    const year = Math.floor(last.start / 12);
    const shared = readCalendarPoint(`${from} ${year}`);
    return shared === undefined ? undefined : calendar(shared.start, last.end);
  }
  if (first !== undefined && barePart.test(until)) {
    const shared = readCalendarPoint(`${until} ${Math.floor(first.start / 12)}`);
    return shared === undefined ? undefined : calendar(first.start, shared.end);
  }
  return undefined;
}

function readCalendarPoint(folded: string): Span | undefined {
  const iso = isoMonth.exec(folded);
  if (iso !== null) return oneMonth(Number(iso[1]), Number(iso[2]));
  const named = monthYear.exec(folded);
  const month = named === null ? undefined : monthOfName(caught(named, 1));
  if (named !== null && month !== undefined) return oneMonth(Number(named[2]), month);
  const first = yearFirst.exec(folded);
  if (first !== null) return partOfYear(Number(first[1]), caught(first, 2));
  const last = yearLast.exec(folded);
  return last === null ? undefined : partOfYear(Number(last[2]), caught(last, 1));
}

function oneMonth(year: number, month: number): Span {
  return calendar(year * 12 + month - 1, year * 12 + month - 1);
}

function partOfYear(year: number, text: string): Span | undefined {
  const months = /^[hs]/.test(text) ? 6 : 3;
  const number = Number(/\d/.exec(text)?.[0]);
  if (number * months > 12) return undefined;
  const start = year * 12 + (number - 1) * months;
  return calendar(start, start + months - 1);
}

function calendar(start: number, end: number | null): Span {
  return { base: "calendar", start, end };
}
