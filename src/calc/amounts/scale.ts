import { amountPhrases, amountWords, scaleWords, type AmountLanguage } from "../../lexicon/amounts.ts";
import { doubtfulScale, scaleSigns } from "../../lexicon/scales.ts";
import { codesBySign } from "../../lexicon/currencies.ts";
import { codeOfWord, markBehind, markInFront, nameAt, symbol, type CurrencyMark } from "./currencyMark.ts";
import { isMonth } from "./dayOfMonth.ts";
import { isGlued, phraseAt, phraseTable } from "./phrases.ts";
import type { Token } from "./tokens.ts";

export type AmountUnit = "money" | "percent" | "points" | "multiple" | "number";

/** What stands right behind a figure and says what one of it is. */
export interface Scale {
  readonly power: number;
  readonly unit: Exclude<AmountUnit, "money"> | undefined;
  /** The currency that its word holds: "MUSD", "k€", "mdd". */
  readonly mark: CurrencyMark | undefined;
  /** Half of the scale is added: "2 millones y medio". */
  readonly half: boolean;
  /** A word of its own that nobody takes for a sign: "million". */
  readonly spelled: boolean;
  readonly next: number;
}

const percent = -2;
const units = phraseTable<readonly [power: number, unit: Scale["unit"]]>([
  [[percent, "percent"], amountPhrases("percent")],
  [[percent, "points"], amountPhrases("percentPoints")],
  [[-4, "points"], amountPhrases("basisPoints")],
  [[-3, "percent"], amountPhrases("perMille")],
  [[0, "multiple"], amountPhrases("times")],
]);
const halves = phraseTable([
  [true, ["y medio", "y media", "e meio", "e meia", "and a half", "et demi", "et demie"]],
]);
const ofPhrases = phraseTable([[true, amountPhrases("of")]]);
const shortScales: ReadonlySet<string> = new Set(Object.keys(scaleSigns));
/** Thousands of euros as German papers write them. */
const germanThousand = new Set(["EUR", "CHF"]);
/** "gazillion" is meant as a scale, whichever it is, a dozen is no power of ten, and slang differs by country. */
const soundsLikeScale =
  /(?:[il]lli?(?:on|ao)(?:s|es|en)?|illones|lhoes|li?oes|illiard(?:en?|s)?)$|^(?:dozens?|docenas?|duzias?|dutzend|douzaines?|cientos|centenas|centenares|centos|centaines|hunderte|grand|palos?|lucas?|contos?|paus?)$/;

/** The scale at a token behind a figure; "unknown" where a word stands for a scale that nobody knows. */
export function scaleAt(
  tokens: readonly Token[],
  at: number,
  inFront: CurrencyMark | undefined,
  language: AmountLanguage | undefined,
): Scale | "unknown" | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === "number") return undefined;
  if (token.kind === "sign") return signScale(token, at);
  const attached = !token.spaced;
  const unit = phraseAt(units, tokens, at);
  if (unit !== undefined && !(unit.meaning[1] === "multiple" && attached)) {
    const [power, kind] = unit.meaning;
    return { power, unit: kind, mark: undefined, half: false, spelled: true, next: unit.next };
  }
  if (token.folded === "x" || token.folded === "×") return attached ? multiple(at) : undefined;
  const found = isEnglishMil(tokens, at, inFront, language)
    ? undefined
    : wordScale(tokens, at, inFront, language);
  if (found !== undefined) return found;
  return soundsLikeScale.test(token.folded) ||
    mayBeCredit(token) ||
    token.folded === doubtfulScale.word ||
    isUnknownSign(tokens, at)
    ? "unknown"
    : undefined;
}

/** "2.5 G€", "3 XUSD": letters between figure and currency that are neither a scale nor of the currency's mark. */
function isUnknownSign(tokens: readonly Token[], at: number): boolean {
  const [word, sign] = [tokens[at], tokens[at + 1]];
  if (word?.kind !== "word") return false;
  // Codes in which no word ends, as "CARS" does in pesos.
  if (/^\p{Lu}(?:USD|EUR|GBP|CHF|MXN|BRL)$/u.test(word.text)) return true;
  if (word.text.length > 2 || sign?.spaced !== false || !symbol.test(sign.text)) return false;
  return !codesBySign.has(word.text + sign.text);
}

/** "500 CR" are crore in India and a credit in a bank's list. */
const mayBeCredit = ({ text }: Token): boolean => text === "CR";

/**
 * "$4.5 mil" is a million in English and thousands in Spanish: where the text is English, or nobody knows its language
 * and the figure is written in the English way, it is neither. "R$ 4.5 mil" and "4.5 mil pesos" are thousands.
 */
function isEnglishMil(
  tokens: readonly Token[],
  at: number,
  inFront: CurrencyMark | undefined,
  language: AmountLanguage | undefined,
): boolean {
  if (tokens[at]?.folded !== doubtfulScale.word) return false;
  if (language !== undefined && language !== doubtfulScale.language) return false;
  if (!englishMarks.some((code) => inFront?.codes.includes(code) === true)) return false;
  if (language === undefined && !/^\d+\.\d{1,2}$/.test(tokens[at - 1]?.text ?? "")) return false;
  const next = tokens[at + 1];
  const goesOn = next?.kind === "word" && scaleWords.has(next.folded);
  return !goesOn && nameAt(tokens, phraseAt(ofPhrases, tokens, at + 1)?.next ?? at + 1) === undefined;
}
const englishMarks = ["USD", "GBP", "EUR"];

function signScale(token: Token, at: number): Scale | undefined {
  const power = token.text === "%" ? percent : token.text === "‰" ? -3 : undefined;
  if (power !== undefined) {
    return { power, unit: "percent", mark: undefined, half: false, spelled: false, next: at + 1 };
  }
  return token.text === "×" && !token.spaced ? multiple(at) : undefined;
}

const multiple = (at: number): Scale => ({
  power: 0,
  unit: "multiple",
  mark: undefined,
  half: false,
  spelled: false,
  next: at + 1,
});

/** One scale or two that multiply, as words. */
export function wordScale(
  tokens: readonly Token[],
  at: number,
  inFront: CurrencyMark | undefined,
  language: AmountLanguage | undefined,
): Scale | undefined {
  const first = powerOfWord(tokens, at, inFront, language);
  if (first === undefined) return undefined;
  let { power, mark } = first;
  let next = afterAbbreviation(tokens, first.next);
  // "mil millones", "thousand million", "lakh crore", "hundred thousand": the scales multiply.
  if (mark === undefined && power <= 5 && power > 0) {
    const second = powerOfWord(tokens, next, inFront, language);
    if (second !== undefined && second.power > power) {
      power += second.power;
      mark = second.mark;
      next = afterAbbreviation(tokens, second.next);
    }
  }
  const half = phraseAt(halves, tokens, next);
  const spelled = !shortScales.has(tokens[at]?.folded ?? "");
  return { power, unit: undefined, mark, half: half !== undefined, spelled, next: half?.next ?? next };
}

interface PowerOfWord {
  readonly power: number;
  readonly mark: CurrencyMark | undefined;
  readonly next: number;
}

function powerOfWord(
  tokens: readonly Token[],
  at: number,
  inFront: CurrencyMark | undefined,
  language: AmountLanguage | undefined,
): PowerOfWord | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const { text, folded, spaced } = token;
  const behind = markBehind(tokens, at + 1);
  const isIndian = [inFront, behind].some((mark) => mark?.codes.includes("INR") === true);
  if (!isIndian && mayBeCredit(token)) return undefined;
  if (isIndian || folded === "cr") {
    const indian = indianPower(text);
    if (indian !== undefined) return { power: indian, mark: undefined, next: at + 1 };
    if (folded === "cr") return undefined;
  }
  if (
    behind !== undefined &&
    folded === "t" &&
    germanThousand.has(behind.codes[0] ?? "") &&
    inFront === undefined
  ) {
    return { power: 3, mark: undefined, next: at + 1 };
  }
  if (text === "mM") return { power: 9, mark: undefined, next: at + 1 };
  // "mdd": millions of dollars, with the currency in the word.
  const inWord = pesosAndDollars[folded];
  if (inWord !== undefined)
    return { ...inWord, mark: { mark: text, codes: inWord.codes, next: at + 1 }, next: at + 1 };
  const power = powerOf(folded, language);
  if (power === undefined) return codedPower(token, at);
  const named = inFront ?? behind ?? markBehindOf(tokens, at + 1);
  const marked = named !== undefined;
  if (isAmbiguousSign(text, folded) && spaced && !marked) return undefined;
  // "3,4 B €" is milliards to some and billions of billions to others.
  if (folded === "b" && spaced && inFront === undefined && behind !== undefined) return undefined;
  return { power, mark: undefined, next: at + 1 };
}

/** "1,8 bi de reais" */
function markBehindOf(tokens: readonly Token[], at: number): CurrencyMark | undefined {
  const of = phraseAt(ofPhrases, tokens, at);
  return of === undefined ? undefined : nameAt(tokens, of.next);
}

const pesosAndDollars: Readonly<Record<string, { power: number; codes: readonly string[] }>> = {
  mdd: { power: 6, codes: ["USD"] },
  mmdd: { power: 9, codes: ["USD"] },
  mdp: { power: 6, codes: ["MXN"] },
  mmdp: { power: 9, codes: ["MXN"] },
  mkr: { power: 6, codes: ["SEK", "NOK", "DKK"] },
  mnkr: { power: 6, codes: ["SEK", "NOK", "DKK"] },
  mdkr: { power: 9, codes: ["SEK", "NOK", "DKK"] },
  tkr: { power: 3, codes: ["SEK", "NOK", "DKK"] },
};

/** A lone small letter counts beside a currency or attached: "5 m" may be metres, "5 万" is nothing else. */
export function isAmbiguousSign(text: string, folded: string): boolean {
  return (/^[a-z]$/.test(text) && text !== "k") || folded === "mi" || folded === "bi" || folded === "tri";
}

function indianPower(text: string): number | undefined {
  if (text === "L" || text === "Lac") return 5;
  if (text === "Cr" || text === "cr" || text === "CR" || text === "Crs") return 7;
  if (text === "KCr" || text === "TCr") return 10;
  return text === "LCr" ? 12 : undefined;
}

function powerOf(folded: string, language: AmountLanguage | undefined): number | undefined {
  if (language !== undefined) {
    const scales: Readonly<Record<string, number>> = amountWords[language].scales;
    const own = Object.hasOwn(scales, folded) ? scales[folded] : undefined;
    if (own !== undefined) return own;
  }
  return scaleWords.get(folded);
}

/**
 * A currency with the scale of the figure behind it: "k€ 500", "MEUR 3", "€m 3.5", "USD million 3.5", "Mio. € 3,5".
 */
export function scaledMarkInFront(
  tokens: readonly Token[],
  at: number,
): { readonly mark: CurrencyMark; readonly power: number; readonly next: number } | undefined {
  const first = tokens[at];
  const found =
    first?.kind === "word"
      ? (scaleThenMark(tokens, at) ?? markThenScale(tokens, at))
      : markThenScale(tokens, at);
  return found !== undefined && tokens[found.next]?.kind === "number" ? found : undefined;
}

function scaleThenMark(
  tokens: readonly Token[],
  at: number,
): { mark: CurrencyMark; power: number; next: number } | undefined {
  const word = tokens[at];
  if (word === undefined) return undefined;
  const coded = codedPower(word, at);
  if (coded?.mark !== undefined) return { mark: coded.mark, power: coded.power, next: at + 1 };
  const power = scaleWords.get(word.folded);
  if (power === undefined || power <= 0 || codesBySign.has(word.text + (tokens[at + 1]?.text ?? "")))
    return undefined;
  const behind = afterAbbreviation(tokens, at + 1);
  const of = phraseAt(ofPhrases, tokens, behind)?.next ?? behind;
  const glued = tokens[of]?.kind === "sign" && tokens[of]?.spaced === false;
  const isSign = shortScales.has(word.folded) && behind === at + 1;
  // "5 m $200" has nothing to do with each other; "M€ 1,2" and "Mio. € 3,5" have.
  if (isSign && !glued) return undefined;
  const mark = markInFront(tokens, of) ?? nameAt(tokens, of);
  if (mark === undefined) return undefined;
  const thousand = word.folded === "t" && germanThousand.has(mark.codes[0] ?? "");
  return { mark, power: thousand ? 3 : power, next: mark.next };
}

function markThenScale(
  tokens: readonly Token[],
  at: number,
): { mark: CurrencyMark; power: number; next: number } | undefined {
  const mark = markInFront(tokens, at);
  const word = mark === undefined ? undefined : tokens[mark.next];
  const power = word?.kind === "word" ? scaleWords.get(word.folded) : undefined;
  if (mark === undefined || power === undefined || power <= 0) return undefined;
  return { mark, power, next: afterAbbreviation(tokens, mark.next + 1) };
}

/** "MUSD", "TEUR", "kEUR": a scale with the code of the currency behind it. */
export function codedPower({ text, folded }: Token, at: number): PowerOfWord | undefined {
  const hasRoom = text.length >= 4 && text.length <= 6;
  // "15 mars" are no millions of pesos.
  const code = hasRoom && !isMonth(folded) ? codeOfWord(text.slice(-3)) : undefined;
  if (code === undefined) return undefined;
  const sign = text.slice(0, -3).toLowerCase();
  const power = sign === "t" ? 3 : scaleWords.get(sign);
  if (power === undefined) return undefined;
  return { power, mark: { mark: text.slice(-3), codes: [code], next: at + 1 }, next: at + 1 };
}

function afterAbbreviation(tokens: readonly Token[], next: number): number {
  const word = tokens[next - 1];
  const isShort = word !== undefined && word.text.length <= 5;
  // "10k..20k" is a range.
  return isShort && isGlued(tokens[next], ".") && !isGlued(tokens[next + 1], ".") ? next + 1 : next;
}
