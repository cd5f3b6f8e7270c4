import { fold, singleLine } from "../fold.ts";
import { caught } from "../match.ts";
import type { Span } from "./span.ts";
import { prepositionWord, to, unitWord } from "./words.ts";

const lengths = [
  [unitWord("year"), 12],
  [unitWord("month"), 1],
  [unitWord("week"), 1 / 4],
  [unitWord("day"), 1 / 30],
] as const;
const anyUnit = `(${lengths.map(([word]) => word).join("|")})`;
const before = new RegExp(
  String.raw`^(?:t\s*[-–−]\s*)?(\d+)(?:${to}(\d+))?\s*${anyUnit}\s+(?:${prepositionWord("before")})(?!\p{L})`,
  "u",
);
const letters =
  /^([tdwsm])\s*[-–−]\s*(\d+)(?:\s*(?:to|a|ate|\/|\.\.|–)\s*\1?\s*[-–−]?\s*(\d+))?(?:\s*(\p{L}+))?$/u;
const letterMonths: Readonly<Record<string, number>> = { d: 1 / 30, w: 1 / 4, s: 1 / 4, m: 1 };

/**
 * Time that is counted down to an event: "6 months before opening", "8-4 semanas antes de la apertura", "T-6 months",
 * "D-30". Months run up to the event, which the month 0 ends with; `settleCountdowns` makes them months of the plan.
 */
export function readCountdown(text: string): Span | undefined {
  const folded = fold(singleLine(text));
  const found = before.exec(folded);
  if (found !== null) {
    const months = lengths.find(([word]) => new RegExp(`^(?:${word})$`).test(caught(found, 3)))?.[1] ?? 1;
    return countdown(Number(found[1]), found[2] === undefined ? undefined : Number(found[2]), months);
  }
  const short = letters.exec(folded);
  if (short === null) return undefined;
  const named = lengths.find(([word]) => new RegExp(`^(?:${word})$`).test(caught(short, 4)))?.[1];
  const months = named ?? letterMonths[caught(short, 1)];
  if (months === undefined) return undefined;
  return countdown(Number(short[2]), short[3] === undefined ? undefined : Number(short[3]), months);
}

/** From so many units before the event to so many, or for one unit of a month at most. */
function countdown(one: number, other: number | undefined, months: number): Span | undefined {
  const farthest = Math.max(one, other ?? one);
  const nearest = other === undefined ? Math.max(0, farthest - 1 / months) : Math.min(one, other);
  if (farthest === 0) return undefined;
  const start = 1 - Math.ceil(farthest * months - 1e-9);
  return { base: "countdown", start, end: Math.max(start, -Math.floor(nearest * months + 1e-9)) };
}
