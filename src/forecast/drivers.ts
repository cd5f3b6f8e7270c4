import type { StreamKind } from "../plan/plan.ts";
import type { StreamSlot } from "../plan/rows/drivers.ts";

import type { InCases } from "./cases.ts";

export { possibleSlots, slotsOfKind, slotsWith, streamSlots, type StreamSlot } from "../plan/rows/drivers.ts";

/** What holds for the whole plan. */
export const planSlots = [
  "margin",
  "spendingPosition",
  "spendingGrowth",
  "discountRate",
  "taxRate",
  "receivableDays",
  "payableDays",
  "terminalMultiple",
] as const;
export type PlanSlot = (typeof planSlots)[number];
export type Slot = StreamSlot | PlanSlot;

/** Where a figure comes from: never mixed up with what the document says. */
export type Origin = "document" | "derived" | "fitted" | "assumed" | "person";
export type Measure = "amount" | "count" | "percent" | "days" | "multiple" | "shape";

/** One figure that the forecast hangs on, in each case. */
export interface Driver {
  /** The stream by its place in the forecast; undefined for what holds for the whole plan. */
  readonly stream: number | undefined;
  readonly slot: Slot;
  readonly values: InCases;
  readonly origin: Origin;
}

interface SlotFacts {
  readonly measure: Measure;
  /** The end that makes the result worse. */
  readonly worse: "low" | "high";
  /** What stands where nobody says. */
  readonly standard: number;
}

export const slotFacts: Readonly<Record<Slot, SlotFacts>> = {
  start: { measure: "count", worse: "low", standard: 0 },
  added: { measure: "count", worse: "low", standard: 0 },
  growth: { measure: "percent", worse: "low", standard: 0 },
  churn: { measure: "percent", worse: "high", standard: 0 },
  renewal: { measure: "percent", worse: "low", standard: 1 },
  price: { measure: "amount", worse: "low", standard: 1 },
  priceGrowth: { measure: "percent", worse: "low", standard: 0 },
  takeRate: { measure: "percent", worse: "low", standard: 1 },
  hours: { measure: "count", worse: "low", standard: 1 },
  utilisation: { measure: "percent", worse: "low", standard: 1 },
  retentionAlpha: { measure: "shape", worse: "high", standard: 0 },
  retentionBeta: { measure: "shape", worse: "low", standard: 0 },
  chance: { measure: "percent", worse: "low", standard: 1 },
  margin: { measure: "percent", worse: "low", standard: 1 },
  spendingPosition: { measure: "percent", worse: "high", standard: 0.5 },
  spendingGrowth: { measure: "percent", worse: "high", standard: 0 },
  discountRate: { measure: "percent", worse: "high", standard: 0.1 },
  taxRate: { measure: "percent", worse: "high", standard: 0 },
  receivableDays: { measure: "days", worse: "high", standard: 0 },
  payableDays: { measure: "days", worse: "low", standard: 0 },
  terminalMultiple: { measure: "multiple", worse: "low", standard: 0 },
};

/** Kinds whose units stay from one period to the next, less those that leave. */
export const keepsUnits = (kind: StreamKind): boolean => kind === "subscription" || kind === "licensing";
