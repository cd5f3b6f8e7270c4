/** The part of Excel's custom-functions runtime that the functions touch, with Excel's own codes. */
class ExcelError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

export type Associated = (...parameters: unknown[]) => unknown;

/** Puts the runtime in place; the map fills with what is associated. */
export function installRuntime(displayLanguage?: string): Map<string, Associated> {
  const associated = new Map<string, Associated>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, calculate: Associated) => associated.set(id, calculate),
      Error: ExcelError,
      ErrorCode: {
        invalidValue: "#VALUE!",
        notAvailable: "#N/A",
        divisionByZero: "#DIV/0!",
        invalidNumber: "#NUM!",
        nullReference: "#NULL!",
        invalidName: "#NAME?",
        invalidReference: "#REF!",
      },
    },
    Office: displayLanguage === undefined ? undefined : { context: { displayLanguage } },
  });
  return associated;
}

/** What Excel would show: the result, or the error's code and message. */
export function shown(calculate: () => unknown): unknown {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof ExcelError)
      return error.message === "" ? error.code : `${error.code} ${error.message}`;
    throw error;
  }
}
