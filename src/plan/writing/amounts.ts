import { signOf } from "../../lexicon/currencies.ts";
import { sections } from "../../lexicon/sections.ts";
import type { Language } from "../../i18n/language.ts";
import type { Period } from "../plan.ts";
import { readBudgetAmount } from "../reading/amount.ts";
import { writeNumber } from "../reading/number.ts";

export interface Sum {
  readonly low: number;
  readonly high: number;
  /** undefined where the lines around it say it. */
  readonly period: Period | undefined;
}

/**
 * What stands in front of an amount: the currency's own sign, else its code where the document's header does
 * not say it.
 */
export function markOf(currency: string | undefined, ofDocument: string | undefined): string {
  if (currency === undefined) return "";
  return signOf(currency) ?? (currency === ofDocument ? "" : `${currency} `);
}

/**
 * A sum as people write it ("$3M-6M anual"): the shortest way of writing that reads back as exactly it, or
 * undefined when none does.
 */
export function writeSum(sum: Sum, sign: string, language: Language): string | undefined {
  const behind = sum.period === undefined ? "" : sections[language].behindSum[sum.period];
  const to = ` ${sections[language].write.to} `;
  const pairs = [
    [compact(sum.low), "-", compact(sum.high)],
    [writeNumber(sum.low), "-", writeNumber(sum.high)],
    [writeNumber(sum.low), to, writeNumber(sum.high)],
  ] as const;
  const single = sum.low === sum.high;
  const ways = pairs.map(
    ([low, between, high]) => `${sign}${low}${single ? "" : `${between}${high}`}${behind}`,
  );
  return ways.find((text) => isSame(readBudgetAmount(text), sum));
}

function isSame(read: ReturnType<typeof readBudgetAmount>, sum: Sum): boolean {
  return (
    read !== undefined &&
    read.low === sum.low &&
    read.high === sum.high &&
    read.period === sum.period &&
    read.basis === undefined
  );
}

function compact(value: number): string {
  if (value >= 1e6 && Number.isInteger(value / 1e4)) return `${value / 1e6}M`;
  if (value >= 1e4 && Number.isInteger(value / 100)) return `${value / 1e3}K`;
  return writeNumber(value);
}
