import { anyOf, fromEach, languages } from "../../../lexicon/language.ts";
import { time, type TimeUnit, type TimeWords } from "../../../lexicon/time.ts";
import { itemAt } from "../../itemAt.ts";

/** The words of the lexicon as parts of regular expressions over folded text. */
const words = (pick: (words: TimeWords) => readonly string[]): string => anyOf(time, pick);

export const unitWord = (unit: TimeUnit): string => words(({ units }) => units[unit]);
export const prepositionWord = (
  kind: "of" | "to" | "lasts" | "endless" | "first" | "following" | "before" | "after",
): string => words((of) => of[kind]);
const horizon = new RegExp(`^${words(({ horizons }) => horizons)}$`);

/** "Now", "Next", "Later": what a roadmap without dates is divided by. */
export const isHorizon = (folded: string): boolean => horizon.test(folded);

export const sprintWord = words(({ sprint }) => sprint);

/** What stands between the two ends of a period. */
export const to = String.raw`\s*(?:-|–|—|/|(?:\b${words((of) => of.to)}\b))\s*`;

const monthPatterns = Array.from(
  { length: 12 },
  (_, index) => new RegExp(`^(?:${fromEach(time, ({ months }) => itemAt(months, index)).join("|")})$`),
);
export const monthWord = `(?:${fromEach(time, ({ months }) => months.flat()).join("|")})`;

/** The number of a month (1 to 12) from its folded name, or undefined. */
export function monthOfName(folded: string): number | undefined {
  const index = monthPatterns.findIndex((pattern) => pattern.test(folded));
  return index < 0 ? undefined : index + 1;
}

const ordinalPatterns = languages.flatMap((language) =>
  time[language].ordinals.map((word, index) => [new RegExp(`^(?:${word})(?=\\s)`), index + 1] as const),
);

const anyOrdinal = new RegExp(`^(?:${fromEach(time, ({ ordinals }) => ordinals).join("|")})(?=\\s)`);

/** "3º", "3.er", "3rd": an order in figures. */
export const orderedFigure = String.raw`[1-4](?:\s?\.?[ºª°])?(?:\.?(?:st|nd|rd|th|er|ro|do|to|o|a))?`;
const figureAhead = new RegExp(
  String.raw`^(?=([1-4]))${orderedFigure}\s+((?:${unitWord("quarter")}|${unitWord("half")})\b)`,
);

/** "1.er trimestre" and "3rd quarter" as "trimestre 1" and "quarter 3"; other texts as they are. */
export const withFigureBehind = (folded: string): string =>
  /^[1-4]/.test(folded) ? folded.replace(figureAhead, "$2 $1") : folded;

/** "primer trimestre" and "1.er trimestre" as "trimestre 1"; other texts as they are. */
export function withoutOrdinal(said: string): string {
  const folded = withFigureBehind(said);
  // One pattern of all words tells most texts quickly.
  const number = anyOrdinal.test(folded)
    ? ordinalPatterns.find(([word]) => word.test(folded))?.[1]
    : undefined;
  return number === undefined ? folded : folded.replace(/^\S+\s+(\S+)/, `$1 ${number}`);
}
