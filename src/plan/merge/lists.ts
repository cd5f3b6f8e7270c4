import type { PlanPath } from "./conflict.ts";
import { mergeFields, settle, type Merging } from "./fields.ts";
import { sameJson, type Json } from "./json.ts";
import { pairItems } from "./pairs.ts";
import { keysOf, type Item, type ListShape } from "./shape.ts";
import { textAt } from "../textAt.ts";

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
  for (const [one, other] of there.asked) {
    const [was, new_] = [base[one] ?? {}, theirs[other] ?? {}];
    const at = own.partner.get(one);
    const item = at === undefined ? undefined : yours[at];
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
  const yourKeys = keysOf(yours, shape);
  const partnerOfYours = yours.map((_, index) => {
    const was = fromYours.get(index);
    if (was !== undefined) return theirPartner.get(was);
    return newTheirs.get(textAt(yourKeys, index));
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
    const three = items.map((item) => listOf(item[field]));
    const [base = [], yours = [], theirs = []] = three;
    if (items.slice(1).every((item) => item[field] === undefined)) return [];
    return [[field, mergeList([base, yours, theirs], own, [...path, field], merging)]];
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

const keepsOrder = (places: readonly number[]): boolean =>
  places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));

/**
 * The order of the workbook, new items behind the one that they follow in the document. Where the user
 * left the order alone, that of the document.
 */
function inOrder(
  yours: ReadonlyMap<number, Item>,
  added: readonly (Item | undefined)[],
  order: { readonly yours: readonly (number | undefined)[]; readonly isOrderOfBase: boolean },
): Item[] {
  type Placed = {
    readonly item: Item;
    readonly theirs: number | undefined;
    readonly yours: number | undefined;
  };
  const kept: Placed[] = [...yours].map(([index, item]) => ({
    item,
    theirs: order.yours[index],
    yours: index,
  }));
  const fresh: Placed[] = added.flatMap((item, theirs) =>
    item === undefined ? [] : [{ item, theirs, yours: undefined }],
  );
  const known = kept.filter(({ theirs }) => theirs !== undefined);
  const result = order.isOrderOfBase
    ? [...known, ...fresh].sort((one, other) => (one.theirs ?? 0) - (other.theirs ?? 0))
    : [...kept];
  const follow = (placed: Placed, before: Placed | undefined): void => {
    const at = before === undefined ? 0 : result.indexOf(before) + 1;
    result.splice(at, 0, placed);
  };
  if (order.isOrderOfBase) {
    kept.forEach((placed, index) => {
      if (placed.theirs === undefined) follow(placed, kept[index - 1]);
    });
  } else {
    for (const placed of fresh) {
      const before = result
        .filter(({ theirs }) => theirs !== undefined && theirs < (placed.theirs ?? 0))
        .reduce<Placed | undefined>(
          (last, next) => ((last?.theirs ?? -1) > (next.theirs ?? -1) ? last : next),
          undefined,
        );
      follow(placed, before);
    }
  }
  return result.map(({ item }) => item);
}
