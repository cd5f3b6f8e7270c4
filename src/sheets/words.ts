import type { CaseId, GrowthModel, Path, Slot } from "../forecast/index.ts";
import type { Period, Priority, Risk, StreamKind, WorkStatus } from "../plan/plan.ts";
import type { AssumptionName } from "./assumptions/rows.ts";
import type { Build } from "./build.ts";

/** Which cell of Assumptions holds the word for a value of the plan. */
export const periodNames = {
  year: "PeriodYear",
  month: "PeriodMonth",
  once: "PeriodOnce",
} as const satisfies Readonly<Record<Period, AssumptionName>>;
export const workStatusNames = {
  notStarted: "WorkNotStarted",
  inProgress: "WorkInProgress",
  done: "WorkDone",
  blocked: "WorkBlocked",
} as const satisfies Readonly<Record<WorkStatus, AssumptionName>>;
export const priorityNames = {
  high: "PriorityHigh",
  medium: "PriorityMedium",
  low: "PriorityLow",
} as const satisfies Readonly<Record<Priority, AssumptionName>>;
export const directionNames = {
  higher: "DirectionHigher",
  lower: "DirectionLower",
} as const satisfies Readonly<Record<"higher" | "lower", AssumptionName>>;

export const driverNames = {
  start: "DriverStart",
  added: "DriverAdded",
  growth: "DriverGrowth",
  churn: "DriverChurn",
  renewal: "DriverRenewal",
  price: "DriverPrice",
  priceGrowth: "DriverPriceGrowth",
  takeRate: "DriverTakeRate",
  hours: "DriverHours",
  utilisation: "DriverUtilisation",
  retentionAlpha: "DriverRetentionAlpha",
  retentionBeta: "DriverRetentionBeta",
  chance: "DriverChance",
  margin: "DriverMargin",
  spendingPosition: "DriverSpendingPosition",
  spendingGrowth: "DriverSpendingGrowth",
  discountRate: "DriverDiscountRate",
  taxRate: "DriverTaxRate",
  receivableDays: "DriverReceivableDays",
  payableDays: "DriverPayableDays",
  terminalMultiple: "DriverTerminalMultiple",
} as const satisfies Readonly<Record<Slot, AssumptionName>>;

export const caseNames = {
  downside: "CaseDownside",
  base: "CaseBase",
  upside: "CaseUpside",
  own: "CaseOwn",
} as const satisfies Readonly<Record<CaseId, AssumptionName>>;

export const streamKindNames = {
  subscription: "KindSubscription",
  transaction: "KindTransaction",
  licensing: "KindLicensing",
  service: "KindService",
  other: "KindOther",
} as const satisfies Readonly<Record<StreamKind, AssumptionName>>;

export const riskStatusNames = {
  open: "RiskOpen",
  treated: "RiskTreated",
  closed: "RiskClosed",
  occurred: "RiskOccurred",
} as const satisfies Readonly<Record<NonNullable<Risk["status"]>, AssumptionName>>;

export const modelNames = {
  compound: "ModelCompound",
  linear: "ModelLinear",
  logistic: "ModelLogistic",
  fading: "ModelFading",
  adoption: "ModelAdoption",
  viral: "ModelViral",
} as const satisfies Readonly<Record<GrowthModel, AssumptionName>>;

export const measureNames = {
  objectives: "WordObjective",
  kpis: "WordIndicator",
} as const satisfies Readonly<Record<Path["part"], AssumptionName>>;

/** The word of a value, "" where the plan says nothing. */
export function wordFor<Key extends string>(
  { word }: Pick<Build, "word">,
  names: Readonly<Record<Key, AssumptionName>>,
  value: Key | undefined,
): string {
  return value === undefined ? "" : word(names[value]);
}
