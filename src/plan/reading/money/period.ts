import { anyOf } from "../../../lexicon/language.ts";
import { rateWords } from "../../../lexicon/rates.ts";
import { time, type RatePeriod } from "../../../lexicon/time.ts";
import type { Period } from "../../plan.ts";
import { fold, hasWord } from "../fold.ts";
import { remembered } from "../remembered.ts";
import { textAt } from "../../textAt.ts";

/** How often an amount is due: the period that a plan knows, and how many of the amount go into one of it. */
export interface Due {
  readonly period: Period;
  readonly times: number;
}

const foreign = Object.values(rateWords);
const once = new RegExp(
  String.raw`(?<!\p{L})(?:${[anyOf(time, (words) => words.once), ...foreign.flatMap((words) => words.once)].join("|")})(?!\p{L})`,
  "u",
);
const each = anyOf(time, (words) => words.each);
const rates: readonly (readonly [Exclude<RatePeriod, "day">, Due])[] = [
  ["year", { period: "year", times: 1 }],
  ["month", { period: "month", times: 1 }],
  ["quarter", { period: "year", times: 4 }],
  ["half", { period: "year", times: 2 }],
  ["week", { period: "year", times: 52 }],
];
const patterns = rates.map(([rate, due]) => {
  const often = [anyOf(time, (words) => words.often[rate]), ...foreign.flatMap((words) => words[rate])].join(
    "|",
  );
  const units = anyOf(time, (words) => words.units[rate]);
  // "A million and a half euros" says nothing of half a year.
  const unit = rate === "half" ? String.raw`${units}(?!\s+\p{L})` : units;
  const short = rate === "month" ? "|mo|m" : rate === "year" ? "|yr" : "";
  const source = String.raw`(?<!\p{L})(?:${often}|${each}\s+(?:${unit}))(?!\p{L})|/\s?(?:${unit}${short})(?!\p{L})`;
  return { source: new RegExp(source, "u"), due };
});

/** How often words say that an amount is due ("al mes", "yearly", "/quarter", "one-off"), or undefined. */
export const readDue = (text: string): Due | undefined =>
  hasWord(text) || text.includes("/") ? dueOfWords(text) : undefined;

const againAndAgain = new RegExp(
  String.raw`${once.source}(?=\s+(?:${rates.map(([rate]) => String.raw`${each}\s+${anyOf(time, (words) => words.units[rate])}`).join("|")}|${foreign
    .flatMap((words) => [...words.year, ...words.half, ...words.quarter, ...words.month, ...words.week])
    .filter((said) => said.includes(" "))
    .join("|")})(?!\p{L}))`,
  "gu",
);

const dueOfWords: (text: string) => Due | undefined = remembered((text) => {
  const folded = fold(text);
  // "Once a year" is no single time.
  if (once.test(folded.replace(againAndAgain, " "))) return { period: "once", times: 1 };
  return patterns.find(({ source }) => source.test(folded))?.due;
});

const bareUnits = new RegExp(
  String.raw`^(?:${anyOf(time, (words) => words.units.month)}|(${anyOf(time, (words) => words.units.year)}))$`,
  "u",
);

/** The same for a text that is nothing but a period: a cell or a heading "Month", "Año". */
export function readWholeDue(text: string): Due | undefined {
  const found = bareUnits.exec(fold(text).trim());
  if (found === null) return readDue(text);
  return { period: found[1] === undefined ? "month" : "year", times: 1 };
}

/** The period that a name ends with: "Rent per month", "Alquiler mensual", "Licencias (al año)". */
export function dueBehindName(name: string): Due | undefined {
  const inside = /\(([^()\d]*)\)\s*$/.exec(name)?.[1];
  if (inside !== undefined) return readWholeDue(inside);
  const words = name.trim().split(/\s+/);
  const [last, each] = [textAt(words, words.length - 1), textAt(words, words.length - 2)];
  // "Coordinator, 10 hours/week" says how much of something, not how often it is paid.
  if (words.length < 2 || /\d/.test(name)) return undefined;
  return readDue(last) ?? (words.length > 2 || last.includes("/") ? readDue(`${each} ${last}`) : undefined);
}
