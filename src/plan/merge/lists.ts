import { itemAt } from "../itemAt.ts";
import type { PlanPath } from "./conflict.ts";
import { mergeFields, settle, type Merging } from "./fields.ts";
import { sameJson, type Json } from "./json.ts";
import { pairItems } from "./pairs.ts";
import { keysOf, type Item, type ListShape } from "./shape.ts";

type Three<T> = readonly [base: T, yours: T, theirs: T];

/** What an item is called in paths: its names, without those that it has not. */
export const called = (item: Item, { names }: ListShape): string[] =>
  names.flatMap((name) => {
    const value = item[name];
    return value === undefined || value === ""
      ? []
      : [Array.isArray(value) ? value.join(" ") : String(value)];
  });

/** Three states of a list whose items have names. */
export function mergeList(
  [base, yours, theirs]: Three<readonly Item[]>,
  shape: ListShape,
  path: PlanPath,
  merging: Merging,
): Item[] {
  const own = pairItems(base, yours, shape);
  const there = pairItems(base, theirs, shape);
  const theirPartner = new Map(there.partner);
  const pathOf = (item: Item): PlanPath => [...path, ...called(item, shape)];
  for (const { from, to } of there.asked) {
    const [[one, was], [other, new_]] = [from, to];
    const item = yours[own.partner.get(one) ?? -1];
    // Where nothing of the user's is at stake, nothing is to be asked.
    if (item === undefined || (sameJson(was, item) && !merging.held(pathOf(item)))) continue;
    const names = called(new_, shape);
    const conflict = {
      kind: "renamed" as const,
      path: pathOf(item),
      fields: names,
      yours: item,
      theirs: new_,
    };
    if (settle(merging, conflict)) theirPartner.set(one, other);
  }
  const fromTheirs = new Map([...theirPartner].map(([one, other]) => [other, one]));
  const fromYours = new Map([...own.partner].map(([one, other]) => [other, one]));

  // Items of both that the base does not know are one where they are called the same.
  const theirKeys = keysOf(theirs, shape);
  const newTheirs = new Map(
    theirKeys.flatMap((key, index) => (fromTheirs.has(index) ? [] : [[key, index] as const])),
  );
  const partnerOfYours = keysOf(yours, shape).map((key, index) => {
    const was = fromYours.get(index);
    return was === undefined ? newTheirs.get(key) : theirPartner.get(was);
  });

  const merged = new Map<number, Item>();
  yours.forEach((item, index) => {
    const wasIndex = fromYours.get(index);
    const was = wasIndex === undefined ? undefined : base[wasIndex];
    const other = partnerOfYours[index];
    const new_ = other === undefined ? undefined : theirs[other];
    if (new_ !== undefined)
      merged.set(index, mergeItem([was ?? {}, item, new_], shape, pathOf(item), merging));
    else if (was === undefined || staysThoughGone(was, item, pathOf(item), merging)) merged.set(index, item);
  });
  const added = theirs.map((item, index) => {
    if (partnerOfYours.includes(index)) return undefined;
    const was = fromTheirs.get(index);
    if (was === undefined) return item;
    // Taken out by the user.
    if (sameJson(base[was], item)) return undefined;
    const conflict = {
      kind: "goneHere" as const,
      path: pathOf(item),
      fields: [],
      yours: undefined,
      theirs: item,
    };
    return settle(merging, conflict) ? item : undefined;
  });
  return inOrder(merged, added, {
    yours: partnerOfYours,
    isOrderOfBase: keepsOrder([...own.partner.values()]),
  });
}

/** What the document has no longer goes, unless the user changed it or something of the user's hangs on it. */
function staysThoughGone(was: Item, item: Item, path: PlanPath, merging: Merging): boolean {
  const isHeld = merging.held(path);
  if (sameJson(was, item) && !isHeld) return false;
  return !settle(merging, { kind: "goneThere", path, fields: [], yours: item, theirs: undefined }) || isHeld;
}

function mergeItem(items: Three<Item>, shape: ListShape, path: PlanPath, merging: Merging): Item {
  const { inner = {}, together = [] } = shape;
  const lists = Object.entries(inner).flatMap(([field, own]): [string, Json][] => {
    if (items.slice(1).every((item) => item[field] === undefined)) return [];
    return [[field, mergeList(listsOf(items, field), own, [...path, field], merging)]];
  });
  const fields = mergeFields(items, path, merging, { except: Object.keys(inner), together });
  return { ...fields, ...Object.fromEntries(lists.filter(([field, list]) => keepsList(items, field, list))) };
}

/** A list that is left without items is none where neither side has an empty one. */
const keepsList = (items: Three<Item>, field: string, list: Json): boolean =>
  (Array.isArray(list) && list.length > 0) ||
  items.slice(1).some((item) => listOf(item[field]).length === 0 && item[field] !== undefined);

export const listOf = (value: Json | undefined): readonly Item[] =>
  (Array.isArray(value) ? value : []) as readonly Item[];

/** A list of each of three states. */
export const listsOf = ([base, yours, theirs]: Three<Item>, field: string): Three<readonly Item[]> => [
  listOf(base[field]),
  listOf(yours[field]),
  listOf(theirs[field]),
];

const keepsOrder = (places: readonly number[]): boolean =>
  places.slice(1).every((place, index) => place > itemAt(places, index));

/**
 * The order of the workbook, new items behind the one that they follow in the document. Where the user
 * left the order alone, that of the document.
 */
function inOrder(
  yours: ReadonlyMap<number, Item>,
  added: readonly (Item | undefined)[],
  order: { readonly yours: readonly (number | undefined)[]; readonly isOrderOfBase: boolean },
): Item[] {
  /** An item with its place in the document, -1 where that has it not. */
  type Placed = { readonly item: Item; readonly theirs: number };
  const kept: Placed[] = [...yours].map(([index, item]) => ({ item, theirs: order.yours[index] ?? -1 }));
  const fresh: Placed[] = added.flatMap((item, theirs) => (item === undefined ? [] : [{ item, theirs }]));
  const known = kept.filter(({ theirs }) => theirs >= 0);
  const result = order.isOrderOfBase
    ? [...known, ...fresh].sort((one, other) => one.theirs - other.theirs)
    : [...kept];
  const follow = (placed: Placed, before: Placed | undefined): void => {
    const at = before === undefined ? 0 : result.indexOf(before) + 1;
    result.splice(at, 0, placed);
  };
  if (order.isOrderOfBase) {
    kept.forEach((placed, index) => {
      if (placed.theirs < 0) follow(placed, kept[index - 1]);
    });
  } else {
    for (const placed of fresh) {
      const before = result
        .filter(({ theirs }) => theirs >= 0 && theirs < placed.theirs)
        .reduce<Placed | undefined>(
          (last, next) => (last !== undefined && last.theirs > next.theirs ? last : next),
          undefined,
        );
      follow(placed, before);
    }
  }
  return result.map(({ item }) => item);
}
