import { fold } from "./fold.ts";
import { readSpan } from "./time/period.ts";
import { to, unitWord } from "./time/words.ts";

interface Months {
  readonly startMonth: number;
  readonly endMonth: number | null;
}

const weeks = new RegExp(String.raw`^(?:${unitWord("week")}|s|w)\s*(\d+)(?:${to}(\d+))?$`);

/** Months since January of the year 0, of "2027-01". */
export function calendarMonth(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

/** Whether a label names a time ("Q2", "Semana 5-8"). */
export function namesTime(label: string): boolean {
  return weeks.test(fold(label)) || readSpan(label) !== undefined;
}

/**
 * The months of the plan that a milestone's label names ("Q2", "Mes 4-5", "Semana 5-8", "Q1 2025"), or
 * undefined. A label counts from the start of the plan or of its phase, whichever lies in the phase; weeks
 * count four to a month, as plans do that end a year with week 48, or by the calendar where only that fits.
 */
export function milestoneMonths(
  label: string,
  phase: Months,
  startMonth: string | undefined,
): { startMonth: number; endMonth: number } | undefined {
  const candidates = candidatesFor(label, phase, startMonth);
  const fitting = candidates.find(
    ([start, end]) => start >= phase.startMonth && end <= (phase.endMonth ?? Infinity),
  );
  const [start, end] = fitting ?? candidates[0] ?? [];
  return start === undefined || end === undefined || start < 1
    ? undefined
    : { startMonth: start, endMonth: end };
}

type Candidate = readonly [start: number, end: number];

function candidatesFor(label: string, phase: Months, startMonth: string | undefined): Candidate[] {
  const week = weeks.exec(fold(label));
  if (week !== null) return weekCandidates(Number(week[1]), Number(week[2] ?? week[1]), phase);
  const span = readSpan(label);
  if (span === undefined) return [];
  const end = span.end ?? phase.endMonth ?? span.start;
  if (span.base === "calendar") {
    if (startMonth === undefined) return [];
    const before = calendarMonth(startMonth) - 1;
    return [[span.start - before, end - before]];
  }
  const isPartOfYear = /^[qths1-4]/.test(fold(label)) || /^(?:trim|sem|quar|half)/.test(fold(label));
  const yearOfPhase = Math.floor((phase.startMonth - 1) / 12) * 12;
  const shifts = isPartOfYear
    ? [calendarShift(phase, startMonth), yearOfPhase, phase.startMonth - 1, yearOfPhase + 12]
    : [0, phase.startMonth - 1];
  return shifts.flatMap((shift) => (shift === undefined ? [] : [[span.start + shift, end + shift] as const]));
}

/** With a start month that is not January, a quarter is one of the calendar year that the phase begins in. */
function calendarShift(phase: Months, startMonth: string | undefined): number | undefined {
  if (startMonth === undefined) return undefined;
  const first = calendarMonth(startMonth);
  const january = Math.floor((first + phase.startMonth - 1) / 12) * 12;
  return january - first;
}

function weekCandidates(first: number, last: number, phase: Months): Candidate[] {
  const four = (week: number): number => Math.ceil(week / 4);
  const calendar = (week: number): number => Math.floor(((week - 1) * 12) / 52) + 1;
  const offset = phase.startMonth - 1;
  return [
    [four(first), four(last)],
    [calendar(first), calendar(last)],
    [four(first) + offset, four(last) + offset],
  ];
}
