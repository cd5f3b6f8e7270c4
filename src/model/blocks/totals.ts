import { numbersOnly, type Block } from "./block.ts";
import type { BlockExpression } from "./lanes.ts";

/** What is added up: cells that vary and parts that are calculated, and numbers that stay, in their order. */
export type Item = BlockExpression | number;

export type Total = "SUM" | "AVERAGE" | "MIN" | "MAX" | "PRODUCT" | "COUNT";

/** SUM and its like over items that are all numbers in every lane; `otherwise` where one is not. */
export function totalBlock(
  total: Total,
  items: readonly Item[],
  out: Block,
  otherwise: BlockExpression,
): BlockExpression {
  const accumulate = steps[total];
  const start = total === "MIN" ? Infinity : total === "MAX" ? -Infinity : total === "PRODUCT" ? 1 : 0;
  return (lanes) => {
    const z = out.numbers;
    z.fill(start, 0, lanes);
    for (const item of items) {
      if (typeof item === "number") {
        accumulate.constant(z, item, lanes);
        continue;
      }
      const block = item(lanes);
      if (block.kind !== numbersOnly) return otherwise(lanes);
      accumulate.block(z, block.numbers, lanes);
    }
    let trouble = 0;
    if (total === "AVERAGE") for (let i = 0; i < lanes; i++) z[i] = (z[i] as number) / items.length;
    for (let i = 0; i < lanes; i++) trouble += (z[i] as number) * 0;
    if (trouble !== 0) return otherwise(lanes);
    out.kind = numbersOnly;
    return out;
  };
}

interface Steps {
  block(sum: Float64Array, values: Float64Array, lanes: number): void;
  constant(sum: Float64Array, value: number, lanes: number): void;
}

const add: Steps = {
  block: (sum, values, lanes) => {
    for (let i = 0; i < lanes; i++) sum[i] = (sum[i] as number) + (values[i] as number);
  },
  constant: (sum, value, lanes) => {
    for (let i = 0; i < lanes; i++) sum[i] = (sum[i] as number) + value;
  },
};

const steps: Readonly<Record<Total, Steps>> = {
  SUM: add,
  AVERAGE: add,
  COUNT: {
    block: (sum, _values, lanes) => {
      for (let i = 0; i < lanes; i++) sum[i] = (sum[i] as number) + 1;
    },
    constant: (sum, _value, lanes) => {
      for (let i = 0; i < lanes; i++) sum[i] = (sum[i] as number) + 1;
    },
  },
  MIN: {
    block: (sum, values, lanes) => {
      for (let i = 0; i < lanes; i++)
        if ((values[i] as number) < (sum[i] as number)) sum[i] = values[i] as number;
    },
    constant: (sum, value, lanes) => {
      for (let i = 0; i < lanes; i++) if (value < (sum[i] as number)) sum[i] = value;
    },
  },
  MAX: {
    block: (sum, values, lanes) => {
      for (let i = 0; i < lanes; i++)
        if ((values[i] as number) > (sum[i] as number)) sum[i] = values[i] as number;
    },
    constant: (sum, value, lanes) => {
      for (let i = 0; i < lanes; i++) if (value > (sum[i] as number)) sum[i] = value;
    },
  },
  PRODUCT: {
    block: (sum, values, lanes) => {
      for (let i = 0; i < lanes; i++) sum[i] = (sum[i] as number) * (values[i] as number);
    },
    constant: (sum, value, lanes) => {
      for (let i = 0; i < lanes; i++) sum[i] = (sum[i] as number) * value;
    },
  },
};
