import { amountAt, isMarked, valueOf, type AmountOptions, type WrittenAmount } from "./amount.ts";
import { conclusionAt, introductionAt, type Bound, type Introduction } from "./bounds.ts";
import { andPhrases, countsTime, dashes, orPhrases, sameKind, valuesOf } from "./ends.ts";
import { phraseAt } from "./phrases.ts";
import { stated, type Found, type NotStated, type StatedAmount } from "./statement.ts";
import type { Token } from "./tokens.ts";

const joiners = new Set([",", ";", "/", "&", ...dashes]);

const isAmount =
  (tokens: readonly Token[], options: AmountOptions) =>
  (at: number): boolean =>
    amountAt(tokens, at, options) !== undefined;

/** One amount, or the bounds around it: "10+", "más de 10 y menos de 20". */
export function bounded(
  tokens: readonly Token[],
  at: number,
  start: Introduction,
  first: WrittenAmount,
  options: AmountOptions,
): StatedAmount | NotStated | undefined {
  const end = conclusionAt(tokens, first.next, isAmount(tokens, options), !isMarked(first));
  const bound = end.bound === "exact" ? start.bound : end.bound;
  const value = valueOf(first, first.power ?? 0);
  const alone: Found = {
    first,
    low: bound === "atMost" ? undefined : value,
    high: bound === "atLeast" ? undefined : value,
    single: bound === "exact",
    approximate: start.approximate,
    mark: first.mark,
  };
  if (bound !== "exact" && liesOutside(tokens, end.next, bound, options)) return "mixed";
  const other = bound === "exact" ? undefined : otherBound(tokens, end.next, bound, options);
  const apart =
    other !== undefined && (countsTime(tokens, first, other.amount) || !sameKind(first, other.amount));
  if (other === undefined || apart) return stated(tokens, at, end.next, alone);
  const [low, high] = bound === "atLeast" ? valuesOf(first, other.amount) : valuesOf(other.amount, first);
  return stated(tokens, at, other.next, {
    ...alone,
    second: other.amount,
    low,
    high,
    mark: first.mark ?? other.amount.mark,
  });
}

/** The bound of the other direction that is joined to one: "and below 1500", ", máx. 20". */
function otherBound(
  tokens: readonly Token[],
  at: number,
  bound: Bound,
  options: AmountOptions,
): { amount: WrittenAmount; next: number } | undefined {
  const sign = tokens[at];
  const behindSign = sign?.kind === "sign" && joiners.has(sign.text) ? at + 1 : at;
  const joined = phraseAt(andPhrases, tokens, behindSign)?.next ?? behindSign;
  const start = introductionAt(tokens, joined);
  const amount = start.next === joined && joined === at ? undefined : amountAt(tokens, start.next, options);
  if (amount === undefined) return undefined;
  const end = conclusionAt(tokens, amount.next, isAmount(tokens, options), !isMarked(amount));
  const opposite = bound === "atLeast" ? "atMost" : "atLeast";
  const said = end.bound === "exact" ? start.bound : end.bound;
  return said === opposite ? { amount, next: end.next } : undefined;
}

/** "less than 5 or more than 10" is all but a range. */
function liesOutside(tokens: readonly Token[], at: number, bound: Bound, options: AmountOptions): boolean {
  const joined = phraseAt(orPhrases, tokens, at)?.next;
  if (joined === undefined) return false;
  const start = introductionAt(tokens, joined);
  const opposite = bound === "atLeast" ? "atMost" : "atLeast";
  return start.bound === opposite && amountAt(tokens, start.next, options) !== undefined;
}
