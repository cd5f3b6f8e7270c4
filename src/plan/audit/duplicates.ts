import type { Finding, Place } from "../finding.ts";
import type { Plan } from "../plan.ts";
import { finding } from "./finding.ts";
import { grouped } from "../grouped.ts";

/** Names that stand twice under the same parent. The same initiative in two areas is no mistake. */
export function auditNames(plan: Plan): Finding[] {
  return [
    ...repeated("objectives", [], plan.objectives),
    ...repeated("pillars", [], plan.pillars),
    ...plan.pillars.flatMap((pillar) => [
      ...repeated("pillars", [pillar.name], pillar.areas),
      ...pillar.areas.flatMap((area) => repeated("pillars", [pillar.name, area.name], area.initiatives)),
    ]),
    ...grouped(plan.kpis, (kpi) => kpi.group).flatMap(([group, kpis]) => repeated("kpis", [group], kpis)),
    ...grouped(plan.phases, (phase) => phase.track).flatMap(([track, phases]) =>
      repeated("phases", [track], phases),
    ),
    ...grouped(plan.budget.categories, (category) => category.track).flatMap(([track, categories]) => [
      ...repeated("budget", [track], categories),
      ...categories.flatMap((category) => repeated("budget", [track, category.name], category.lines)),
    ]),
  ];
}

function repeated(
  part: Place["part"],
  parents: readonly string[],
  items: readonly { readonly name: string }[],
): Finding[] {
  const parent = parents.at(-1) ?? "";
  return grouped(items, (item) => item.name.trim().toLocaleLowerCase())
    .filter(([name, group]) => name !== "" && group.length > 1)
    .map(([, group]) =>
      finding(
        `${part}.duplicate`,
        "warning",
        { part, path: [...parents, group[0].name] },
        (texts) => texts.duplicateName(group[0].name, group.length, parent),
        { count: group.length },
      ),
    );
}
