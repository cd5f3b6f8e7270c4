import { amountAt, isMarked, valueOf, type AmountOptions, type WrittenAmount } from "./amount.ts";
import { separatorAt, valuesOf } from "./ends.ts";
import { stated, type NotStated, type StatedAmount } from "./statement.ts";
import type { Token } from "./tokens.ts";

const timesSigns = new Set(["×", "*", "@", "·"]);

/** "2 x $450", "10,000 x 3 = 30,000", "500 €/mes x 12 meses". */
export function product(
  tokens: readonly Token[],
  at: number,
  first: WrittenAmount,
  options: AmountOptions,
): StatedAmount | NotStated | undefined {
  // "12x R$ 500", "2× 300 €", "12×10k"
  const behind = first.unit === "multiple" ? amountAt(tokens, first.next, options) : undefined;
  const isTimes = behind !== undefined && behind.unit !== "multiple" && isMarked(behind);
  const times = isTimes ? first.next : timesAt(tokens, first.next);
  const second = times === undefined ? undefined : amountAt(tokens, times, options);
  if (second === undefined) return undefined;
  const separator = separatorAt(tokens, second.next);
  const third = separator?.dash === undefined ? undefined : amountAt(tokens, separator.next, options);
  const ends = third === undefined ? undefined : valuesOf(second, third);
  const factor = valueOf(first, first.power ?? 0);
  const multiplied = (ends ?? [valueOf(second, second.power ?? 0)]).map((value) =>
    Number((factor * value).toPrecision(15)),
  );
  const last = third ?? second;
  const equals = equalsAt(tokens, last.next);
  const result = equals === undefined ? undefined : amountAt(tokens, equals, options);
  const [low, high = low] = multiplied;
  // A result that is not the product leaves open which of the figures is wrong.
  if (result !== undefined && valueOf(result, result.power ?? 0) !== low) return "mixed";
  if (result === undefined && timesAt(tokens, last.next) !== undefined) return "mixed";
  const money = [first, second, last].find(({ unit }) => unit === "money") ?? result;
  const kinds = [first, second].find(({ unit }) => unit === "percent");
  const isMoney = money?.mark !== undefined;
  return stated(tokens, at, result?.next ?? last.next, {
    first,
    second: last,
    low,
    high,
    single: ends === undefined,
    approximate: false,
    mark: money?.mark,
    unit: isMoney ? "money" : kinds !== undefined && first.unit === second.unit ? "percent" : "number",
  });
}

/** The sign of a product behind an amount, perhaps with what is counted between them: where it ends. */
function timesAt(tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  if (tokens[next]?.kind === "sign" && tokens[next]?.text === "/") next += 1;
  for (let words = 0; words <= 3; words++) {
    const token = tokens[next];
    if (token === undefined || token.kind === "number") return undefined;
    if (token.kind === "sign") return timesSigns.has(token.text) ? next + 1 : undefined;
    if (token.folded === "x" && token.spaced) return next + 1;
    next += 1;
  }
  return undefined;
}

function equalsAt(tokens: readonly Token[], at: number): number | undefined {
  for (let words = 0; words <= 3; words++) {
    const token = tokens[at + words];
    if (token?.kind === "sign") return token.text === "=" ? at + words + 1 : undefined;
    if (token?.kind !== "word") return undefined;
  }
  return undefined;
}
