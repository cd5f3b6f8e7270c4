import { startFor } from "../calc/index.ts";
import { firstYear } from "../plan/audit/annual.ts";
import { growthRate, revenueTarget } from "../plan/audit/promises.ts";
import type { Income, Plan, StreamKind } from "../plan/plan.ts";
import { alike, caseIds, inCases } from "./cases.ts";
import { faster, slower } from "./revenuePath.ts";
import { slotFacts, slotsOfKind, type Driver, type StreamSlot } from "./drivers.ts";

export interface Stream {
  readonly name: string;
  readonly kind: StreamKind;
  readonly drivers: readonly Driver[];
}

/**
 * The streams of a plan: those that it states; else the one that its revenue target and growth imply; else
 * an empty one to fill in. `unnamed` is what the last two are called.
 */
export function planStreams(plan: Plan, unnamed: string): Stream[] {
  const stated = (plan.income ?? []).map(statedStream);
  return stated.length > 0 ? stated : [impliedStream(plan, unnamed)];
}

function statedStream(income: Income, stream: number): Stream {
  const kind = income.kind ?? "other";
  const { drivers = {} } = income;
  return {
    name: income.name,
    kind,
    drivers: slotsOfKind[kind].map((slot): Driver => {
      const given = drivers[slot];
      if (given !== undefined) return { stream, slot, values: inCases(given), origin: "document" };
      if (kind === "other" && slot === "added") return { stream, slot, ...statedAmount(income) };
      return { stream, slot, values: alike(slotFacts[slot].standard), origin: "assumed" };
    }),
  };
}

/** The amount a year that a line of income states: a monthly one twelve times. */
function statedAmount({ low, high, likely, period }: Income): Pick<Driver, "values" | "origin"> {
  if (low === undefined || high === undefined)
    return {
      values: alike(likely ?? low ?? high ?? 0),
      origin: likely === undefined ? "assumed" : "document",
    };
  const year = firstYear({ low, high, period });
  const base =
    likely === undefined ? (year.low + year.high) / 2 : firstYear({ low: likely, high: likely, period }).low;
  return { values: inCases({ base, downside: year.low, upside: year.high }), origin: "document" };
}

/** Whether all that the plan says of income is what its target and growth imply anyway. */
export function impliedOnly(plan: Plan): boolean {
  const [only, more] = planStreams(plan, "");
  const [implied] = planStreams({ ...plan, income: undefined }, "");
  if (only === undefined || implied === undefined || more !== undefined || only.kind !== implied.kind)
    return false;
  return only.drivers.every(({ values }, index) => {
    const other = implied.drivers[index]?.values;
    return other !== undefined && caseIds.every((id) => values[id] === other[id]);
  });
}

/** The revenue of year 1 that reaches the target at the plan's growth: true by construction, and marked so. */
function impliedStream(plan: Plan, name: string): Stream {
  const rate = growthRate(plan);
  const target = revenueTarget(plan);
  const values: Partial<Record<StreamSlot, Pick<Driver, "values" | "origin">>> = {};
  if (rate !== undefined) {
    const cases = inCases({ base: rate, downside: rate * slower, upside: rate * faster });
    values.growth = { values: cases, origin: "document" };
  }
  if (rate !== undefined && target !== undefined && rate > -1) {
    const first = startFor(target.amount, rate, target.years) * (1 + rate);
    values.added = { values: alike(first), origin: "derived" };
  }
  return {
    name,
    kind: "other",
    drivers: slotsOfKind.other.map((slot) => ({
      stream: 0,
      slot,
      ...(values[slot] ?? { values: alike(slotFacts[slot].standard), origin: "assumed" as const }),
    })),
  };
}
