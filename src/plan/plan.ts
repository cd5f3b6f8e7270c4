import type * as v from "valibot";
import type { Language } from "../i18n/language.ts";
import { schemaVersion, type planSchema, type quantitySchema } from "./schema.ts";

/** The one value that the reader, the sheets, the audit, the pane and the command line share: plain JSON. */
export type Plan = v.InferOutput<typeof planSchema>;
export type Quantity = v.InferOutput<typeof quantitySchema>;

export type Objective = Plan["objectives"][number];
export type Pillar = Plan["pillars"][number];
export type Area = Pillar["areas"][number];
export type Initiative = Area["initiatives"][number];
export type Strategy = Plan["strategies"][number];
export type StrategyPart = Strategy["parts"][number];
export type Topic = StrategyPart["topics"][number];
export type Kpi = Plan["kpis"][number];
export type Phase = Plan["phases"][number];
export type Milestone = Phase["milestones"][number];
export type BudgetCategory = Plan["budget"]["categories"][number];
export type BudgetLine = BudgetCategory["lines"][number];
export type Period = BudgetLine["period"];
export type WorkStatus = NonNullable<Initiative["status"]>;
export type Priority = NonNullable<Initiative["priority"]>;

/** A plan with a title and nothing else. */
export function emptyPlan(title: string, language: Language): Plan {
  return {
    schemaVersion,
    title,
    subtitle: "",
    language,
    currency: "USD",
    objectives: [],
    pillars: [],
    strategies: [],
    kpis: [],
    phases: [],
    budget: { categories: [], stated: [] },
  };
}
