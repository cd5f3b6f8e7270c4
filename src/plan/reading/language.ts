import { languages, type Language } from "../../lexicon/language.ts";
import { wording } from "../../lexicon/wording.ts";

/** The languages that a small word is one of. */
const languagesOf = new Map<string, Language[]>();
for (const language of languages) {
  for (const word of wording[language].smallWords)
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}
const ownLetters = languages.flatMap((language) => {
  const { ownLetters: letters } = wording[language];
  return letters === "" ? [] : [[language, new RegExp(`[${letters}]`, "giu")] as const];
});
const anyWord = /\p{L}+/gu;
const longestSmallWord = Math.max(...[...languagesOf.keys()].map(({ length }) => length));

/**
 * The language that a text is written in by its small words, or undefined when none prevails. Neighbours share many
 * ("de", "para"): a short text that fits both alike is in the one that is listed first.
 */
export function detectLanguage(text: string): Language | undefined {
  const found = new Map<Language, number>(languages.map((language) => [language, 0]));
  const add = (language: Language, count: number): void => {
    found.set(language, (found.get(language) ?? 0) + count);
  };
  for (const [word] of text.matchAll(anyWord)) {
    if (word.length > longestSmallWord) continue;
    const small = word.toLowerCase();
    for (const language of languagesOf.get(small) ?? []) {
      add(language, 1);
      // The letters of a small word tell nothing beyond the word.
      for (const [own, letters] of ownLetters)
        if (own === language) add(language, -(small.match(letters)?.length ?? 0));
    }
  }
  for (const [language, letters] of ownLetters) add(language, text.match(letters)?.length ?? 0);
  const counts = languages.map((language) => ({ language, count: found.get(language) ?? 0 }));
  const most = Math.max(...counts.map(({ count }) => count));
  const [first, ...others] = counts.filter(({ count }) => count === most);
  const apart = first?.language === "en" && others.length > 0;
  return most === 0 || apart ? undefined : first?.language;
}
