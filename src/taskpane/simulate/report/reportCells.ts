import type { Language } from "../../../i18n/language.ts";
import type { Cell } from "../../../workbook/spec.ts";

type TextRole = Extract<Cell, { kind: "text" }>["role"];
type NumberRole = Extract<Cell, { kind: "number" }>["role"];

export const blank: Cell = { kind: "blank" };

export const text = (value: string, role: TextRole = "text"): Cell => ({
  kind: "text",
  text: value,
  role: role ?? "text",
});

/** A figure in the format of the cell that it is about; blank where it is none. */
export const number = (value: number, format: string, role?: NumberRole): Cell =>
  Number.isFinite(value)
    ? {
        ...{ kind: "number", value, format: format === "General" ? "#,##0.####" : format },
        ...(role === undefined ? {} : { role }),
      }
    : blank;

/** Headings, right-aligned from a column on. */
export const headings = (words: readonly string[], numbersFrom: number): readonly Cell[] =>
  words.map((word, at) => text(word, at >= numbersFrom ? "headingNumber" : "heading"));

/** "1 March 2027", "1 de marzo de 2027" of "2027-03-01". */
export const dayText = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
