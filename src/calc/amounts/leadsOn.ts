import { amountPhrases, scaleWords } from "../../lexicon/amounts.ts";
import { amountAt, isMarked, type AmountOptions } from "./amount.ts";
import { dashes, separatorAt } from "./ends.ts";
import { isGlued, phraseAt, phraseTable } from "./phrases.ts";
import type { StatedAmount } from "./statement.ts";
import type { Token } from "./tokens.ts";

const ofPhrases = phraseTable([[true, amountPhrases("of")]]);
/** "5 M B" may be anything, "5 M mill" is a scale twice. */
const shortestScale = 4;

/** Whether the text goes on behind the amount in a way that makes it only the first part of what is stated. */
export function leadsOn(tokens: readonly Token[], found: StatedAmount, options: AmountOptions): boolean {
  return (
    endsInMinus(tokens, found) ||
    hasThirdEnd(tokens, found, options) ||
    isScaledAgain(tokens, found) ||
    leadsToAnother(tokens, found, options)
  );
}

/** "4.200,00 € -", "$3M–": a minus or a dash behind which something is missing. */
function endsInMinus(tokens: readonly Token[], { single, next }: StatedAmount): boolean {
  return single && tokens.length === next + 1 && dashes.has(tokens[next]?.text ?? "");
}

/** "$3 - 6 - 9M", "5k – 6k – 7k": a range that goes on. */
function hasThirdEnd(tokens: readonly Token[], found: StatedAmount, options: AmountOptions): boolean {
  const separator = found.low !== found.high && !found.single ? separatorAt(tokens, found.next) : undefined;
  if (separator === undefined || separator.and) return false;
  const third = amountAt(tokens, separator.next, options);
  return third !== undefined && tokens[third.next]?.kind !== "word" && (isMarked(third) || !found.marked);
}

/** "3 million million", "5 millones de millones": a scale of a scale, which is not how either is read. */
function isScaledAgain(tokens: readonly Token[], { power, next }: StatedAmount): boolean {
  const at = phraseAt(ofPhrases, tokens, next)?.next ?? next;
  const word = tokens[at]?.kind === "word" ? (tokens[at]?.folded ?? "") : "";
  return power !== undefined && power > 0 && word.length >= shortestScale && (scaleWords.get(word) ?? 0) > 0;
}

/** "$3M → $5M", "20 -> 35 %": what it moves to is not less meant than what it moves from. */
function leadsToAnother(
  tokens: readonly Token[],
  { single, next }: StatedAmount,
  options: AmountOptions,
): boolean {
  const sign = tokens[next];
  if (!single || sign?.kind !== "sign") return false;
  const isWritten = /^[-–=]$/.test(sign.text) && isGlued(tokens[next + 1], ">");
  if (!isWritten && !/^[→⇒➔➜]$/.test(sign.text)) return false;
  return amountAt(tokens, isWritten ? next + 2 : next + 1, options) !== undefined;
}
