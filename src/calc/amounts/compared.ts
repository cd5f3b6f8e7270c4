import { amountAt, type AmountOptions, type WrittenAmount } from "./amount.ts";
import { valueOf } from "./amount.ts";
import { sameKind, valuesOf } from "./ends.ts";
import { stated, type StatedAmount } from "./statement.ts";
import type { Token } from "./tokens.ts";

const mostWords = 3;

/** "10 < x < 20", "5 % ≤ margin ≤ 8 %", "20 > x > 10" and "10 < x": what lies between signs is bounded by the figures. */
export function compared(
  tokens: readonly Token[],
  at: number,
  first: WrittenAmount,
  options: AmountOptions,
): StatedAmount | undefined {
  const sign = signAt(tokens, first.next);
  if (sign === undefined) return undefined;
  let next = sign.next;
  while (tokens[next]?.kind === "word" && next < sign.next + mostWords) next += 1;
  if (next === sign.next) return undefined;
  const found = { first, single: false, approximate: false, mark: first.mark };
  const again = signAt(tokens, next);
  if (again === undefined) {
    // "2 > Marketing" may be a path.
    const alone = tokens[next] === undefined && !(sign.less === false && !sign.equal);
    const value = valueOf(first, first.power ?? 0);
    const open = sign.less ? { low: value, high: undefined } : { low: undefined, high: value };
    return alone ? stated(tokens, at, next, { ...found, ...open }) : undefined;
  }
  const second = again.less === sign.less ? amountAt(tokens, again.next, options) : undefined;
  if (second === undefined || !sameKind(first, second)) return undefined;
  const [low, high] = sign.less ? valuesOf(first, second) : valuesOf(second, first);
  const mark = first.mark ?? second.mark;
  return low > high ? undefined : stated(tokens, at, second.next, { ...found, second, low, high, mark });
}

/** "<", "≤", "<=" and their like. */
function signAt(
  tokens: readonly Token[],
  at: number,
): { less: boolean; equal: boolean; next: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== "sign") return undefined;
  const less = /^[<≤⩽]$/.test(token.text);
  if (!less && !/^[>≥⩾]$/.test(token.text)) return undefined;
  const equal = tokens[at + 1]?.text === "=";
  return { less, equal: equal || /^[≤⩽≥⩾]$/.test(token.text), next: equal ? at + 2 : at + 1 };
}
