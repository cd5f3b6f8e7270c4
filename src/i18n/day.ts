import type { Language } from "./language.ts";

/** Whose long dates a language writes: English in the order day, month, year, as the sheets do. */
const writtenIn: Readonly<Record<Language, string>> = { en: "en-GB", es: "es", pt: "pt-BR" };

/** "1 March 2027", "1 de marzo de 2027" of "2027-03-01". */
export const dayText = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(writtenIn[language], { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
