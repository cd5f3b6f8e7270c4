import { isMarked, valueOf, type WrittenAmount } from "./amount.ts";
import type { EndLabel } from "./endLabels.ts";
import { sameKind, valuesOf } from "./ends.ts";

/** An amount with what stands beside it of its place in a range. */
export interface LabelledEnd {
  readonly label: EndLabel;
  readonly amount: WrittenAmount;
}

export interface ChosenEnds {
  readonly first: WrittenAmount;
  readonly second: WrittenAmount;
  readonly low: number;
  readonly high: number;
  /** None for percentiles: the median is not the most likely. */
  readonly likely: number | undefined;
  readonly percentiles: boolean;
}

/** The range that labelled amounts make; "mixed" where they surely belong to one and do not say it whole. */
export function chosenEnds(ends: readonly LabelledEnd[]): ChosenEnds | "mixed" | undefined {
  const first = ends[0]?.amount;
  if (first === undefined || !ends.every(({ amount }) => sameKind(first, amount))) return "mixed";
  if (ends.some(({ label }) => typeof label === "number")) return ofPercentiles(ends) ?? "mixed";
  const chosen = ofNames(ends);
  // "base 100, max 200" may say anything; "likely $6M, high $8M" leaves the low end out.
  return chosen ?? (ends.every(({ amount }) => isMarked(amount)) ? "mixed" : undefined);
}

/** From below the median to above it; where P90 is the lower figure, it is the one exceeded with 90 %. */
function ofPercentiles(ends: readonly LabelledEnd[]): ChosenEnds | undefined {
  const sorted = ends
    .flatMap(({ label, amount }) => (typeof label === "number" ? [{ label, amount }] : []))
    .sort((one, other) => one.label - other.label);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (sorted.length < ends.length || low === undefined || high === undefined) return undefined;
  if (!(low.label < 50 && high.label > 50) || new Set(sorted.map(({ label }) => label)).size < sorted.length)
    return undefined;
  const values = sorted.map(({ amount }) => valueOf(amount, powerFor(amount, high.amount, low.amount)));
  const rises = values.every((value, index) => index === 0 || value >= (values[index - 1] ?? value));
  const falls = values.every((value, index) => index === 0 || value <= (values[index - 1] ?? value));
  if (!rises && !falls) return undefined;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return {
    first: low.amount,
    second: high.amount,
    low: least,
    high: most,
    likely: undefined,
    percentiles: true,
  };
}

function ofNames(ends: readonly LabelledEnd[]): ChosenEnds | undefined {
  const of = (wanted: EndLabel): readonly WrittenAmount[] =>
    ends.flatMap(({ label, amount }) => (label === wanted ? [amount] : []));
  const [middle, furtherMiddle] = of("middle");
  const cases = of("bestOrWorst");
  const named = [...of("lowest"), ...of("highest")];
  const isOneRange = of("lowest").length === 1 && of("highest").length === 1 && cases.length === 0;
  const isTwoCases = cases.length === 2 && named.length === 0;
  const [first, second] = isOneRange ? named : cases;
  if ((!isOneRange && !isTwoCases) || first === undefined || second === undefined) return undefined;
  if (furtherMiddle !== undefined) return undefined;
  const written = valuesOf(first, second);
  const [low, high] = isOneRange ? written : [Math.min(...written), Math.max(...written)];
  const likely = middle === undefined ? undefined : valueOf(middle, powerFor(middle, second, first));
  if (likely !== undefined && !(low <= likely && likely <= high)) return undefined;
  return { first, second, low, high, likely, percentiles: false };
}

/** A scale on one amount counts for those that have none: "low 5, likely 6, high 8 M€". */
const powerFor = (amount: WrittenAmount, ...others: readonly WrittenAmount[]): number =>
  amount.power ?? others.find(({ power }) => power !== undefined)?.power ?? 0;
