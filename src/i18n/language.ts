import type { Language as DocumentLanguage } from "../lexicon/language.ts";

/** The languages that sheets, findings, outlines and the command line are written in. */
export const languages = ["en", "es", "pt"] as const satisfies readonly DocumentLanguage[];
export type Language = (typeof languages)[number];

/** Those that the task pane, the functions' help and the workbench speak too: their texts are part of the first load. */
export const paneLanguages = ["en", "es"] as const satisfies readonly Language[];
export type PaneLanguage = (typeof paneLanguages)[number];

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

/** One area of the pane's texts, in every language that the pane speaks. */
export type PaneTexts<T> = Readonly<Record<PaneLanguage, Translation<T>>>;

/** What `say` gives in each language. */
export function inEveryLanguage<T>(say: (language: Language) => T): Readonly<Record<Language, T>> {
  return inEach(languages, say);
}

/** The same in the languages of the pane. */
export function inEveryPaneLanguage<T>(
  say: (language: PaneLanguage) => T,
): Readonly<Record<PaneLanguage, T>> {
  return inEach(paneLanguages, say);
}

function inEach<L extends Language, T>(among: readonly L[], say: (language: L) => T): Readonly<Record<L, T>> {
  return Object.fromEntries(among.map((language) => [language, say(language)])) as Record<L, T>;
}

/** The closest supported language to a BCP 47 tag ("es-MX" is "es"), English when none is. */
export const closestLanguage = (tag: string | undefined): Language => closestAmong(languages, tag);

/** The closest that the pane speaks. */
export const closestPaneLanguage = (tag: string | undefined): PaneLanguage =>
  closestAmong(paneLanguages, tag);

function closestAmong<L extends Language>(among: readonly L[], tag: string | undefined): L | "en" {
  const primary = (tag ?? "").toLowerCase().split("-")[0];
  return among.find((language) => language === primary) ?? "en";
}
