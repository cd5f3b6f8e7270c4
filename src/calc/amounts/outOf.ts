import { amountPhrases } from "../../lexicon/amounts.ts";
import { markBehind } from "./currencyMark.ts";
import { phraseAt, phraseTable } from "./phrases.ts";
import { timeUnitOf } from "./timeWords.ts";
import type { Token } from "./tokens.ts";

const outOf = phraseTable([
  ["any", amountPhrases("outOf")],
  ["one", amountPhrases("oneIn")],
]);
const longest = 3;
const whole = /^\d{1,3}(?:[.,' ]?\d{3})*$/;
const year = /^(?:19|20)\d\d$/;

/** "1 of 3", "1 de cada 3", "3 von 10": neither of the two figures is an amount. "3 de 2026" and "4.5 out of 5" are. */
export function isOutOf(tokens: readonly Token[], figure: number): boolean {
  if (countsOutOf(tokens, figure)) return true;
  for (let words = 1; words <= longest; words++) {
    const part = figure - words - 1;
    if (tokens[part]?.kind !== "number") continue;
    return phraseAt(outOf, tokens, part + 1)?.next === figure && countsOutOf(tokens, part);
  }
  return false;
}

function countsOutOf(tokens: readonly Token[], part: number): boolean {
  const phrase = phraseAt(outOf, tokens, part + 1);
  const [first, second] = [tokens[part], tokens[phrase?.next ?? -1]];
  if (phrase === undefined || first?.kind !== "number" || second?.kind !== "number") return false;
  if (!whole.test(first.text) || !whole.test(second.text) || year.test(second.text)) return false;
  const [count, total] = [first, second].map(({ text }) => Number(text.replace(/\D/g, "")));
  if (count === undefined || total === undefined || count > total) return false;
  if (phrase.meaning === "one" && count !== 1) return false;
  const behind = tokens[phrase.next + 1];
  if (behind?.kind === "sign" && (behind.text === "%" || behind.text === "‰")) return false;
  const isTime = behind?.kind === "word" && timeUnitOf(behind.folded) !== undefined;
  return !isTime && markBehind(tokens, phrase.next + 1) === undefined;
}
