import type { Plan } from "../../plan/plan.ts";
import { priorityNames, workStatusNames } from "../words.ts";
import { groupKey } from "../frame/sameText.ts";
import { given, placeKey, readRows, type Collection, type Tables } from "./reader.ts";
import type { WordReader } from "./words.ts";

type Pillar = Plan["pillars"][number];
type Area = Pillar["areas"][number];

/** Pillars and areas in the order of their totals, then those that only initiatives name. */
export function readPillars(tables: Tables, words: WordReader, collection: Collection): Pillar[] {
  const pillars = new Map<string, Pillar>();
  const areas = new Map<string, Area>();
  const pillarOf = (name: string): Pillar => {
    const known = pillars.get(groupKey(name)) ?? { name, areas: [] };
    pillars.set(groupKey(name), known);
    return known;
  };
  const areaOf = (pillarName: string, name: string): Area => {
    const key = groupKey(pillarName, name);
    const known = areas.get(key);
    if (known !== undefined) return known;
    const area: Area = { name, initiatives: [] };
    areas.set(key, area);
    pillarOf(pillarName).areas.push(area);
    return area;
  };
  for (const row of readRows(tables, "pillarTotals", collection)) {
    const pillar = row.text("pillar");
    if (pillar === "") continue;
    pillarOf(pillar);
    collection.rows.set(placeKey("pillars", [pillar]), row);
  }
  for (const row of readRows(tables, "areas", collection)) {
    const [pillar, area, outcome] = [row.text("pillar"), row.text("area"), row.optionalText("outcome")];
    if (pillar === "" && area === "") {
      if (outcome !== undefined) row.notPlaced("outcome");
      continue;
    }
    Object.assign(areaOf(pillar, area), given({ outcome }));
    collection.rows.set(placeKey("pillars", [pillar, area]), row);
  }
  for (const row of readRows(tables, "pillars", collection)) {
    const [pillar, area, name] = [row.text("pillar"), row.text("area"), row.text("initiative")];
    const description = row.text("description");
    if (pillar === "" && area === "" && name === "" && description === "") continue;
    areaOf(pillar, area).initiatives.push({
      name,
      description,
      ...given({
        owner: row.optionalText("owner"),
        priority: words.read(row, "priority", priorityNames),
        status: words.read(row, "status", workStatusNames),
        progress: row.share("progress"),
        phase: row.optionalText("phase"),
        notes: row.optionalText("notes"),
      }),
    });
    collection.rows.set(placeKey("pillars", [pillar, area, name]), row);
  }
  return [...pillars.values()];
}
