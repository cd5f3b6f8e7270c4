import type { Item } from "../outline/item.ts";
import { withoutUndefined } from "../withoutUndefined.ts";
import { measureOf } from "./kpiTable.ts";
import { datedTargets } from "./measure/dated.ts";
import { labelledValues } from "./measure/labelled.ts";
import type { Step } from "./measure/steps.ts";

/** What the line of a measure says of its values by itself, beyond a name and a target. */
export interface LineValues {
  name?: string;
  text?: string;
  baseline?: number;
  actual?: number;
  owner?: string;
  deadline?: string;
  steps?: Step[];
}

const measured = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : measureOf(text);

/** Values that a line names by their words ("baseline: 42; target: 60"), or by dates of their own. */
export function lineValues({ words, text }: Item): LineValues {
  const labelled = labelledValues(words);
  if (labelled !== undefined) {
    const { baseline, actual, ...rest } = labelled;
    return { ...rest, ...withoutUndefined({ baseline: measured(baseline), actual: measured(actual) }) };
  }
  const dated = datedTargets(text);
  if (dated === undefined) return {};
  const { from, ...targets } = dated;
  return { ...targets, ...withoutUndefined({ baseline: measured(from) }) };
}
