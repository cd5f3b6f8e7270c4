import type { AmountLanguage } from "../../lexicon/amounts.ts";
import type { AmountOptions } from "./amount.ts";
import { mayStart } from "./besideFigure.ts";
import { behindCount } from "./counted.ts";
import { standsBeforeDigits } from "./currencyMark.ts";
import type { DecimalSign } from "./figure.ts";
import { behindName, isHeading } from "./label.ts";
import { behindMeasure } from "./measured.ts";
import { statedAt } from "./stated.ts";
import type { NotStated, StatedAmount } from "./statement.ts";
import { tokensOf, type Token } from "./tokens.ts";
import { isUnclear } from "./unclear.ts";

/** A range as it was written: a bound that the text leaves open is absent. */
export interface ParsedRange {
  readonly low?: number;
  readonly high?: number;
}

const anyDigit = /\d/;

/**
 * The range that a text states, in full units.
 *
 * Reads K, M, MM, B, T, mil, millones, "mil millones", million, billion (10^9), billón (10^12), lakh, crore, Mrd.,
 * milliards, milhões, T€ and percent (as ratios); a unit on one side counts for both ("$3-6M"), unless that puts
 * low above high and the bare figure as written does not ("$500-1M" is 500 to 1,000,000). Currency signs and codes are
 * ignored, parentheses around one amount make it negative, as a minus sign does in front of or behind it. "10+",
 * "at least 10" and "desde 10" give only a low, "<30" and "hasta 30" only a high, "above 10 and below 20" both, one
 * amount gives itself twice. "P10 5M, P90 8M", "low 5, likely 6, high 8" and "8M high, 5M low" are one range.
 * "100 ± 10%" and "10 < x < 20" give both ends, "2 x $450" the product. Words behind the range
 * ("anual", "per month") are left alone; a text that starts with other words is read after its colon, or where
 * a currency, a unit or a percent sign marks an amount; a dash behind a label is no sign, and its digits are no
 * amount. Dates, times, fractions ("1 of 3" too) and names such as "4G" are no amounts, nor is a figure with an unknown word where
 * its scale would stand ("$3 gazillion").
 *
 * @param text - what a person wrote
 * @param decimal - the decimal sign; without it only what is unambiguous is read: the last of two
 *   different separators is the decimal one, a single one with three digits behind it groups thousands
 * @returns the bounds as written (low above high stays so), or undefined when the text holds no amount
 * @example
 * parseRange("$3M-6M anual") // { low: 3000000, high: 6000000 }
 * parseRange("200,000–300,000") // { low: 200000, high: 300000 }
 * parseRange("$500-1M") // { low: 500, high: 1000000 }
 * parseRange("500–1000%") // { low: 5, high: 10 }
 * parseRange("entre 1,5 y 2 mil millones", ",") // { low: 1500000000, high: 2000000000 }
 * parseRange("10+") // { low: 10 }
 * parseRange("<30 días") // { high: 30 }
 * parseRange("Phase 1 - $200k") // { low: 200000, high: 200000 }
 * parseRange("100 ± 10%") // { low: 90, high: 110 }
 * parseRange("low $5M, likely $6M, high $8M") // { low: 5000000, high: 8000000 }
 * parseRange("pendiente") // undefined
 */
export function parseRange(text: string, decimal?: DecimalSign): ParsedRange | undefined {
  const reading = readText(text, decimal);
  if (reading === undefined) return undefined;
  const { low, high } = reading;
  if (low === undefined) return high === undefined ? undefined : { high };
  return high === undefined ? { low } : { low, high };
}

/**
 * The one amount that a text states, in full units, written in any of the ways that `parseRange` reads.
 *
 * @param text - what a person wrote
 * @param decimal - the decimal sign, as in `parseRange`
 * @returns the amount, or undefined when the text holds none, a range or an open bound
 * @example
 * parseAmount("€1.5K") // 1500
 * parseAmount("1.500", ",") // 1500
 * parseAmount("1,5M") // 1500000
 * parseAmount("($1,200)") // -1200
 * parseAmount("2 billones") // 2000000000000
 * parseAmount("₹2 crore") // 20000000
 * parseAmount("$3M-6M") // undefined
 */
export function parseAmount(text: string, decimal?: DecimalSign): number | undefined {
  const reading = readText(text, decimal);
  return reading?.single === true ? reading.low : undefined;
}

export const tokensOfAmounts = (text: string): Token[] => tokensOf(text, standsBeforeDigits);

function readText(
  text: string,
  decimal: DecimalSign | undefined,
  language?: AmountLanguage,
): StatedAmount | undefined {
  if (!anyDigit.test(text)) return undefined;
  const tokens = tokensOfAmounts(text);
  const options = { decimal, language };
  const whole = statedAt(tokens, 0, options);
  if (typeof whole === "string") return undefined;
  const found =
    whole !== undefined && !isHeading(tokens, whole)
      ? meant(tokens, whole, options)
      : (afterColon(tokens, options) ?? firstMarked(tokens, options) ?? whole);
  if (found === undefined || typeof found === "string") return undefined;
  const measured = behindMeasure(tokens, found, options) ?? found;
  return typeof measured === "string" || isUnclear(tokens, measured, options) ? undefined : measured;
}

/** What a text that begins with an amount states, since a figure in front may be a name or a count. */
const meant = (
  tokens: readonly Token[],
  whole: StatedAmount,
  options: AmountOptions,
): StatedAmount | NotStated =>
  behindName(tokens, whole, options) ?? behindCount(tokens, whole, options) ?? whole;

function afterColon(tokens: readonly Token[], options: AmountOptions): StatedAmount | NotStated | undefined {
  for (let at = 1; at < tokens.length; at++) {
    const colon = tokens[at - 1];
    if (colon?.kind !== "sign" || (colon.text !== ":" && colon.text !== ":") || tokens[at]?.spaced !== true)
      continue;
    const found = statedAt(tokens, at, options);
    if (typeof found === "object") return meant(tokens, found, options);
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstMarked(tokens: readonly Token[], options: AmountOptions): StatedAmount | NotStated | undefined {
  for (let at = 0; at < tokens.length;) {
    const found = mayStart(tokens, at) ? statedAt(tokens, at, options) : undefined;
    if (typeof found === "string" || found?.marked === true) return found;
    if (found !== undefined && isCompared(tokens, at)) return found;
    at = Math.max(at + 1, found?.next ?? 0);
  }
  return undefined;
}

/** "NPS ≥ 40": a sign marks the amount; that of "<b>40" does not. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "sign" || !/^[<>≤≥⩽⩾]$/.test(token.text)) return false;
  return token.spaced || !/^[</]$/.test(tokens[at - 2]?.text ?? "");
}
