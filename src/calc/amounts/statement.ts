import { isMarked, type WrittenAmount } from "./amount.ts";
import { dateGoesOn } from "./besideFigure.ts";
import type { CurrencyMark } from "./currencyMark.ts";
import type { AmountUnit } from "./scale.ts";
import type { Token } from "./tokens.ts";

/** What a text states at one place: an amount, a range or a bound, in full units. */
export interface StatedAmount {
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** What stands between them as the most likely. */
  readonly likely?: number;
  /** The ends are percentiles, not the least and the most. */
  readonly percentiles?: true;
  /** One amount and no bound. */
  readonly single: boolean;
  readonly marked: boolean;
  readonly approximate: boolean;
  readonly unit: AmountUnit;
  readonly mark: CurrencyMark | undefined;
  readonly power: number | undefined;
  /** The first of its tokens, words in front included, the first figure, and the token behind it. */
  readonly first: number;
  readonly figure: number;
  readonly next: number;
}

/** Why a place with figures states no amount: its ends are of different kinds, or a scale is unknown. */
export type NotStated = "mixed" | "unknown";

/** What has been read of one, before it is known that nothing contradicts it. */
export interface Found {
  readonly first: WrittenAmount;
  readonly second?: WrittenAmount;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly likely?: number | undefined;
  readonly percentiles?: boolean;
  readonly single: boolean;
  readonly approximate: boolean;
  readonly mark: CurrencyMark | undefined;
  readonly unit?: AmountUnit;
}

export function stated(
  tokens: readonly Token[],
  at: number,
  next: number,
  found: Found,
): StatedAmount | undefined {
  const { first, second, low, high, likely, percentiles, single, approximate, mark } = found;
  if (dateGoesOn(tokens, next)) return undefined;
  if (![low, high, likely].every((end) => end === undefined || Number.isFinite(end))) return undefined;
  const unit = found.unit ?? (first.unit === "number" ? (second?.unit ?? first.unit) : first.unit);
  return {
    low,
    high,
    ...(likely === undefined ? {} : { likely }),
    ...(percentiles === true ? { percentiles } : {}),
    single,
    approximate,
    marked: isMarked(first) || (second !== undefined && isMarked(second)),
    unit: unit === "number" && mark !== undefined ? "money" : unit,
    mark,
    power: first.power ?? second?.power,
    first: at,
    figure: first.figure,
    next,
  };
}
