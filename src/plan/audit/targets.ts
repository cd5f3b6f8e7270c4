import type { Finding } from "../finding.ts";
import type { Kpi, Objective, Plan, Quantity } from "../plan.ts";
import { finding } from "./finding.ts";
import { namesDate, speaksOfChange } from "./wording.ts";

export function auditTargets(plan: Plan): Finding[] {
  return [...plan.objectives.flatMap(objectiveMeasurable), ...kpisMeasurable(plan.kpis), ...conflicts(plan)];
}

/** A change without the value that it starts from says nothing: 40% more of what? */
const lacksBase = (item: Objective | Kpi): boolean =>
  item.target !== undefined &&
  item.baseline === undefined &&
  isChange(item.target, `${item.name} ${item.text}`);

const isChange = (target: Quantity, text: string): boolean =>
  target.unit === "multiple" || (target.unit === "percent" && speaksOfChange(text));

function objectiveMeasurable(objective: Objective): Finding[] {
  const noBase = lacksBase(objective);
  const noDate =
    objective.target?.per === undefined &&
    objective.deadline === undefined &&
    !namesDate(`${objective.name} ${objective.text}`);
  if (!noBase && !noDate) return [];
  return [
    finding(
      "objectives.notMeasurable",
      "note",
      { part: "objectives", path: [objective.name], field: noBase ? "baseline" : "target" },
      (texts) => texts.objectiveNotMeasurable(objective.name, noBase, noDate),
    ),
  ];
}

/** One finding a group: a page of equal sentences would hide the others. */
function kpisMeasurable(kpis: readonly Kpi[]): Finding[] {
  return [...new Set(kpis.map((kpi) => kpi.group))].flatMap((group) => {
    const members = kpis.filter((kpi) => kpi.group === group && kpi.target !== undefined);
    const names = members.filter(lacksBase).map((kpi) => kpi.name);
    if (names.length === 0) return [];
    return [
      finding(
        "kpis.notMeasurable",
        "note",
        { part: "kpis", path: [group], field: "baseline" },
        (texts) => texts.kpisNotMeasurable(group, names, members.length),
        { without: names.length, targets: members.length },
      ),
    ];
  });
}

/**
 * An objective that returns with another target of the same unit. KPIs of different groups may share
 * a name and yet measure different things, so they are not held against each other.
 */
function conflicts(plan: Plan): Finding[] {
  const seen = new Map<string, Objective>();
  const found: Finding[] = [];
  for (const item of [...plan.objectives, ...plan.kpis]) {
    const { target } = item;
    if (target === undefined) continue;
    const key = `${item.name.trim().toLocaleLowerCase()}|${target.unit}|${target.per ?? ""}`;
    const first = seen.get(key);
    if (first?.target === undefined) {
      if (!isKpi(item)) seen.set(key, item);
    } else if (first.target.value !== target.value || first.target.upper !== target.upper) {
      found.push(
        finding(
          "claims.conflictingTargets",
          "warning",
          isKpi(item)
            ? { part: "kpis", path: [item.group, item.name], field: "target" }
            : { part: "objectives", path: [item.name], field: "target" },
          (texts) => texts.conflictingTargets(item.name, first.text, item.text),
          { first: first.target.value, second: target.value },
        ),
      );
    }
  }
  return found;
}

const isKpi = (item: Objective | Kpi): item is Kpi => "group" in item;
