import type { Plan } from "../plan.ts";
import type { PlanPath } from "./conflict.ts";
import { fieldsOf, sameJson, type Json } from "./json.ts";
import { called, listOf } from "./lists.ts";
import { pairItems } from "./pairs.ts";
import { budgetLists, planLists, type Item, type ListShape } from "./shape.ts";

/** One thing in which a plan differs from an earlier state of it. */
export interface PlanChange {
  readonly kind: "added" | "removed" | "changed";
  readonly path: PlanPath;
  /** What changed of it, with the values before and after. */
  readonly fields: readonly { readonly field: string; readonly before?: Json; readonly after?: Json }[];
}

/** In what a plan differs from an earlier state, thing by thing in its order. */
export function planChanges(before: Plan, after: Plan): PlanChange[] {
  const [one, other] = [before as unknown as Item, after as unknown as Item];
  const [oneBudget, otherBudget] = [one["budget"] as Item, other["budget"] as Item];
  const own = fieldChanges(one, other, [...Object.keys(planLists), "budget", "assumptions", "schemaVersion"]);
  return [
    ...(own.length === 0 ? [] : [{ kind: "changed" as const, path: [], fields: own }]),
    ...Object.entries(planLists).flatMap(([field, shape]) =>
      listChanges(listOf(one[field]), listOf(other[field]), shape, [field]),
    ),
    ...Object.entries(budgetLists).flatMap(([field, shape]) =>
      listChanges(listOf(oneBudget[field]), listOf(otherBudget[field]), shape, ["budget", field]),
    ),
    ...listChanges(assumptionsOf(one), assumptionsOf(other), { names: [""] }, ["assumptions"]),
  ];
}

const assumptionsOf = (plan: Item): Item[] =>
  Object.entries((plan["assumptions"] ?? {}) as Item).map(([name, value]) => ({
    ...(value as Item),
    "": name,
  }));

function listChanges(
  before: readonly Item[],
  after: readonly Item[],
  shape: ListShape,
  path: PlanPath,
): PlanChange[] {
  const { partner } = pairItems(before, after, shape);
  const was = new Map([...partner].map(([from, to]) => [to, from]));
  const pathOf = (item: Item): PlanPath => [...path, ...called(item, shape)];
  const removed = before.flatMap((item, index): PlanChange[] =>
    partner.has(index) ? [] : [{ kind: "removed", path: pathOf(item), fields: [] }],
  );
  const others = after.flatMap((item, index): PlanChange[] => {
    const from = was.get(index);
    const old = from === undefined ? undefined : before[from];
    if (old === undefined) return [{ kind: "added", path: pathOf(item), fields: [] }];
    const inner = Object.entries(shape.inner ?? {});
    const fields = fieldChanges(
      old,
      item,
      inner.map(([field]) => field),
    );
    return [
      ...(fields.length === 0 ? [] : [{ kind: "changed" as const, path: pathOf(item), fields }]),
      ...inner.flatMap(([field, own]) =>
        listChanges(listOf(old[field]), listOf(item[field]), own, [...pathOf(item), field]),
      ),
    ];
  });
  return [...others, ...removed];
}

function fieldChanges(before: Item, after: Item, except: readonly string[]): PlanChange["fields"] {
  return fieldsOf(before, after).flatMap((field) => {
    const [was, is] = [before[field], after[field]];
    if (except.includes(field) || sameJson(was, is)) return [];
    return [
      { field, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) },
    ];
  });
}
