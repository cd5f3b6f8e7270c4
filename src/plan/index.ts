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
export type { Damage, LeftAloneLine, LeftAloneReason, Reading, ReadingReport } from "./reading.ts";
export { audit } from "./audit/index.ts";
export { blankPlan } from "./sample/blank.ts";
export { samplePlan } from "./sample/index.ts";
export { PlanError, type PlanErrorDetails, type PlanErrorReason } from "./error.ts";
export { leftAloneGroups, type LeftAlone } from "./leftAlone.ts";
export { placeWords, type PlaceWords } from "./placeWords.ts";
export { leftAloneMessage, noticeMessage, planErrorMessage } from "./message.ts";
export { readBytes } from "./bytes.ts";
export { parsePlan, stringifyPlan } from "./json.ts";
export { readMarkdown, type ReadingOptions } from "./markdown.ts";
export { readDocument } from "./document.ts";
export { countReading, nothingToCheck, type ReadingCounts } from "./verdict.ts";
export type { PartReading } from "./reading/readings.ts";
export type { Question, QuestionTopic } from "./reading/questions.ts";
export { columnRolesFor } from "./reading/decisions/columns.ts";
export type { Decision, Decisions } from "./reading/decisions/decision.ts";
export { decisionsOf, parseDecisions } from "./reading/decisions/file.ts";
export { readFile, type FileOptions } from "./file.ts";
export { fileFormats, type FileFormat } from "./source/fileFormat.ts";
export type { SourceNotice } from "./source/tree.ts";
export { normalisePlan } from "./normalise.ts";
export { writeMarkdown } from "./writing/index.ts";
