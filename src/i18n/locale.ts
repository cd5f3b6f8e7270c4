import { localeEn } from "./en/locale.ts";
import { localeEs } from "./es/locale.ts";
import { localePt } from "./pt/locale.ts";
import type { Language } from "./language.ts";

/** What files and cells need to know of a language beside its words. */
export interface Locale {
  /** As Office names it: "es-ES". */
  readonly tag: string;
  /** Excel's format for a day. */
  readonly dateFormat: string;
}

export const locales: Readonly<Record<Language, Locale>> = { en: localeEn, es: localeEs, pt: localePt };
