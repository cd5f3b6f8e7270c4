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
      const result = call(planFunction, parameters);
      return result instanceof Promise ? result.catch(refuse) : result;
    } catch (error) {
      return refuse(error);
    }
  };
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
