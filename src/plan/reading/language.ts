import { languages, type Language } from "../../lexicon/language.ts";
import { wording } from "../../lexicon/wording.ts";

const signs = languages.map((language) => {
  const { smallWords, ownLetters } = wording[language];
  const letters = ownLetters === "" ? "" : `|[${ownLetters}]`;
  return [language, new RegExp(`(?<!\\p{L})(?:${smallWords.join("|")})(?!\\p{L})${letters}`, "giu")] as const;
});

/** The language that a text is written in by its small words, or undefined when none prevails. */
export function detectLanguage(text: string): Language | undefined {
  const counts = signs
    .map(([language, words]) => ({ language, count: text.match(words)?.length ?? 0 }))
    .sort((one, other) => other.count - one.count);
  const [most, next] = counts;
  return most === undefined || most.count === next?.count ? undefined : most.language;
}
