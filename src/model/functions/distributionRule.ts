import { exponential } from "../arithmetic/index.ts";
import { finite, numError } from "../values/index.ts";
import type { FunctionRule, FunctionTable } from "./rule.ts";

/** What distributions of amounts and of counts have in common. */
export const demand = (holds: boolean): void => {
  if (!holds) throw numError;
};
export const whole = Math.trunc;
export const exp = (number: number): number => finite(exponential(number));

/** One rule under its names of today and of old. */
export const both = (rule: FunctionRule, ...names: readonly string[]): FunctionTable =>
  Object.fromEntries(names.map((name) => [name, rule]));
