import { CalcError, type RangeLine, type RangeOptions, type Shape } from "../../calc/index.ts";

/** The columns of a budget, one line a row; all but low and high may be one cell for all lines. */
interface LineColumns {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly likely?: readonly (number | null)[] | undefined;
  readonly shape?: readonly (Shape | undefined)[] | undefined;
  readonly weight?: readonly (number | null)[] | undefined;
  readonly chance?: readonly (number | null)[] | undefined;
}

/**
 * The lines of a budget from its columns. A blank likely is none, wherever low and high lie; a blank
 * weight or chance is 1, as if it were left out.
 */
export function linesOf({ low, high, likely, shape, weight, chance }: LineColumns): RangeLine[] {
  const highs = sameCount(high, low, "high");
  const likelies = likely && sameCount(likely, low, "likely");
  const [shapeOf, weightOf] = [oneOf(shape, low, "shape"), oneOf(weight, low, "weight")];
  const chanceOf = oneOf(chance, low, "chance");
  if (isAmount(low) || isAmount(highs)) requireOneToCount({ weight, chance });
  return low.map((lowest, i) => ({
    low: lowest,
    high: highs[i] ?? lowest,
    likely: likelies?.[i] ?? undefined,
    shape: shapeOf(i) ?? undefined,
    weight: weightOf(i) ?? undefined,
    chance: chanceOf(i) ?? undefined,
  }));
}

/** Whether one of the cells is an amount: lines of 0 count for nothing anyway. */
export const isAmount = (amounts: readonly number[]): boolean => amounts.some((amount) => amount !== 0);

/**
 * The desktop passes empty cells as 0. A column of zeros would leave out every line: most probably it is
 * one that nobody has filled in yet, and a total of 0 would mislead.
 */
export function requireOneToCount(
  columns: Readonly<Record<string, readonly (number | null)[] | undefined>>,
): void {
  for (const [argument, values] of Object.entries(columns)) {
    if (values?.every((value) => value === 0) === true) {
      throw new CalcError("#VALUE!", argument, "nothingCounts");
    }
  }
}

/** What holds for a line by its position: of one cell for all lines, or of one a line. */
export function oneOf<T>(
  values: readonly T[] | undefined,
  lines: readonly unknown[],
  argument: string,
): (line: number) => T | undefined {
  if (values === undefined) return () => undefined;
  if (values.length === 1) return () => values[0];
  sameCount(values, lines, argument);
  return (line) => values[line];
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
