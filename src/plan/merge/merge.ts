import type { Plan } from "../plan.ts";
import type { Conflict, PlanPath } from "./conflict.ts";
import { mergeFields, type Merging } from "./fields.ts";
import type { Json } from "./json.ts";
import { listOf, listsOf, mergeList } from "./lists.ts";
import { budgetLists, planLists, type Item, type ListShape } from "./shape.ts";

export interface MergedPlan {
  readonly plan: Plan;
  readonly conflicts: readonly Conflict[];
}

export interface MergeOptions {
  /** Conflicts, by their keys, that are settled as the document has it. */
  readonly chosen?: ReadonlySet<string>;
  /** Whether something that is no part of the plan hangs on a thing, so that it must stay. */
  readonly held?: (path: PlanPath) => boolean;
}

/**
 * One plan of three states: as it was inserted, as the workbook has it now, and as it is to become. What
 * only one side changed is taken from that side. What both changed is a conflict; the workbook's stands
 * unless the other is chosen. Nothing that somebody typed is dropped unasked.
 */
export function mergePlans(base: Plan, yours: Plan, theirs: Plan, options: MergeOptions = {}): MergedPlan {
  const merging: Merging = {
    conflicts: [],
    chosen: options.chosen ?? new Set(),
    held: options.held ?? (() => false),
  };
  const states = [base, yours, theirs].map((plan) => plan as unknown as Item) as [Item, Item, Item];
  const lists = mergeLists(states, planLists, [], merging);
  const budgets = states.map((state) => state["budget"] as Item) as [Item, Item, Item];
  const budget = {
    ...mergeFields(budgets, ["budget"], merging, { except: Object.keys(budgetLists) }),
    ...mergeLists(budgets, budgetLists, ["budget"], merging),
  };
  const assumptions = mergeAssumptions(states, merging);
  const fields = mergeFields(states, [], merging, {
    except: [...Object.keys(planLists), "budget", "assumptions"],
  });
  const plan = { ...fields, ...lists, ...(assumptions === undefined ? {} : { assumptions }), budget };
  return { plan: plan as unknown as Plan, conflicts: merging.conflicts };
}

function mergeLists(
  states: readonly [Item, Item, Item],
  shapes: Readonly<Record<string, ListShape>>,
  path: PlanPath,
  merging: Merging,
): Record<string, Json> {
  const [, yours, theirs] = states;
  return Object.fromEntries(
    Object.entries(shapes).flatMap(([field, shape]): [string, Json][] => {
      if (yours[field] === undefined && theirs[field] === undefined) return [];
      const list = mergeList(listsOf(states, field), shape, [...path, field], merging);
      const isStated = [yours, theirs].some(
        (state) => state[field] !== undefined && listOf(state[field]).length === 0,
      );
      return list.length === 0 && !isStated ? [] : [[field, list]];
    }),
  );
}

/** Each assumption is a thing of its own, called by its name. */
function mergeAssumptions(states: readonly [Item, Item, Item], merging: Merging): Item | undefined {
  const [base, yours, theirs] = states;
  const items = [assumptionsOf(base), assumptionsOf(yours), assumptionsOf(theirs)] as const;
  const shape = { names: [assumptionName], together: ["value", "downside", "upside", "own", "unit"] };
  const merged = mergeList(items, shape, ["assumptions"], merging);
  if (merged.length === 0) return undefined;
  return Object.fromEntries(
    merged.map(({ [assumptionName]: name, ...assumption }) => [String(name), assumption as Json]),
  );
}

const assumptionsOf = (state: Item): Item[] =>
  Object.entries((state["assumptions"] ?? {}) as Item).map(([name, assumption]) => ({
    ...(assumption as Item),
    [assumptionName]: name,
  }));

/** No field of an assumption is called so. */
const assumptionName = "";
