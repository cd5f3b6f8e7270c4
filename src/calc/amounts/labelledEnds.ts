import { amountAt, valueOf, type AmountOptions, type WrittenAmount } from "./amount.ts";
import { introductionAt } from "./bounds.ts";
import { chosenEnds } from "./chosenEnds.ts";
import { endLabelAt, type EndLabel } from "./endLabels.ts";
import {
  behindSeparator,
  labelBehind,
  labelBehindAmount,
  labelInFront,
  type LabelledAmount,
} from "./labelledAmount.ts";
import { stated, type NotStated, type StatedAmount } from "./statement.ts";
import type { Token } from "./tokens.ts";

const mostEnds = 9;

/**
 * "P10 5M, P90 8M", "low $5M, likely $6M, high $8M", "5M low, 8M high": amounts that each have their place in one range
 * beside them. "mixed" where they are several and make none, so that no one of them is what the text states.
 */
export function labelledEnds(
  tokens: readonly Token[],
  at: number,
  first: WrittenAmount | undefined,
  options: AmountOptions,
): StatedAmount | NotStated | undefined {
  const inFront = endLabelAt(tokens, at) !== undefined;
  if (!inFront && (first === undefined || labelBehindAmount(tokens, first) === undefined)) return undefined;
  const ends = runOf(tokens, at, options);
  const last = ends.at(-1);
  if (last === undefined || ends.length < 2) return inFront ? listedEnds(tokens, at, options) : undefined;
  // "min 5 users, max 2 GB" are of two things.
  const counts = ends[0]?.counts;
  if (ends.some((end) => end.counts !== counts)) return undefined;
  return rangeOf(tokens, at, ends, counts === undefined ? last.next : last.amount.next);
}

/** The amounts with a place beside them that follow each other from a token on. */
function runOf(tokens: readonly Token[], at: number, options: AmountOptions): readonly LabelledAmount[] {
  const read = endLabelAt(tokens, at) === undefined ? labelBehind : labelInFront;
  const ends: LabelledAmount[] = [];
  for (let next = at; ends.length < mostEnds;) {
    const end = read(tokens, next, options);
    if (end === undefined) break;
    ends.push(end);
    next = behindSeparator(tokens, end.next);
  }
  return ends;
}

/** The last figure of such amounts, all of which make no range where one of them does not fit. */
export const lastLabelled = (
  tokens: readonly Token[],
  at: number,
  options: AmountOptions,
): number | undefined => runOf(tokens, at, options).at(-1)?.amount.figure;

/** "P10 / P50 / P90: 5 / 6 / 8 M€", "low–high: $5M–$8M": the places first, then as many amounts. */
function listedEnds(
  tokens: readonly Token[],
  at: number,
  options: AmountOptions,
): StatedAmount | NotStated | undefined {
  const labels: EndLabel[] = [];
  let next = at;
  for (let label = endLabelAt(tokens, at); label !== undefined && labels.length < mostEnds;) {
    labels.push(label.label);
    next = label.next;
    label = endLabelAt(tokens, behindSeparator(tokens, next));
  }
  if (labels.length < 2) return undefined;
  if (/^[:=]$/.test(tokens[next]?.text ?? "")) next += 1;
  else if (tokens[next]?.kind !== "number") return undefined;
  const ends: LabelledAmount[] = [];
  for (const label of labels) {
    const start = introductionAt(tokens, behindSeparator(tokens, next));
    const amount = amountAt(tokens, start.next, options);
    if (amount === undefined) return tokens[start.next]?.kind === "number" ? "mixed" : undefined;
    ends.push({ label, amount, approximate: start.approximate, counts: undefined, next: amount.next });
    next = amount.next;
  }
  return rangeOf(tokens, at, ends, next);
}

function rangeOf(
  tokens: readonly Token[],
  at: number,
  ends: readonly LabelledAmount[],
  next: number,
): StatedAmount | NotStated | undefined {
  const chosen = chosenEnds(ends);
  if (chosen === undefined || chosen === "mixed") return chosen;
  const { low, likely, high, percentiles } = chosen;
  const approximate = ends.some((end) => end.approximate);
  return stated(tokens, at, next, {
    first: chosen.first,
    second: chosen.second,
    low,
    high,
    likely,
    percentiles,
    single: false,
    approximate,
    mark: chosen.first.mark ?? chosen.second.mark,
  });
}

/** "$5M–$8M, most likely $6M", "$5M to $8M (likely $6M)": a range with its likely amount behind it. */
export function withLikely(
  tokens: readonly Token[],
  range: StatedAmount,
  options: AmountOptions,
): StatedAmount {
  const { low, high } = range;
  const opens = tokens[range.next]?.text === "(";
  const at = opens ? range.next + 1 : behindSeparator(tokens, range.next);
  const end = endLabelAt(tokens, at)?.label === "middle" ? labelInFront(tokens, at, options) : undefined;
  if (end === undefined || low === undefined || high === undefined) return range;
  const closes = tokens[end.amount.next]?.text === ")";
  if (opens && !closes && tokens[end.amount.next - 1]?.text !== ")") return range;
  const likely = valueOf(end.amount, end.amount.power ?? range.power ?? 0);
  if (!(low <= likely && likely <= high)) return range;
  return { ...range, likely, next: opens && closes ? end.amount.next + 1 : end.amount.next };
}
