// Over 150 lines: one plan put together of its data.
import type {
  BudgetCategory,
  BudgetLine,
  Initiative,
  Kpi,
  Milestone,
  Objective,
  Pillar,
  Priority,
  Quantity,
  Strategy,
  WorkStatus,
} from "../plan.ts";

/** Picks the words of the sample's language: both stand side by side, so that figures cannot drift apart. */
export type Say = (english: string, spanish: string) => string;

/** "50+", "200%+ a year". */
export function atLeast(value: number, unit: Quantity["unit"], per?: Quantity["per"]): Quantity {
  return { value, unit, comparison: "atLeast", ...(per ? { per } : {}) };
}

/** "<30 days". */
export function atMost(value: number, unit: Quantity["unit"], per?: Quantity["per"]): Quantity {
  return { value, unit, comparison: "atMost", ...(per ? { per } : {}) };
}

/** "1000x", "Top 1". */
export function exactly(value: number, unit: Quantity["unit"]): Quantity {
  return { value, unit, comparison: "exactly" };
}

export function objective(
  name: string,
  text: string,
  target: Quantity,
  measured: Pick<Objective, "baseline" | "actual" | "deadline"> = {},
): Objective {
  return { name, text, target, ...measured };
}

type Filled = Pick<Initiative, "owner" | "priority" | "status" | "progress" | "phase" | "notes">;

/** What people have filled in for an initiative on the way. */
export function filled(
  owner: string,
  priority: Priority,
  status: WorkStatus,
  progress: number,
  phase?: string,
  notes?: string,
): Filled {
  return {
    owner,
    priority,
    status,
    progress,
    ...(phase === undefined ? {} : { phase }),
    ...(notes === undefined ? {} : { notes }),
  };
}

export function initiative(name: string, description: string, fields: Filled = {}): Initiative {
  return { name, description, ...fields };
}

export function area(name: string, initiatives: Initiative[], outcome: string): Pillar["areas"][number] {
  return { name, initiatives, outcome };
}

/** A topic of a strategy from items: name, description, maturity now and aimed at. */
export function topic(
  name: string,
  items: readonly (readonly [name: string, description: string, now: number, target: number])[],
  outcome: string,
): Strategy["parts"][number]["topics"][number] {
  return {
    name,
    items: items.map(([itemName, description, now, target]) => ({
      name: itemName,
      description,
      maturity: now,
      maturityTarget: target,
    })),
    outcome,
  };
}

export function kpi(
  group: string,
  name: string,
  text: string,
  target: Quantity,
  measured: Pick<Kpi, "direction" | "baseline" | "actual" | "asOf" | "owner" | "growth"> = {},
): Kpi {
  return { group, name, text, target, ...measured };
}

export function milestone(
  label: string,
  name: string,
  startMonth: number,
  endMonth: number,
  fields: Pick<Milestone, "owner" | "status" | "progress"> = {},
): Milestone {
  return { label, name, startMonth, endMonth, ...fields };
}

/**
 * A yearly category from lines in millions: low, high and what was spent so far; with the total
 * that the document states, in millions as well.
 */
export function yearlyCategory(
  track: string,
  name: string,
  lines: readonly (readonly [name: string, low: number, high: number, actual: number])[],
  stated: readonly [low: number, high: number],
): BudgetCategory {
  return {
    track,
    name,
    lines: lines.map(([lineName, low, high, actual]) => ({
      name: lineName,
      low: low * 1e6,
      high: high * 1e6,
      period: "year",
      actual: actual * 1e6,
    })),
    stated: { low: stated[0] * 1e6, high: stated[1] * 1e6 },
  };
}

/** A category from lines of one period in full units, with the total that the document states. */
export function category(
  track: string,
  name: string,
  period: BudgetLine["period"],
  lines: readonly (readonly [name: string, low: number, high: number, actual?: number])[],
  stated: readonly [low: number, high: number],
): BudgetCategory {
  return {
    track,
    name,
    lines: lines.map(([lineName, low, high, actual]) => ({
      name: lineName,
      low,
      high,
      period,
      ...(actual === undefined ? {} : { actual }),
    })),
    stated: { low: stated[0], high: stated[1] },
  };
}
