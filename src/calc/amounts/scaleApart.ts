import { amountPhrases } from "../../lexicon/amounts.ts";
import { distance } from "../../lexicon/scales.ts";
import { codesBySign } from "../../lexicon/currencies.ts";
import { markBehind, markInFront, nameAt, type CurrencyMark } from "./currencyMark.ts";
import { isGlued, phraseAt, phraseTable } from "./phrases.ts";
import { codedPower, isAmbiguousSign, wordScale } from "./scale.ts";
import type { Token } from "./tokens.ts";

/** What is said of a bare figure in a place of its own: in parentheses behind it, or at the end of its label. */
export interface ScaleApart {
  readonly power: number;
  readonly mark: CurrencyMark | undefined;
  readonly next: number;
}

const inPhrases = phraseTable([[true, amountPhrases("statedIn")]]);
const ofPhrases = phraseTable([[true, amountPhrases("of")]]);
const perWords: ReadonlySet<string> = new Set(amountPhrases("per"));
const durations: ReadonlySet<string> = new Set(amountPhrases("durations"));
const mostTokensOfUnit = 6;
const mostIntroducing = 3;

/** The scale of a figure that has none beside it, unless its currency is another one or it counts time. */
export function scaleApart(
  tokens: readonly Token[],
  figure: number,
  next: number,
  mark: CurrencyMark | undefined,
): ScaleApart | undefined {
  const found = tokens[next]?.text === "(" ? inAside(tokens, next) : inLabel(tokens, figure, next);
  if (found === undefined || durations.has(tokens[next]?.folded ?? "")) return undefined;
  const isOther =
    mark !== undefined && found.mark?.codes.every((code) => !mark.codes.includes(code)) === true;
  return isOther ? undefined : found;
}

/** "Budget (k€): 250", "USD thousands: ca. 250": the power stands in front of the colon. */
function inLabel(tokens: readonly Token[], figure: number, next: number): ScaleApart | undefined {
  const colon = colonInFront(tokens, figure);
  if (colon === undefined) return undefined;
  if (tokens[colon - 1]?.text === ")") {
    for (let at = colon - 2; at >= Math.max(0, colon - mostTokensOfUnit - 2); at--) {
      if (tokens[at]?.text !== "(") continue;
      const found = inAside(tokens, at);
      return found?.next === colon ? { ...found, next } : undefined;
    }
    return undefined;
  }
  for (let at = Math.max(0, colon - mostTokensOfUnit); at < colon; at++) {
    const found = scaleOfUnit(tokens, at);
    if (found?.mark === undefined || found.next !== colon) continue;
    const before = tokens[at - 1];
    // "From 2 million euros: 3" and "Cost per million euros: 20" say nothing of the figure behind.
    const isOther = before?.kind === "number" || perWords.has(before?.folded ?? "");
    return isOther ? undefined : { ...found, next };
  }
  return undefined;
}

function colonInFront(tokens: readonly Token[], figure: number): number | undefined {
  for (let at = figure - 1; at >= Math.max(1, figure - 1 - mostIntroducing); at--) {
    const { kind, text = "" } = tokens[at] ?? {};
    if (kind === "number") return undefined;
    if (text === ":" || text === "：") return at;
  }
  return undefined;
}

/** A scale with its currency, or one that is spelled or that amounts are said to be stated in, and nothing else. */
function inAside(tokens: readonly Token[], open: number): ScaleApart | undefined {
  const introduced = phraseAt(inPhrases, tokens, open + 1);
  const found = scaleOfUnit(tokens, introduced?.next ?? open + 1);
  if (found === undefined || tokens[found.next]?.text !== ")") return undefined;
  const word = tokens[found.next - 1];
  // "(miles)" and "(in miles)" are a distance, "(en miles)" are thousands.
  const isDistance =
    word?.folded === distance.word && tokens[found.next - 2]?.folded !== distance.unlessBehind;
  const isPlain = found.mark === undefined && introduced === undefined && !found.spelled;
  return isDistance || isPlain ? undefined : { ...found, next: found.next + 1 };
}

type UnitScale = ScaleApart & { readonly spelled: boolean };

/** "k€", "TEUR", "miles de euros", "USD thousands", "€000", "millions" */
function scaleOfUnit(tokens: readonly Token[], at: number): UnitScale | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === "number") return undefined;
  const coded = token.kind === "word" ? codedPower(token, at) : undefined;
  if (coded !== undefined) return { ...coded, spelled: false };
  return scaleThenMark(tokens, at, token) ?? markThenScale(tokens, at);
}

/** "k€", "miles de euros", "millions"; a sign in front of the mark belongs to it ("US$"). */
function scaleThenMark(tokens: readonly Token[], at: number, token: Token): UnitScale | undefined {
  const scale = wordScale(tokens, at, undefined, undefined);
  if (scale === undefined || codesBySign.has(token.text + (tokens[at + 1]?.text ?? ""))) return undefined;
  const { power, spelled, next } = scale;
  const of = phraseAt(ofPhrases, tokens, next)?.next ?? next;
  const behind = scale.mark ?? markBehind(tokens, of) ?? nameAt(tokens, of);
  if (behind === undefined && isAmbiguousSign(token.text, token.folded)) return undefined;
  return { power, mark: behind, spelled, next: scale.mark === undefined ? (behind?.next ?? next) : next };
}

/** "USD thousands", "€k", "€000" */
function markThenScale(tokens: readonly Token[], at: number): UnitScale | undefined {
  const mark = markInFront(tokens, at);
  if (mark === undefined) return undefined;
  const scale = wordScale(tokens, mark.next, mark, undefined);
  if (scale !== undefined) return { power: scale.power, mark, spelled: scale.spelled, next: scale.next };
  const digits = /^['’]$/.test(tokens[mark.next]?.text ?? "") ? mark.next + 1 : mark.next;
  if (tokens[digits]?.text !== "000") return undefined;
  return { power: 3, mark, spelled: false, next: isGlued(tokens[digits + 1], "s") ? digits + 2 : digits + 1 };
}
