import { CalcError, type RangeLine, type RangeOptions, type Shape } from "../../calc/index.ts";

/** The columns of a budget, one line a row; `shape` may be one word for all. */
interface LineColumns {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly likely?: readonly (number | null)[] | undefined;
  readonly shape?: readonly (Shape | undefined)[] | undefined;
}

/** The lines of a budget from its columns. A blank likely is none, wherever low and high lie. */
export function linesOf({ low, high, likely, shape = [] }: LineColumns): RangeLine[] {
  const highs = sameCount(high, low, "high");
  const likelies = likely && sameCount(likely, low, "likely");
  const oneForAll = shape.length === 1;
  if (shape.length > 1) sameCount(shape, low, "shape");
  return low.map((lowest, i) => ({
    low: lowest,
    high: highs[i],
    likely: likelies?.[i] ?? undefined,
    shape: shape[oneForAll ? 0 : i],
  }));
}

export function sameCount<T>(
  values: readonly T[],
  others: readonly unknown[],
  argument: string,
): readonly T[] {
  if (values.length !== others.length) throw new CalcError("#VALUE!", argument, "shapesDiffer");
  return values;
}

/** What holds for all lines. */
export const optionsOf = ({
  correlation,
  coverage,
}: {
  readonly correlation?: number | undefined;
  readonly coverage?: number | undefined;
}): RangeOptions => ({ correlation, coverage });
