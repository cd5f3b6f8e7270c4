import { customFunctions } from "../../../functions/registry.ts";
import { evaluate } from "../../../functions/evaluate.ts";
import type { PlanFunctions } from "../../../model/index.ts";
import { FormulaRefusal } from "../../../model/index.ts";
import { toMatrix } from "../../../model/evaluation/reading.ts";
import { reading, type CallSite } from "../../../model/functions/rule.ts";
import { isError, Matrix, Reference, toNumber, toText, type Operand } from "../../../model/values/index.ts";
import type { ParameterKind } from "../../../functions/parameter.ts";

/** The custom functions as the model calls them: the very wrappers that Excel calls, with what Excel would pass. */
export const planFunctions: PlanFunctions = Object.fromEntries(
  Object.entries(customFunctions).map(([id, { parameters }]) => {
    const kinds = Object.values(parameters).map(({ kind }) => kind);
    return [
      `PLAN.${id}`,
      reading("a*", (site, ...operands) => {
        const given = operands.map((operand, at) => argumentOf(site, operand, kinds[at] ?? "range", id));
        const answer = evaluate(id, given, "en");
        if ("error" in answer) throw { error: answer.error };
        const [row = []] = answer.values;
        const cells = answer.values.flat();
        return cells.length === 1 ? (cells[0] ?? null) : new Matrix(answer.values.length, row.length, cells);
      }),
    ];
  }),
);

function argumentOf(site: CallSite, operand: Operand | undefined, kind: ParameterKind, id: string): unknown {
  if (operand === undefined || operand === null) return null;
  const matrix = toMatrix(operand, site.machine);
  const failed = matrix.cells.find(isError);
  // Excel does not call a function with an error among its arguments: it answers with it.
  if (failed !== undefined) throw failed;
  if (kind === "range")
    return Array.from({ length: matrix.rows }, (_, row) =>
      Array.from({ length: matrix.columns }, (_unused, column) => matrix.at(row, column)),
    );
  if (matrix.cells.length !== 1) throw new FormulaRefusal("array", `PLAN.${id}`);
  const value = matrix.at(0, 0);
  if (value === null && !(operand instanceof Reference)) return null;
  return kind === "number" ? toNumber(value, site.machine.system) : toText(value);
}
