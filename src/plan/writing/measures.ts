import type { RootContent } from "mdast";
import type { Kpi, Plan, Quantity } from "../plan.ts";
import { writeNumber, writePercent } from "../reading/number.ts";
import { readDirection } from "../reading/quantity.ts";
import { fieldOf, isOutcomeWord, wordOf } from "../reading/words.ts";
import { headingFor } from "./headings.ts";
import { heading, item, list, plainMark } from "./nodes.ts";
import { sectionTitle } from "./words.ts";

/** Objectives, with what has been reached. */
export function writeObjectives({ objectives, language }: Plan): RootContent[] {
  if (objectives.length === 0) return [];
  const items = objectives.map(({ name, text, target, baseline, actual, owner, deadline }) =>
    item(
      name,
      text,
      [
        ["baseline", measured(baseline, target)],
        ["actual", measured(actual, target)],
        ["owner", owner],
        ["deadline", deadline],
      ],
      language,
    ),
  );
  return [heading(2, sectionTitle("objectives", language)), ...list(items)];
}

/** KPIs under the headings of their groups. */
export function writeKpis({ kpis, language }: Plan): RootContent[] {
  if (kpis.length === 0) return [];
  return [
    heading(2, sectionTitle("kpis", language)),
    ...consecutiveGroups(kpis).flatMap((group) => [
      heading(
        3,
        headingFor("group", group[0].group, language, ({ kind }) => kind !== "pillar"),
      ),
      ...list(group.map((kpi) => writeKpi(kpi, language))),
    ]),
  ];
}

function consecutiveGroups(kpis: readonly Kpi[]): [Kpi, ...Kpi[]][] {
  const groups: [Kpi, ...Kpi[]][] = [];
  for (const kpi of kpis) {
    const last = groups.at(-1);
    if (last?.[0].group === kpi.group) last.push(kpi);
    else groups.push([kpi]);
  }
  return groups;
}

function writeKpi(kpi: Kpi, language: Plan["language"]) {
  const { name, text, target, direction, baseline, actual, asOf, owner, deadline, objective } = kpi;
  const said = direction === readDirection(text, target);
  return item(
    name,
    text,
    [
      ...plainMark(isOutcomeWord(name) || fieldOf(name) === "target", language),
      ["direction", said || direction === undefined ? undefined : wordOf("direction", direction, language)],
      ["baseline", measured(baseline, target)],
      ["actual", measured(actual, target)],
      ["asOf", asOf],
      ["owner", owner],
      ["deadline", deadline],
      ["objective", objective],
    ],
    language,
  );
}

function measured(value: number | undefined, target: Quantity | undefined): string | undefined {
  if (value === undefined) return undefined;
  return target?.unit === "percent" ? writePercent(value) : writeNumber(value);
}

/** Assumptions with where they come from. */
export function writeAssumptions({ assumptions, language }: Plan): RootContent[] {
  if (assumptions === undefined) return [];
  const items = Object.entries(assumptions).map(([name, { value, unit, source, owner, date, confidence }]) =>
    item(
      name,
      typeof value === "number" ? writeNumber(value) : value,
      [
        ["unit", unit],
        ["source", source],
        ["owner", owner],
        ["date", date],
        ["confidence", confidence],
      ],
      language,
    ),
  );
  return [heading(2, sectionTitle("assumptions", language)), ...list(items)];
}
