import { fieldsOf, sameJson } from "./json.ts";
import { keysOf, type Item, type ListShape } from "./shape.ts";

/** Which item of one state each item of another state is: indexes from the first to the second. */
export interface Pairs {
  readonly partner: ReadonlyMap<number, number>;
  /** Pairs of which only the names differ, and some figures: whether they are one thing is asked. */
  readonly asked: ReadonlyMap<number, number>;
}

/**
 * Items are paired by their names. Of those left, an item that holds all that one of the other state holds,
 * but for its names, is that one renamed. One between the same neighbours that keeps some of it may be.
 */
export function pairItems(from: readonly Item[], to: readonly Item[], shape: ListShape): Pairs {
  const [fromKeys, toKeys] = [keysOf(from, shape), keysOf(to, shape)];
  const places = new Map(toKeys.map((key, index) => [key, index]));
  const partner = new Map<number, number>();
  fromKeys.forEach((key, index) => {
    const place = places.get(key);
    if (place !== undefined) partner.set(index, place);
  });
  const taken = new Set(partner.values());
  const freeTo = to.map((_, index) => index).filter((index) => !taken.has(index));
  const freeFrom = from.map((_, index) => index).filter((index) => !partner.has(index));
  const contentOf = (item: Item): Item =>
    Object.fromEntries(contentFields(item, shape).map((field) => [field, item[field]]));
  for (const one of freeFrom) {
    const content = contentOf(from[one] ?? {});
    if (Object.keys(content).length === 0) continue;
    const same = (items: readonly Item[], free: readonly number[]): number[] =>
      free.filter((index) => sameJson(contentOf(items[index] ?? {}), content));
    const [others, alike] = [same(to, freeTo), same(from, freeFrom)];
    const [other] = others;
    // Two that hold the same could each be either: nothing is guessed.
    if (other !== undefined && others.length === 1 && alike.length === 1) partner.set(one, other);
  }
  const renamed = new Set(partner.values());
  const asked = new Map<number, number>();
  for (const one of freeFrom.filter((index) => !partner.has(index))) {
    const other = freeTo.find((index) => !renamed.has(index) && betweenSame(partner, one, index, to.length));
    if (other !== undefined && keepsSome(from[one] ?? {}, to[other] ?? {}, shape)) asked.set(one, other);
  }
  return { partner, asked };
}

const contentFields = (item: Item, { names, inner = {} }: ListShape): string[] =>
  Object.keys(item).filter((field) => {
    const value = item[field];
    const isEmpty =
      value === undefined || value === "" || (field in inner && Array.isArray(value) && value.length === 0);
    return !names.includes(field) && !isEmpty;
  });

/** Whether both stand right behind paired neighbours, or both first. */
function betweenSame(
  partner: ReadonlyMap<number, number>,
  one: number,
  other: number,
  size: number,
): boolean {
  const before = one === 0 ? -1 : partner.get(one - 1);
  if (before !== undefined) return before === other - 1;
  const after = partner.get(one + 1);
  return after !== undefined && after === other + 1 && other < size;
}

function keepsSome(one: Item, other: Item, shape: ListShape): boolean {
  const common = fieldsOf(one, other).filter((field) => !shape.names.includes(field));
  return common.some((field) => one[field] !== undefined && sameJson(one[field], other[field]));
}
