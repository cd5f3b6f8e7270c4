import type { Milestone, Phase } from "../../plan/plan.ts";
import { groupKey } from "../frame/sameText.ts";
import { workStatusNames } from "../words.ts";
import { given, placeKey, readRows, type Collection, type RowReader, type Tables } from "./reader.ts";
import type { WordReader } from "./words.ts";

/** Phases in order of appearance; milestones belong to the phase that their row names, wherever it stands. */
export function readPhases(tables: Tables, words: WordReader, collection: Collection): Phase[] {
  const rows = readRows(tables, "phases", collection);
  const phases = new Map<string, Phase>();
  const outcomes = readOutcomes(tables, collection);
  for (const row of rows) {
    const [track, name, label, milestone] = namesOf(row);
    if (label !== "" || milestone !== "" || (track === "" && name === "")) continue;
    const startMonth = readMonth(row, "startMonth");
    if (startMonth === undefined) {
      row.notPlaced("phase");
      continue;
    }
    const endMonth = readMonth(row, "endMonth") ?? null;
    const outcome = outcomes.get(groupKey(track, name));
    if (row.text("progress") !== "") row.notPlaced("progress");
    phases.set(groupKey(track, name), {
      track,
      name,
      startMonth,
      endMonth,
      milestones: [],
      ...given({ outcome }),
    });
    collection.rows.set(placeKey("phases", [track, name]), row);
  }
  for (const row of rows) {
    const [track, name, label, milestone] = namesOf(row);
    if (label === "" && milestone === "") continue;
    const phase = phases.get(groupKey(track, name));
    if (phase === undefined) {
      row.notPlaced(milestone === "" ? "label" : "milestone");
      continue;
    }
    phase.milestones.push(readMilestone(row, words, label, milestone));
    collection.rows.set(placeKey("phases", [track, name, milestone || label]), row);
  }
  return [...phases.values()];
}

function readMilestone(row: RowReader, words: WordReader, label: string, name: string): Milestone {
  return {
    label,
    name,
    ...given({
      startMonth: readMonth(row, "startMonth"),
      endMonth: readMonth(row, "endMonth"),
      owner: row.optionalText("owner"),
      status: words.read(row, "status", workStatusNames),
      progress: row.share("progress"),
    }),
  };
}

const namesOf = (row: RowReader): string[] => ["track", "phase", "label", "milestone"].map(row.text);

/** What each phase is to bring, from the summary by phase. */
function readOutcomes(tables: Tables, collection: Collection): Map<string, string> {
  return new Map(
    readRows(tables, "phaseTotals", collection).flatMap((row) => {
      const outcome = row.optionalText("outcome");
      return outcome === undefined
        ? []
        : [[groupKey(row.text("track"), row.text("phase")), outcome] as const];
    }),
  );
}

/** A whole month of the plan from 1 on. */
function readMonth(row: RowReader, column: string): number | undefined {
  const month = row.number(column);
  if (month === undefined || (Number.isInteger(month) && month >= 1)) return month;
  row.notPlaced(column);
  return undefined;
}
