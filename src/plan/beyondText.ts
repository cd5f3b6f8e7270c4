import * as v from "valibot";
import type { Plan } from "./plan.ts";
import { planSchema } from "./schema.ts";

/**
 * What a plan says and the sentences of its document do not: quantities, amounts by quarter, steps of a measure.
 * Each entry leads to a thing by the names of what it stands in, says what the text must still say of it, and
 * what belongs to it besides. A thing that was edited since keeps what its text says now: figures of an
 * earlier amount would mislead beside a new one.
 */
export const beyondTextSchema = v.strictObject({
  at: v.array(v.string()),
  /** What the fields hold by the text; a mark of it where that is more than one value. */
  if: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()]))),
  set: v.optional(v.record(v.string(), v.unknown())),
  drop: v.optional(v.array(v.string())),
});
export type BeyondText = v.InferOutput<typeof beyondTextSchema>;

type Thing = Record<string, unknown>;

/** Fields that say what the others of a thing belong to. */
const telling = ["low", "high", "period", "text", "value", "startMonth", "endMonth"];
/** Lists whose entries are no things by themselves: a field of what they stand in. */
const values = new Set(["details", "byPeriod", "steps", "tracks", "baselines"]);
const nameFields = ["track", "group", "heading", "label", "name"];

/** The entries that make the plan as it was read the plan that is meant. Places in the source are left out. */
export function beyondText(read: Plan, meant: Plan): BeyondText[] {
  const entries = compare(bare(read), bare(meant), []);
  const { plan } = withBeyondText(read, entries);
  if (same(bare(plan), bare(meant))) return entries;
  // Names that cannot be told apart lead to the wrong thing: then each part stands as a whole.
  return changed(bare(read), bare(meant), [], new Set());
}

/** The plan with what its document says beyond its text, and the entries that no longer fit it. */
export function withBeyondText(
  plan: Plan,
  entries: readonly BeyondText[],
): { readonly plan: Plan; readonly unused: readonly BeyondText[] } {
  if (entries.length === 0) return { plan, unused: [] };
  const copy = structuredClone(plan) as unknown as Thing;
  const unused = entries.filter((entry) => !apply(copy, entry));
  const checked = v.safeParse(planSchema, copy);
  return checked.success ? { plan: checked.output, unused } : { plan, unused: entries };
}

function apply(plan: Thing, { at, if: conditions = {}, set = {}, drop = [] }: BeyondText): boolean {
  const thing = find(plan, at);
  if (thing === undefined) return false;
  const holds = Object.entries(conditions).every(
    ([key, value]) => Object.hasOwn(thing, key) && markOf(thing[key]) === value,
  );
  const free = Object.keys(set).every((key) => Object.hasOwn(conditions, key) || !Object.hasOwn(thing, key));
  if (!holds || !free) return false;
  for (const key of drop) Reflect.deleteProperty(thing, key);
  for (const [key, value] of Object.entries(set)) define(thing, key, value);
  return true;
}

function find(plan: Thing, at: readonly string[]): Thing | undefined {
  let found: unknown = plan;
  for (const step of at) {
    if (Array.isArray(found)) {
      const names = namesOf(found);
      found = found[names.indexOf(step)];
    } else found = isThing(found) ? fieldOf(found, step) : undefined;
  }
  return isThing(found) ? found : undefined;
}

/** What differs between two things, at the deepest things that both have. */
function compare(read: Thing, meant: Thing, at: readonly string[]): BeyondText[] {
  const inside: BeyondText[] = [];
  const within = new Set<string>();
  for (const key of Object.keys(meant)) {
    const [before, after] = [fieldOf(read, key), fieldOf(meant, key)];
    if (isThing(before) && isThing(after) && holdsThings(key, at)) {
      within.add(key);
      inside.push(...compare(before, after, [...at, key]));
    } else if (!values.has(key) && Array.isArray(before) && Array.isArray(after)) {
      const names = namesOf(before);
      if (!same(names, namesOf(after)) || !before.every(isThing)) continue;
      within.add(key);
      names.forEach((name, index) => {
        inside.push(...compare(before[index] as Thing, after[index] as Thing, [...at, key, name]));
      });
    }
  }
  return [...changed(read, meant, at, within), ...inside];
}

const holdsThings = (key: string, at: readonly string[]): boolean =>
  (at.length === 0 && (key === "budget" || key === "assumptions")) ||
  (at.length === 1 && at[0] === "assumptions");

/** One entry for the fields of a thing that differ, those compared elsewhere aside. */
function changed(
  read: Thing,
  meant: Thing,
  at: readonly string[],
  within: ReadonlySet<string>,
): BeyondText[] {
  const keys = [...new Set([...Object.keys(read), ...Object.keys(meant)])].filter(
    (key) => !within.has(key) && !same(fieldOf(read, key), fieldOf(meant, key)),
  );
  if (keys.length === 0) return [];
  const conditions = new Set([...telling, ...keys].filter((key) => Object.hasOwn(read, key)));
  const set = keys.filter((key) => Object.hasOwn(meant, key));
  const drop = keys.filter((key) => !Object.hasOwn(meant, key));
  return [
    {
      at: [...at],
      ...(conditions.size === 0 ? {} : { if: record([...conditions], (key) => markOf(read[key])) }),
      ...(set.length === 0 ? {} : { set: record(set, (key) => meant[key]) }),
      ...(drop.length === 0 ? {} : { drop }),
    },
  ];
}

function record<T>(keys: readonly string[], valueOf: (key: string) => T): Record<string, T> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)]));
}

/** The names of a list's entries, those that are equal with their number. */
function namesOf(list: readonly unknown[]): string[] {
  const counts = new Map<string, number>();
  return list.map((entry) => {
    const name = isThing(entry)
      ? nameFields
          .map((field) => fieldOf(entry, field))
          .filter((text) => typeof text === "string" && text !== "")
          .join(" › ")
      : "";
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** A value as a condition holds it: itself where it is one, else a mark of what it holds. */
function markOf(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  let hash = 0x811c9dc5;
  for (const sign of JSON.stringify(bare(value)))
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return `#${(hash >>> 0).toString(16)}`;
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field of the thing itself: names of people's own are no members of every object. */
const fieldOf = (thing: Thing, key: string): unknown => (Object.hasOwn(thing, key) ? thing[key] : undefined);

const define = (thing: Thing, key: string, value: unknown): void => {
  Object.defineProperty(thing, key, { value, enumerable: true, configurable: true, writable: true });
};

/** Plain data without places in the source and without what is undefined, fields in the order of their names. */
function bare<T>(value: T): T {
  if (Array.isArray(value)) return value.map((entry: unknown) => bare(entry)) as T;
  if (!isThing(value)) return value;
  const copy: Thing = {};
  for (const key of Object.keys(value).sort()) {
    const held = value[key];
    if (key !== "place" && held !== undefined) define(copy, key, bare(held));
  }
  return copy as T;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(bare(a)) === JSON.stringify(bare(b));
