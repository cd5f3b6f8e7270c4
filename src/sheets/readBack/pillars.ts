import { withoutUndefined } from "../../plan/withoutUndefined.ts";
import type { Plan } from "../../plan/plan.ts";
import { groupKey } from "../../plan/rows/sameText.ts";
import { areaFields, initiativeFields, pillarFields } from "../pillars/fields.ts";
import { placeKey, readTable, type ReadingSource } from "./reader.ts";

type Pillar = Plan["pillars"][number];
type Area = Pillar["areas"][number];

/** Pillars and areas in the order of their totals, then those that only initiatives name. */
export function readPillars(source: ReadingSource): Pillar[] {
  const { collection } = source;
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
  for (const row of readTable(source, "pillarTotals", pillarFields)) {
    const { pillar } = row.values;
    if (pillar === undefined) continue;
    pillarOf(pillar);
    collection.rows.set(placeKey("pillars", [pillar]), row);
  }
  for (const row of readTable(source, "areas", areaFields)) {
    const { pillar = "", area = "", outcome } = row.values;
    if (pillar === "" && area === "") {
      if (outcome !== undefined) row.notPlaced("outcome");
      continue;
    }
    Object.assign(areaOf(pillar, area), withoutUndefined({ outcome }));
    collection.rows.set(placeKey("pillars", [pillar, area]), row);
  }
  for (const row of readTable(source, "pillars", initiativeFields)) {
    const { pillar = "", area = "", initiative: name = "", description = "", ...rest } = row.values;
    if (pillar === "" && area === "" && name === "" && description === "") continue;
    areaOf(pillar, area).initiatives.push({ name, description, ...withoutUndefined(rest) });
    collection.rows.set(placeKey("pillars", [pillar, area, name]), row);
  }
  return [...pillars.values()];
}
