import { arithmeticFunctions } from "./arithmetic.ts";
import type { FunctionRule, FunctionTable } from "./rule.ts";

const all: FunctionTable = { ...arithmeticFunctions };

/** The functions by their English names. */
export const functionTable: ReadonlyMap<string, FunctionRule> = new Map(Object.entries(all));

/** Functions that the caller adds, by their names in formulas: "PLAN.CAGR". */
export type PlanFunctions = Readonly<Record<string, FunctionRule>>;

export const functionsWith =
  (planFunctions: PlanFunctions = {}) =>
  (name: string): FunctionRule | undefined =>
    functionTable.get(name) ?? (Object.hasOwn(planFunctions, name) ? planFunctions[name] : undefined);
