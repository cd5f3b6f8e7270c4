import { withoutUndefined } from "../../plan/withoutUndefined.ts";
import type { Kpi, Objective, Quantity } from "../../plan/plan.ts";
import type { FieldValues } from "../frame/fields.ts";
import { groupKey } from "../../plan/rows/sameText.ts";
import { heldMeasureFields, kpiFields, stepFields, type targetFields } from "../kpis/fields.ts";
import { directionOf } from "../kpis/rows.ts";
import { heldObjectiveFields, objectiveFields } from "../overview/objectives.ts";
import { kpiFigureFields, ownColumns, type FigureId } from "../overview/kpiFigures.ts";
import { placeKey, readTable, type ReadingSource, type TableRow } from "./reader.ts";

export function readKpis(source: ReadingSource): Kpi[] {
  const steps = stepsByMeasure(source);
  return readTable(source, "kpis", { ...kpiFields, ...heldMeasureFields }).flatMap((row) => {
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
      ...withoutUndefined({
        target,
        // The sheet shows a direction in every row; where the target says the same, the plan need not.
        direction: direction === "higher" && directionOf(target) === "higher" ? undefined : direction,
        baseline,
        actual,
        asOf,
        owner,
        deadline: row.values.deadline,
        objective: row.values.objective,
        change: row.values.change === undefined ? undefined : (true as const),
        steps: steps.get(groupKey(group, name)),
      }),
    };
  });
}

export function readObjectives(source: ReadingSource): Objective[] {
  const steps = stepsByMeasure(source);
  const fields = { ...objectiveFields, ...heldObjectiveFields, ...kpiFigureFields };
  return readTable(source, "objectives", fields).flatMap((row) => {
    const { name = "", text = "", owner, deadline } = row.values;
    const { actual, baseline, target } = figuresOf(row);
    const change = row.values.change === undefined ? undefined : (true as const);
    if (name === "" && text === "") return [];
    source.collection.rows.set(placeKey("objectives", [name]), row);
    const own = { actual, baseline, owner, deadline, change, steps: steps.get(groupKey("", name)) };
    return { name, text, ...withoutUndefined({ target, ...own }) };
  });
}

/** What people typed: where some objective is a KPI too, in columns of its own, and nothing for those that are. */
function figuresOf({
  values,
}: TableRow<"objectives", typeof objectiveFields & typeof kpiFigureFields>): Pick<
  Objective,
  "actual" | "baseline" | "target"
> {
  const figure = (id: FigureId): number | undefined =>
    values[ownColumns[id]] ?? (values.home === undefined ? values[id] : undefined);
  const target = targetOf({ ...values, target: figure("target"), upper: figure("upper") });
  return withoutUndefined({ actual: figure("actual"), baseline: figure("baseline"), target });
}

/** Targets on the way by the names of their measures; objectives have no group. */
function stepsByMeasure(source: ReadingSource): Map<string, NonNullable<Kpi["steps"]>> {
  const steps = new Map<string, NonNullable<Kpi["steps"]>>();
  for (const row of readTable(source, "steps", stepFields)) {
    const { group = "", name = "", when } = row.values;
    const value = targetOf(row.values);
    if (when === undefined || value === undefined) {
      row.notPlaced("name");
      continue;
    }
    const key = groupKey(group, name);
    steps.set(key, [...(steps.get(key) ?? []), { when, value }]);
  }
  return steps;
}

/** A target without a unit is a count, without a comparison at least, or between when it has two ends. */
export function targetOf({
  target: value,
  upper,
  unit = "count",
  comparison,
  per,
}: Pick<FieldValues<typeof targetFields>, "target" | "upper" | "unit" | "comparison" | "per">):
  Quantity | undefined {
  if (value === undefined) return undefined;
  return {
    value,
    ...withoutUndefined({ upper }),
    unit,
    comparison: comparison ?? (upper === undefined ? "atLeast" : "between"),
    ...withoutUndefined({ per }),
  };
}
