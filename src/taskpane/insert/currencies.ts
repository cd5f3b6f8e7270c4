import type { Language } from "../../i18n/language.ts";

/** Currencies of the countries where English or Spanish plans are written, and those that they trade in. */
const offered = [
  "USD",
  "EUR",
  "GBP",
  "MXN",
  "COP",
  "ARS",
  "CLP",
  "PEN",
  "UYU",
  "BOB",
  "PYG",
  "CRC",
  "GTQ",
  "DOP",
  "BRL",
  "CAD",
  "AUD",
  "NZD",
  "CHF",
  "JPY",
  "CNY",
  "INR",
  "ZAR",
] as const;

/** Codes with their names, the plan's own included whatever it is. */
export function currencyOptions(
  own: string | undefined,
  language: Language,
): readonly { readonly code: string; readonly label: string }[] {
  const names = new Intl.DisplayNames(language, { type: "currency" });
  const codes = own === undefined || offered.some((code) => code === own) ? offered : [own, ...offered];
  return codes.map((code) => ({ code, label: `${code} · ${names.of(code) ?? code}` }));
}
