import { readCalendarSpan } from "./calendarSpan.ts";
import { fold, singleLine } from "./fold.ts";
import { caught } from "./match.ts";
import { type Span, to } from "./span.ts";

/** No period takes more letters than this. */
const longest = 60;
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
