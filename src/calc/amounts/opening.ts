import { amountPhrases } from "../../lexicon/amounts.ts";
import { markInFront, type CurrencyMark } from "./currencyMark.ts";
import { scaledMarkInFront } from "./scale.ts";
import type { Token } from "./tokens.ts";

const minusSigns = new Set(["-", "−", "–", "‐", "‑"]);
const about = new Set(["~", "≈", "+", "±"]);
const minusWords: ReadonlySet<string> = new Set(amountPhrases("minus"));
const plusWords: ReadonlySet<string> = new Set(amountPhrases("plus"));
const leadsToEnd: ReadonlySet<string> = new Set((["plain", "to", "and"] as const).flatMap(amountPhrases));
const mostOpening = 8;

/** What stands in front of a figure. */
export interface Opening {
  readonly negative: boolean;
  readonly parenthesis: boolean;
  readonly mark: CurrencyMark | undefined;
  /** A scale beside the currency: "k€ 500". */
  readonly power: number | undefined;
  readonly next: number;
}

/** Signs, an accountant's parenthesis and the currency, in any order. */
export function readOpening(tokens: readonly Token[], at: number): Opening {
  let negative = false;
  let parenthesis = false;
  let mark: CurrencyMark | undefined;
  let power: number | undefined;
  let next = at;
  for (let steps = 0; steps < mostOpening; steps++) {
    const token = tokens[next];
    if (token === undefined || token.kind === "number") break;
    const alone = tokens[next + 1]?.kind === "number" && token.kind === "sign";
    const scaled = mark === undefined && !alone ? scaledMarkInFront(tokens, next) : undefined;
    if (scaled !== undefined) {
      ({ mark, power, next } = scaled);
      break;
    }
    const found = mark === undefined ? markInFront(tokens, next) : undefined;
    if (found !== undefined) {
      mark = found;
      next = found.next;
    } else if (token.kind === "sign" && minusSigns.has(token.text)) {
      // A long dash with a blank behind it is a bullet.
      if (token.text === "–" && tokens[next + 1]?.spaced === true) break;
      negative = true;
      next += 1;
    } else if (token.kind === "word" && isMinusWord(tokens, next)) {
      negative = true;
      next += 1;
    } else if (token.kind === "word" && next === at && isPlusWord(tokens, next)) {
      next += 1;
    } else if (token.kind === "sign" && token.text === "(") {
      parenthesis = true;
      next += 1;
    } else if (token.kind === "sign" && about.has(token.text)) {
      next += 1;
    } else break;
  }
  return { negative, parenthesis, mark, power, next };
}

/** "minus 5 %", "menos 3 M€": at the start, behind a sign or where a range begins and goes on. */
function isMinusWord(tokens: readonly Token[], at: number): boolean {
  if (!minusWords.has(tokens[at]?.folded ?? "")) return false;
  const before = tokens[at - 1];
  const begins = before === undefined || before.kind === "sign" || leadsToEnd.has(before.folded);
  const after = tokens[at + 1];
  return begins && (after?.kind === "number" || markInFront(tokens, at + 1) !== undefined);
}

/** "minus 5 to plus 3 %": the other end of a range that begins below 0. */
function isPlusWord(tokens: readonly Token[], at: number): boolean {
  if (!plusWords.has(tokens[at]?.folded ?? "") || !leadsToEnd.has(tokens[at - 1]?.folded ?? "")) return false;
  return tokens[at + 1]?.kind === "number" || markInFront(tokens, at + 1) !== undefined;
}

/** "+34 600 123 456" */
export function isTelephone(tokens: readonly Token[], { next, mark }: Opening, first: number): boolean {
  const isLong = /^\d{1,3}(?: \d{3}){2,}$/.test(tokens[next]?.text ?? "");
  return mark === undefined && isLong && tokens[first]?.text === "+";
}
