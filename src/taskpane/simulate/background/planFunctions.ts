import { evaluate } from "../../../functions/evaluate.ts";
import { customFunctions } from "../../../functions/registry.ts";
import type { PlanFunctions } from "../../../model/index.ts";

/** What the model takes for a failure of a function: an error that knows Excel's code. */
class FunctionFailure extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** The custom functions as the model calls them: the very wrappers that Excel calls. */
export const planFunctions: PlanFunctions = Object.fromEntries(
  Object.keys(customFunctions).map((id) => [
    id,
    (parameters) => {
      const answer = evaluate(id, parameters, "en");
      if ("error" in answer) throw new FunctionFailure(answer.error);
      const [row] = answer.values;
      return answer.values.length === 1 && row?.length === 1 ? row[0] : answer.values;
    },
  ]),
);
