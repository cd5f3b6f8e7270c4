export type { Conflict, PlanPath } from "./conflict.ts";
export { mergePlans, type MergedPlan, type MergeOptions } from "./merge.ts";
