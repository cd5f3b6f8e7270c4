import { sameJson } from "../../plan/merge/json.ts";
import type { Kpi, Objective, Plan } from "../../plan/plan.ts";
import { withoutUndefined } from "../../plan/withoutUndefined.ts";
import { groupKey } from "../../plan/rows/sameText.ts";
import type { SheetId } from "../ids.ts";
import { directionOf } from "./rows.ts";

/**
 * The KPI that an objective is too: of its name and its target, and of all else that the objective says.
 * Its figures are typed among the KPIs and nowhere else.
 */
export function homeOf({ kpis }: Plan, sheets: readonly SheetId[], objective: Objective): Kpi | undefined {
  const { name, target, baseline, actual, change } = objective;
  if (name === "" || target === undefined || !sheets.includes("kpis")) return undefined;
  return kpis.find(
    (kpi) =>
      groupKey(kpi.name) === groupKey(name) &&
      sameJson(kpi.target, target) &&
      kpi.change === change &&
      (kpi.direction ?? directionOf(target)) === directionOf(target) &&
      (baseline === undefined || baseline === kpi.baseline) &&
      (actual === undefined || actual === kpi.actual),
  );
}

/** The plan as its sheets show it: what an objective leaves to its KPI is the KPI's. */
export function withFiguresOfKpis(plan: Plan, sheets: readonly SheetId[]): Plan {
  const objectives = plan.objectives.map((objective): Objective => {
    const home = homeOf(plan, sheets, objective);
    if (home === undefined) return objective;
    const { baseline, actual } = home;
    return { ...objective, ...withoutUndefined({ baseline, actual }) };
  });
  return { ...plan, objectives };
}
