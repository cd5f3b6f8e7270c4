import { languages, type Language } from "../../lexicon/language.ts";
import { wording } from "../../lexicon/wording.ts";
import { valueAt } from "../valueAt.ts";

/** The languages that a small or plain word is one of. */
const languagesOf = new Map<string, Language[]>();
for (const language of languages) {
  const { smallWords, plainWords } = wording[language];
  for (const word of new Set([...smallWords, ...plainWords]))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}
/** What stands in one of a language's own letters or signs. */
const anyOfOwn = (pick: "ownLetters" | "ownSigns"): (readonly [Language, RegExp])[] =>
  languages.flatMap((language) => {
    const own = wording[language][pick];
    return own === "" ? [] : [[language, new RegExp(`[${own}]`, "iu")] as const];
  });
const ownLetters = anyOfOwn("ownLetters");
const ownSigns = anyOfOwn("ownSigns");
/** Codes ("a1") are no words. */
const anyWord = /(?<![\p{L}\d])\p{L}+(?![\p{L}\d])/gu;
const beyondAscii = /[^\0-\x7f]/;
const longestWord = Math.max(...[...languagesOf.keys()].map(({ length }) => length));

/** A word in letters of a language's own weighs as much as a small word, a name ("Café Lumen") far less. */
const weights = { word: 1, name: 0.2 } as const;

/**
 * The language that a text is written in by its small and its plain words, or undefined when none prevails.
 * Neighbours share many ("de", "para"): a short text that fits both alike is in the one that is listed first.
 */
export function detectLanguage(text: string): Language | undefined {
  const found = new Map<Language, number>(languages.map((language) => [language, 0]));
  const add = (language: Language, count: number): void => {
    found.set(language, valueAt(found, language) + count);
  };
  const lettered = new Set<string>();
  for (const word of text.match(anyWord) ?? []) {
    const small = word.length > longestWord ? undefined : languagesOf.get(word.toLowerCase());
    for (const language of small ?? []) add(language, 1);
    // The letters of a known word tell nothing beyond the word, and each other word tells once.
    if (small === undefined && beyondAscii.test(word)) lettered.add(word);
  }
  for (const word of lettered) {
    const weight = /^\p{Lu}/u.test(word) ? weights.name : weights.word;
    for (const [language, letters] of ownLetters) if (letters.test(word)) add(language, weight);
  }
  for (const [language, signs] of ownSigns) if (signs.test(text)) add(language, weights.word);
  const counts = languages.map((language) => ({ language, count: valueAt(found, language) }));
  const most = Math.max(...counts.map(({ count }) => count));
  const [first, ...others] = counts.filter(({ count }) => count === most);
  const apart = first?.language === "en" && others.length > 0;
  return most === 0 || apart ? undefined : first?.language;
}
