import { fold } from "../../lexicon/fold.ts";

/** A figure with its separators, a word, or one other character of a text. */
export interface Token {
  readonly kind: "number" | "word" | "sign";
  readonly start: number;
  readonly end: number;
  /** Whether blanks stand in front of it. */
  readonly spaced: boolean;
  readonly text: string;
  /** Of a word: in lower case without accents. */
  readonly folded: string;
}

const other = 0;
const blank = 1;
const digit = 2;
const letter = 3;
/** A character that is a word of its own, in scripts that do not part words. */
const ideograph = 4;

/** Groups behind blanks hold three digits each, behind a first group of at most three; never as a year stands. */
const figure =
  /(?:\d{1,3}(?:[\u0020\u00A0\u2009\u202F]\d{3}(?!\d))+(?:[.,]\d+)?|(?:\d+|[.,]\d+)(?:[.,'’٬]\d+)*)(?:[eE][-+]?\d{1,3}(?!\d))?/uy;
const kinds = new Uint8Array(0x10000).fill(255);

function kindOf(code: number): number {
  const known = kinds[code] ?? 255;
  if (known !== 255) return known;
  const character = String.fromCharCode(code);
  const kind = /[\s\p{Cc}]/u.test(character)
    ? blank
    : code >= 48 && code <= 57
      ? digit
      : /[\p{sc=Han}\p{sc=Hangul}]/u.test(character)
        ? ideograph
        : /[\p{L}\p{M}]/u.test(character)
          ? letter
          : other;
  kinds[code] = kind;
  return kind;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/**
 * A text as figures, words and signs. A word that goes on in digits ("Q1", "CO2") is one word, so that they are
 * no figure, unless `parts` says that they stand apart ("USD200"); an apostrophe between letters ends a word.
 */
export function tokensOf(text: string, partsAt: (word: string) => boolean): Token[] {
  const tokens: Token[] = [];
  let spaced = false;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === blank) {
      spaced = true;
      at += 1;
      continue;
    }
    const start = at;
    if (kind === digit || ((code === 46 || code === 44) && startsFraction(text, at, tokens, spaced))) {
      figure.lastIndex = at;
      at += figure.exec(text)?.[0].length ?? 1;
      tokens.push({ kind: "number", start, end: at, spaced, text: text.slice(start, at), folded: "" });
    } else if (kind === letter || kind === ideograph) {
      at = kind === ideograph ? start + 1 : endOfWord(text, start, partsAt);
      const word = text.slice(start, at);
      tokens.push({ kind: "word", start, end: at, spaced, text: word, folded: foldWord(word) });
      if (isApostrophe(text.charCodeAt(at)) && kindOf(text.charCodeAt(at + 1)) === letter) at += 1;
    } else {
      // A sign beyond the basic plane takes two units.
      at += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
      tokens.push({ kind: "sign", start, end: at, spaced, text: text.slice(start, at), folded: "" });
    }
    spaced = false;
  }
  return tokens;
}

const plainWord = /^[a-z]*$/i;

/** Points between initials fall away: "p.p." is "pp". */
function foldWord(word: string): string {
  return plainWord.test(word) ? word.toLowerCase() : fold(word).replaceAll(".", "");
}

/** ".5" is a figure, but not behind a figure or a word that it ends. */
function startsFraction(text: string, at: number, tokens: readonly Token[], spaced: boolean): boolean {
  if (kindOf(text.charCodeAt(at + 1)) !== digit) return false;
  const before = tokens.at(-1);
  if (spaced || before === undefined) return true;
  // "10..20" is a range and no ".20".
  return before.kind === "sign" && before.text !== ".";
}

function endOfWord(text: string, start: number, partsAt: (word: string) => boolean): number {
  let at = start + 1;
  for (;;) {
    const kind = at < text.length ? kindOf(text.charCodeAt(at)) : other;
    if (kind === digit && partsAt(text.slice(start, at))) return at;
    if (kind === digit || kind === letter) at += 1;
    // "p.p.", "S.A.": letters with points are one word.
    else if (isInitial(text, at, start)) at += 1;
    else return at;
  }
}

function isInitial(text: string, at: number, start: number): boolean {
  if (text.charCodeAt(at) !== 46) return false;
  const letterBefore = at - 1 === start || text.charCodeAt(at - 2) === 46;
  if (!letterBefore || kindOf(text.charCodeAt(at - 1)) !== letter) return false;
  const next = kindOf(text.charCodeAt(at + 1));
  return next === letter && kindOf(text.charCodeAt(at + 2)) !== letter;
}
