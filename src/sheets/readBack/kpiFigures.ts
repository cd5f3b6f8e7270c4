import { withoutUndefined } from "../../plan/withoutUndefined.ts";
import type { Kpi, Objective, Plan } from "../../plan/plan.ts";
import { groupKey } from "../../plan/rows/sameText.ts";
import { directionOf } from "../kpis/rows.ts";
import { objectiveFields } from "../overview/objectives.ts";
import { targetOf } from "./measures.ts";
import { placeKey, type ReadingSource, type RowReader } from "./reader.ts";

/** The word that stands for a KPI without a group. */
const ungrouped = { kpi: "WordIndicator" } as const;

/** Objectives with the figures of the KPIs that hold them; without such a KPI with what `base` says. */
export function withKpiFigures(plan: Plan, source: ReadingSource, base?: Plan): Plan {
  return {
    ...plan,
    objectives: plan.objectives.map((objective) => {
      const row = source.collection.rows.get(placeKey("objectives", [objective.name]));
      if (row === undefined) return objective;
      const isLinked = row.text("home") !== "";
      const was = base?.objectives.find(({ name }) => groupKey(name) === groupKey(objective.name));
      const read = isLinked
        ? completed(objective, row, kpiOf(plan, objective, row, source), was, source)
        : objective;
      // Which way is better a plan tells by the target; another word counts on the sheet alone.
      const direction = objectiveFields.direction.read(row, "direction", source.words);
      if (direction !== undefined && direction !== directionOf(read.target)) row.notPlaced("direction");
      return read;
    }),
  };
}

function kpiOf(
  { kpis }: Plan,
  { name }: Objective,
  row: RowReader,
  { words }: ReadingSource,
): Kpi | undefined {
  const named = kpis.filter((kpi) => groupKey(kpi.name) === groupKey(name));
  const ofGroup = named.find(({ group }) => groupKey(group) === groupKey(row.text("home")));
  const isWord = ofGroup === undefined && words.read(row, "home", ungrouped) !== undefined;
  const kpi = isWord ? named.find(({ group }) => group === "") : ofGroup;
  if (kpi === undefined) row.notPlaced("home");
  return kpi;
}

function completed(
  objective: Objective,
  row: RowReader,
  kpi: Kpi | undefined,
  was: Objective | undefined,
  { words }: ReadingSource,
): Objective {
  const held = kpi ?? was;
  const target =
    objective.target ??
    targetOf({
      target: held?.target?.value,
      upper: held?.target?.upper,
      unit: objectiveFields.unit.read(row, "unit", words) ?? held?.target?.unit,
      comparison: objectiveFields.comparison.read(row, "comparison", words),
      per: objectiveFields.per.read(row, "per", words),
    });
  // What the plan itself leaves to the KPI it goes on leaving there.
  const figure = (id: "actual" | "baseline"): number | undefined =>
    objective[id] ?? (was !== undefined && was[id] === undefined ? undefined : held?.[id]);
  return {
    ...objective,
    ...withoutUndefined({ target, actual: figure("actual"), baseline: figure("baseline") }),
  };
}
