import { amountPhrases, numberWords } from "../../lexicon/amounts.ts";
import { partedMeasures } from "../../lexicon/scales.ts";
import { amountAt, valueOf, type AmountOptions, type WrittenAmount } from "./amount.ts";
import { introductionAt } from "./bounds.ts";
import { andPhrases, orPhrases, separatorAt } from "./ends.ts";
import { isGlued, phraseAt } from "./phrases.ts";
import { stated, type NotStated, type StatedAmount } from "./statement.ts";
import { timeUnitOf } from "./timeWords.ts";
import type { Token } from "./tokens.ts";

const durations: ReadonlySet<string> = new Set(amountPhrases("durations"));
const year = /^(?:19|20)\d\d$/;
/** Words of one measure differ by an ending: "Monat" and "Monaten". */
const shortestStem = 4;

interface Measure {
  readonly word: string;
  readonly next: number;
}

/**
 * A bare figure with a measure behind it may be the first part of what the text states: "48 h–72 h" is a range,
 * "1 h 30" and "2 years and 3 months" are more than the figure, "30 min to 1 h" has ends of two measures ("mixed").
 */
export function behindMeasure(
  tokens: readonly Token[],
  found: StatedAmount,
  options: AmountOptions,
): StatedAmount | NotStated | undefined {
  const measure = found.marked || found.unit !== "number" ? undefined : measureAt(tokens, found.next);
  if (measure === undefined) return undefined;
  const range = found.single ? rangeBehind(tokens, found, measure, options) : undefined;
  return range ?? (hasMoreParts(tokens, measure, options) ? "mixed" : undefined);
}

function measureAt(tokens: readonly Token[], at: number): Measure | undefined {
  const word = tokens[at]?.kind === "word" ? (tokens[at]?.folded ?? "") : "";
  const isMeasure = timeUnitOf(word) !== undefined || durations.has(word) || partedMeasures.has(word);
  if (word === "" || !isMeasure) return undefined;
  return { word, next: isGlued(tokens[at + 1], ".") ? at + 2 : at + 1 };
}

/** "48 h – 72 h", "entre 1 h y 2 h", "2 days or 3 days" */
function rangeBehind(
  tokens: readonly Token[],
  found: StatedAmount,
  measure: Measure,
  options: AmountOptions,
): StatedAmount | NotStated | undefined {
  const separator = separatorAt(tokens, measure.next);
  if (separator === undefined) return undefined;
  const isIntroduced = tokens[found.first]?.kind === "word";
  const isOr = phraseAt(orPhrases, tokens, measure.next) !== undefined;
  if (separator.and && !isIntroduced && !isOr) return undefined;
  const start = introductionAt(tokens, separator.next);
  const second = start.bound === "exact" ? bareAt(tokens, start.next, options) : undefined;
  if (second === undefined) return undefined;
  const other = measureAt(tokens, second.next);
  if (other === undefined) return tokens[second.next] === undefined ? "mixed" : undefined;
  if (!isSame(measure.word, other.word) || hasMoreParts(tokens, other, options)) return "mixed";
  const first = amountAt(tokens, found.figure, options);
  if (first === undefined) return undefined;
  return stated(tokens, found.first, second.next, {
    first,
    second,
    low: found.low,
    high: valueOf(second, 0),
    single: false,
    approximate: found.approximate || start.approximate,
    mark: undefined,
  });
}

/** Behind a measure: "30", "30 minutes", "and 3 months", "y media". */
function hasMoreParts(tokens: readonly Token[], { word, next }: Measure, options: AmountOptions): boolean {
  const and = phraseAt(andPhrases, tokens, next)?.next;
  if (and !== undefined && [and, and + 1].some((at) => isHalf(tokens[at]))) return true;
  const comma = tokens[next]?.text === "," ? next + 1 : undefined;
  const second = bareAt(tokens, and ?? comma ?? next, options);
  if (second === undefined) return false;
  const other = measureAt(tokens, second.next);
  if (other !== undefined) return !isSame(word, other.word);
  return and === undefined && comma === undefined && tokens[second.next]?.kind !== "sign";
}

const isHalf = (token: Token | undefined): boolean => numberWords.get(token?.folded ?? "") === 0.5;

/** A figure that nothing marks and that is no year. */
function bareAt(tokens: readonly Token[], at: number, options: AmountOptions): WrittenAmount | undefined {
  const amount = amountAt(tokens, at, options);
  const isBare = amount?.unit === "number" && amount.power === undefined;
  return isBare && !year.test(tokens[amount.figure]?.text ?? "") ? amount : undefined;
}

function isSame(one: string, other: string): boolean {
  const unit = timeUnitOf(one);
  if (one === other || (unit !== undefined && unit === timeUnitOf(other))) return true;
  const [short = "", long = ""] = [one, other].sort((a, b) => a.length - b.length);
  return short.length >= shortestStem && long.startsWith(short);
}
