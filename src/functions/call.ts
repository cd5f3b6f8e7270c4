import { CalcError } from "../calc/index.ts";
import type { CustomFunction } from "./registry.ts";

/** Calls a custom function with arguments as cells hold them; what comes back is fit for cells. */
export function call(calculate: CustomFunction, parameters: readonly unknown[]): unknown {
  const result = Reflect.apply(calculate, undefined, parameters);
  refuseUnlessFinite(result);
  return result;
}

/** The last guard: no cell ever shows a NaN, whatever arithmetic produced it. */
function refuseUnlessFinite(result: unknown): void {
  if (Array.isArray(result)) for (const part of result) refuseUnlessFinite(part);
  else if (typeof result === "number" && !Number.isFinite(result)) {
    throw new CalcError("#NUM!", "result", "overflow");
  }
}
