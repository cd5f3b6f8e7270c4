/**
 * Readers of time, as pure functions over one text. Each gives a `Span` (span.ts) or undefined, and never guesses:
 *
 * - `readSpan(text, context?)`: any period that a text names. `context.year` dates bare months and quarters,
 *   `context.order` the numbers of "01/03/2026" (`dateOrderOf(cells)` finds it in a column).
 * - `readDuration(text)`: "6 meses", from where the last one ended; `joinSpans(from, until, context?)`: two cells.
 * - `readCell(text, heading, context?)`: a cell of a column of time, whose heading may name the unit ("Months" | "1-3").
 * - `readCountdown(text)`: "6 weeks before opening"; `readMarks(texts)`: "30 days | 60 days | 90 days".
 * - `settleElapsed(spans)`, `settleCountdowns(spans)`: the spans of one timeline seen together.
 * - `readDate(text, order?)`: one date.
 */
import { fold, singleLine } from "../fold.ts";
import { caught } from "../match.ts";
import { remembered } from "../remembered.ts";
import { readCalendarSpan, type CalendarContext } from "./calendarSpan.ts";
import { readCountdown } from "./countdown.ts";
import { readLength, readPlanSpan, readUnitSpan } from "./planSpan.ts";
import type { Span } from "./span.ts";
import { unitWord, withoutOrdinal } from "./words.ts";

/** No period takes more letters than this. */
const longest = 60;
const aside = /^(.*\S)\s*\(([^()]+)\)$/;

/** The period that a text names ("Mes 4-5", "Years 3-4", "2024 Q1-Q2", "Jan-Mar 2025"), or undefined. */
export function readSpan(text: string, context?: CalendarContext): Span | undefined {
  if (text.length > longest) return undefined;
  return context === undefined ? spanAlone(text) : spanIn(text, context);
}

const spanAlone = remembered((text) => spanIn(text, {}));

function spanIn(text: string, context: CalendarContext): Span | undefined {
  const line = fold(singleLine(text)).replace(/[.,;:]$/, "");
  return readWhole(line, context) ?? readWithAside(line, context);
}

function readWhole(line: string, context: CalendarContext): Span | undefined {
  const folded = withoutOrdinal(line);
  // Without a figure and a year from elsewhere there is nothing to count or to date.
  if (context.year === undefined && !/\d/.test(folded)) return undefined;
  if (context.year !== undefined) {
    return readCalendarSpan(folded, context) ?? readPlanSpan(folded) ?? readCalendarSpan(line, context);
  }
  const asked = folded === line ? undefined : folded;
  return (
    readPlanSpan(line) ??
    (asked === undefined ? undefined : readPlanSpan(asked)) ??
    readCalendarSpan(folded, context) ??
    (asked === undefined ? undefined : readCalendarSpan(line, context)) ??
    readCountdown(line)
  );
}

/** "Q1 (January-March 2026)", "T2 (meses 4-6)": the dated one of the two, else the one in front. */
function readWithAside(line: string, context: CalendarContext): Span | undefined {
  const found = aside.exec(line);
  if (found === null) return undefined;
  const first = readWhole(caught(found, 1), context);
  if (first === undefined) return undefined;
  const inside = readWhole(caught(found, 2), context);
  return inside?.base === "calendar" && first.base !== "calendar" ? inside : first;
}

/** The time that something takes from where the last one ended: "6 meses", "2 years", "ongoing"; else undefined. */
export function readDuration(text: string): Span | undefined {
  return readLength(fold(singleLine(text)));
}

/** From the start of the first period to the end of the second: "Mes 4" and "Mes 9". */
export function joinSpans(from: string, until: string, context: CalendarContext = {}): Span | undefined {
  const [first, last] = [readSpan(from, context), readSpan(until, context)];
  if (first === undefined || last === undefined || first.base !== last.base) return undefined;
  return last.end !== null && last.end < first.start ? undefined : { ...first, end: last.end };
}

const columnUnits = (["month", "week", "day", "quarter", "year"] as const).map(
  (unit) => [unit, new RegExp(String.raw`(?<!\p{L})(?:${unitWord(unit)})(?!\p{L})`, "u")] as const,
);

/** A cell of a column of time: as its heading says where it holds figures only ("Months" | "1-3"). */
export function readCell(text: string, heading: string, context: CalendarContext = {}): Span | undefined {
  const folded = fold(singleLine(text));
  const unit = columnUnits.find(([, word]) => word.test(fold(heading)))?.[0];
  const counted =
    unit === undefined || /^(?:19|20)\d\d/.test(folded) ? undefined : readUnitSpan(folded, unit);
  return counted ?? readSpan(text, context) ?? readDuration(text);
}

/** "30 days", "60 days", "90 days" one behind the other: marks that each period ends at, not lengths. */
export function readMarks(texts: readonly string[]): readonly Span[] | undefined {
  const lengths = texts.flatMap((text) => readDuration(text)?.end ?? []);
  const [first] = lengths;
  if (first === undefined || texts.length < 2 || lengths.length < texts.length) return undefined;
  const rise = lengths.every((length, index) => length === first * (index + 1));
  return rise ? lengths.map((end, index) => ({ base: "plan", start: index * first + 1, end })) : undefined;
}
