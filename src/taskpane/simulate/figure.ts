import type { PaneLanguage } from "../../i18n/language.ts";
import { decimalSign, percentSign } from "../../i18n/number.ts";
import { typedNumber } from "../common/typedNumber.ts";
import { cellFormat } from "./cellFormat.ts";

/** A figure as its cell's format means it, without more digits than a simulation knows. */
export function figureText(value: number, format: string, language: PaneLanguage): string {
  if (!Number.isFinite(value)) return "–";
  const { percent, divisor } = cellFormat(format);
  return dressed(value, format, (size) => {
    if (percent) {
      const digits = size < 0.1 ? 2 : 1;
      return numberFormat(language, { style: "percent", maximumFractionDigits: digits }).format(size);
    }
    const shown = size / divisor;
    if (shown >= 1e12)
      return numberFormat(language, { notation: "scientific", maximumSignificantDigits: 4 }).format(shown);
    if (shown >= 1000) return numberFormat(language, { maximumFractionDigits: 0 }).format(shown);
    return numberFormat(language, { maximumSignificantDigits: 4 }).format(shown);
  });
}

/** As its cell's format means it, with as many digits as tell the figure apart from every other. */
export function exactText(value: number, language: PaneLanguage, format = "General"): string {
  const { percent, divisor } = cellFormat(format);
  return dressed(value, format, (size) => {
    const shown = Number((percent ? size * 100 : size / divisor).toPrecision(15));
    const digits = numberFormat(language, { maximumSignificantDigits: 17 }).format(shown);
    return percent ? `${digits}${percentSign(language)}` : digits;
  });
}

/** The sign stands before the currency, and a figure that is shown as 0 has none. */
function dressed(value: number, format: string, digits: (size: number) => string): string {
  const { before, after } = cellFormat(format);
  const shown = digits(Math.abs(value));
  const minus = value < 0 && /[1-9]/.test(shown) ? "-" : "";
  return `${minus}${before}${shown}${after}`;
}

/** A probability with one decimal; what is not certain is never shown as 0 or 100. */
export function chanceText(chance: number, language: PaneLanguage): string {
  const format = numberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  if (chance > 0 && chance < 0.001) return `< ${format.format(0.001)}`;
  if (chance < 1 && chance > 0.999) return `> ${format.format(0.999)}`;
  return format.format(chance);
}

/** Whether figures of a cell are typed and shown as percent: the field says so beside the digits. */
export const isPercent = (format: string): boolean => cellFormat(format).percent;

/** What a cell is written with in a field, to be read back as it is; of a share the percent without their sign. */
export function fieldText(value: number, language: PaneLanguage, format = "General"): string {
  const digits = String(Number((isPercent(format) ? value * 100 : value).toPrecision(15)));
  return digits.replace(".", decimalSign(language));
}

/** What is typed into such a field; with a percent sign it is percent in any. */
export function fieldNumber(text: string, language: PaneLanguage, format = "General"): number | undefined {
  const typed = text.trim();
  const value = typedNumber(typed, language);
  return value === undefined || !isPercent(format) || typed.endsWith("%")
    ? value
    : Number((value / 100).toPrecision(15));
}

const numberFormat = (language: PaneLanguage, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(language, { useGrouping: "always", ...options } as Intl.NumberFormatOptions);
