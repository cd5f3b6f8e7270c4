import { sections } from "../../lexicon/sections.ts";
import type { ListItem, RootContent } from "mdast";
import type { Milestone, Phase, Plan } from "../plan.ts";
import { milestoneMonths } from "../reading/milestone.ts";
import { writePercent } from "../reading/number.ts";
import { isOutcomeWord, wordOf } from "../reading/words.ts";
import { headingFor } from "./headings.ts";
import { writeMonths } from "./months.ts";
import { heading, item, list, plainMark } from "./nodes.ts";
import { outcomeItem } from "./words.ts";

/** Each timeline as a section of its own, with its phases and their milestones. */
export function writePhases(plan: Plan): RootContent[] {
  const { language, phases } = plan;
  const word = sections[language].write.phase;
  const tracks = [...new Set(phases.map(({ track }) => track))];
  return tracks.flatMap((track) => [
    heading(
      2,
      headingFor("timeline", track, language, ({ kind }) => kind === "timeline" || kind === "other"),
    ),
    ...phases
      .filter((phase) => phase.track === track)
      .flatMap((phase, index) => [
        heading(
          3,
          `${word} ${index + 1}: ${phase.name} (${writeMonths(phase.startMonth, phase.endMonth, language)})`,
        ),
        ...list([
          ...phase.milestones.map((milestone) => writeMilestone(milestone, phase, plan)),
          ...outcomeItem(phase.outcome, language),
        ]),
      ]),
  ]);
}

function writeMilestone(milestone: Milestone, phase: Phase, { language, startMonth }: Plan): ListItem {
  const { label, name, owner, status, progress } = milestone;
  const [lead, text] = label === "" ? [name, ""] : [label, name];
  const derived = milestoneMonths(label, phase, startMonth);
  const said = derived?.startMonth === milestone.startMonth && derived?.endMonth === milestone.endMonth;
  const month = (value: number | undefined): string | undefined =>
    said || value === undefined ? undefined : String(value);
  return item(
    lead,
    text,
    [
      ...plainMark(isOutcomeWord(lead), language),
      ["startMonth", month(milestone.startMonth)],
      ["endMonth", month(milestone.endMonth)],
      ["owner", owner],
      ["status", status && wordOf("status", status, language)],
      ["progress", progress === undefined ? undefined : writePercent(progress)],
    ],
    language,
  );
}
