import { CalcError } from "../../src/calc/index.ts";

/** The code and reason with which a calculation refuses, or its result where it does not. */
export function refusal(calculate: () => unknown): unknown {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof CalcError) return `${error.code} ${error.argument} ${error.reason}`;
    throw error;
  }
}
