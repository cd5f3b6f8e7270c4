import { grouped } from "../grouped.ts";
import type { Kpi } from "../plan.ts";
import { cleanHeading } from "./fold.ts";
import { readHeading, type Heading } from "./heading.ts";
import type { Section } from "../outline/outline.ts";
import { valueAt } from "../valueAt.ts";

/** The heading that KPIs stand under, and the names of those above it, the nearest first. */
export interface KpiGroup {
  readonly name: string;
  readonly above: readonly string[];
}

/** A KPI whose group is not named yet: that depends on what other groups are called. */
export type DraftKpi = Omit<Kpi, "group"> & { readonly group: KpiGroup };

/** The group that a heading names. */
export function groupOf(heading: Heading, { above }: Section): KpiGroup {
  const named = heading.labelled && heading.kind === "group";
  return { name: named ? heading.name : cleanHeading(heading.words), above: namesAbove(above) };
}

function namesAbove(section: Section | undefined): string[] {
  const names: string[] = [];
  for (let next = section; next !== undefined; next = next.above) {
    const heading = readHeading(next.text);
    if (next.text !== "") names.push(heading.kind === "pillar" ? heading.name : cleanHeading(next.text));
  }
  return names;
}

/**
 * The KPIs with the names of their groups. A heading that recurs in different places ("Métricas" under each
 * pillar) is named with as many of the headings above it as tell the places apart ("Ventas – Métricas").
 */
export function nameKpiGroups(kpis: readonly DraftKpi[]): Kpi[] {
  const names = namesOf(kpis.map(({ group }) => group));
  return kpis.map(({ group, ...kpi }) => ({ group: valueAt(names, keyOf(group)), ...kpi }));
}

const keyOf = ({ name, above }: KpiGroup): string => [name, ...above].join("\n");

function namesOf(groups: readonly KpiGroup[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const distinct = [...new Map(groups.map((group) => [keyOf(group), group])).values()];
  for (const [, places] of grouped(distinct, ({ name }) => name)) {
    const shared = sharedAbove(places);
    let open: readonly KpiGroup[] = places;
    for (let levels = 0; open.length > 0; levels++) {
      const named = open.map((group) => ({ group, name: nameWith(group, levels, shared) }));
      for (const { group, name } of named) names.set(keyOf(group), name);
      open = grouped(named, ({ name }) => name)
        .flatMap(([, same]) => (same.length > 1 ? same.map(({ group }) => group) : []))
        .filter(({ above }) => above.length - shared > levels);
    }
  }
  return names;
}

function nameWith({ name, above }: KpiGroup, levels: number, shared: number): string {
  const told = above.slice(0, above.length - shared).slice(0, levels);
  return [...told.reverse(), name].join(" – ");
}

/** How many of the outermost headings are the same for all, such as the title: they tell nothing apart. */
function sharedAbove([first, ...others]: readonly [KpiGroup, ...KpiGroup[]]): number {
  const outer = [...first.above].reverse();
  const differs = outer.findIndex((name, index) => others.some(({ above }) => above.at(-1 - index) !== name));
  return differs < 0 ? outer.length : differs;
}
