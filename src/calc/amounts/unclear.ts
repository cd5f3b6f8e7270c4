import { amountPhrases } from "../../lexicon/amounts.ts";
import { amountAt, isMarked, type AmountOptions, type WrittenAmount } from "./amount.ts";
import { introductionAt } from "./bounds.ts";
import { andPhrases, sameCurrency } from "./ends.ts";
import { leadsOn } from "./leadsOn.ts";
import { isGlued, phraseAt, phraseTable } from "./phrases.ts";
import type { StatedAmount } from "./statement.ts";
import { perAt } from "./timeWords.ts";
import type { Token } from "./tokens.ts";

const multiplied: ReadonlySet<string> = new Set(amountPhrases("multiplied"));
const deducted: ReadonlySet<string> = new Set(amountPhrases("deducted"));
const wholeOf = phraseTable([[true, amountPhrases("wholeOf")]]);
const joins = new Set([",", ";", "+", "&", "/"]);
const mostWordsBetween = 3;
const year = /^(?:19|20)\d\d$/;

/** Whether what stands beside the amount makes it a part of what the text states, so that it alone would mislead. */
export function isUnclear(tokens: readonly Token[], found: StatedAmount, options: AmountOptions): boolean {
  return (
    isCutShort(tokens, found, options) ||
    isEndOfInterval(tokens, found) ||
    isMultiplied(tokens, found) ||
    isChanged(tokens, found, options) ||
    leadsOn(tokens, found, options) ||
    isOneOfSeveral(tokens, found, options)
  );
}

/** "10 20", "$5 $6", "1M 500k", "10, 20": a figure behind another of its kind, so that neither alone is meant. */
function isCutShort(
  tokens: readonly Token[],
  { single, marked, mark, unit, next }: StatedAmount,
  options: AmountOptions,
): boolean {
  const at = /^[;,]$/.test(tokens[next]?.text ?? "") ? next + 1 : next;
  const isAside = tokens[at]?.text === "(";
  const second = single && !isAside ? amountAt(tokens, at, options) : undefined;
  if (second === undefined || year.test(tokens[second.figure]?.text ?? "")) return false;
  // "$1M 200k"
  const isSameUnit =
    second.unit === unit || [unit, second.unit].every((one) => one === "money" || one === "number");
  // "12 34 € 50", "3 $500": a bare figure that no word parts from what is marked.
  if (!marked && isMarked(second)) return unit === "number" && tokens[second.figure]?.kind === "number";
  if (isMarked(second) !== marked || !isSameUnit || !sameCurrency(mark, second.mark)) return false;
  return tokens[second.figure]?.kind === "number" && tokens[second.next]?.kind !== "word";
}

/** "(10,20]": an end of an interval, or two with the comma between them taken for a decimal sign. */
const isEndOfInterval = (tokens: readonly Token[], { first, next }: StatedAmount): boolean =>
  tokens[next]?.text === "]" && tokens[first - 1]?.text !== "[";

/** "twice $50k", "la mitad de 80 k€", "dos veces 5 M€", "3/4 of $1M" */
function isMultiplied(tokens: readonly Token[], { first, unit }: StatedAmount): boolean {
  if (unit !== "money") return false;
  for (let words = 1; words <= mostWordsBetween; words++) {
    const word = tokens[first - words];
    const isFraction = word?.kind === "number" && isGlued(tokens[first - words - 1], "/");
    if (!isFraction && !multiplied.has(word?.folded ?? "")) continue;
    // "de" may belong to the amount already.
    if (isFraction && words === 1) return phraseAt(wholeOf, tokens, first) !== undefined;
    return words === 1 || phraseAt(wholeOf, tokens, first - words + 1)?.next === first;
  }
  return false;
}

/** "$5k less 10%": the amount is still to be calculated. */
function isChanged(tokens: readonly Token[], found: StatedAmount, options: AmountOptions): boolean {
  const { next, single } = found;
  if (!single) return false;
  return deducted.has(tokens[next]?.folded ?? "") && amountAt(tokens, next + 1, options) !== undefined;
}

/** "$3M capex, $2M opex", "€500k in 2027 and €300k in 2028": money beside money, of which neither is the whole. */
function isOneOfSeveral(tokens: readonly Token[], found: StatedAmount, options: AmountOptions): boolean {
  if (!found.marked) return false;
  if (found.unit === "number") return isScaledPair(tokens, found, options);
  if (found.unit !== "money") return false;
  const own = perAt(tokens, found.next);
  let at = behindAside(tokens, own?.next ?? found.next);
  for (let words = 0; words <= mostWordsBetween; words++) {
    const token = tokens[at];
    const isSign = token?.kind === "sign" && joins.has(token.text);
    const joined = phraseAt(andPhrases, tokens, isSign ? at + 1 : at)?.next ?? (isSign ? at + 1 : undefined);
    if (joined !== undefined) return isAnother(tokens, joined, found, own?.period, options);
    if (token?.kind !== "word" && token?.kind !== "number") return false;
    at = behindAside(tokens, at + 1);
  }
  return false;
}

/** "10k, 15k" */
function isScaledPair(
  tokens: readonly Token[],
  { next, single }: StatedAmount,
  options: AmountOptions,
): boolean {
  if (!single || !/^[,;&]$/.test(tokens[next]?.text ?? "")) return false;
  const second = amountAt(tokens, next + 1, options);
  return second?.unit === "number" && second.power !== undefined;
}

/** Money of the same currency and period, exactly stated. */
function isAnother(
  tokens: readonly Token[],
  at: number,
  { mark }: StatedAmount,
  period: string | undefined,
  options: AmountOptions,
): boolean {
  const start = introductionAt(tokens, at);
  const second: WrittenAmount | undefined =
    start.bound === "exact" ? amountAt(tokens, start.next, options) : undefined;
  if (second?.unit !== "money" || !sameCurrency(mark, second.mark)) return false;
  return perAt(tokens, second.next)?.period === period;
}

/** Behind words in parentheses: "(phase 1)". */
function behindAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let end = at + 1; end <= at + 5; end++) if (tokens[end]?.text === ")") return end + 1;
  return at;
}
