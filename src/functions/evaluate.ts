import { CalcError, type CalcErrorCode, type CalcErrorReason } from "../calc/index.ts";
import { calcErrorMessage } from "../i18n/calc.ts";
import type { Language } from "../i18n/language.ts";
import { call } from "./call.ts";
import { readCall } from "./formula.ts";
import * as amounts from "./parts/amounts.ts";
import * as cashFlows from "./parts/cashFlows.ts";
import * as customers from "./parts/customers.ts";
import * as ranges from "./parts/ranges.ts";
import { amountsPart, cashFlowsPart, customersPart, rangesPart } from "./parts.ts";
import { customFunctions } from "./registry.ts";

// Only Excel waits for parts: here every function answers at once.
amountsPart.provide(amounts);
rangesPart.provide(ranges);
cashFlowsPart.provide(cashFlows);
customersPart.provide(customers);

/** What a cell can show. */
export type CellValue = number | string | boolean;

/** What a call gives: the rows that it spills, or the error that the cell shows, with its reason. */
export type Evaluation =
  | { readonly values: readonly (readonly CellValue[])[] }
  | {
      readonly error: CalcErrorCode;
      readonly message: string;
      readonly argument: string;
      readonly reason: CalcErrorReason;
    };

/**
 * Calls a custom function outside Excel, with the very arguments that Excel would pass: numbers,
 * texts, booleans, rows of cells for ranges, null for what is left out.
 */
export function evaluate(id: string, parameters: readonly unknown[], language: Language): Evaluation {
  const planFunction = customFunctions[id];
  if (planFunction === undefined) throw new Error(`No custom function has the id ${id}`);
  try {
    const result = call(planFunction, parameters);
    return { values: (Array.isArray(result) ? result : [[result]]) as CellValue[][] };
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
    const { code, argument, reason } = error;
    return { error: code, message: calcErrorMessage(error, language), argument, reason };
  }
}

/** The result of a formula that is one call with constants, as the examples are. */
export function evaluateFormula(formula: string, language: Language): Evaluation {
  const parsed = readCall(formula);
  if (parsed === undefined) throw new Error(`Not a call with constants: ${formula}`);
  return evaluate(parsed.id, parsed.parameters, language);
}
