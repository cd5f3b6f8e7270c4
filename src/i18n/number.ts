import type { Language } from "./language.ts";

/** "$4.12M", "4,12 M $": money in a sentence, to four significant digits; a bare figure without a currency. */
export function moneyText(amount: number, currency: string | undefined, language: Language): string {
  return new Intl.NumberFormat(language, {
    ...(currency === undefined
      ? {}
      : { style: "currency" as const, currency, currencyDisplay: "narrowSymbol" as const }),
    notation: "compact",
    maximumSignificantDigits: 4,
    minimumSignificantDigits: 1,
  }).format(amount);
}

/** "293%", "293 %": a ratio as percent; below 10% with one decimal. */
export function percentText(ratio: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    style: "percent",
    maximumFractionDigits: Math.abs(ratio) < 0.1 ? 1 : 0,
  }).format(ratio);
}

/** Making a format costs a hundred times what it takes to use it. */
const toFourDigits = new Map<Language, Intl.NumberFormat>();

/** "1,000", "2.5": a plain number to four significant digits. */
export function numberText(value: number, language: Language): string {
  let format = toFourDigits.get(language);
  if (format === undefined) {
    format = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 });
    toFourDigits.set(language, format);
  }
  return format.format(value);
}

/** "A, B and C" in the language's own way. */
export function listText(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}

const percentParts = (language: Language): readonly Intl.NumberFormatPart[] =>
  new Intl.NumberFormat(language, { style: "percent", minimumFractionDigits: 1 }).formatToParts(0);

/** "." or ",". */
export const decimalSign = (language: Language): string =>
  percentParts(language).find(({ type }) => type === "decimal")?.value ?? ".";

/** "%", or with the space that the language sets in front of it. */
export const percentSign = (language: Language): string =>
  percentParts(language)
    .filter(({ type }) => type === "literal" || type === "percentSign")
    .map(({ value }) => value)
    .join("");
