import { amountPhrases } from "../../lexicon/amounts.ts";
import { plainDigits } from "./figure.ts";
import { isGlued, phraseAt, phraseTable } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** What a word beside an amount says of its place in a range; a percentile by its hundredths. */
export type EndLabel = "lowest" | "middle" | "highest" | "bestOrWorst" | number;

const named = phraseTable<Exclude<EndLabel, number>>([
  ["lowest", amountPhrases("lowest")],
  ["middle", amountPhrases("middle")],
  ["highest", amountPhrases("highest")],
  ["bestOrWorst", amountPhrases("bestOrWorst")],
]);
const percentiles = phraseTable([[true, amountPhrases("percentiles")]]);
/** "P1" and "P2" are priorities or phases. */
const shortPercentile = /^p([5-9]|\d\d)$/;
/** "the low end", "el mínimo", "der P10". */
const articles: ReadonlySet<string> = new Set(amountPhrases("plain"));

export interface FoundLabel {
  readonly label: EndLabel;
  readonly next: number;
}

/** The label at a token ("low", "P10", "10th percentile", "low (P10)"), and where it ends. */
export function endLabelAt(tokens: readonly Token[], at: number): FoundLabel | undefined {
  const first = tokens[at];
  if (first?.kind === "word" && articles.has(first.folded)) {
    const behind = bareLabelAt(tokens, at + 1);
    if (behind !== undefined) return behind;
  }
  const found = bareLabelAt(tokens, at);
  if (found === undefined || typeof found.label === "number" || tokens[found.next]?.text !== "(")
    return found;
  const inside = bareLabelAt(tokens, found.next + 1);
  const closes = inside !== undefined && tokens[inside.next]?.text === ")";
  return closes ? { label: inside.label, next: inside.next + 1 } : found;
}

function bareLabelAt(tokens: readonly Token[], at: number): FoundLabel | undefined {
  const first = tokens[at];
  if (first === undefined || first.kind === "sign") return undefined;
  if (first.kind === "number") return ordinalPercentile(tokens, at);
  const short = shortPercentile.exec(first.folded)?.[1];
  if (short !== undefined) return percentile(short, at + 1);
  const word = phraseAt(percentiles, tokens, at);
  const count = word === undefined ? undefined : tokens[word.next];
  if (word !== undefined && count?.kind === "number") return percentile(count.text, word.next + 1);
  const found = phraseAt(named, tokens, at);
  return found === undefined ? undefined : { label: found.meaning, next: found.next };
}

/** "10th percentile", "10. Perzentil", "10º percentil" */
function ordinalPercentile(tokens: readonly Token[], at: number): FoundLabel | undefined {
  const sign = tokens[at + 1];
  const ordinal = sign?.kind === "word" ? !sign.spaced && sign.text.length <= 3 : isGlued(sign, ".");
  const word = phraseAt(percentiles, tokens, ordinal || isGlued(sign, "%") ? at + 2 : at + 1);
  return word === undefined ? undefined : percentile(tokens[at]?.text ?? "", word.next);
}

function percentile(text: string, next: number): FoundLabel | undefined {
  const hundredths = Number(plainDigits(text, undefined));
  return hundredths > 0 && hundredths < 100 ? { label: hundredths, next } : undefined;
}
