import type * as v from "valibot";
import type { Language } from "../i18n/language.ts";
import { schemaVersion, type planSchema, type quantitySchema } from "./schema.ts";
import type { caseAmountsSchema, sourcePlaceSchema } from "./schema/values.ts";

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
export type BudgetDetail = NonNullable<BudgetLine["details"]>[number];
/** A total that the document states for a track or a part of it. */
export type BudgetClaim = Plan["budget"]["stated"][number];
export type BudgetTrack = NonNullable<Plan["budget"]["tracks"]>[number];
export type Baseline = NonNullable<Plan["budget"]["baselines"]>[number];
export type Period = BudgetLine["period"];
export type LineRole = NonNullable<BudgetLine["role"]>;
export type Income = NonNullable<Plan["income"]>[number];
export type StreamKind = NonNullable<Income["kind"]>;
export type Risk = NonNullable<Plan["risks"]>[number];
export type Market = NonNullable<Plan["markets"]>[number];
export type Actual = NonNullable<Plan["actuals"]>[number];
export type Note = NonNullable<Plan["notes"]>[number];
export type Assumption = NonNullable<Plan["assumptions"]>[string];
export type SourcePlace = v.InferOutput<typeof sourcePlaceSchema>;
/** An amount in each case of the plan. */
export type CaseAmounts = v.InferOutput<typeof caseAmountsSchema>;
export type Growth = NonNullable<Kpi["growth"]>;
export type Step = NonNullable<Kpi["steps"]>[number];
export type WorkStatus = NonNullable<Initiative["status"]>;
export type Priority = NonNullable<Initiative["priority"]>;

/** A plan with a title and nothing else. */
export function emptyPlan(title: string, language: Language): Plan {
  return {
    schemaVersion,
    title,
    subtitle: "",
    language,
    objectives: [],
    pillars: [],
    strategies: [],
    kpis: [],
    phases: [],
    budget: { categories: [], stated: [] },
  };
}
