import type { Json } from "./json.ts";

/** A list whose items have names of their own, so that each is found again in another state of the plan. */
export interface ListShape {
  readonly names: readonly string[];
  /** Lists inside of the items. */
  readonly inner?: Readonly<Record<string, ListShape>>;
  /** Fields that make one figure together: who changes one has decided on all of them. */
  readonly together?: readonly string[];
}

const byPeriod: ListShape = { names: ["period"], together: ["low", "likely", "high"] };
const steps: ListShape = { names: ["when"] };
const range = ["low", "likely", "high", "period", "periodStated", "quantity", "unitCost"];

/** The lists of a plan, with what tells their items apart. */
export const planLists: Readonly<Record<string, ListShape>> = {
  objectives: { names: ["name"], inner: { steps } },
  kpis: { names: ["group", "name"], inner: { steps } },
  pillars: {
    names: ["name"],
    inner: { areas: { names: ["name"], inner: { initiatives: { names: ["name"] } } } },
  },
  strategies: {
    names: ["name"],
    inner: {
      parts: {
        names: ["name"],
        inner: { topics: { names: ["name"], inner: { items: { names: ["name"] } } } },
      },
    },
  },
  phases: {
    names: ["track", "name"],
    together: ["startMonth", "endMonth"],
    inner: { milestones: { names: ["label", "name"], together: ["startMonth", "endMonth"] } },
  },
  income: { names: ["track", "name"], together: range, inner: { byPeriod } },
  risks: { names: ["name"], together: ["low", "likely", "high"] },
  markets: { names: ["name"], together: ["low", "likely", "high"] },
  notes: { names: ["heading", "text"] },
  actuals: { names: ["part", "path", "date"] },
};

/** The lists of a plan's budget. */
export const budgetLists: Readonly<Record<string, ListShape>> = {
  categories: {
    names: ["track", "name"],
    inner: {
      lines: {
        names: ["name"],
        together: range,
        inner: { details: { names: ["name"], together: range }, byPeriod },
      },
    },
  },
  stated: { names: ["track", "scope", "name", "when"], together: range, inner: { byPeriod } },
  tracks: { names: ["track"] },
  baselines: { names: ["track", "date"] },
};

/** What an item is called: its names, and which of several that are called the same. */
export function keysOf(items: readonly Item[], { names }: ListShape): readonly string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = JSON.stringify(names.map((name) => item[name] ?? ""));
    const copy = (seen.get(key) ?? 0) + 1;
    seen.set(key, copy);
    return copy === 1 ? key : `${key}#${copy}`;
  });
}

export type Item = { readonly [Field in string]?: Json };
