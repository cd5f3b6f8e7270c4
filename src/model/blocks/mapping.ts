import { isError } from "../values/index.ts";
import { numbersOnly, type Block } from "./block.ts";
import type { BlockExpression } from "./lanes.ts";

/** A function of numbers that gives a number, or throws one of Excel's errors. */
export type NumberFunction = (...numbers: number[]) => unknown;

/**
 * A function of single numbers, called for each lane without anything between. Where an argument is
 * no number, or a result is none, `otherwise` calculates all lanes.
 */
export function numberFunctionBlock(
  calculate: NumberFunction,
  given: readonly BlockExpression[],
  out: Block,
  otherwise: BlockExpression,
): BlockExpression {
  const [first, second, third] = given;
  return (lanes) => {
    const blocks: Block[] = [];
    for (const expression of given) {
      const block = expression(lanes);
      // Some functions take no booleans: those lanes are calculated one by one.
      if (block.kind !== numbersOnly) return otherwise(lanes);
      blocks.push(block);
    }
    const z = out.numbers;
    try {
      if (first !== undefined && second === undefined) {
        const x = blocks[0]?.numbers ?? z;
        for (let i = 0; i < lanes; i++) {
          const value = calculate(x[i] as number);
          if (typeof value !== "number") return otherwise(lanes);
          z[i] = value;
        }
      } else if (third === undefined) {
        const x = blocks[0]?.numbers ?? z;
        const y = blocks[1]?.numbers ?? z;
        for (let i = 0; i < lanes; i++) {
          const value = calculate(x[i] as number, y[i] as number);
          if (typeof value !== "number") return otherwise(lanes);
          z[i] = value;
        }
      } else {
        const numbers = new Array<number>(blocks.length);
        for (let i = 0; i < lanes; i++) {
          for (let j = 0; j < blocks.length; j++) numbers[j] = blocks[j]?.numbers[i] as number;
          const value = calculate(...numbers);
          if (typeof value !== "number") return otherwise(lanes);
          z[i] = value;
        }
      }
    } catch (error) {
      if (!isError(error)) throw error;
      return otherwise(lanes);
    }
    out.kind = numbersOnly;
    return out;
  };
}
