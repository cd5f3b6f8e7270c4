import { codesBySign, currencies } from "../../../lexicon/currencies.ts";
import { fold as foldText } from "../../../lexicon/fold.ts";
import { currencyIn, type CurrencyMark } from "./currencyMarks.ts";
import { unitStatement } from "./unitStatement.ts";
import { caught } from "../match.ts";
import { valueAt } from "../../valueAt.ts";

/** What a document says about its money as a whole. */
export interface DocumentCurrency {
  /** The currency that a line or a name in the text gives for all of it. */
  readonly said?: string;
  /** Codes and names of one currency only that stand somewhere in the text. */
  readonly named: ReadonlySet<string>;
  /** Currencies of the countries that the text names. */
  readonly ofCountries: ReadonlySet<string>;
}

export interface Resolved {
  readonly code?: string;
  /** "assumed": a bare "$" and nothing beside it; "country": only a country's name decides. */
  readonly because: "mark" | "document" | "country" | "assumed" | "notStated";
}

const countries: readonly (readonly [string, RegExp])[] = [
  ["ARS", /\bargentin[ao]s?\b|\bargentina\b|\bbuenos aires\b/],
  ["MXN", /\bmexic(?:o|an[ao]?s?)\b|\bcdmx\b/],
  ["COP", /\bcolombi(?:a|an[ao]?s?)\b|\bbogota\b|\bmedellin\b/],
  ["CLP", /\bchile\b|\bchilen[ao]s?\b|\bchilean\b/],
  ["UYU", /\buruguay(?:[ao]s?|an)?\b|\bmontevideo\b/],
  ["DOP", /\b(?:republica dominicana|dominican republic|santo domingo)\b/],
  ["CAD", /\bcanad(?:a|ian|iens?e)\b|\b(?:toronto|vancouver|ontario|quebec)\b/],
  ["AUD", /\baustralian?\b|\b(?:sydney|melbourne|queensland)\b/],
  ["NZD", /\bnew zealand\b|\bnueva zelanda\b/],
  ["SGD", /\bsingap(?:ore|ur)\b/],
  ["HKD", /\bhong kong\b/],
  [
    "INR",
    /\b(?:indian?|mumbai|delhi|bengaluru|bangalore|chennai|hyderabad|kolkata|pune|karnataka|kerala|punjab|haryana|gujarat|maharashtra)\b/,
  ],
  ["USD", /\b(?:united states|estados unidos|usa|ecuador|el salvador|puerto rico)\b|\bu\.s\./],
  ["SEK", /\b(?:sweden|swedish|suecia|stockholm)\b/],
  ["NOK", /\b(?:norway|norwegian|noruega|oslo)\b/],
  ["DKK", /\b(?:denmark|danish|dinamarca|copenhagen)\b/],
  ["JPY", /\b(?:japan(?:ese)?|japon(?:es[ae]?s?)?|japao|tokyo|tokio|toquio|osaka)\b/],
  ["CNY", /\b(?:chin(?:a|ese|[ao]s?)|beijing|pekin|pequim|shanghai|shenzhen)\b/],
];
const codes: ReadonlySet<string> = new Set(currencies.map(({ code }) => code));
const threeCapitals = /(?<![\p{L}\d])[A-Z]{3}(?![\p{L}\d])/gu;
/** Words that are codes by chance ("ALL", "TOP", "CUP"). */
const chance = new Set(["ALL", "TOP", "CUP", "MOP", "PEN", "SOS", "LAK", "TRY", "GEL", "BAM", "ERN", "MAD"]);
const statement =
  /^(?:[^\S\n\r\u2028\u2029]|[>*_-])*(?:moneda|divisa|currency|moeda|(?:all |todos los |todas las )?(?:amounts?|figures|prices|importes|montos|cifras|precios|valores)(?:,? \(?(?:sin|con|excluding|including|excl\.?|incl\.?|before|after|net of|sem|com) [\p{L}. ]{1,24}?,?\)?)?(?: (?:are|estan|expresad[oa]s|shown))*(?: (?:in|en|em)))\b[\s:*_]*(.{2,60})$/gimu;

/** Lines that may say in which units amounts stand: short, without figures but those of "000". */
const unitLine = /^[^\n\r|#1-9]{3,160}$/gmu;

/** Reads what a document says about its currency anywhere. */
export function documentCurrency(text: string): DocumentCurrency {
  const named = new Set<string>();
  const money = /\d/;
  for (const found of text.matchAll(threeCapitals)) {
    if (!codes.has(found[0])) continue;
    const beside = text.slice(Math.max(0, found.index - 6), found.index + 9);
    if (!chance.has(found[0]) || money.test(beside) || /[(:]\s*$/.test(text.slice(0, found.index).slice(-3)))
      named.add(found[0]);
  }
  const folded = foldText(text);
  for (const code of compoundNamesIn(folded)) named.add(code);
  let said: string | undefined;
  for (const found of text.matchAll(statement)) {
    const mark = currencyIn(caught(found, 1));
    if (mark?.codes.length === 1) said ??= mark.codes[0];
  }
  for (const [line] of text.matchAll(unitLine)) {
    const mark = said === undefined ? unitStatement(line)?.currency : undefined;
    if (mark?.codes.length === 1) said = mark.codes[0];
  }
  const ofCountries = new Set(countries.filter(([, words]) => words.test(folded)).map(([code]) => code));
  return { named, ofCountries, ...(said === undefined ? {} : { said }) };
}

/** Names of several words ("pesos mexicanos") by their first word, each with its code. */
const compoundNames = new Map<string, (readonly [name: string, code: string])[]>();
for (const { code, names } of currencies) {
  for (const name of Object.values(names ?? {}).flat()) {
    const first = caught(/^\S+(?= )/.exec(name), 0);
    if (first !== "") compoundNames.set(first, [...(compoundNames.get(first) ?? []), [name, code]]);
  }
}
const firstWords = new RegExp(`(${[...compoundNames.keys()].join("|")}) `, "g");

function* compoundNamesIn(folded: string): Generator<string> {
  for (const found of folded.matchAll(firstWords))
    for (const [name, code] of valueAt(compoundNames, caught(found, 1)))
      if (folded.startsWith(name, found.index)) yield code;
}

/** The currency that a mark means in a document; a mark of one currency only needs no document. */
export function resolveCurrency(mark: CurrencyMark | undefined, document: DocumentCurrency): Resolved {
  if (mark === undefined) {
    if (document.said !== undefined) return { code: document.said, because: "document" };
    return { because: "notStated" };
  }
  const [only] = mark.codes;
  if (mark.codes.length === 1 && only !== undefined) return { code: only, because: "mark" };
  if (document.said !== undefined && mark.codes.includes(document.said))
    return { code: document.said, because: "document" };
  const named = mark.codes.filter((code) => document.named.has(code));
  if (named.length === 1 && named[0] !== undefined) return { code: named[0], because: "document" };
  const local = mark.codes.filter((code) => document.ofCountries.has(code));
  if (named.length === 0 && local.length === 1 && local[0] !== undefined)
    return { code: local[0], because: "country" };
  if (mark.mark === "$" && named.length === 0 && local.length === 0)
    return { code: "USD", because: "assumed" };
  if (mark.mark === "¥" && named.length === 0 && local.length === 0)
    return { code: "JPY", because: "assumed" };
  return { because: "notStated" };
}

export const isSign = (mark: string): boolean => codesBySign.has(mark);
