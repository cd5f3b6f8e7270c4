import { amountPhrases } from "../../lexicon/amounts.ts";
import { amountAt, isMarked, type AmountOptions, type WrittenAmount } from "./amount.ts";
import { introductionAt } from "./bounds.ts";
import type { LabelledEnd } from "./chosenEnds.ts";
import { endLabelAt, type FoundLabel } from "./endLabels.ts";
import { andPhrases, dashes, separatorAt } from "./ends.ts";
import { phraseAt, phraseTable } from "./phrases.ts";
import { perAt } from "./timeWords.ts";
import type { Token } from "./tokens.ts";

/** An amount with its place in a range, as they stand in a text. */
export interface LabelledAmount extends LabelledEnd {
  readonly approximate: boolean;
  /** What it counts, where that stands between it and the next one. */
  readonly counts: string | undefined;
  readonly next: number;
}

const links = phraseTable([[true, amountPhrases("placedAt")]]);
const between = new Set([",", ";", "/", "|", "·", ".", ...dashes]);
const countedThings: ReadonlySet<string> = new Set([
  ...amountPhrases("durations"),
  ...amountPhrases("counted"),
]);
const year = /^(?:19|20)\d\d$/;

/** "low $5M", "P10: 5M", "the high end is $8M" */
export function labelInFront(
  tokens: readonly Token[],
  at: number,
  options: AmountOptions,
): LabelledAmount | undefined {
  const found = endLabelAt(tokens, at);
  if (found === undefined) return undefined;
  const sign = tokens[found.next];
  const isLink =
    sign?.kind === "sign" && (/^[:=]$/.test(sign.text) || (sign.spaced && dashes.has(sign.text)));
  const linked = isLink ? found.next + 1 : (phraseAt(links, tokens, found.next)?.next ?? found.next);
  const start = introductionAt(tokens, linked);
  const amount = amountAt(tokens, start.next, options);
  if (amount === undefined || isYear(tokens, amount)) return undefined;
  return {
    label: found.label,
    amount,
    approximate: start.approximate,
    ...countBehind(tokens, amount.next),
  };
}

/** "$5M low", "5M (P10)" */
export function labelBehind(
  tokens: readonly Token[],
  at: number,
  options: AmountOptions,
): LabelledAmount | undefined {
  const start = introductionAt(tokens, at);
  const amount = amountAt(tokens, start.next, options);
  if (amount === undefined || isYear(tokens, amount)) return undefined;
  const found = labelBehindAmount(tokens, amount);
  if (found === undefined) return undefined;
  return {
    label: found.label,
    amount,
    approximate: start.approximate,
    counts: countBehind(tokens, amount.next).counts,
    next: countBehind(tokens, found.next).next,
  };
}

/** "5M low", "5M (P10)", "5M at P10", "5M a year (low)" */
export function labelBehindAmount(tokens: readonly Token[], amount: WrittenAmount): FoundLabel | undefined {
  const behind = countBehind(tokens, amount.next).next;
  const opens = /^[([]$/.test(tokens[behind]?.text ?? "");
  const linked = opens ? behind + 1 : (phraseAt(links, tokens, behind)?.next ?? behind);
  const found = endLabelAt(tokens, linked);
  if (found === undefined || !opens) return found;
  return /^[)\]]$/.test(tokens[found.next]?.text ?? "") ? { ...found, next: found.next + 1 } : undefined;
}

const isYear = (tokens: readonly Token[], amount: WrittenAmount): boolean =>
  !isMarked(amount) && year.test(tokens[amount.figure]?.text ?? "");

/** Behind "5M a year" and "30 days": what is counted and how often. */
function countBehind(tokens: readonly Token[], at: number): { counts: string | undefined; next: number } {
  const per = perAt(tokens, at);
  const word = tokens[at];
  if (per !== undefined || word?.kind !== "word" || !countedThings.has(word.folded))
    return { counts: undefined, next: per?.next ?? at };
  return { counts: word.folded, next: at + 1 };
}

/** What stands between two of them is passed. */
export function behindSeparator(tokens: readonly Token[], at: number): number {
  const sign = tokens[at];
  const next = sign?.kind === "sign" && between.has(sign.text) ? at + 1 : at;
  return phraseAt(andPhrases, tokens, next)?.next ?? separatorAt(tokens, next)?.next ?? next;
}
