import { withoutUndefined } from "../../plan/withoutUndefined.ts";
import type { Milestone, Phase } from "../../plan/plan.ts";
import { groupKey } from "../../plan/rows/sameText.ts";
import { phaseFields, phaseTotalFields } from "../phases/fields.ts";
import { placeKey, readTable, type ReadingSource, type TableRow } from "./reader.ts";

/** Phases in order of appearance; milestones belong to the phase that their row names, wherever it stands. */
export function readPhases(source: ReadingSource): Phase[] {
  const { collection } = source;
  const rows = readTable(source, "phases", phaseFields);
  const phases = new Map<string, Phase>();
  const outcomes = readOutcomes(source);
  for (const row of rows) {
    const { track = "", phase: name = "", label, milestone, startMonth, endMonth = null } = row.values;
    if (label !== undefined || milestone !== undefined || (track === "" && name === "")) continue;
    if (startMonth === undefined) {
      row.notPlaced("phase");
      continue;
    }
    const outcome = outcomes.get(groupKey(track, name));
    if (row.text("progress") !== "") row.notPlaced("progress");
    phases.set(groupKey(track, name), {
      track,
      name,
      startMonth,
      endMonth,
      milestones: [],
      ...withoutUndefined({ outcome }),
    });
    collection.rows.set(placeKey("phases", [track, name]), row);
  }
  for (const row of rows) {
    const { track = "", phase: name = "", label = "", milestone = "" } = row.values;
    if (label === "" && milestone === "") continue;
    const phase = phases.get(groupKey(track, name));
    if (phase === undefined) {
      row.notPlaced(milestone === "" ? "label" : "milestone");
      continue;
    }
    phase.milestones.push(milestoneOf(row));
    collection.rows.set(placeKey("phases", [track, name, milestone || label]), row);
  }
  return [...phases.values()];
}

function milestoneOf({ values }: TableRow<"phases", typeof phaseFields>): Milestone {
  const { label = "", milestone: name = "", startMonth, endMonth, owner, status, progress } = values;
  return { label, name, ...withoutUndefined({ startMonth, endMonth, owner, status, progress }) };
}

/** What each phase is to bring, from the summary by phase. */
function readOutcomes(source: ReadingSource): Map<string, string> {
  return new Map(
    readTable(source, "phaseTotals", phaseTotalFields).flatMap(
      ({ values: { track = "", phase = "", outcome } }) =>
        outcome === undefined ? [] : [[groupKey(track, phase), outcome] as const],
    ),
  );
}
