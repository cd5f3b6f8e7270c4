import { caught } from "../match.ts";
import type { Span } from "./span.ts";
import { prepositionWord, sprintWord, to, unitWord } from "./words.ts";

/** Four weeks and thirty days to a month, as plans count that end a year with week 48. */
const weeksAsMonths = 1 / 4;
const daysAsMonths = 1 / 30;
/** Two weeks, as sprints last where nothing else is said. */
const sprintAsMonths = 1 / 2;

const units: readonly (readonly [word: string, letters: string, months: number])[] = [
  [unitWord("year"), "y", 12],
  [unitWord("half"), "s|h", 6],
  [unitWord("quarter"), "q|t", 3],
  [unitWord("month"), "m", 1],
  [unitWord("week"), "w|wk", weeksAsMonths],
  [unitWord("day"), "d", daysAsMonths],
  [sprintWord, "", sprintAsMonths],
];
/** A unit that a number stands behind; letters alone do too ("Q1", "M3"). */
const before = ([word, letters]: (typeof units)[number]): string =>
  letters === "" ? word : `(?:${word}|${letters})`;
const article = String.raw`(?:(?:the|el|los|las|la|o|os|as|del|de)\s+)?`;
const fromWord = String.raw`(?:(?:from|desde|a partir d[eo]l?|starting(?: in| at)?|after)\s+)`;
const onwards = String.raw`(?:\s*\+|\s+${prepositionWord("endless")}|\s+and (?:beyond|on))`;
const numbered = units.map(
  (unit) =>
    [
      new RegExp(
        String.raw`^(${fromWord})?${article}${before(unit)}\s*(\d+)(?:${to}${article}(?:${before(unit)})?\s*(\d+))?(${onwards})?$`,
      ),
      unit[2],
    ] as const,
);
const anyNumbered = new RegExp(
  String.raw`^(?:${fromWord})?${article}(?:${units.map(before).join("|")})\s*\d`,
);
const anyUnit = `(${units.map(([word]) => word).join("|")})`;
const lengthOf = (word: string): number =>
  units.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(word))?.[2] ?? 1;
const numberUnit = new RegExp(String.raw`^(\d+)${to}(\d+)\s*${anyUnit}$`);
const firstUnits = new RegExp(
  String.raw`^${article}${prepositionWord("first")}\s+(\d+)\s+${anyUnit}$|^${article}(\d+)\s+${prepositionWord("first")}\s+${anyUnit}$`,
);
const untilUnit = new RegExp(String.raw`^(?:up to|until|hasta|ate)\s+${article}${anyUnit}\s*(\d+)$`);
const duration = new RegExp(
  String.raw`^(?:${article}${prepositionWord("following")}\s+)?(?:${prepositionWord("lasts")})?\s*:?\s*(\d+(?:[.,]\d+)?)\s*${anyUnit}$`,
);
const withoutEnd = new RegExp(`^${prepositionWord("endless")}$`);
const yearAndPart = [
  new RegExp(String.raw`^${unitWord("year")}\s*(\d{1,2})\s*[,:–-]?\s*(?:${article})(.+)$`),
  new RegExp(String.raw`^(?<part>.+?)\s*,?\s*(?:of|del?|do|d[oa])\s+${unitWord("year")}\s*(?<year>\d{1,2})$`),
  /^y(\d{1,2})\s*[-/]?\s*([qth]\s*[1-4].*)$/,
] as const;
/** Nothing that is planned runs longer; "Año 2025" is a date. */
const mostYears = 100;

/** A period by the plan's own count, in folded letters: "mes 4-5", "days 61-90", "first 3 months", "year 2, q3". */
export function readPlanSpan(folded: string): Span | undefined {
  if (!/\d/.test(folded)) return undefined;
  return readNumbered(folded) ?? readBetween(folded) ?? readFirst(folded) ?? readPartOfYear(folded);
}

function readNumbered(folded: string): Span | undefined {
  if (!anyNumbered.test(folded)) return undefined;
  for (const [pattern, months] of numbered) {
    const found = pattern.exec(folded);
    if (found === null) continue;
    const first = Number(found[2]);
    const last = found[3] === undefined ? first : Number(found[3]);
    // "Mes 6-4" is read as it stands: the audit says what is wrong with it.
    if (months === 12 && first > mostYears) return undefined;
    const open = found[4] !== undefined || (found[1] !== undefined && found[3] === undefined);
    // A single month 0 says nothing of its length.
    if (first === 0) return last === 0 || open ? undefined : elapsed(0, last, months);
    return plan(monthAt(first, months), open ? null : Math.ceil(last * months - tiny));
  }
  return undefined;
}

/** Thirtieths and quarters add up to whole months but for rounding. */
const tiny = 1e-9;

/** The month that the so-manieth unit begins in. */
const monthAt = (number: number, months: number): number => Math.floor((number - 1) * months + tiny) + 1;

/** "0-6 meses", "6-12 months": elapsed time, so that the second goes on where the first ended. */
function readBetween(folded: string): Span | undefined {
  const found = numberUnit.exec(folded);
  if (found === null) return undefined;
  const months = lengthOf(caught(found, 3));
  const [first, last] = [Number(found[1]), Number(found[2])];
  if (last <= first) return undefined;
  // "1-2 días" is how long something takes.
  if (months === daysAsMonths && last - first < 6) return undefined;
  // "31-60 días" counts days, not days elapsed.
  if (months < 1 && first % Math.round(1 / months) === 1)
    return plan(monthAt(first, months), Math.ceil(last * months - tiny));
  return elapsed(first, last, months);
}

function elapsed(first: number, last: number, months: number): Span {
  const start = Math.floor(first * months + tiny) + 1;
  const span = plan(start, Math.max(start, Math.ceil(last * months - tiny)));
  return first === 0 ? { ...span, elapsed: true } : span;
}

function readFirst(folded: string): Span | undefined {
  const found = firstUnits.exec(folded);
  if (found !== null) {
    const count = Number(found[1] ?? found[3]);
    return count === 0
      ? undefined
      : plan(1, Math.ceil(count * lengthOf(found[2] ?? caught(found, 4)) - tiny));
  }
  const until = untilUnit.exec(folded);
  const last = until === null ? 0 : Math.ceil(Number(until[2]) * lengthOf(caught(until, 1)) - tiny);
  return last === 0 ? undefined : plan(1, last);
}

/** "Year 2, Q3", "Q3 of year 2", "mes 3 del año 2", "Y2Q3". */
function readPartOfYear(folded: string): Span | undefined {
  for (const pattern of yearAndPart) {
    const found = pattern.exec(folded);
    const number = Number(found?.groups?.["year"] ?? found?.[1]);
    const part = found?.groups?.["part"] ?? found?.[2];
    if (found === null || part === undefined || !(number >= 1)) continue;
    const span = readNumbered(part);
    if (span?.end === null || span === undefined || span.end > 12) continue;
    const shift = (number - 1) * 12;
    return plan(span.start + shift, span.end + shift);
  }
  return undefined;
}

/** The time that something takes from where the last one ended: "6 meses", "2 years", "siguientes 60 días". */
export function readLength(folded: string): Span | undefined {
  if (withoutEnd.test(folded)) return { base: "following", start: 1, end: null };
  const found = duration.exec(folded);
  if (found === null) return undefined;
  const count = Number(caught(found, 1).replace(",", "."));
  const months = Math.ceil(count * lengthOf(caught(found, 2)) - tiny);
  return months <= 0 ? undefined : { base: "following", start: 1, end: months };
}

/** A cell of a column whose heading names the unit: "1-3" under "Months". */
export function readUnitSpan(
  folded: string,
  unit: "month" | "week" | "day" | "quarter" | "year",
): Span | undefined {
  return /^\d+\s*(?:(?:-|–|—|a|to|ate)\s*\d+)?\s*\+?$/.test(folded)
    ? readNumbered(`${unit} ${folded}`)
    : undefined;
}

function plan(start: number, end: number | null): Span {
  return { base: "plan", start, end };
}
