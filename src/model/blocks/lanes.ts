import { type Block, type BlockSupply, booleansOnly, mixed, numbersOnly } from "./block.ts";
import { isError } from "../values/index.ts";
import type { CellValue } from "../workbook/index.ts";

/** A formula, or a part of it, calculated for the first lanes of a block. */
export type BlockExpression = (lanes: number) => Block;

/** The same value in every lane. */
export function constantBlock(value: CellValue, supply: BlockSupply): Block {
  const block = supply.take();
  if (typeof value === "number") block.numbers.fill(value);
  else if (typeof value === "boolean") {
    block.kind = booleansOnly;
    block.numbers.fill(value ? 1 : 0);
  } else {
    block.kind = mixed;
    block.values = new Array<CellValue>(supply.lanes).fill(value);
  }
  return block;
}

/** Calculates lane by lane; errors are values. */
export function eachLane(out: Block, lanes: number, value: (lane: number) => CellValue): Block {
  const values = new Array<CellValue>(lanes);
  for (let lane = 0; lane < lanes; lane++) {
    try {
      values[lane] = value(lane);
    } catch (error) {
      if (!isError(error)) throw error;
      values[lane] = error;
    }
  }
  out.set(values, lanes);
  return out;
}

export function copyInto(out: Block, from: Block, lanes: number): Block {
  out.kind = from.kind;
  if (from.kind === mixed) out.values = from.values.slice(0, lanes);
  else if (lanes === from.numbers.length) out.numbers.set(from.numbers);
  else out.numbers.set(from.numbers.subarray(0, lanes));
  return out;
}

export const isNumeric = (block: Block): boolean => block.kind !== mixed;
export const isNumbers = (block: Block): boolean => block.kind === numbersOnly;
