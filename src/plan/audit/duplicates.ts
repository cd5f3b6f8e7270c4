import type { Finding, Place } from "../finding.ts";
import type { Plan } from "../plan.ts";
import { finding } from "./finding.ts";
import { grouped } from "../grouped.ts";

/** Pillars, areas and categories that stand twice: the sheets make one row of each, so no rule sees them. */
export function auditNames(plan: Plan): Finding[] {
  return [
    ...repeated("pillars", [], plan.pillars),
    ...plan.pillars.flatMap((pillar) => repeated("pillars", [pillar.name], pillar.areas)),
    ...grouped(plan.budget.categories, (category) => category.track).flatMap(([track, categories]) =>
      repeated("budget", [track], categories),
    ),
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
