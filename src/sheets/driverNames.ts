import type { Slot } from "../forecast/index.ts";
import type { CaseId } from "../forecast/index.ts";
import type { Risk, StreamKind } from "../plan/plan.ts";
import type { AssumptionName } from "./assumptions/rows.ts";

/** Which cell of Assumptions holds the word for a driver, a case, a kind of stream, a state of a risk. */
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
