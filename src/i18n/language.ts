import type { Language as DocumentLanguage } from "../lexicon/language.ts";

/** The languages that every text exists in. */
export const languages = ["en", "es"] as const satisfies readonly DocumentLanguage[];
export type Language = (typeof languages)[number];

/** The language of texts and sheets for a document's: its own, else the nearest to it. */
export function textLanguage(language: DocumentLanguage): Language {
  return languages.find((known) => known === language) ?? "es";
}

/**
 * The shape that a translation must have: the same keys, strings for strings, and for texts with
 * parameters a function of the same parameters. A missing or additional key fails the type check.
 */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : T[K] extends string
      ? string
      : Translation<T[K]>;
};

/** One area of texts in every language. */
export type Texts<T> = Readonly<Record<Language, Translation<T>>>;

/** The closest supported language to a BCP 47 tag ("es-MX" is "es"), English when none is. */
export function closestLanguage(tag: string | undefined): Language {
  const primary = (tag ?? "").toLowerCase().split("-")[0];
  return languages.find((language) => language === primary) ?? "en";
}
