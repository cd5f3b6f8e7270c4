import type { Language } from "../../i18n/language.ts";

/** Spanish groups four digits only from 10 000 on; beside longer figures that reads as an error. */
export const wholeNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 0, useGrouping: "always" }).format(value);

export const kilobytes = (bytes: number, language: Language): string =>
  `${wholeNumber(Math.max(1, bytes / 1000), language)} kB`;

export const monthName = (month: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(
    new Date(Date.UTC(2000, month - 1, 1)),
  );

/** "Spanish", "español" of "es". */
export const languageName = (named: string, language: Language): string =>
  new Intl.DisplayNames(language, { type: "language" }).of(named) ?? named;

/** The same at the start of a line: "Español". */
export function languageTitle(named: string, language: Language): string {
  const name = languageName(named, language);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
