export type {
  Area,
  BudgetCategory,
  BudgetLine,
  Initiative,
  Kpi,
  Milestone,
  Objective,
  Period,
  Phase,
  Pillar,
  Plan,
  Priority,
  Quantity,
  Strategy,
  StrategyPart,
  Topic,
  WorkStatus,
} from "./plan.ts";
export { emptyPlan } from "./plan.ts";
export { planSchema, schemaVersion } from "./schema.ts";
export type { Finding, Place, Severity } from "./finding.ts";
export type { LeftAloneLine, LeftAloneReason, Reading, ReadingReport } from "./reading.ts";
export { audit } from "./audit/index.ts";
export { samplePlan } from "./sample/index.ts";
