import { amountPhrases } from "../../lexicon/amounts.ts";
import { amountAt, valueOf, type AmountOptions, type WrittenAmount } from "./amount.ts";
import { introductionAt } from "./bounds.ts";
import { dashes } from "./ends.ts";
import { isGlued, phraseAt, phraseTable } from "./phrases.ts";
import { stated, type StatedAmount } from "./statement.ts";
import type { Token } from "./tokens.ts";

const plusMinusPhrases = phraseTable([[true, amountPhrases("plusMinus")]]);

/** "±", "+/-", "+-" and "plus or minus": where they end. */
export function plusMinusAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === "word") return phraseAt(plusMinusPhrases, tokens, at)?.next;
  if (token?.text === "±") return at + 1;
  if (token?.text !== "+") return undefined;
  const second = isGlued(tokens[at + 1], "/") ? at + 2 : at + 1;
  const minus = tokens[second];
  return minus?.kind === "sign" && !minus.spaced && dashes.has(minus.text) ? second + 1 : undefined;
}

/** "±10 %": both ends around 0. */
export function aroundZero(
  tokens: readonly Token[],
  at: number,
  margin: WrittenAmount,
): StatedAmount | undefined {
  return ends(tokens, at, margin.next, undefined, [margin, margin]);
}

/** "100 ± 10 %", "100 (±10 %)", "100, give or take 10", "80 +10 %/−5 %": both ends. */
export function withTolerance(
  tokens: readonly Token[],
  at: number,
  middle: WrittenAmount,
  options: AmountOptions,
): StatedAmount | undefined {
  const sign = tokens[middle.next];
  const opened = sign?.text === "(";
  const from = opened || sign?.text === "," ? middle.next + 1 : middle.next;
  const margins = marginsAt(tokens, from, options);
  if (margins === undefined) return undefined;
  const { next, below, above } = margins;
  if (opened && tokens[next]?.text !== ")") return undefined;
  return ends(tokens, at, opened ? next + 1 : next, middle, [below, above]);
}

function marginsAt(
  tokens: readonly Token[],
  at: number,
  options: AmountOptions,
): { below: WrittenAmount; above: WrittenAmount; next: number } | undefined {
  const around = plusMinusAt(tokens, at);
  // "más o menos un 10 %"
  const article = around === undefined ? undefined : introductionAt(tokens, around);
  const both = article?.bound === "exact" ? amountAt(tokens, article.next, options) : undefined;
  if (both !== undefined) return { below: both, above: both, next: both.next };
  const first = signedAt(tokens, at, options);
  const joined = first === undefined ? undefined : tokens[first.amount.next];
  if (first === undefined || joined?.kind !== "sign" || !/^[/,]$/.test(joined.text)) return undefined;
  const second = signedAt(tokens, first.amount.next + 1, options);
  if (second === undefined || second.plus === first.plus) return undefined;
  // A percent sign behind one of them counts for both: "+20/-10 %".
  const isEither = [first.amount, second.amount].some(isShare);
  const of = ({ amount }: { amount: WrittenAmount }): WrittenAmount =>
    isEither && amount.unit === "number" && amount.power === undefined
      ? { ...amount, unit: "percent", power: -2 }
      : amount;
  const [below, above] = first.plus ? [of(second), of(first)] : [of(first), of(second)];
  return { below, above, next: second.amount.next };
}

/** An amount with a sign right in front of it. */
function signedAt(
  tokens: readonly Token[],
  at: number,
  options: AmountOptions,
): { amount: WrittenAmount; plus: boolean } | undefined {
  const sign = tokens[at];
  const plus = sign?.text === "+";
  if (sign?.kind !== "sign" || !(plus || dashes.has(sign.text)) || tokens[at + 1]?.spaced !== false)
    return undefined;
  const amount = amountAt(tokens, at, options);
  return amount === undefined ? undefined : { amount, plus };
}

/** A share is one of the amount, unless that is a share too. */
function ends(
  tokens: readonly Token[],
  at: number,
  next: number,
  middle: WrittenAmount | undefined,
  margins: readonly [below: WrittenAmount, above: WrittenAmount],
): StatedAmount | undefined {
  const [first] = margins;
  const center =
    middle === undefined ? 0 : valueOf(middle, middle.power ?? (isShare(first) ? 0 : (first.power ?? 0)));
  const [below, above] = margins.map((margin) => {
    const size = sizeOf(margin, middle);
    const ofCenter = isShare(margin) && middle !== undefined && !isShare(middle);
    // 100 less and more 10 % are 90 and 110, not 110.00000000000001.
    return ofCenter ? Number((Math.abs(center) * size).toPrecision(15)) : size;
  });
  if (below === undefined || above === undefined) return undefined;
  return stated(tokens, at, next, {
    first: middle ?? first,
    low: Number((center - below).toPrecision(15)),
    high: Number((center + above).toPrecision(15)),
    single: false,
    approximate: false,
    mark: middle?.mark ?? first.mark,
  });
}

/** The scale of the middle counts for a bare margin, unless it puts it above the middle: "10k ± 500" is by 500. */
function sizeOf(margin: WrittenAmount, middle: WrittenAmount | undefined): number {
  const written = Math.abs(valueOf(margin, margin.power ?? 0));
  if (middle?.power === undefined || margin.power !== undefined) return written;
  const scaled = Math.abs(valueOf(margin, middle.power));
  return scaled > Math.abs(valueOf(middle, middle.power)) ? written : scaled;
}

const isShare = ({ unit }: WrittenAmount): boolean => unit === "percent";
