import type { FunctionEntry, ParameterKind } from "../../functions/index.ts";
import type { Argument } from "./argument.ts";

/** The arguments of a call as they go to the calculation. */
export const passedOn = (entry: FunctionEntry, given: readonly Argument[]): readonly unknown[] =>
  given.map((argument, position) => valueOf(argument, entry.parameters[position]?.kind));

/**
 * What Excel would pass: rows of cells for a range, one value elsewhere, null for what is left out.
 * undefined where the pane cannot know it: a reference that nobody read, several cells for one value.
 */
function valueOf(argument: Argument, kind: ParameterKind | undefined): unknown {
  if (argument.kind === "omitted") return null;
  if (argument.kind === "reference") return undefined;
  const { value } = argument;
  if (kind === "range") return Array.isArray(value) ? value : [[value]];
  if (!Array.isArray(value)) return value;
  return value.length === 1 && value[0].length === 1 ? value[0][0] : undefined;
}
