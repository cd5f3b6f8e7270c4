import type { CellValue } from "../workbook/index.ts";

/** What all lanes of a block hold: numbers, TRUE and FALSE as 1 and 0, or anything, each lane its own. */
export const numbersOnly = 0;
export const booleansOnly = 1;
export const mixed = 2;
export type BlockKind = typeof numbersOnly | typeof booleansOnly | typeof mixed;

/** The values of one cell, or of a part of its formula, in several trials at once. */
export class Block {
  kind: BlockKind = numbersOnly;
  readonly numbers: Float64Array;
  /** Each lane's value where the block is mixed. */
  values: CellValue[] = [];

  constructor(numbers: Float64Array) {
    this.numbers = numbers;
  }

  at(lane: number): CellValue {
    if (this.kind === numbersOnly) return this.numbers[lane] as number;
    return this.kind === booleansOnly ? this.numbers[lane] !== 0 : (this.values[lane] as CellValue);
  }

  /** Takes values lane by lane, and sees whether they are of one kind. */
  set(values: CellValue[], lanes: number): void {
    let numbers = 0;
    let booleans = 0;
    for (let lane = 0; lane < lanes; lane++) {
      const value = values[lane];
      if (typeof value === "number") {
        this.numbers[lane] = value;
        numbers++;
      } else if (typeof value === "boolean") {
        this.numbers[lane] = value ? 1 : 0;
        booleans++;
      }
    }
    if (numbers === lanes) this.kind = numbersOnly;
    else if (booleans === lanes) this.kind = booleansOnly;
    else {
      this.kind = mixed;
      this.values = values;
    }
  }
}

/** So many numbers are taken from the memory at once. */
const numbersAtOnce = 32_768;

/** Blocks of one length, cut from few long arrays: making an array for each takes longer than filling a short one. */
export class BlockSupply {
  readonly lanes: number;
  #from = new Float64Array();
  #next = 0;

  constructor(lanes: number) {
    this.lanes = lanes;
  }

  take(): Block {
    const { lanes } = this;
    if (this.#next + lanes > this.#from.length) {
      this.#from = new Float64Array(Math.max(lanes, numbersAtOnce));
      this.#next = 0;
    }
    const numbers = this.#from.subarray(this.#next, this.#next + lanes);
    this.#next += lanes;
    return new Block(numbers);
  }
}
