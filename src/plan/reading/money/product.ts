import { fold, singleLine } from "../fold.ts";
import { anyOf } from "../../../lexicon/language.ts";
import { time } from "../../../lexicon/time.ts";
import type { Due } from "./period.ts";
import type { TextAmount } from "./amounts.ts";
import { isSum, type ShownAmount } from "./structure/sum.ts";
import { allCaught } from "../match.ts";

/** What a text such as "10 desks x $450 = $4,500" says. */
export interface Product {
  readonly amount: ShownAmount;
  readonly quantity?: number;
  readonly unit?: string;
  readonly unitCost?: { readonly low: number; readonly high: number };
  readonly derived?: true;
  readonly fits?: boolean;
}

const atRate = /(?<!\p{L})(?:at|a razon de)(?!\p{L})|@/u;
const times = /[x×*](?!\p{L})|(?<!\p{L})(?:at|@|a razon de)(?!\p{L})|@/u;

const atPrice = /^\s*(?:\p{L}+\s+){0,3}(?:a|zu|je)\s*$/u;

const parts = (
  [
    ["half", 2],
    ["quarter", 4],
    ["week", 52],
  ] as const
).map(
  ([unit, inYear]) =>
    [
      inYear,
      new RegExp(
        String.raw`(?<![\d.,])(\d{1,3})\s*(?:${anyOf(time, (words) => words.units[unit])})(?!\p{L})`,
        "u",
      ),
    ] as const,
);

/** "640 €/week for 3 weeks" is paid three times, and not all through a year: how often, where a text says it. */
export function timesPaid(value: string, due: Due | undefined): number | undefined {
  const pattern = parts.find(([inYear]) => due?.period === "year" && due.times === inYear)?.[1];
  const said = pattern?.exec(fold(value))?.[1];
  return said === undefined || Number(said) === 0 ? undefined : Number(said);
}

/** A product of two or three factors, with its result where the text states one. undefined when it is none. */
export function isProductOf(value: string, amounts: readonly TextAmount[]): Product | undefined {
  const [first, second, third] = amounts;
  if (first === undefined || second === undefined || !joined(value, first, second)) return undefined;
  const more = third !== undefined && joined(value, second, third) ? [third] : [];
  const factors = [first, second, ...more];
  const at = value.indexOf("=", (more[0] ?? second).end);
  const result = at < 0 ? undefined : amounts.find(({ start }) => start > at);
  const priced = factors.filter(({ kind }) => kind === "money");
  if (priced.length !== 1 && result === undefined) return undefined;
  const cost = priced[0] ?? costOf(factors);
  const counts = factors.filter((factor) => factor !== cost);
  // "10% x $500" is a share of what stands beside it, not so many of one thing.
  const isShare = factors.some(({ kind }) => kind === "percent");
  // "€12,000 at 4.9%" is borrowed at that rate, and no part of it.
  if (isShare && atRate.test(fold(value.slice(first.end, second.start)))) return undefined;
  if (counts.some(({ low, high }) => low !== high)) return undefined;
  const quantity = counts.reduce((product, { low }) => product * low, 1);
  const computed = {
    low: cost.low * quantity,
    high: cost.high * quantity,
    rounding: cost.rounding * quantity,
  };
  const [count] = counts;
  const unit = counts.length === 1 && count !== undefined ? unitBehind(value, count) : undefined;
  return {
    amount: result ?? { ...computed, rounding: 0 },
    ...(isShare ? {} : { quantity, unitCost: { low: cost.low, high: cost.high } }),
    ...(unit === undefined ? {} : { unit }),
    ...(result === undefined
      ? { derived: true as const }
      : { fits: isSum(result, { ...computed, rounding: 0 }) }),
  };
}

/** Of bare factors the largest is the price. */
function costOf(factors: readonly TextAmount[]): TextAmount {
  return [...factors].sort((a, b) => b.high - a.high)[0] as TextAmount;
}

/** Whether nothing but a sign for "times" and a few words stand between two amounts. */
function joined(value: string, first: TextAmount, second: TextAmount): boolean {
  const between = fold(value.slice(first.end, second.start));
  // "12 noches a 68 €", "4 Wochen zu 300 €": so many at a price.
  const ahead = fold(value.slice(first.end, second.end)).replace(/[\p{Sc}\d].*$/u, "");
  if (first.kind === "counted" && second.kind === "money" && atPrice.test(ahead)) return true;
  const found = times.exec(between);
  if (found === null) return false;
  const words = allCaught(between.replace(times, " "), /\p{L}+/gu);
  return words.length <= 3 && !/[=;,]/.test(between);
}

function unitBehind(value: string, { end }: TextAmount): string | undefined {
  const word = /^\s*(\p{L}[\p{L}\s]{0,20}?)\s*(?:[x×*@]|at\b)/u.exec(value.slice(end))?.[1];
  return word === undefined || /^[x×]$/.test(word) ? undefined : singleLine(word);
}
