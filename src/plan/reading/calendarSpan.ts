import { caught } from "./match.ts";
import { monthOfName } from "./monthNames.ts";
import { type Span, to } from "./span.ts";

const yearOnly = new RegExp(`^(\\d{4})(?:${to}(\\d{4}))?\\s*(\\+)?$`);
const part = String.raw`(?:(?:q|t|h|s|trimestre|semestre|quarter)\s*[1-4]|[1-4]\s*t)`;
const yearFirst = new RegExp(`^(\\d{4})\\s*[-/]?\\s*(${part})$`);
const yearLast = new RegExp(`^(${part})(?:\\s*[-/]?\\s*|\\s+(?:de|of)\\s+)(\\d{4})$`);
const monthYear = /^([a-z]+)\.?\s*(?:(?:de|del|of)\s+)?(\d{4})$/;
const isoMonth = /^(\d{4})-(0[1-9]|1[0-2])$/;
const between = new RegExp(`^(.+?)${to}(.+)$`);
const barePart = new RegExp(`^${part}$`);

/** A period by the calendar, in folded letters: "2024 q1-q2", "jan-mar 2025", "2026-2028". */
export function readCalendarSpan(folded: string): Span | undefined {
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
