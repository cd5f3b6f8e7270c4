import { ownPeriod } from "../audit/annual.ts";
import type { CaseAmounts, Income, Plan, StreamKind } from "../plan.ts";

/** What a stream of income is made of. */
export const streamSlots = [
  "start",
  "added",
  "growth",
  "churn",
  "renewal",
  "price",
  "priceGrowth",
  "takeRate",
  "hours",
  "utilisation",
] as const;
export type StreamSlot = (typeof streamSlots)[number];

/** The drivers of each kind of stream, in the order in which people think of them. */
export const slotsOfKind: Readonly<Record<StreamKind, readonly StreamSlot[]>> = {
  subscription: ["start", "added", "growth", "churn", "price", "priceGrowth"],
  transaction: ["added", "growth", "price", "priceGrowth", "takeRate"],
  licensing: ["start", "added", "growth", "renewal", "price", "priceGrowth"],
  service: ["added", "growth", "hours", "utilisation", "price", "priceGrowth"],
  other: ["added", "growth"],
};

/** One row of the Drivers table that somebody filled in; what nobody says is within sense anyway. */
export interface DriverEntry {
  /** "" for what holds for the whole plan. */
  readonly stream: string;
  readonly driver: string;
  readonly downside: number;
  readonly base: number;
  readonly upside: number;
  readonly own: number;
}

export function driverEntries(plan: Plan): DriverEntry[] {
  const margin = plan.assumptions?.DriverMargin;
  return [
    ...(plan.income ?? []).flatMap(entriesOf),
    ...(typeof margin?.value === "number" ? [entry("", "margin", { ...margin, base: margin.value })] : []),
  ];
}

function entriesOf(income: Income): DriverEntry[] {
  const { name, kind = "other", drivers = {}, low, high, likely } = income;
  const given = slotsOfKind[kind].flatMap((slot) => {
    const amounts = drivers[slot];
    return amounts === undefined ? [] : [entry(name, slot, amounts)];
  });
  // What comes once has no amount of each year.
  if (kind !== "other" || drivers.added !== undefined || ownPeriod(income) === "once") return given;
  const base = likely ?? ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
  return [entry(name, "added", { base, downside: low, upside: high }), ...given];
}

const entry = (
  stream: string,
  driver: string,
  { base, downside = base, upside = base, own = base }: CaseAmounts,
): DriverEntry => ({ stream, driver, downside, base, upside, own });
