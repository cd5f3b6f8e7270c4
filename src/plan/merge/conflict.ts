import type { Json } from "./json.ts";

/**
 * Where a plan differs: the lists and the names that lead to a thing, from the outside in, e.g.
 * ["budget", "categories", "People", "lines", "Growth team"].
 */
export type PlanPath = readonly string[];

/** Something that both sides changed, each in its own way. Unless it is chosen, yours stands. */
export interface Conflict {
  /** Tells it from all others. */
  readonly key: string;
  readonly kind:
    /** Both gave these fields other values. */
    | "values"
    /** The document has the thing no longer, and you changed something in it. */
    | "goneThere"
    /** You took the thing out, and the document has changed it. */
    | "goneHere"
    /** The document has one of another name and other figures in its place: whether it is the same is asked. */
    | "renamed";
  readonly path: PlanPath;
  readonly fields: readonly string[];
  readonly yours: Json | undefined;
  readonly theirs: Json | undefined;
}

export const conflictKey = (kind: Conflict["kind"], path: PlanPath, fields: readonly string[]): string =>
  JSON.stringify([kind, path, fields]);
