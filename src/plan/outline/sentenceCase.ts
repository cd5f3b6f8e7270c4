import { acronyms } from "../../lexicon/acronyms.ts";
import { currencyOfCode } from "../../lexicon/currencies.ts";
import { languages } from "../../lexicon/language.ts";
import { allCaught } from "../reading/match.ts";

const word = /\p{L}+(?:['’]\p{L}+)*/gu;
/** What stands between spaces: a figure or a sign within it makes it a code ("B2B", "I+D", "M€"). */
const piece = /\S+/gu;
const code = /[\p{N}+&$€£%@#]/u;
const roman = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
const vowel = /[AEIOUYÁÉÍÓÚÀÂÃÊÔÕÜ]/u;
/** Conjunctions, prepositions and articles of one letter. */
const oneLetter = new Set(["A", "E", "O", "U", "Y", "À", "É"]);
/** Behind these a name begins; nothing but figures and signs may stand before it. */
const beginning = /(?:^[^\p{L}]*|[:.|)–—]\s+|\s-\s+)$/u;

/** Whether words shout: all letters are capitals, and a word is long enough to be none of the abbreviations. */
function shouts(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  return allCaught(text, piece).some(
    (part) => !code.test(part) && allCaught(part, word).some((own) => own.length >= 4 && !isAcronym(own)),
  );
}

function isAcronym(own: string): boolean {
  return (
    acronyms.has(own) ||
    !vowel.test(own) ||
    (own.length > 1 && roman.test(own)) ||
    currencyOfCode(own) !== undefined
  );
}

/**
 * Headings in capitals in the case of a sentence, as a function of a heading. Abbreviations, codes and roman numerals
 * stay; a word that the document writes elsewhere within a sentence keeps that form, and so do the names of countries.
 */
export function sentenceCase(lines: readonly string[]): (heading: string) => string {
  let forms: ReadonlyMap<string, string> | undefined;
  return (heading) => {
    if (!shouts(heading)) return heading;
    forms ??= formsIn(lines);
    const known = forms;
    const lowered = heading.replace(piece, (part) => (code.test(part) ? part : loweredPart(part, known)));
    const named = withPlaces(lowered);
    return named.replace(word, (own, at: number) =>
      beginning.test(named.slice(0, at)) && own === own.toLowerCase()
        ? own.charAt(0).toUpperCase() + own.slice(1)
        : own,
    );

    function loweredPart(part: string, written: ReadonlyMap<string, string>): string {
      return part.replace(word, (own) => {
        const closes = own.length === 1 && heading.endsWith(` ${own}`);
        if (closes || (own.length === 1 && !oneLetter.has(own)) || isAcronym(own)) return own;
        const lower = own.toLowerCase();
        return written.get(lower) ?? lower;
      });
    }
  };
}

/** How words are written within the sentences of a document, by their small letters; the first of a sentence does not tell. */
function formsIn(lines: readonly string[]): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of lines) {
    if (!/\p{Ll}/u.test(line)) continue;
    for (const { 0: own, index } of line.matchAll(word)) {
      const lower = own.toLowerCase();
      if (own === lower) forms.set(lower, own);
      else if (!forms.has(lower) && tells(own, line.slice(0, index))) forms.set(lower, own);
    }
  }
  return forms;
}

function tells(own: string, before: string): boolean {
  // Capitals in a sentence are an abbreviation where they are few, else they shout there too.
  if (own === own.toUpperCase()) return own.length > 1 && own.length < 6;
  return /[\p{L}\p{N},;]\s+$/u.test(before);
}

let places: ReadonlyMap<string, string> | undefined;

/** Countries and continents as each language writes them: nothing else tells them from other words. */
function withPlaces(text: string): string {
  places ??= placeNames();
  const known = places;
  return text.replace(/\p{L}+(?: \p{L}+){0,3}/gu, (phrase) => {
    const words = phrase.split(" ");
    for (let from = 0; from < words.length; from++) {
      for (let to = words.length; to > from; to--) {
        const name = known.get(words.slice(from, to).join(" "));
        if (name === undefined) continue;
        words.splice(from, to - from, name);
        break;
      }
    }
    return words.join(" ");
  });
}

function placeNames(): Map<string, string> {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  // "Reunión" is a meeting in a plan and not the island.
  const regions = [
    ...letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((region) => region !== "RE"),
    ...["002", "003", "005", "009", "013", "019", "142", "150", "419"],
  ];
  return new Map(
    languages.flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
      return regions.flatMap((region) => {
        const name = names.of(region);
        return name === undefined ? [] : [[name.toLowerCase(), name] as const];
      });
    }),
  );
}
