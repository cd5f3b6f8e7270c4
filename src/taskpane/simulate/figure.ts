import type { Language } from "../../i18n/language.ts";

/** Whether a number format of Excel shows a share as percent: outside quotes and brackets. */
const showsPercent = (format: string): boolean =>
  format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "").includes("%");

/** A figure as its cell's format means it, without more digits than a simulation knows. */
export function figureText(value: number, format: string, language: Language): string {
  if (!Number.isFinite(value)) return "–";
  if (showsPercent(format)) {
    const digits = Math.abs(value) < 0.1 ? 2 : 1;
    return numberFormat(language, { style: "percent", maximumFractionDigits: digits }).format(value);
  }
  const size = Math.abs(value);
  if (size >= 1e12)
    return numberFormat(language, { notation: "scientific", maximumSignificantDigits: 4 }).format(value);
  if (size >= 1000) return numberFormat(language, { maximumFractionDigits: 0 }).format(value);
  return numberFormat(language, { maximumSignificantDigits: 4 }).format(value);
}

/** As many digits as tell the figure apart from every other. */
export const exactText = (value: number, language: Language): string =>
  numberFormat(language, { maximumSignificantDigits: 17 }).format(Number(value.toPrecision(15)));

/** A probability with one decimal; what is not certain is never shown as 0 or 100. */
export function chanceText(chance: number, language: Language): string {
  const format = numberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  if (chance > 0 && chance < 0.001) return `< ${format.format(0.001)}`;
  if (chance < 1 && chance > 0.999) return `> ${format.format(0.999)}`;
  return format.format(chance);
}

/** What a cell is written with in a field, to be read back as it is. */
export const fieldText = (value: number, language: Language): string => {
  const digits = String(Number(value.toPrecision(15)));
  return language === "es" ? digits.replace(".", ",") : digits;
};

const numberFormat = (language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(language, { useGrouping: "always", ...options } as Intl.NumberFormatOptions);
