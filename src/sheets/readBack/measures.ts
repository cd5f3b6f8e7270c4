import type { Kpi, Objective, Quantity } from "../../plan/plan.ts";
import type { FieldValues } from "../frame/fields.ts";
import { kpiFields, type targetFields } from "../kpis/fields.ts";
import { directionOf } from "../kpis/rows.ts";
import { objectiveFields } from "../overview/objectives.ts";
import { given, placeKey, readTable, type ReadingSource } from "./reader.ts";

export function readKpis(source: ReadingSource): Kpi[] {
  return readTable(source, "kpis", kpiFields).flatMap((row) => {
    const { group = "", name = "", text = "", direction, baseline, actual, asOf, owner } = row.values;
    if (name === "" && text === "") {
      if (group !== "") row.notPlaced("group");
      return [];
    }
    const target = targetOf(row.values);
    source.collection.rows.set(placeKey("kpis", [group, name]), row);
    return {
      group,
      name,
      text,
      ...given({
        target,
        // The sheet shows a direction in every row; where the target says the same, the plan need not.
        direction: direction === "higher" && directionOf(target) === "higher" ? undefined : direction,
        baseline,
        actual,
        asOf,
        owner,
      }),
    };
  });
}

export function readObjectives(source: ReadingSource): Objective[] {
  return readTable(source, "objectives", objectiveFields).flatMap((row) => {
    const { name = "", text = "", actual, baseline } = row.values;
    if (name === "" && text === "") return [];
    source.collection.rows.set(placeKey("objectives", [name]), row);
    return { name, text, ...given({ target: targetOf(row.values), actual, baseline }) };
  });
}

/** A target without a unit is a count, without a comparison at least, or between when it has two ends. */
function targetOf({
  target: value,
  upper,
  unit = "count",
  comparison,
  per,
}: FieldValues<typeof targetFields>): Quantity | undefined {
  if (value === undefined) return undefined;
  return {
    value,
    ...given({ upper }),
    unit,
    comparison: comparison ?? (upper === undefined ? "atLeast" : "between"),
    ...given({ per }),
  };
}
