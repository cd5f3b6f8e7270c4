import { amountPhrases } from "../../lexicon/amounts.ts";
import { anyOf } from "../../lexicon/language.ts";
import { sections } from "../../lexicon/sections.ts";
import { time, timeUnits, type TimeUnit } from "../../lexicon/time.ts";
import type { Quantity } from "../plan.ts";
import { namesCurrency } from "./moneyWords.ts";

const outOf = anyOf(sections, (words) => words.outOf);
const scaleWords = new RegExp(
  String.raw`(?<!\p{L})${anyOf(sections, (words) => words.score)}(?!\p{L})|\d\s*${outOf}\s*\d`,
  "u",
);
const multiple = new RegExp(
  String.raw`\d\s*\+?\s*(?:[x×](?![a-z\d])|(?:${amountPhrases("times").join("|")})\b)`,
);
const points = new RegExp(
  String.raw`\d\s*(?:${[...amountPhrases("percentPoints"), ...amountPhrases("basisPoints")].join("|")})(?!\p{L})`,
  "u",
);
const shares = new RegExp(String.raw`%|\b(?:${amountPhrases("percent").join("|")})(?!\p{L})`, "u");
const between = amountPhrases("to").concat(amountPhrases("and")).join("|");
const times = timeUnits.map(
  (unit) =>
    [
      unit,
      new RegExp(
        String.raw`^\D*[\d.,]+(?:\s*(?:-|–|${between})\s*[\d.,]+)?\s*\+?\s*${anyOf(time, (words) => words.units[unit])}(?!\p{L})`,
        "u",
      ),
    ] as const,
);

const daysIn: Readonly<Record<TimeUnit, number>> = {
  year: 365,
  half: 365 / 2,
  quarter: 365 / 4,
  month: 365 / 12,
  week: 7,
  day: 1,
  hour: 1 / 24,
  minute: 1 / 1440,
  second: 1 / 86_400,
  millisecond: 1 / 86_400_000,
};

/** The unit of a target's figure, and what one of the figure is in it, on folded text. */
export function unitOf(folded: string): { unit: Quantity["unit"]; factor: number } {
  if (shares.test(folded) || points.test(folded)) return { unit: "percent", factor: 1 };
  if (namesCurrency(folded)) return { unit: "currency", factor: 1 };
  if (multiple.test(folded)) return { unit: "multiple", factor: 1 };
  if (scaleWords.test(folded)) return { unit: "score", factor: 1 };
  const unit = times.find(([, pattern]) => pattern.test(folded))?.[0];
  return unit === undefined ? { unit: "count", factor: 1 } : { unit: "duration", factor: daysIn[unit] };
}
