import { CalcError, shapes, type RangeLine, type RangeOptions } from "../../calc/index.ts";
import { cellsOf, isOmittedRange } from "./cells.ts";
import { numbers } from "./columns.ts";
import { optionalNonZero, optionalNumber, optionalWord } from "./scalars.ts";

/** The lines of a budget from its columns; `shape` may be one word for all or one a line. */
export function linesOf(low: unknown, high: unknown, likely: unknown, shape: unknown): RangeLine[] {
  const lows = numbers(low, "low");
  const highs = sameCount(numbers(high, "high"), lows, "high");
  const likelies = isOmittedRange(likely) ? undefined : sameCount(numbers(likely, "likely"), lows, "likely");
  const words = isOmittedRange(shape) ? [] : cellsOf(shape, "shape");
  const onlyWord = words.length === 1 ? optionalWord(words[0], "shape", shapes, "unknownShape") : undefined;
  if (words.length > 1) sameCount(words, lows, "shape");
  return lows.map((lowest, i) => ({
    low: lowest,
    high: highs[i],
    // An empty cell comes as 0; outside the bounds the calculation takes that for none.
    likely: likelies?.[i],
    shape: words.length > 1 ? optionalWord(words[i], "shape", shapes, "unknownShape", i + 1) : onlyWord,
  }));
}

export function sameCount<T>(
  values: T[] | readonly T[],
  others: readonly unknown[],
  argument: string,
): readonly T[] {
  if (values.length !== others.length) throw new CalcError("#VALUE!", argument, "shapesDiffer");
  return values;
}

/** What holds for all lines. An empty cell for the coverage (0 on the desktop) counts as omitted. */
export function optionsOf(correlation: unknown, coverage?: unknown): RangeOptions {
  return {
    correlation: optionalNumber(correlation, "correlation"),
    coverage: optionalNonZero(coverage, "coverage"),
  };
}
