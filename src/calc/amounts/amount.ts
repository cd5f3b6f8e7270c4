import { numberWords, type AmountLanguage } from "../../lexicon/amounts.ts";
import { addedAt, currencyBehind, halfSign, isNamed, lateScale, standsForScale } from "./behindFigure.ts";
import { goesOn, isAccounting, isMixedFraction, isPartOfMore, trailingMinus } from "./besideFigure.ts";
import type { CurrencyMark } from "./currencyMark.ts";
import { isDay, isQuarter } from "./dayOfMonth.ts";
import { plainDigits, type DecimalSign } from "./figure.ts";
import { isTelephone, readOpening } from "./opening.ts";
import { isOutOf } from "./outOf.ts";
import { scaleAt, type AmountUnit, type Scale } from "./scale.ts";
import { scaleApart } from "./scaleApart.ts";
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
  if (opening.mark === undefined && isNoAmount(tokens, opening.next)) return undefined;
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
  const isBare = !isRatio && late === undefined && scale === undefined && opening.power === undefined;
  const apart = isBare ? scaleApart(tokens, opening.next, next, mark) : undefined;
  mark ??= apart?.mark;
  next = apart?.next ?? next;
  if (opening.parenthesis && !closed && tokens[next]?.text === ")") {
    closed = true;
    next += 1;
  }
  const trailing = trailingMinus(tokens, next);
  if (trailing !== undefined) {
    next = trailing.next;
    mark ??= trailing.mark;
  }

  const text = inWords === undefined ? figure.text : String(inWords);
  const [mantissa = "", exponent = "0"] = text.split(/e/i);
  const percentSign = scale?.unit === "percent" && options.language === "en" ? "." : undefined;
  const whole = plainDigits(mantissa, options.decimal ?? percentSign);
  if (whole === undefined || (half !== undefined && whole.includes("."))) return undefined;
  const digits = half === undefined ? whole : `${whole}.${half}`;
  const known = scale ?? late;
  const power = known?.power ?? opening.power ?? apart?.power;
  const andHalf = known?.half === true ? 5 * 10 ** (known.power - 1) : 0;
  return {
    negative: opening.negative || trailing !== undefined || (closed && isAccounting(tokens, first)),
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

/** A part of a whole, a day and a quarter are figures that no currency stands in front of. */
const isNoAmount = (tokens: readonly Token[], figure: number): boolean =>
  isOutOf(tokens, figure) || isDay(tokens, figure) || isQuarter(tokens, figure);

/** The amount's value in full units; infinite when it is beyond what a number holds. */
export function valueOf(amount: WrittenAmount, power: number): number {
  // Decimal arithmetic is exact here: 4.35M is 4350000, not 4.35 times a million in binary.
  const size = Number(`${amount.digits}e${amount.exponent + power}`) + amount.added;
  return amount.negative && size !== 0 ? -size : size;
}

/** Whether something beside the figure says that it is an amount. */
export const isMarked = (amount: WrittenAmount): boolean =>
  amount.mark !== undefined || amount.power !== undefined;
