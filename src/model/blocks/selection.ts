import { toBoolean, toNumber, isError, valueError, type DateSystem } from "../values/index.ts";
import type { CellError } from "../workbook/index.ts";
import { booleansOnly, mixed, type Block } from "./block.ts";
import { copyInto, eachLane, type BlockExpression } from "./lanes.ts";

/** IF: a side is calculated only where a lane takes it. */
export function ifBlock(
  condition: BlockExpression,
  yes: BlockExpression,
  no: BlockExpression,
  out: Block,
): BlockExpression {
  return (lanes) => {
    const tested = condition(lanes);
    if (tested.kind === mixed) {
      const a = yes(lanes);
      const b = no(lanes);
      return eachLane(out, lanes, (lane) => (toBoolean(tested.at(lane)) ? a : b).at(lane));
    }
    const chosen = tested.numbers;
    let taken = 0;
    for (let i = 0; i < lanes; i++) if (chosen[i] !== 0) taken++;
    if (taken === lanes) return copyInto(out, yes(lanes), lanes);
    if (taken === 0) return copyInto(out, no(lanes), lanes);
    const a = yes(lanes);
    const b = no(lanes);
    if (a.kind !== mixed && a.kind === b.kind) {
      const [x, y, z] = [a.numbers, b.numbers, out.numbers];
      for (let i = 0; i < lanes; i++) z[i] = (chosen[i] !== 0 ? x[i] : y[i]) as number;
      out.kind = a.kind;
      return out;
    }
    return eachLane(out, lanes, (lane) => (chosen[lane] !== 0 ? a : b).at(lane));
  };
}

/** IFERROR and IFNA: the other value is calculated only where a lane needs it. */
export function insteadBlock(
  value: BlockExpression,
  instead: BlockExpression,
  caughtBy: (error: CellError) => boolean,
  out: Block,
): BlockExpression {
  return (lanes) => {
    const tried = value(lanes);
    if (tried.kind !== mixed) return copyInto(out, tried, lanes);
    let any = false;
    for (let lane = 0; lane < lanes && !any; lane++) {
      const each = tried.values[lane];
      any = isError(each) && caughtBy(each);
    }
    if (!any) return copyInto(out, tried, lanes);
    const other = instead(lanes);
    return eachLane(out, lanes, (lane) => {
      const each = tried.at(lane);
      return isError(each) && caughtBy(each) ? other.at(lane) : each;
    });
  };
}

/** CHOOSE. */
export function chooseBlock(
  index: BlockExpression,
  values: readonly BlockExpression[],
  out: Block,
  system: DateSystem,
): BlockExpression {
  return (lanes) => {
    const position = index(lanes);
    const taken = new Set<number>();
    for (let lane = 0; lane < lanes; lane++) {
      const at = position.at(lane);
      if (!isError(at)) taken.add(typeof at === "number" ? Math.trunc(at) : NaN);
    }
    if (taken.has(NaN) || position.kind === mixed) for (let i = 1; i <= values.length; i++) taken.add(i);
    const blocks = values.map((value, at) => (taken.has(at + 1) ? value(lanes) : undefined));
    return eachLane(out, lanes, (lane) => {
      const block = blocks[Math.trunc(toNumber(position.at(lane), system)) - 1];
      if (block === undefined) throw valueError;
      return block.at(lane);
    });
  };
}

/** AND, OR and XOR of single conditions that are all numbers or booleans; undefined where one is not. */
export function conditionBlock(
  name: "AND" | "OR" | "XOR",
  conditions: readonly BlockExpression[],
  out: Block,
  otherwise: BlockExpression,
): BlockExpression {
  const all = name === "AND";
  return (lanes) => {
    const z = out.numbers;
    z.fill(all ? 1 : 0, 0, lanes);
    for (const condition of conditions) {
      const block = condition(lanes);
      if (block.kind === mixed) return otherwise(lanes);
      const x = block.numbers;
      if (all) {
        for (let i = 0; i < lanes; i++) if (x[i] === 0) z[i] = 0;
      } else if (name === "OR") {
        for (let i = 0; i < lanes; i++) if (x[i] !== 0) z[i] = 1;
      } else for (let i = 0; i < lanes; i++) if (x[i] !== 0) z[i] = 1 - (z[i] as number);
    }
    out.kind = booleansOnly;
    return out;
  };
}

export function notBlock(condition: BlockExpression, out: Block): BlockExpression {
  return (lanes) => {
    const block = condition(lanes);
    if (block.kind === mixed) return eachLane(out, lanes, (lane) => !toBoolean(block.at(lane)));
    for (let i = 0; i < lanes; i++) out.numbers[i] = block.numbers[i] === 0 ? 1 : 0;
    out.kind = booleansOnly;
    return out;
  };
}
