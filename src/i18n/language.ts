import { languages, type Language } from "../lexicon/language.ts";

export { languages, type Language };

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
