import type { PlanFunctions } from "../model/index.ts";
import { evaluate } from "./evaluate.ts";
import { customFunctions } from "./registry.ts";

/** The custom functions as a model calls them: the very wrappers that Excel calls. */
export const planFunctions: PlanFunctions = Object.fromEntries(
  Object.keys(customFunctions).map((id) => [
    id,
    (parameters: readonly unknown[]) => answerOf(id, parameters),
  ]),
);

function answerOf(id: string, parameters: readonly unknown[]): unknown {
  const answer = evaluate(id, parameters, "en");
  // A model takes any error that has Excel's code.
  if ("error" in answer) throw Object.assign(new Error(answer.message), { code: answer.error });
  const { values } = answer;
  const [[value] = []] = values;
  return values.flat().length === 1 ? value : values;
}
