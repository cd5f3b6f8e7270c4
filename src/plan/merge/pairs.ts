import { fieldsOf, isList, sameJson } from "./json.ts";
import { keysOf, type Item, type ListShape } from "./shape.ts";

/** An item with its place in its list. */
export type Entry = readonly [index: number, item: Item];

/** Which item of one state each item of another state is: indexes from the first to the second. */
export interface Pairs {
  readonly partner: ReadonlyMap<number, number>;
  /** Pairs of which only the names differ, and some figures: whether they are one thing is asked. */
  readonly asked: readonly { readonly from: Entry; readonly to: Entry }[];
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
  const freeTo = [...to.entries()].filter(([index]) => !taken.has(index));
  const freeFrom = [...from.entries()].filter(([index]) => !partner.has(index));
  const contentOf = (item: Item): Item =>
    Object.fromEntries(contentFields(item, shape).map((field) => [field, item[field]]));
  for (const [one, item] of freeFrom) {
    const content = contentOf(item);
    if (Object.keys(content).length === 0) continue;
    const same = (free: readonly Entry[]): number[] =>
      free.flatMap(([index, other]) => (sameJson(contentOf(other), content) ? [index] : []));
    const [others, alike] = [same(freeTo), same(freeFrom)];
    const [other] = others;
    // Two that hold the same could each be either: nothing is guessed.
    if (other !== undefined && others.length === 1 && alike.length === 1) partner.set(one, other);
  }
  const renamed = new Set(partner.values());
  const asked = freeFrom
    .filter(([index]) => !partner.has(index))
    .flatMap((entry) => {
      const other = freeTo.find(([index]) => !renamed.has(index) && betweenSame(partner, entry[0], index));
      return other !== undefined && keepsSome(entry[1], other[1], shape) ? [{ from: entry, to: other }] : [];
    });
  return { partner, asked };
}

const contentFields = (item: Item, { names }: ListShape): string[] =>
  Object.keys(item).filter((field) => {
    const value = item[field];
    const isEmpty = value === undefined || value === "" || (isList(value) && value.length === 0);
    return !names.includes(field) && !isEmpty;
  });

/** Whether both stand right behind paired neighbours, or both first. */
function betweenSame(partner: ReadonlyMap<number, number>, one: number, other: number): boolean {
  const before = one === 0 ? -1 : partner.get(one - 1);
  if (before !== undefined) return before === other - 1;
  return partner.get(one + 1) === other + 1;
}

function keepsSome(one: Item, other: Item, shape: ListShape): boolean {
  const common = fieldsOf(one, other).filter((field) => !shape.names.includes(field));
  return common.some((field) => one[field] !== undefined && sameJson(one[field], other[field]));
}
