import { codesByName, codesBySign, currencies } from "../../../lexicon/currencies.ts";
import { fold } from "../fold.ts";
import { remembered } from "../remembered.ts";

/** How a text names a currency, and the codes that may be meant, the most usual first. */
export interface CurrencyMark {
  readonly mark: string;
  readonly codes: readonly string[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const longestFirst = (a: string, b: string): number => b.length - a.length;
const letters = (text: string): string =>
  `${/^\p{L}/u.test(text) ? String.raw`(?<![\p{L}\d])` : ""}${escaped(text)}${/\p{L}$/u.test(text) ? String.raw`(?!\p{L})` : ""}`;
const code = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${currencies.map(({ code: text }) => text).join("|")})(?![\p{L}\d])`,
  "u",
);
// A lone R or Fr. is a letter of something else more often than a currency.
const signs = [...codesBySign.keys()]
  .filter((text) => text.length > 1 || !/\p{L}/u.test(text))
  .sort(longestFirst);
const sign = new RegExp(signs.map(letters).join("|"), "u");
/** Names that are other things more often: "real" is actual, "sol" the sun, "peso" a weight. */
const otherThings =
  "real reals sol won wones colon peso dong pound libra libras quid rand lev corona coronas leu lempira som".split(
    " ",
  );
const names = [...codesByName.keys()]
  .filter((text) => text.length > 2 && !otherThings.includes(text))
  .sort(longestFirst);
const name = new RegExp(String.raw`(?<!\p{L})(?:${names.map(escaped).join("|")})(?!\p{L})`, "u");

/** The currency that a text names by code, sign or name. A code beside a sign counts: "$500 MXN". */
export const currencyIn: (text: string) => CurrencyMark | undefined = remembered((text) => {
  const coded = code.exec(text)?.[0];
  if (coded !== undefined) return { mark: coded, codes: [coded] };
  const signed = sign.exec(text)?.[0];
  const bySign = signed === undefined ? undefined : codesBySign.get(signed);
  const named = name.exec(fold(text))?.[0];
  const byName = named === undefined ? undefined : codesByName.get(named);
  if (signed !== undefined && bySign !== undefined) {
    const both = byName === undefined ? bySign : bySign.filter((one) => byName.includes(one));
    return { mark: signed, codes: both.length === 0 ? bySign : both };
  }
  return named === undefined || byName === undefined ? undefined : { mark: named, codes: byName };
});
