import { amountPhrases } from "../../lexicon/amounts.ts";
import {
  amountAt,
  amountOrUnknown,
  isMarked,
  valueOf,
  type AmountOptions,
  type WrittenAmount,
} from "./amount.ts";
import { bounded } from "./bounded.ts";
import { introductionAt, type Introduction } from "./bounds.ts";
import { countsTime, dashes, sameKind, separatorAt, valuesOf, type Separator } from "./ends.ts";
import { isGlued, phraseAt, phraseTable } from "./phrases.ts";
import { product } from "./product.ts";
import { stated, type NotStated, type StatedAmount } from "./statement.ts";
import type { Token } from "./tokens.ts";

const plusMinusPhrases = phraseTable([[true, amountPhrases("plusMinus")]]);
/**
 * What is stated at a token, words in front included, or undefined; "mixed" where the two ends of what looks like a
 * range are of different kinds, so that neither alone is what the text states.
 */
export function statedAt(
  tokens: readonly Token[],
  at: number,
  options: AmountOptions,
): StatedAmount | NotStated | undefined {
  const start = introductionAt(tokens, at);
  const around = plusMinusAt(tokens, start.next);
  const first = amountOrUnknown(tokens, around ?? start.next, options);
  if (first === undefined || first === "unknown") return first;
  if (around !== undefined) return spread(tokens, at, first, undefined, first.next);
  const more = plusMinusAt(tokens, first.next);
  const margin = more === undefined ? undefined : amountAt(tokens, more, options);
  if (margin !== undefined) return spread(tokens, at, margin, first, margin.next);
  const range = rangeFrom(tokens, at, start, first, options);
  return range ?? product(tokens, at, first, options) ?? bounded(tokens, at, start, first, options);
}

/** "±", "+/-", "+-" and "plus or minus": where they end. */
function plusMinusAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === "word") return phraseAt(plusMinusPhrases, tokens, at)?.next;
  if (token?.text === "±") return at + 1;
  if (token?.text !== "+") return undefined;
  const second = isGlued(tokens[at + 1], "/") ? at + 2 : at + 1;
  const minus = tokens[second];
  return minus?.kind === "sign" && !minus.spaced && dashes.has(minus.text) ? second + 1 : undefined;
}

/** "100 ± 10 %" and "±10 %": both ends. A share is one of the amount, unless that is a share too. */
function spread(
  tokens: readonly Token[],
  at: number,
  margin: WrittenAmount,
  middle: WrittenAmount | undefined,
  next: number,
): StatedAmount | undefined {
  const isShare = margin.unit === "percent";
  const center =
    middle === undefined ? 0 : valueOf(middle, middle.power ?? (isShare ? 0 : (margin.power ?? 0)));
  const size = Math.abs(valueOf(margin, margin.power ?? middle?.power ?? 0));
  const ofCenter = isShare && middle !== undefined && middle.unit !== "percent";
  // 100 less and more 10 % are 90 and 110, not 110.00000000000001.
  const reach = ofCenter ? Number((Math.abs(center) * size).toPrecision(15)) : size;
  const kind = middle ?? margin;
  return stated(tokens, at, next, {
    first: kind,
    low: Number((center - reach).toPrecision(15)),
    high: Number((center + reach).toPrecision(15)),
    single: false,
    approximate: false,
    mark: middle?.mark ?? margin.mark,
  });
}

/** "3M-6M", "de 3 a 6 millones", "entre un 10 % y un 20 %". */
function rangeFrom(
  tokens: readonly Token[],
  at: number,
  start: Introduction,
  first: WrittenAmount,
  options: AmountOptions,
): StatedAmount | NotStated | undefined {
  const separator = separatorAt(tokens, first.next);
  if (separator === undefined) return isOneOfTwo(tokens, first, options) ? "mixed" : undefined;
  const inner = introductionAt(tokens, separator.next);
  // "above 1000 and below 1500" are two bounds.
  if (inner.bound !== "exact") return undefined;
  const second = amountOrUnknown(tokens, inner.next, options);
  if (second === "unknown") return second;
  if (second === undefined || !belongTogether(tokens, first, second, separator.dash)) return undefined;
  if (countsTime(tokens, first, second)) return undefined;
  if (!sameKind(first, second)) return separator.and ? undefined : "mixed";
  const [low, high] = valuesOf(first, second);
  if (separator.and && low > high) return undefined;
  return stated(tokens, at, second.next, {
    first,
    second,
    low,
    high,
    single: false,
    approximate: start.approximate || inner.approximate,
    mark: first.mark ?? second.mark,
  });
}

const year = /^(?:19|20)\d\d$/;
const numberedThings: ReadonlySet<string> = new Set(amountPhrases("numbered"));

/** Whether two amounts are the ends of one range: not a label's digit and an amount. */
function belongTogether(
  tokens: readonly Token[],
  first: WrittenAmount,
  second: WrittenAmount,
  dash: Separator["dash"],
): boolean {
  const figures = [tokens[first.figure], tokens[second.figure]] as const;
  const bare = !isMarked(first);
  // "1995-01" and "2026-27" are a month and a season.
  if (dash === "glued" && bare && !isMarked(second) && year.test(figures[0]?.text ?? "")) {
    if (/^\d\d$/.test(figures[1]?.text ?? "")) return false;
  }
  if (dash === "spaced" && bare && isMarked(second) && isLabel(tokens, first, second)) return false;
  return true;
}

/** "$5M/$6M" and "$100 + $50": neither of the two is what the text states. A percentage behind a plus is a tax. */
function isOneOfTwo(tokens: readonly Token[], first: WrittenAmount, options: AmountOptions): boolean {
  const sign = tokens[first.next];
  if (sign?.kind !== "sign" || (sign.text !== "/" && sign.text !== "+")) return false;
  const second = amountAt(tokens, first.next + 1, options);
  if (second === undefined) return false;
  if (sign.text === "/") return first.mark !== undefined && second.mark !== undefined;
  return second.unit !== "percent" && second.unit !== "points";
}

/** The digits of "Phase 1 - $200k", "1 - $200k" and "2026 – 3 M€" name what the amount is for. */
function isLabel(tokens: readonly Token[], first: WrittenAmount, second: WrittenAmount): boolean {
  if (second.markedInFront) return true;
  if (year.test(tokens[first.figure]?.text ?? "")) return true;
  const before = tokens[first.figure - 1];
  return before?.kind === "word" && numberedThings.has(before.folded);
}
