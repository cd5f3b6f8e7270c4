import { conflictKey, type Conflict, type PlanPath } from "./conflict.ts";
import { fieldsOf, sameJson, type Json } from "./json.ts";
import type { Item } from "./shape.ts";

/** What a merge collects, and which conflicts are to be settled for the document. */
export interface Merging {
  readonly conflicts: Conflict[];
  readonly chosen: ReadonlySet<string>;
  /** Things that must stay whatever the document says, since something of the user's hangs on them. */
  readonly held: (path: PlanPath) => boolean;
}

/** Asks for a conflict and says whether theirs is chosen. */
export function settle(merging: Merging, conflict: Omit<Conflict, "key">): boolean {
  const key = conflictKey(conflict.kind, conflict.path, conflict.fields);
  merging.conflicts.push({ ...conflict, key });
  return merging.chosen.has(key);
}

/** Three states of a record, field by field; those in `together` are one value. */
export function mergeFields(
  [base, yours, theirs]: readonly [Item, Item, Item],
  path: PlanPath,
  merging: Merging,
  { except, together = [] }: { readonly except: readonly string[]; readonly together?: readonly string[] },
): Item {
  const merged: Record<string, Json> = {};
  const groups = new Set<readonly string[]>();
  for (const field of fieldsOf(yours, theirs)) {
    if (!except.includes(field)) groups.add(together.includes(field) ? together : [field]);
  }
  for (const fields of groups) {
    const [was, own, new_] = [taken(base, fields), taken(yours, fields), taken(theirs, fields)];
    const side = sideOf(was, own, new_);
    const isTheirs =
      side === "theirs" ||
      (side === "both" &&
        settle(merging, { kind: "values", path, fields: differing(own, new_), ...valuesOf(own, new_) }));
    Object.assign(merged, isTheirs ? new_ : own);
  }
  // In the order of the item that stands in the workbook.
  return Object.fromEntries(
    fieldsOf(yours, theirs).flatMap((field) => (field in merged ? [[field, merged[field]]] : [])),
  );
}

type Taken = Readonly<Record<string, Json>>;

function taken(item: Item, fields: readonly string[]): Taken {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = item[field];
      return value === undefined ? [] : [[field, value] as const];
    }),
  );
}

function sideOf(base: Taken, yours: Taken, theirs: Taken): "yours" | "theirs" | "both" {
  if (sameJson(yours, theirs) || sameJson(theirs, base)) return "yours";
  return sameJson(yours, base) ? "theirs" : "both";
}

const differing = (one: Taken, other: Taken): string[] =>
  fieldsOf(one, other).filter((field) => !sameJson(one[field], other[field]));

function valuesOf(yours: Taken, theirs: Taken) {
  const fields = differing(yours, theirs);
  const [only] = fields;
  if (fields.length === 1 && only !== undefined) return { yours: yours[only], theirs: theirs[only] };
  return { yours: taken(yours, fields), theirs: taken(theirs, fields) };
}
