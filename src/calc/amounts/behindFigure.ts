import { amountPhrases } from "../../lexicon/amounts.ts";
import type { AmountOptions } from "./amount.ts";
import { isFullFigure, isPartOfName } from "./besideFigure.ts";
import { markBehind, type CurrencyMark } from "./currencyMark.ts";
import { plainDigits } from "./figure.ts";
import { isGlued, phraseAt, phraseTable } from "./phrases.ts";
import { scaleAt, type Scale } from "./scale.ts";
import type { Token } from "./tokens.ts";

const ofPhrases = phraseTable([[true, amountPhrases("of")]]);
const andPhrases = phraseTable([[true, amountPhrases("and")]]);
const followers: ReadonlySet<string> = new Set(
  (["followers", "durations", "counted"] as const).flatMap(amountPhrases),
);
const digits: ReadonlySet<string> = new Set(amountPhrases("digits"));
const hundreds = /^[1-9]\d\d$/;
const halfSigns: Readonly<Record<string, string>> = { "½": "5", "¼": "25", "¾": "75" };

/**
 * Whether the word behind a figure stands where a scale would, though nobody knows it ("$3 gazillion", "12 foo €"):
 * then the amount is unknown, since leaving the word out would make it smaller.
 */
export function standsForScale(
  tokens: readonly Token[],
  at: number,
  figure: Token,
  inFront: CurrencyMark | undefined,
): boolean {
  const word = tokens[at];
  if (word?.kind !== "word" || followers.has(word.folded) || (word.spaced && word.folded === "x"))
    return false;
  const attached = !word.spaced && tokens[at - 1]?.kind === "number";
  if (attached && isPartOfName(word.text)) return false;
  if (attached && inFront !== undefined) return markBehind(tokens, at) === undefined;
  if (markBehind(tokens, at) !== undefined) return false;
  const afterWord = phraseAt(ofPhrases, tokens, at + 1)?.next ?? at + 1;
  const money = markBehind(tokens, afterWord);
  if (money !== undefined && tokens[money.next]?.kind !== "number") return true;
  return inFront !== undefined && !isFullFigure(figure.text);
}

/** The digits behind the point that "5½" has. */
export function halfSign(tokens: readonly Token[], at: number): string | undefined {
  const sign = tokens[at];
  return sign?.kind === "sign" && !sign.spaced ? halfSigns[sign.text] : undefined;
}

/** "4G", "1st", "3x2": letters at a figure that make it a name, and are no scale; so are the digits of "6-figure". */
export function isNamed(tokens: readonly Token[], at: number, inFront: CurrencyMark | undefined): boolean {
  const joined = tokens[at]?.text === "-" && tokens[at]?.spaced === false ? at + 1 : at;
  if (inFront === undefined && digits.has(tokens[joined]?.folded ?? "")) return true;
  // "1.º"
  const word = tokens[isGlued(tokens[at], ".") && /^[ºª]$/.test(tokens[at + 1]?.text ?? "") ? at + 1 : at];
  if (word?.kind !== "word" || word.spaced || !isPartOfName(word.text)) return false;
  return scaleAt(tokens, at, inFront, undefined) === undefined;
}

/** "1 crore 20 lakh", "1 millón 200 mil", "1 mil 500": what a smaller scale or hundreds behind add. */
export function addedAt(
  tokens: readonly Token[],
  at: number,
  scale: Scale | undefined,
  inFront: CurrencyMark | undefined,
  options: AmountOptions,
): { value: number; next: number } | undefined {
  if (scale?.spelled !== true || scale.mark !== undefined) return undefined;
  const joined = phraseAt(andPhrases, tokens, at)?.next ?? at;
  const figure = tokens[joined];
  if (figure?.kind !== "number") return undefined;
  const second = scaleAt(tokens, joined + 1, inFront, options.language);
  // "1 mil 500 pesos", "2 thousand 300"
  const isHundreds = joined === at && scale.power === 3 && hundreds.test(figure.text);
  if (second === undefined && isHundreds) return { value: Number(figure.text), next: at + 1 };
  if (second === undefined || second === "unknown" || second.unit !== undefined) return undefined;
  if (!second.spelled || second.power >= scale.power || second.mark !== undefined) return undefined;
  const digits = plainDigits(figure.text, options.decimal);
  return digits === undefined ? undefined : { value: Number(`${digits}e${second.power}`), next: second.next };
}

export function currencyBehind(
  tokens: readonly Token[],
  at: number,
  scaled: boolean,
): CurrencyMark | undefined {
  const direct = markBehind(tokens, at);
  if (direct !== undefined || !scaled) return direct;
  const of = phraseAt(ofPhrases, tokens, at);
  return of === undefined ? undefined : markBehind(tokens, of.next);
}

/** "5 EUR million", "250 €k": the scale behind the currency, a letter only where it stands at a sign. */
export function lateScale(
  tokens: readonly Token[],
  at: number,
  mark: CurrencyMark,
  { language }: AmountOptions,
): Scale | undefined {
  const scale = scaleAt(tokens, at, mark, language);
  if (scale === undefined || scale === "unknown" || scale.unit !== undefined) return undefined;
  const isAtSign = tokens[at]?.spaced === false && tokens[at - 1]?.kind === "sign";
  return scale.spelled || isAtSign ? scale : undefined;
}
