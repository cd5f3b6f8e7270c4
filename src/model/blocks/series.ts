import { numbersOnly, type Block } from "./block.ts";
import type { BlockExpression } from "./lanes.ts";
import type { Item } from "./totals.ts";

/** NPV: each flow divided by what 1 grows to until its period; `otherwise` where one is no number. */
export function presentValueBlock(
  rate: BlockExpression,
  flows: readonly Item[],
  out: Block,
  size: number,
  otherwise: BlockExpression,
): BlockExpression {
  const factor = new Float64Array(size);
  return (lanes) => {
    const rates = rate(lanes);
    if (rates.kind !== numbersOnly) return otherwise(lanes);
    const [r, z] = [rates.numbers, out.numbers];
    factor.fill(1, 0, lanes);
    z.fill(0, 0, lanes);
    for (const flow of flows) {
      const block = typeof flow === "number" ? undefined : flow(lanes);
      if (block !== undefined && block.kind !== numbersOnly) return otherwise(lanes);
      const x = block?.numbers;
      for (let i = 0; i < lanes; i++) {
        const grown = (factor[i] as number) * (1 + (r[i] as number));
        factor[i] = grown;
        z[i] = (z[i] as number) + (x === undefined ? (flow as number) : (x[i] as number)) / grown;
      }
    }
    return finished(out, lanes, otherwise);
  };
}

/** SUMPRODUCT: the factors of each place, in order; what is no number counts as 0. */
export function sumProductBlock(
  places: readonly (readonly Item[])[],
  out: Block,
  size: number,
  otherwise: BlockExpression,
): BlockExpression {
  const product = new Float64Array(size);
  return (lanes) => {
    const z = out.numbers;
    z.fill(0, 0, lanes);
    for (const factors of places) {
      product.fill(1, 0, lanes);
      for (const factor of factors) {
        if (typeof factor === "number") {
          for (let i = 0; i < lanes; i++) product[i] = (product[i] as number) * factor;
          continue;
        }
        const block = factor(lanes);
        if (block.kind !== numbersOnly) return otherwise(lanes);
        const x = block.numbers;
        for (let i = 0; i < lanes; i++) product[i] = (product[i] as number) * (x[i] as number);
      }
      for (let i = 0; i < lanes; i++) z[i] = (z[i] as number) + (product[i] as number);
    }
    return finished(out, lanes, otherwise);
  };
}

/** The block as numbers, unless one of them is none. */
function finished(out: Block, lanes: number, otherwise: BlockExpression): Block {
  let trouble = 0;
  for (let i = 0; i < lanes; i++) trouble += (out.numbers[i] as number) * 0;
  if (trouble !== 0) return otherwise(lanes);
  out.kind = numbersOnly;
  return out;
}
