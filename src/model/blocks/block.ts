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

  constructor(lanes: number) {
    this.numbers = new Float64Array(lanes);
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
