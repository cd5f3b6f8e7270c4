import { amountPhrases } from "../../lexicon/amounts.ts";
import { isGlued, phraseAt, phraseTable } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** What words around an amount make of it: an exact figure, a lower bound or an upper one. */
export type Bound = "exact" | "atLeast" | "atMost";

export interface Introduction {
  readonly bound: Bound;
  readonly approximate: boolean;
  readonly next: number;
}

const introductions = phraseTable<"atLeast" | "atMost" | "about" | "plain">([
  ["atLeast", amountPhrases("atLeast")],
  ["atMost", amountPhrases("atMost")],
  ["about", amountPhrases("about")],
  ["plain", amountPhrases("plain")],
]);
const conclusions = phraseTable<"atLeast" | "atMost">([
  ["atLeast", amountPhrases("orMore")],
  ["atMost", amountPhrases("orLess")],
]);
const tax = phraseTable([[true, amountPhrases("tax")]]);
const comparisons: Readonly<Record<string, Bound>> = {
  ">": "atLeast",
  "≥": "atLeast",
  "<": "atMost",
  "≤": "atMost",
  "⩾": "atLeast",
  "⩽": "atMost",
  "=": "exact",
};
const mostIntroductions = 6;
/** Between a figure and "o más" the thing that is counted may stand: "30 días naturales o más". */
const mostWordsBetween = 2;

/** Reads the introductory words and signs at a token: what they say, and where they end. */
export function introductionAt(tokens: readonly Token[], at: number): Introduction {
  let bound: Bound = "exact";
  let approximate = false;
  let next = at;
  for (let steps = 0; steps < mostIntroductions; steps++) {
    const token = tokens[next];
    if (token === undefined || token.kind === "number") break;
    if (token.kind === "word") {
      const found = phraseAt(introductions, tokens, next);
      if (found === undefined) break;
      if (found.meaning === "atLeast" || found.meaning === "atMost") bound = found.meaning;
      approximate ||= found.meaning === "about";
      next = found.next;
      // "min: 5"
      if (bound !== "exact" && isGlued(tokens[next], ":")) next += 1;
    } else {
      const compared = comparisons[token.text];
      if (compared === undefined) {
        if (token.text !== "~" && token.text !== "≈") break;
        approximate = true;
      } else if (compared !== "exact") bound = compared;
      next += 1;
    }
  }
  return { bound, approximate, next };
}

/** What stands behind an amount: "10+", "30 or less", "5 días como máximo". */
export function conclusionAt(
  tokens: readonly Token[],
  at: number,
  isAmount: (at: number) => boolean,
  isBare = true,
): { bound: Bound; next: number } {
  const plus = tokens[at];
  if (plus?.kind === "sign" && plus.text === "+") {
    return leadsOn(tokens, at + 1, plus) ? { bound: "exact", next: at } : { bound: "atLeast", next: at + 1 };
  }
  const short = isBare ? undefined : minimum(tokens, at);
  if (short !== undefined && !isAmount(short)) return { bound: "atLeast", next: short };
  for (let between = 0; between <= mostWordsBetween; between++) {
    const found = phraseAt(conclusions, tokens, at + between);
    if (found !== undefined) {
      // "and below 1500" and "min 20" begin something of their own.
      if (isAmount(introductionAt(tokens, found.next).next)) break;
      if (introducesAnother(tokens, at + between, found.next, isAmount)) break;
      const isPlus = tokens[at + between]?.folded === "plus";
      if (isPlus && (between > 0 || phraseAt(tax, tokens, found.next) !== undefined)) break;
      return { bound: found.meaning, next: found.next };
    }
    if (tokens[at + between]?.kind !== "word") break;
  }
  return { bound: "exact", next: at };
}

/** "5 % min." is at least that, "30 min" half an hour. */
function minimum(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.folded !== "min") return undefined;
  return isGlued(tokens[at + 1], ".") ? at + 2 : at + 1;
}

/** "und weniger als 15": the last words of a conclusion begin the bound of another amount. */
function introducesAnother(
  tokens: readonly Token[],
  from: number,
  to: number,
  isAmount: (at: number) => boolean,
): boolean {
  for (let at = from; at < to; at++) {
    const { bound, next } = introductionAt(tokens, at);
    if (bound !== "exact" && next > to && isAmount(next)) return true;
  }
  return false;
}

/** "+ VAT", "+20": the plus sign adds something. "10+ mercados" is ten or more. */
function leadsOn(tokens: readonly Token[], at: number, plus: Token): boolean {
  const after = tokens[at];
  if (after === undefined) return false;
  if (after.kind === "number") return true;
  if (after.kind === "sign") return after.text === "/" || after.text === "-" || isGlued(after, "$");
  return plus.spaced || !after.spaced || phraseAt(tax, tokens, at) !== undefined;
}
