export type { Conflict, PlanPath } from "./conflict.ts";
export { mergePlans, type MergedPlan, type MergeOptions } from "./merge.ts";
export { planChanges, type PlanChange } from "./changes.ts";
export type { Json } from "./json.ts";
