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
  "retentionAlpha",
  "retentionBeta",
  "chance",
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

/** What takes the place of churn where customers leave by a curve of retention: its α and β. */
export const retentionSlots = ["retentionAlpha", "retentionBeta"] as const;

/** The slots of a stream: of its kind, with what only its plan has. */
export const slotsWith = (
  kind: StreamKind,
  { retention, chance }: { readonly retention: boolean; readonly chance: boolean },
): StreamSlot[] => [
  ...slotsOfKind[kind].flatMap((slot) => (slot === "churn" && retention ? retentionSlots : [slot])),
  ...(chance ? (["chance"] as const) : []),
];

/** All that a stream of this kind may say. */
export const possibleSlots = (kind: StreamKind): readonly StreamSlot[] => [
  ...slotsOfKind[kind],
  ...(kind === "subscription" ? retentionSlots : []),
  "chance",
];

/** It comes or it does not: what is expected lies between. */
export const chanceInCases = (chance: number): CaseAmounts => ({ base: chance, downside: 0, upside: 1 });

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
  const { name, kind = "other", drivers = {}, low, high, likely, chance } = income;
  const given = possibleSlots(kind).flatMap((slot) => {
    const amounts =
      drivers[slot] ?? (slot === "chance" && chance !== undefined ? chanceInCases(chance) : undefined);
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
