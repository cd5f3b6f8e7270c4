import { amountPhrases, numberWords, type AmountLanguage } from "../../lexicon/amounts.ts";
import {
  goesOn,
  isAccounting,
  isFullFigure,
  isMixedFraction,
  isPartOfMore,
  isPartOfName,
  trailingMinus,
} from "./besideFigure.ts";
import { markBehind, markInFront, type CurrencyMark } from "./currencyMark.ts";
import { plainDigits, type DecimalSign } from "./figure.ts";
import { isGlued, phraseAt, phraseTable } from "./phrases.ts";
import { scaleAt, scaledMarkInFront, type AmountUnit, type Scale } from "./scale.ts";
import type { Token } from "./tokens.ts";

export interface AmountOptions {
  /** Without it only what is unambiguous is read. */
  readonly decimal?: DecimalSign | undefined;
  /** Whose scale words count where languages disagree ("billion"). */
  readonly language?: AmountLanguage | undefined;
}

/** One amount in a text. Its scale is kept apart, since the other end of a range may share it. */
export interface WrittenAmount {
  readonly negative: boolean;
  /** The figure as a plain decimal number, and the exponent written behind it ("1.5e6"), 0 when none. */
  readonly digits: string;
  readonly exponent: number;
  /** undefined where no scale stands beside the figure. */
  readonly power: number | undefined;
  /** Added in full units: "1 crore 20 lakh", "2 millones y medio". */
  readonly added: number;
  readonly unit: AmountUnit;
  readonly mark: CurrencyMark | undefined;
  /** The currency stands in front of the figure. */
  readonly markedInFront: boolean;
  /** A parenthesis in front of it is still open. */
  readonly opened: boolean;
  readonly figure: number;
  readonly first: number;
  readonly next: number;
}

const minusSigns = new Set(["-", "−", "–", "‐", "‑"]);
const about = new Set(["~", "≈", "+", "±"]);
const ofPhrases = phraseTable([[true, amountPhrases("of")]]);
const andPhrases = phraseTable([[true, amountPhrases("and")]]);
const followers: ReadonlySet<string> = new Set(
  (["followers", "durations", "counted"] as const).flatMap(amountPhrases),
);
const halfSigns: Readonly<Record<string, string>> = { "½": "5", "¼": "25", "¾": "75" };
const mostOpening = 8;

interface Opening {
  readonly negative: boolean;
  readonly parenthesis: boolean;
  readonly mark: CurrencyMark | undefined;
  /** A scale beside the currency: "k€ 500". */
  readonly power: number | undefined;
  readonly next: number;
}

/** Signs, an accountant's parenthesis and the currency, in any order. */
function readOpening(tokens: readonly Token[], at: number): Opening {
  let negative = false;
  let parenthesis = false;
  let mark: CurrencyMark | undefined;
  let power: number | undefined;
  let next = at;
  for (let steps = 0; steps < mostOpening; steps++) {
    const token = tokens[next];
    if (token === undefined || token.kind === "number") break;
    const alone = tokens[next + 1]?.kind === "number" && token.kind === "sign";
    const scaled = mark === undefined && !alone ? scaledMarkInFront(tokens, next) : undefined;
    if (scaled !== undefined) {
      ({ mark, power, next } = scaled);
      break;
    }
    const found = mark === undefined ? markInFront(tokens, next) : undefined;
    if (found !== undefined) {
      mark = found;
      next = found.next;
    } else if (token.kind === "sign" && minusSigns.has(token.text)) {
      // A long dash with a blank behind it is a bullet.
      if (token.text === "–" && tokens[next + 1]?.spaced === true) break;
      negative = true;
      next += 1;
    } else if (token.kind === "sign" && token.text === "(") {
      parenthesis = true;
      next += 1;
    } else if (token.kind === "sign" && about.has(token.text)) {
      next += 1;
    } else break;
  }
  return { negative, parenthesis, mark, power, next };
}

/** The amount that starts at a token, its opening signs included, or undefined. */
export function amountAt(
  tokens: readonly Token[],
  first: number,
  options: AmountOptions,
): WrittenAmount | undefined {
  const found = amountOrUnknown(tokens, first, options);
  return found === "unknown" ? undefined : found;
}

/** The same; "unknown" where a figure stands with a scale that nobody knows. */
export function amountOrUnknown(
  tokens: readonly Token[],
  first: number,
  options: AmountOptions,
): WrittenAmount | "unknown" | undefined {
  const opening = readOpening(tokens, first);
  const figure = tokens[opening.next];
  const inWords = figure?.kind === "word" ? numberWords.get(figure.folded) : undefined;
  if (figure === undefined || (figure.kind !== "number" && inWords === undefined)) return undefined;
  // "half a million" is not "a million".
  if (inWords !== undefined && numberWords.has(tokens[opening.next - 1]?.folded ?? "")) return "unknown";
  if (isPartOfMore(tokens, opening.next)) return undefined;
  let next = opening.next + 1;
  const half = halfSign(tokens, next);
  if (half !== undefined) next += 1;
  if (isMixedFraction(tokens, next)) return "unknown";
  if (goesOn(tokens, next) || isNamed(tokens, next, opening.mark) || isTelephone(tokens, opening, first))
    return undefined;

  let closed = opening.parenthesis && tokens[next]?.text === ")";
  if (closed) next += 1;
  const scale = scaleAt(tokens, next, opening.mark, options.language);
  if (scale === "unknown") return "unknown";
  if (inWords !== undefined && (scale?.spelled !== true || scale.unit === "multiple")) return undefined;
  if (opening.power !== undefined && scale !== undefined) return "unknown";
  if (
    scale === undefined &&
    opening.power === undefined &&
    standsForScale(tokens, next, figure, opening.mark)
  )
    return "unknown";
  next = scale?.next ?? next;

  const isRatio = scale?.unit !== undefined;
  let mark = opening.mark ?? scale?.mark;
  let late: Scale | undefined;
  let added = 0;
  if (!isRatio) {
    const more = addedAt(tokens, next, scale, opening.mark, options);
    added = more?.value ?? 0;
    next = more?.next ?? next;
    const behind = currencyBehind(tokens, next, scale !== undefined);
    if (behind !== undefined) {
      mark ??= behind;
      next = behind.next;
      late = scale === undefined ? lateScale(tokens, next, mark, options) : undefined;
      next = late?.next ?? next;
    }
  }
  if (opening.parenthesis && !closed && tokens[next]?.text === ")") {
    closed = true;
    next += 1;
  }
  const trailing = trailingMinus(tokens, next);
  if (trailing) next += 1;

  const text = inWords === undefined ? figure.text : String(inWords);
  const [mantissa = "", exponent = "0"] = text.split(/e/i);
  const percentSign = scale?.unit === "percent" && options.language === "en" ? "." : undefined;
  const whole = plainDigits(mantissa, options.decimal ?? percentSign);
  if (whole === undefined || (half !== undefined && whole.includes("."))) return undefined;
  const digits = half === undefined ? whole : `${whole}.${half}`;
  const known = scale ?? late;
  const power = known?.power ?? opening.power;
  const andHalf = known?.half === true ? 5 * 10 ** (known.power - 1) : 0;
  return {
    negative: opening.negative || trailing || (closed && isAccounting(tokens, first)),
    digits,
    exponent: Number(exponent),
    power,
    added: added + andHalf,
    unit: known?.unit ?? (mark !== undefined ? "money" : "number"),
    mark,
    markedInFront: opening.mark !== undefined,
    opened: opening.parenthesis && !closed,
    figure: opening.next,
    first,
    next,
  };
}

/**
 * Whether the word behind a figure stands where a scale would, though nobody knows it ("$3 gazillion", "12 foo €"):
 * then the amount is unknown, since leaving the word out would make it smaller.
 */
function standsForScale(
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
function halfSign(tokens: readonly Token[], at: number): string | undefined {
  const sign = tokens[at];
  return sign?.kind === "sign" && !sign.spaced ? halfSigns[sign.text] : undefined;
}

/** "4G", "1st", "3x2": letters at a figure that make it a name, and are no scale. */
function isNamed(tokens: readonly Token[], at: number, inFront: CurrencyMark | undefined): boolean {
  // "1.º"
  const word = tokens[isGlued(tokens[at], ".") && /^[ºª]$/.test(tokens[at + 1]?.text ?? "") ? at + 1 : at];
  if (word?.kind !== "word" || word.spaced || !isPartOfName(word.text)) return false;
  return scaleAt(tokens, at, inFront, undefined) === undefined;
}

/** "+34 600 123 456" */
function isTelephone(tokens: readonly Token[], { next, mark }: Opening, first: number): boolean {
  const isLong = /^\d{1,3}(?: \d{3}){2,}$/.test(tokens[next]?.text ?? "");
  return mark === undefined && isLong && tokens[first]?.text === "+";
}

/** "1 crore 20 lakh", "1 millón 200 mil": what a smaller scale behind adds. */
function addedAt(
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
  if (second === undefined || second === "unknown" || second.unit !== undefined) return undefined;
  if (!second.spelled || second.power >= scale.power || second.mark !== undefined) return undefined;
  const digits = plainDigits(figure.text, options.decimal);
  return digits === undefined ? undefined : { value: Number(`${digits}e${second.power}`), next: second.next };
}

function currencyBehind(tokens: readonly Token[], at: number, scaled: boolean): CurrencyMark | undefined {
  const direct = markBehind(tokens, at);
  if (direct !== undefined || !scaled) return direct;
  const of = phraseAt(ofPhrases, tokens, at);
  return of === undefined ? undefined : markBehind(tokens, of.next);
}

/** "5 EUR million": the scale behind the currency. */
function lateScale(
  tokens: readonly Token[],
  at: number,
  mark: CurrencyMark,
  { language }: AmountOptions,
): Scale | undefined {
  const scale = scaleAt(tokens, at, mark, language);
  return scale === undefined || scale === "unknown" || scale.unit !== undefined || !scale.spelled
    ? undefined
    : scale;
}

/** The amount's value in full units; infinite when it is beyond what a number holds. */
export function valueOf(amount: WrittenAmount, power: number): number {
  // Decimal arithmetic is exact here: 4.35M is 4350000, not 4.35 times a million in binary.
  const size = Number(`${amount.digits}e${amount.exponent + power}`) + amount.added;
  return amount.negative && size !== 0 ? -size : size;
}

/** Whether something beside the figure says that it is an amount. */
export const isMarked = (amount: WrittenAmount): boolean =>
  amount.mark !== undefined || amount.power !== undefined;
