import { anyOf } from "../../../lexicon/language.ts";
import { time } from "../../../lexicon/time.ts";

const count = new RegExp(
  String.raw`(?<!\d)(\d{1,2})\s?(?:${anyOf(time, (words) => words.units.month)})(?!\p{L})`,
  "u",
);
const yearly = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(time, (words) => words.often.year)}|(?:${anyOf(time, (words) => words.units.year)}))(?!\p{L})`,
  "u",
);

/** The months that folded words speak of: "annual total" 12, "total for 6 months" 6, undefined without such words. */
export function monthsNamed(folded: string): number | undefined {
  const counted = count.exec(folded);
  if (counted !== null) return Number(counted[1]);
  return yearly.test(folded) ? 12 : undefined;
}
