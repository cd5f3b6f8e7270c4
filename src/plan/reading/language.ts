import { languages, type Language } from "../../lexicon/language.ts";
import { wording } from "../../lexicon/wording.ts";

const signs = languages.map((language) => {
  const { smallWords, ownLetters } = wording[language];
  const letters = ownLetters === "" ? "" : `|[${ownLetters}]`;
  return [language, new RegExp(`(?<!\\p{L})(?:${smallWords.join("|")})(?!\\p{L})${letters}`, "giu")] as const;
});

/**
 * The language that a text is written in by its small words, or undefined when none prevails. Neighbours share many
 * ("de", "para"): a short text that fits both alike is in the one that is listed first.
 */
export function detectLanguage(text: string): Language | undefined {
  const counts = signs.map(([language, words]) => ({ language, count: text.match(words)?.length ?? 0 }));
  const most = Math.max(...counts.map(({ count }) => count));
  const [first, ...others] = counts.filter(({ count }) => count === most);
  const apart = first?.language === "en" && others.length > 0;
  return most === 0 || apart ? undefined : first?.language;
}
