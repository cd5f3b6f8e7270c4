import { amountPhrases } from "../../lexicon/amounts.ts";
import { amountAt, amountOrUnknown, isMarked, type AmountOptions, type WrittenAmount } from "./amount.ts";
import { mayStart } from "./besideFigure.ts";
import { bounded } from "./bounded.ts";
import { introductionAt, type Introduction } from "./bounds.ts";
import { compared } from "./compared.ts";
import { endLabelAt } from "./endLabels.ts";
import { countsTime, sameKind, separatorAt, valuesOf, type Separator } from "./ends.ts";
import { labelledEnds, withLikely } from "./labelledEnds.ts";
import { product } from "./product.ts";
import { stated, type NotStated, type StatedAmount } from "./statement.ts";
import { aroundZero, plusMinusAt, withTolerance } from "./tolerance.ts";
import type { Token } from "./tokens.ts";

/**
 * What is stated at a token, words in front included, or undefined; "mixed" where the two ends of what looks like a
 * range are of different kinds, so that neither alone is what the text states.
 */
export function statedAt(
  tokens: readonly Token[],
  at: number,
  options: AmountOptions,
): StatedAmount | NotStated | undefined {
  const named =
    endLabelAt(tokens, at) === undefined ? undefined : labelledEnds(tokens, at, undefined, options);
  if (named !== undefined) return named;
  const start = introductionAt(tokens, at);
  // "n/a - $5k": the dash behind words is punctuation, also where they could introduce an amount.
  if (start.next > at && tokens[start.next - 1]?.kind === "word" && !mayStart(tokens, start.next))
    return undefined;
  const around = plusMinusAt(tokens, start.next);
  const first = amountOrUnknown(tokens, around ?? start.next, options);
  if (first === undefined || first === "unknown") return first;
  if (around !== undefined) return aroundZero(tokens, at, first);
  const labelled = labelledEnds(tokens, at, first, options);
  if (labelled !== undefined) return labelled;
  const both = withTolerance(tokens, at, first, options) ?? compared(tokens, at, first, options);
  const plain = both ?? rangeFrom(tokens, at, start, first, options);
  const range = typeof plain === "object" ? withLikely(tokens, plain, options) : plain;
  return range ?? product(tokens, at, first, options) ?? bounded(tokens, at, start, first, options);
}

/** "3M-6M", "de 3 a 6 millones", "entre un 10 % y un 20 %". */
function rangeFrom(
  tokens: readonly Token[],
  at: number,
  start: Introduction,
  first: WrittenAmount,
  options: AmountOptions,
): StatedAmount | NotStated | undefined {
  const separator = separatorAt(tokens, first.next) ?? separatorBehindAside(tokens, first, options);
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

/** "$1.5M (€1.4M) – $2M", "$5M (low) to $8M (high)": a conversion or a word stands behind the first end. */
function separatorBehindAside(
  tokens: readonly Token[],
  first: WrittenAmount,
  options: AmountOptions,
): Separator | undefined {
  const isWord = tokens[first.next]?.text === "(" && tokens[first.next + 1]?.kind === "word";
  if (isWord && tokens[first.next + 2]?.text === ")") {
    const behind = separatorAt(tokens, first.next + 3);
    return behind?.and === true ? undefined : behind;
  }
  const opens = first.mark !== undefined && tokens[first.next]?.text === "(";
  const aside = opens ? amountAt(tokens, introductionAt(tokens, first.next).next, options) : undefined;
  if (aside?.mark === undefined || tokens[aside.next - 1]?.text !== ")") return undefined;
  const separator = separatorAt(tokens, aside.next);
  return separator?.and === true ? undefined : separator;
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
  if (dash === "spaced" && bare && isLabel(tokens, first, second)) return false;
  return true;
}

/**
 * "$5M/$6M" and "$100 + $50": neither of the two is what the text states, nor of "10 ÷ 15 k€", which is a range in
 * Italian and a division elsewhere. A percentage behind a plus is a tax.
 */
function isOneOfTwo(tokens: readonly Token[], first: WrittenAmount, options: AmountOptions): boolean {
  const sign = tokens[first.next];
  if (sign?.kind !== "sign" || !/^[/+÷]$/.test(sign.text)) return false;
  const second = amountAt(tokens, first.next + 1, options);
  if (second === undefined) return false;
  if (sign.text === "/") return isMarked(first) && isMarked(second);
  if (sign.text === "÷") return true;
  return second.unit !== "percent" && second.unit !== "points";
}

const furthestApart = 50;

/** The digits of "Phase 1 - $200k", "ISO 27001 – 15.000 €" and "2026 – 3 M€" name what the amount is for. */
function isLabel(tokens: readonly Token[], first: WrittenAmount, second: WrittenAmount): boolean {
  if (second.markedInFront) return true;
  const before = tokens[first.figure - 1];
  const [low, high] = valuesOf(first, second);
  if (!isMarked(second)) return low > high && before?.kind === "word" && numberedThings.has(before.folded);
  if (year.test(tokens[first.figure]?.text ?? "")) return true;
  // "§ 5 – 500 €"
  if (/^[#§]$/.test(before?.text ?? "")) return true;
  // "AA-12 - 300 €"
  const isCode = before?.text === "-" && !before.spaced && tokens[first.figure]?.spaced === false;
  if (isCode && tokens[first.figure - 2]?.kind === "word") return true;
  const named =
    before?.kind === "word" || (before?.text === "." && tokens[first.figure - 2]?.kind === "word");
  if (!named) return false;
  // "Los 4 - 2 Mio. €" is a lot in German, "los 4 - 6 M€" an article in Spanish.
  if (introductionAt(tokens, first.figure - 1).next === first.figure)
    return numberedThings.has(before.folded) && low * furthestApart < high;
  // "Web 2.0 – 30 k€"
  if (/^\d{1,2}\.0$/.test(tokens[first.figure]?.text ?? "")) return true;
  return numberedThings.has(before.folded) || low > high || low * furthestApart < high;
}
