import { limitedField, shareField, textField, wordField, type Fields } from "../frame/fields.ts";
import { workStatusNames } from "../words.ts";

const month = limitedField("count", "whole", { minimum: 1 }, (texts) => texts.phases.monthRule);

/** What people type into the Phases table. */
export const phaseFields = {
  track: textField(),
  phase: textField(),
  label: textField(),
  milestone: textField(),
  owner: textField(),
  status: wordField(workStatusNames, "WorkStatusWords", (texts) => texts.phases.statusRule),
  startMonth: month,
  endMonth: month,
  progress: shareField((texts) => texts.phases.progressRule),
} satisfies Fields<"phases">;

/** What a plan has in the summary by phase. */
export const phaseTotalFields = {
  track: textField("text"),
  phase: textField("text"),
  outcome: textField(),
} satisfies Fields<"phaseTotals">;
