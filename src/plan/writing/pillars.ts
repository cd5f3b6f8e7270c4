import { sections } from "../../lexicon/sections.ts";
import type { ListItem, RootContent } from "mdast";
import type { Area, Initiative, Plan } from "../plan.ts";
import { writePercent } from "../reading/number.ts";
import { isOutcomeWord, wordOf } from "../reading/words.ts";
import { headingFor } from "./headings.ts";
import { heading, item, list, plainMark } from "./nodes.ts";
import { outcomeItem, sectionTitle } from "./words.ts";

/** Pillars, their areas, initiatives and outcomes. */
export function writePillars(plan: Plan): RootContent[] {
  if (plan.pillars.length === 0) return [];
  const { language } = plan;
  const word = sections[language].write.pillar;
  return [
    heading(2, sectionTitle("pillars", language)),
    ...plan.pillars.flatMap((pillar, index) => [
      heading(3, `${word} ${index + 1}: ${pillar.name}`),
      ...pillar.areas.flatMap((area, place) => writeArea(area, place, plan)),
    ]),
  ];
}

function writeArea(area: Area, place: number, { language }: Plan): RootContent[] {
  const items = [
    ...area.initiatives.map((initiative) => writeInitiative(initiative, language)),
    ...outcomeItem(area.outcome, language),
  ];
  // What stands right under a pillar is its area without a name.
  if (area.name === "" && place === 0 && items.length > 0) return list(items);
  const text = headingFor(
    "area",
    area.name,
    language,
    ({ kind, valued }) => valued === undefined && !["kpis", "phase", "objectives", "budget"].includes(kind),
  );
  return [heading(4, text), ...list(items)];
}

function writeInitiative(initiative: Initiative, language: Plan["language"]): ListItem {
  const { name, description, owner, priority, status, progress, phase, notes } = initiative;
  return item(
    name,
    description,
    [
      ...plainMark(isOutcomeWord(name), language),
      ["owner", owner],
      ["priority", priority && wordOf("priority", priority, language)],
      ["status", status && wordOf("status", status, language)],
      ["progress", progress === undefined ? undefined : writePercent(progress)],
      ["phase", phase],
      ["notes", notes],
    ],
    language,
  );
}
