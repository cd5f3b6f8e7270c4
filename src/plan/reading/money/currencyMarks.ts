import { codesByName, codesBySign, currencies } from "../../../lexicon/currencies.ts";
import { fold } from "../fold.ts";
import { remembered } from "../remembered.ts";
import { caught } from "../match.ts";

/** How a text names a currency, and the codes that may be meant, the most usual first. */
export interface CurrencyMark {
  readonly mark: string;
  readonly codes: readonly string[];
}

const longestFirst = (a: string, b: string): number => b.length - a.length;
const letterBehind = /^\p{L}/u;
const letterInFront = /\p{L}$/u;
const letterOrDigitInFront = /[\p{L}\d]$/u;

/** Marks by what they begin with, the longest first. */
function byBeginning(marks: readonly string[], beginning: (mark: string) => string): Map<string, string[]> {
  const known = new Map<string, string[]>();
  for (const mark of [...marks].sort(longestFirst)) {
    const first = beginning(mark);
    known.set(first, [...(known.get(first) ?? []), mark]);
  }
  return known;
}

const codes: ReadonlySet<string> = new Set(currencies.map(({ code }) => code));
// A lone R or Fr. is a letter of something else more often than a currency.
const signs = byBeginning(
  [...codesBySign.keys()].filter((text) => text.length > 1 || !/\p{L}/u.test(text)),
  (sign) => sign.charAt(0),
);
/** Names that are other things more often: "real" is actual, "sol" the sun, "peso" a weight. */
const otherThings =
  "real reals sol won wones colon peso dong pound libra libras quid rand lev corona coronas leu lempira som".split(
    " ",
  );
const names = byBeginning(
  [...codesByName.keys()].filter((text) => text.length > 2 && !otherThings.includes(text)),
  (name) => caught(/^\p{L}*/u.exec(name), 0),
);

const threeCapitals = /[A-Z]{3}(?!\p{L}|\d)/gu;
const word = /\p{L}+/gu;

function codeIn(text: string): string | undefined {
  for (const { 0: code, index } of text.matchAll(threeCapitals))
    if (codes.has(code) && !letterOrDigitInFront.test(text.slice(Math.max(0, index - 2), index))) return code;
  return undefined;
}

function signIn(text: string): string | undefined {
  for (let at = 0; at < text.length; at++) {
    const found = signs
      .get(text.charAt(at))
      ?.find((sign) => text.startsWith(sign, at) && standsAlone(text, sign, at));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether letters of a sign are not part of a word: "Rs 500", but not "cars". */
function standsAlone(text: string, sign: string, at: number): boolean {
  if (letterBehind.test(sign) && letterOrDigitInFront.test(text.slice(Math.max(0, at - 2), at))) return false;
  return !letterInFront.test(sign) || !letterBehind.test(text.slice(at + sign.length));
}

function nameIn(folded: string): string | undefined {
  for (const { 0: first, index } of folded.matchAll(word)) {
    const found = names
      .get(first)
      ?.find(
        (name) => folded.startsWith(name, index) && !letterBehind.test(folded.slice(index + name.length)),
      );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The currency that a text names by code, sign or name. A code beside a sign counts: "$500 MXN". */
export const currencyIn: (text: string) => CurrencyMark | undefined = remembered((text) => {
  const coded = codeIn(text);
  if (coded !== undefined) return { mark: coded, codes: [coded] };
  const signed = signIn(text);
  const bySign = signed === undefined ? undefined : codesBySign.get(signed);
  const named = nameIn(fold(text));
  const byName = named === undefined ? undefined : codesByName.get(named);
  if (signed !== undefined && bySign !== undefined) {
    const both = byName === undefined ? bySign : bySign.filter((one) => byName.includes(one));
    return { mark: signed, codes: both.length === 0 ? bySign : both };
  }
  return named === undefined || byName === undefined ? undefined : { mark: named, codes: byName };
});
