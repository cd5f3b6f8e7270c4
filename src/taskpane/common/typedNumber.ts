import { decimalSign } from "../../i18n/number.ts";
import type { Language } from "../../i18n/language.ts";

/** "1,234.5", "5%" in English, "1.234,5", "5 %" in Spanish; a point alone, or after commas, is decimal in both. */
export function typedNumber(text: string, language: Language): number | undefined {
  const percent = /\s*%$/.test(text);
  const digits = text.replace(/\s*%$/, "");
  const plain =
    decimalSign(language) === "," && digits.lastIndexOf(",") > digits.lastIndexOf(".")
      ? digits.replaceAll(".", "").replace(",", ".")
      : digits.replace(/,(?=\d{3}(\D|$))/g, "");
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain)) return undefined;
  const value = Number(plain);
  return percent ? value / 100 : value;
}
