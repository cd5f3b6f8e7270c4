import { anyOf, fromEach } from "../../../lexicon/language.ts";
import { time } from "../../../lexicon/time.ts";
import { caught } from "../match.ts";
import { prepositionWord } from "./words.ts";
import type { Span } from "./span.ts";

/** Winter to autumn, as they follow each other in a year of the north. */
const seasons = [0, 1, 2, 3].map((at) => fromEach(time, (words) => words.seasons[at] ?? []).join("|"));
const season = `(?:${seasons.join("|")})`;
const seasonPatterns = seasons.map((words) => new RegExp(`^(?:${words})$`));
const of = `(?:\\s+${prepositionWord("of")})?`;
const article = String.raw`(?:(?:the|el|la|o|a)\s+)?`;
const ofYear = new RegExp(
  String.raw`^${article}(${season})(?:\s+(${anyOf(time, (words) => words.terms)}))?(?:[\s,]*${of}\s+((?:19|20)\d{2})(?:\s?[/–-]\s?((?:20)?\d{2}))?)?$`,
);
const schoolYear = new RegExp(
  String.raw`^${article}${anyOf(time, (words) => words.schoolYears)}\s+((?:19|20)\d{2})\s?[/–-]\s?((?:20)?\d{2})$`,
);
/** First and last month of the terms that are called by a season. */
const termMonths: readonly (readonly [first: number, last: number])[] = [
  [0, 2],
  [0, 2],
  [3, 6],
  [8, 11],
];

/** "Spring 2027", "otoño de 2027", "Autumn term 2026", "curso 2026-2027", in folded letters; undefined for others. */
export function readSeason(folded: string, known: number | undefined): Span | undefined {
  const school = schoolYear.exec(folded);
  if (school !== null) {
    const first = Number(school[1]);
    // Two years beside each other are one year of school, which begins in autumn.
    return Number(caught(school, 2).slice(-2)) === (first + 1) % 100
      ? { base: "calendar", start: first * 12 + 8, end: first * 12 + 19 }
      : undefined;
  }
  const found = ofYear.exec(folded);
  const at = found === null ? -1 : seasonPatterns.findIndex((pattern) => pattern.test(caught(found, 1)));
  const year = found?.[3] === undefined ? known : Number(found[3]);
  if (found === null || year === undefined) return undefined;
  const [term, second] = [found[2], found[4]];
  if (term !== undefined) {
    const [first, last] = termMonths[at] ?? [0, 0];
    return { base: "calendar", start: year * 12 + first, end: year * 12 + last };
  }
  // "Winter 2026/27" ends in the second.
  const start = (second === undefined ? year : year + 1) * 12 + at * 3;
  return { base: "calendar", start, end: start + 2, ...(second === undefined ? { season: at } : {}) };
}

/**
 * Seasons of one timeline, a quarter of a year each. Which half of the world they are of, and whether a winter opens or
 * closes its year, shows in their order; where it shows nothing they are those of the north.
 */
export function settleSeasons(spans: readonly Span[]): readonly Span[] {
  if (spans.filter(({ season: at }) => at !== undefined).length < 2) return spans;
  const ways = [asNorth, withLateWinter, asSouth].map((way) => spans.map(way));
  return ways.find(isInOrder) ?? spans;
}

const asNorth = (span: Span): Span => span;
const withLateWinter = (span: Span): Span => (span.season === 0 ? moved(span, 12) : span);
const asSouth = (span: Span): Span =>
  span.season === undefined ? span : moved(span, span.season < 2 ? 6 : -6);

const moved = (span: Span, months: number): Span => ({
  ...span,
  start: span.start + months,
  end: span.end === null ? null : span.end + months,
});

function isInOrder(spans: readonly Span[]): boolean {
  const starts = spans.flatMap(({ season: at, start }) => (at === undefined ? [] : [start]));
  return starts.every((start, at) => at === 0 || start >= (starts[at - 1] ?? start));
}
