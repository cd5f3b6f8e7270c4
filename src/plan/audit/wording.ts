import { fold } from "../../lexicon/fold.ts";
import { anyOf } from "../../lexicon/language.ts";
import { time, timeUnits } from "../../lexicon/time.ts";
import { wording, type Wording } from "../../lexicon/wording.ts";

/** What a target's own words say of time, growth and revenue, in any language, damaged and unaccented texts too. */
const words = (pick: (words: Wording) => readonly string[]): string =>
  `(?<!\\p{L})${anyOf(wording, pick)}(?!\\p{L})`;
const units = timeUnits.slice(0, 6);
const anyUnit = anyOf(time, (of) => units.flatMap((unit) => of.units[unit]));

const horizon = new RegExp(
  String.raw`(?:^|[^\d.,])(\d{1,2})\s*${anyOf(time, (of) => of.units.year)}(?!\p{L})`,
  "u",
);
const date = new RegExp(String.raw`\b(?:19|20)\d\d\b|\bq[1-4]\b|\b\d+\s*${anyUnit}(?!\p{L})`, "u");
const growth = new RegExp(
  words((of) => of.growth),
  "u",
);
const change = new RegExp(
  words((of) => of.change),
  "u",
);
/** Amounts of one customer, one sale or an average are no revenue target. */
const single = new RegExp(String.raw`${words((of) => of.each)}\s+\p{L}+|${words((of) => of.average)}`, "u");
const revenue = new RegExp(
  words((of) => of.revenue),
  "u",
);

/** Years that the text gives a target ("$1B in 5 years"), undefined when it names none. */
export function yearsNamed(text: string): number | undefined {
  const match = horizon.exec(fold(text));
  return match === null ? undefined : Number(match[1]);
}

export const namesDate = (text: string): boolean => date.test(fold(text));
export const speaksOfGrowth = (text: string): boolean => growth.test(fold(text));
export const speaksOfChange = (text: string): boolean => change.test(fold(text));
export const speaksOfRevenue = (text: string): boolean =>
  revenue.test(fold(text)) && !single.test(fold(text));
