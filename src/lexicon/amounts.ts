import { amounts as de } from "./de/amounts.ts";
import { amounts as en } from "./en/amounts.ts";
import { amounts as es } from "./es/amounts.ts";
import { amounts as fr } from "./fr/amounts.ts";
import { amounts as pt } from "./pt/amounts.ts";
import { fold } from "./fold.ts";
import { otherPhrases, otherScales, scaleSigns } from "./scales.ts";

/** How a language speaks of amounts; phrases are folded. Amounts are read in more languages than plans are. */
export interface AmountWords {
  /** The power of ten that a word behind a figure stands for. */
  readonly scales: Readonly<Record<string, number>>;
  /** In front of an amount: it is a lower bound, an upper bound, not exact, or nothing changes. */
  readonly atLeast: readonly string[];
  readonly atMost: readonly string[];
  readonly about: readonly string[];
  readonly plain: readonly string[];
  /** Behind an amount. */
  readonly orMore: readonly string[];
  readonly orLess: readonly string[];
  /** Between the two ends of a range, and between two amounts or bounds that belong together. */
  readonly to: readonly string[];
  readonly and: readonly string[];
  /** Between two amounts of which either may be. */
  readonly or: readonly string[];
  readonly plusMinus: readonly string[];
  /** In front of a figure: it is negative. */
  readonly minus: readonly string[];
  /** In front of a figure that is the upper end of a range: it is positive. */
  readonly plus: readonly string[];
  /** Behind an amount: what follows is taken from it. */
  readonly deducted: readonly string[];
  /** In front of an amount: several of it or a part of it is meant. */
  readonly multiplied: readonly string[];
  /** Behind a figure: it says how long a number is ("a 6-figure sum"). */
  readonly digits: readonly string[];
  /** Between a share, a multiple or a part and the amount that it is one of. */
  readonly wholeOf: readonly string[];
  /** Between a part and the whole that it is counted out of: "1 of 3"; and what only a single one stands before. */
  readonly outOf: readonly string[];
  readonly oneIn: readonly string[];
  readonly percent: readonly string[];
  readonly percentPoints: readonly string[];
  readonly basisPoints: readonly string[];
  /** Thousandths. */
  readonly perMille: readonly string[];
  /** "5 times", as a multiple. */
  readonly times: readonly string[];
  /** Between a scale and the name of a currency: "millones de euros". */
  readonly of: readonly string[];
  /** In front of the scale that amounts are stated in: "(in thousands)". */
  readonly statedIn: readonly string[];
  /** In front of what an amount is counted by: "per month". */
  readonly per: readonly string[];
  /** Between how many and what one of them costs: "3 developers at $60k"; and "12 payments of $500". */
  readonly priced: readonly string[];
  readonly parts: readonly string[];
  /** Behind what one costs: "each"; and of what all cost together: "total". */
  readonly apiece: readonly string[];
  readonly together: readonly string[];
  /** What is added to a price behind a plus sign. */
  readonly tax: readonly string[];
  /** Beside an amount: which end of a range it is, or its middle; or an end of which only the figures say which. */
  readonly lowest: readonly string[];
  readonly middle: readonly string[];
  readonly highest: readonly string[];
  readonly bestOrWorst: readonly string[];
  /** Between such a word and its amount: "the low end is $5M". */
  readonly placedAt: readonly string[];
  /** Beside a number: it counts hundredths of a distribution. */
  readonly percentiles: readonly string[];
  /** Words that stand behind a sum of money and are no scale. */
  readonly followers: readonly string[];
  /** Stretches of time behind a bare number. */
  readonly durations: readonly string[];
  /** Things that prices are counted by. */
  readonly counted: readonly string[];
  /** Things that are counted by a number behind their name: "Phase 1". */
  readonly numbered: readonly string[];
  /** Small numbers in words, as they stand in front of a scale. */
  readonly numbers: Readonly<Record<string, number>>;
}

export const amountWords = { en, es, pt, de, fr } as const satisfies Readonly<Record<string, AmountWords>>;
export type AmountLanguage = keyof typeof amountWords;
const everywhere: readonly AmountWords[] = Object.values(amountWords);

/** The phrases of every language for one purpose. */
export function amountPhrases(
  purpose: {
    [K in keyof AmountWords]: AmountWords[K] extends readonly string[] ? K : never;
  }[keyof AmountWords],
): readonly string[] {
  const others: Partial<Record<keyof AmountWords, readonly string[]>> = otherPhrases;
  return [...new Set([...everywhere.flatMap((words) => words[purpose]), ...(others[purpose] ?? [])])];
}

/** Every scale word; where languages disagree about one ("billion") the first listed counts. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ...Object.entries(otherScales).map(([word, power]) => [fold(word), power] as const),
  ...[...everywhere].reverse().flatMap(({ scales }) => Object.entries(scales)),
  ...Object.entries(scaleSigns),
]);

export const numberWords: ReadonlyMap<string, number> = new Map(
  everywhere.flatMap(({ numbers }) => Object.entries(numbers)),
);
