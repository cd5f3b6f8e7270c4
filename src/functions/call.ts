import { CalcError } from "../calc/index.ts";
import type { Arguments, Parameters, PlanFunction } from "./declaration.ts";

/** Calls a custom function with arguments as cells hold them; what comes back is fit for cells. */
export function call({ parameters, calculate }: PlanFunction, cells: readonly unknown[]): unknown {
  const given: Record<string, unknown> = {};
  Object.keys(parameters).forEach((name, position) => {
    given[name] = parameters[name]?.read(cells[position], name);
  });
  const refused = (error: unknown): never => {
    throw ofOwnArgument(error, Object.keys(parameters));
  };
  try {
    const result = calculate(given as Arguments<Parameters>);
    return result instanceof Promise ? result.then(unlessNotFinite).catch(refused) : unlessNotFinite(result);
  } catch (error) {
    return refused(error);
  }
}

/** The calculation speaks of "lines" or "start", where the function has "low" and "startLow": an error names those. */
function ofOwnArgument(error: unknown, names: readonly string[]): unknown {
  if (!(error instanceof CalcError) || names.includes(error.argument) || error.argument === "result")
    return error;
  const own =
    names.find((name) => name.startsWith(error.argument)) ?? names.find((name) => name === "low") ?? names[0];
  return new CalcError(error.code, own ?? error.argument, error.reason, error.row);
}

/** The last guard: no cell ever shows a NaN, whatever arithmetic produced it. */
function unlessNotFinite(result: unknown): unknown {
  refuseUnlessFinite(result);
  return result;
}

function refuseUnlessFinite(result: unknown): void {
  if (Array.isArray(result)) for (const part of result) refuseUnlessFinite(part);
  else if (typeof result === "number" && !Number.isFinite(result)) {
    throw new CalcError("#NUM!", "result", "overflow");
  }
}
