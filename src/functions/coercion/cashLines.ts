import type { CashLine, RangeLine, Shape } from "../../calc/index.ts";
import { isAmount, oneOf, requireOneToCount, sameCount } from "./lines.ts";

/** Rows of lines over columns of periods; what holds for a line is one cell for all or one a line. */
interface CashLineBlocks {
  readonly low: readonly (readonly number[])[];
  readonly high: readonly (readonly number[])[];
  readonly likely?: readonly (readonly (number | null)[])[] | undefined;
  readonly shape?: readonly (Shape | undefined)[] | undefined;
  readonly weight?: readonly (number | null)[] | undefined;
  readonly chance?: readonly (number | null)[] | undefined;
}

/**
 * The lines over time of a block. A line that is nowhere above 0 is a cost written with its sign: it is
 * turned into an amount that is deducted, so that costs move together however they are written.
 */
export function cashLinesOf({ low, high, likely, shape, weight, chance }: CashLineBlocks): CashLine[] {
  const [highs, likelies] = [sameBlock(high, low, "high"), likely && sameBlock(likely, low, "likely")];
  const [shapeOf, weightOf] = [oneOf(shape, low, "shape"), oneOf(weight, low, "weight")];
  const chanceOf = oneOf(chance, low, "chance");
  if (low.some(isAmount) || highs.some(isAmount)) requireOneToCount({ weight, chance });
  return low.map((lows, line) => {
    const isCost = highs[line]?.every((amount) => amount <= 0) === true;
    const amounts = lows.map((lowest, period): RangeLine => {
      const range: RangeLine = {
        low: lowest,
        high: highs[line]?.[period] ?? lowest,
        likely: likelies?.[line]?.[period] ?? undefined,
        shape: shapeOf(line) ?? undefined,
      };
      return isCost ? opposite(range) : range;
    });
    const counted = weightOf(line) ?? 1;
    return { amounts, weight: isCost ? -counted : counted, chance: chanceOf(line) ?? undefined };
  });
}

const opposite = ({ low, high, likely, shape }: RangeLine): RangeLine => ({
  low: -high,
  high: -low,
  likely: likely === undefined ? undefined : -likely,
  shape,
});

function sameBlock<T>(
  block: readonly (readonly T[])[],
  other: readonly (readonly unknown[])[],
  argument: string,
): readonly (readonly T[])[] {
  sameCount(block, other, argument);
  block.forEach((row, index) => sameCount(row, other[index] ?? [], argument));
  return block;
}
