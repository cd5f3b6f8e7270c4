import { CalcError, type CalcErrorCode } from "../calc/index.ts";
import { calcErrorMessage } from "../i18n/calc.ts";
import { closestLanguage } from "../i18n/language.ts";
import { call } from "./call.ts";
import type { PlanFunction } from "./declaration.ts";

const errorCodes = (): Record<CalcErrorCode, CustomFunctions.ErrorCode> => ({
  "#VALUE!": CustomFunctions.ErrorCode.invalidValue,
  "#NUM!": CustomFunctions.ErrorCode.invalidNumber,
  "#DIV/0!": CustomFunctions.ErrorCode.divisionByZero,
  "#N/A": CustomFunctions.ErrorCode.notAvailable,
});

/** A function as Excel calls it: its errors are Excel's own, with a message in the user's language. */
export function forExcel(planFunction: PlanFunction): (...parameters: unknown[]) => unknown {
  return (...parameters) => {
    try {
      const result = call(planFunction, withoutInvocation(parameters));
      return result instanceof Promise ? result.catch(refuse) : result;
    } catch (error) {
      return refuse(error);
    }
  };
}

/**
 * Excel adds its invocation behind the arguments that its metadata names. It keeps metadata for up to a
 * day, so after a release the invocation may stand where a newer parameter is expected.
 */
function withoutInvocation(parameters: readonly unknown[]): readonly unknown[] {
  const last = parameters.at(-1);
  const isInvocation = typeof last === "object" && last !== null && !Array.isArray(last);
  return isInvocation ? parameters.slice(0, -1) : parameters;
}

function refuse(error: unknown): never {
  throw excelError(error);
}

/** Excel shows a message with #VALUE! and #N/A only; the other codes speak for themselves. */
function excelError(error: unknown): unknown {
  if (!(error instanceof CalcError)) return error;
  const code = errorCodes()[error.code];
  const speaks = error.code === "#VALUE!" || error.code === "#N/A";
  const language = closestLanguage(globalThis.Office?.context?.displayLanguage);
  return new CustomFunctions.Error(code, speaks ? calcErrorMessage(error, language) : undefined);
}
