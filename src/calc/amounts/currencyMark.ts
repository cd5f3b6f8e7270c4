import { codesByName, codesBySign, currencyOfCode } from "../../lexicon/currencies.ts";
import { phraseAt, phraseTable } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** A currency as it is written beside an amount; several codes where the mark says no more ("$", "pesos"). */
export interface CurrencyMark {
  readonly mark: string;
  readonly codes: readonly string[];
  /** The token behind it. */
  readonly next: number;
}

/** Codes that are English words too: in capitals they are money only behind a figure. */
const wordCodes = new Set(["ALL", "TOP", "TRY", "SOS", "BAM", "MOP", "CUP", "MAD", "GEL", "LAK"]);
/** Codes that people also write in small letters, none of them a word. */
const smallCodes = new Set(
  "usd eur gbp mxn brl clp ars chf jpy cny inr aud uyu nzd sek nok dkk zar".split(" "),
);

const oneWordSigns = new Map([...codesBySign].filter(([sign]) => /^\p{L}+$/u.test(sign)));
const names = phraseTable([...codesByName].map(([name, codes]) => [codes, [name]] as const));
export const symbol = /^\p{Sc}$/u;
const unknownSymbol: readonly string[] = [];

/** Whether a word that digits follow is a mark of its own ("USD200", "Rs500", "R5"). */
export function standsBeforeDigits(word: string): boolean {
  return codeOfWord(word) !== undefined || oneWordSigns.has(word) || shortBounds.has(word.toLowerCase());
}
const shortBounds = new Set(["ca", "min", "max"]);

/** The code that a word is: in capitals, or in small letters where that cannot be a word. */
export function codeOfWord(word: string): string | undefined {
  if (word.length !== 3) return undefined;
  if (smallCodes.has(word.toLowerCase())) return word.toUpperCase();
  return currencyOfCode(word)?.code;
}

/** The mark in front of a figure: "$", "US$", "S/.", "EUR", "Rs.". */
export function markInFront(tokens: readonly Token[], at: number): CurrencyMark | undefined {
  const first = tokens[at];
  if (first === undefined || first.kind === "number") return undefined;
  const second = tokens[at + 1];
  if (first.kind === "sign") return symbolMark(first, at + 1);
  if (second?.kind === "sign" && !second.spaced) {
    // Letters in front of a symbol ("US$") and letters with signs behind them ("S/.", "Rs.").
    const third = tokens[at + 2];
    const pair = first.text + second.text;
    const triple = third?.kind === "sign" && !third.spaced ? pair + third.text : undefined;
    const whole = triple === undefined ? undefined : codesBySign.get(triple);
    if (triple !== undefined && whole !== undefined) return { mark: triple, codes: whole, next: at + 3 };
    const codes = codesBySign.get(pair);
    if (codes !== undefined) return { mark: pair, codes, next: at + 2 };
    if (symbol.test(second.text) && first.text.length <= 3) {
      const known = codeOfWord(first.text);
      const symbolCodes = codesBySign.get(second.text) ?? unknownSymbol;
      return { mark: pair, codes: known === undefined ? symbolCodes : [known], next: at + 2 };
    }
  }
  const code = codeOfWord(first.text);
  if (code !== undefined && !(wordCodes.has(first.text) && !looksLikeMoney(second))) {
    // "EUR €500", "USD $5M"
    const again = second === undefined ? undefined : symbolMark(second, at + 2);
    return { mark: first.text, codes: [code], next: again?.next ?? at + 1 };
  }
  const codes = oneWordSigns.get(first.text);
  return codes === undefined ? undefined : { mark: first.text, codes, next: at + 1 };
}

/** The mark behind a figure or its scale: "€", "EUR", "kr", "euros", "pesos mexicanos". */
export function markBehind(tokens: readonly Token[], at: number): CurrencyMark | undefined {
  const first = tokens[at];
  if (first === undefined || first.kind === "number") return undefined;
  const found =
    first.kind === "sign" ? symbolMark(first, at + 1) : (markInFront(tokens, at) ?? nameAt(tokens, at));
  if (found !== undefined && first.kind === "word" && tokens[found.next - 1]?.text === "/") return undefined;
  if (found === undefined && first.kind === "word") {
    const code = codeOfWord(first.text);
    if (code !== undefined) return unlessFigure(tokens, { mark: first.text, codes: [code], next: at + 1 });
  }
  // "CAD" may be followed by its name or symbol; "5 $600" belongs to what follows.
  return found === undefined ? undefined : unlessFigure(tokens, found);
}

function unlessFigure(tokens: readonly Token[], found: CurrencyMark): CurrencyMark | undefined {
  return tokens[found.next]?.kind === "number" ? undefined : found;
}

export function nameAt(tokens: readonly Token[], at: number): CurrencyMark | undefined {
  const found = phraseAt(names, tokens, at);
  const first = tokens[at];
  const last = tokens[(found?.next ?? 0) - 1];
  if (found === undefined || first === undefined || last === undefined) return undefined;
  return { mark: first.text, codes: found.meaning, next: found.next };
}

function symbolMark(token: Token, next: number): CurrencyMark | undefined {
  if (token.kind !== "sign" || !symbol.test(token.text)) return undefined;
  return { mark: token.text, codes: codesBySign.get(token.text) ?? unknownSymbol, next };
}

const looksLikeMoney = (token: Token | undefined): boolean =>
  token?.kind === "sign" || (token?.kind === "number" && (token.text.length >= 4 || /[.,]/.test(token.text)));
