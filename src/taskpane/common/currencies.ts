import type { Language } from "../../i18n/language.ts";
import { currencies } from "../../lexicon/currencies.ts";

/** Those that have a name of their own in the lexicon: what plans are written in. */
const offered: readonly string[] = currencies.flatMap(({ code, names }) =>
  names === undefined ? [] : [code],
);

/** Codes with their names, the plan's own included whatever it is. */
export function currencyOptions(
  own: string | undefined,
  language: Language,
): readonly { readonly code: string; readonly label: string }[] {
  const names = new Intl.DisplayNames(language, { type: "currency" });
  const codes = own === undefined || offered.includes(own) ? offered : [own, ...offered];
  return codes.map((code) => ({ code, label: `${code} · ${names.of(code) ?? code}` }));
}
