import { shareField, textField, wordField, type Fields } from "../frame/fields.ts";
import { priorityNames, workStatusNames } from "../words.ts";

/** What people type into the Pillars table. */
export const initiativeFields = {
  pillar: textField(),
  area: textField(),
  initiative: textField(),
  status: wordField(workStatusNames, "WorkStatusWords", (texts) => texts.pillars.statusRule),
  progress: shareField((texts) => texts.pillars.progressRule),
  priority: wordField(priorityNames, "PriorityWords", (texts) => texts.pillars.priorityRule),
  owner: textField(),
  phase: textField(),
  description: textField(),
  notes: textField(),
} satisfies Fields<"pillars">;

/** What a plan has in the summaries by area and by pillar. */
export const areaFields = {
  pillar: textField("text"),
  area: textField("text"),
  outcome: textField(),
} satisfies Fields<"areas">;
export const pillarFields = { pillar: textField("text") } satisfies Fields<"pillarTotals">;
