import { withoutUndefined } from "../../plan/withoutUndefined.ts";
import type { Baseline, BudgetCategory, BudgetClaim, BudgetTrack, Plan } from "../../plan/plan.ts";
import { categoryFields, lineFields, trackFields } from "../budget/fields.ts";
import { heldLineFields, heldTrackFields } from "../budget/heldFields.ts";
import { groupKey } from "../../plan/rows/sameText.ts";
import { bothEnds, productIn, readClaims, readLineParts } from "./budgetParts.ts";
import { placeKey, readTable, type Collection, type ReadingSource, type TableRow } from "./reader.ts";

const allLineFields = { ...lineFields, ...heldLineFields };
const allTrackFields = { ...trackFields, ...heldTrackFields };

/** Categories in the order of their totals, then those that only lines name. */
export function readBudget(source: ReadingSource): Plan["budget"] {
  const { collection } = source;
  const categories = new Map<string, BudgetCategory>();
  const categoryOf = (track: string, name: string): BudgetCategory => {
    const known = categories.get(groupKey(track, name)) ?? { track, name, lines: [] };
    categories.set(groupKey(track, name), known);
    return known;
  };
  for (const row of readTable(source, "categories", categoryFields)) {
    const { track = "", category: name = "" } = row.values;
    const stated = statedAmounts(row.values);
    if (name === "" && track === "" && stated === undefined && row.number("lines") === 0) continue;
    const period = row.values.statedPeriod;
    if (stated !== undefined)
      Object.assign(categoryOf(track, name), { stated: { ...stated, ...withoutUndefined({ period }) } });
    else categoryOf(track, name);
    noteInserted(collection, groupKey(track, name), row.values);
    collection.rows.set(placeKey("budget", [track, name]), row);
  }
  for (const row of readTable(source, "budget", allLineFields)) readLine(row, collection, categoryOf);
  dropUsualPeriods(categories.values());
  const baselines: Baseline[] = [];
  const tracks = new Map<string, BudgetTrack>();
  const stated = readTable(source, "tracks", allTrackFields).flatMap((row): BudgetClaim[] => {
    const { track = "", statedPeriod = "year", acceptedLow: low, acceptedHigh: high } = row.values;
    const { acceptedOn: date, acceptedBy: who = "" } = row.values;
    noteInserted(collection, groupKey(track, ""), row.values);
    if (low !== undefined && high !== undefined && date !== undefined)
      baselines.push({ track, date, who, low, high });
    collection.rows.set(placeKey("budget", [track]), row);
    const { alternative, currency: code } = row.values;
    const currency = code !== undefined && /^[A-Z]{3}$/.test(code) ? code : undefined;
    if (code !== currency) row.notPlaced("currency");
    if (currency !== undefined || alternative !== undefined)
      tracks.set(track, { track, ...withoutUndefined({ currency, alternative }) });
    const amounts = statedAmounts(row.values);
    const periodStated = row.values.periodSource === undefined ? undefined : false;
    return amounts === undefined
      ? []
      : [{ track, ...amounts, period: statedPeriod, ...withoutUndefined({ periodStated }) }];
  });
  const budget = {
    categories: [...categories.values()],
    stated: [...stated, ...readClaims(source)],
    ...withoutUndefined({
      tracks: tracks.size === 0 ? undefined : [...tracks.values()],
      baselines: baselines.length === 0 ? undefined : baselines,
    }),
  };
  readLineParts(source, budget);
  return budget;
}

/** A total is in the period of its lines unless the document says another. */
function dropUsualPeriods(categories: Iterable<BudgetCategory>): void {
  for (const { stated, lines } of categories) {
    if (stated?.period === (lines[0]?.period ?? "year")) delete stated?.period;
  }
}

function noteInserted(
  { inserted }: Collection,
  key: string,
  { insertedLow: low, insertedHigh: high }: { readonly insertedLow?: number; readonly insertedHigh?: number },
): void {
  if (low !== undefined && high !== undefined) inserted.set(key, { low, high });
}

function readLine(
  row: TableRow<"budget", typeof allLineFields>,
  collection: Collection,
  categoryOf: (track: string, name: string) => BudgetCategory,
): void {
  const { track = "", category = "", name = "", low, likely, high, period, actual, basis } = row.values;
  if (name === "" && category === "" && low === undefined && high === undefined) return;
  // One end alone is an amount that is certain; without any there is no line.
  const [from, to] = [low ?? high, high ?? low];
  if (from === undefined || to === undefined) {
    row.notPlaced("name");
    return;
  }
  categoryOf(track, category).lines.push({
    name,
    low: from,
    high: to,
    ...withoutUndefined({ likely }),
    period: period ?? "year",
    ...withoutUndefined({
      actual,
      basis,
      role: row.values.role,
      periodStated: row.values.periodSource === undefined ? undefined : false,
      derived: row.values.source === undefined ? undefined : (true as const),
    }),
    ...productIn(row.values),
  });
  collection.rows.set(placeKey("budget", [track, category, name]), row);
}

function statedAmounts({
  statedLow: low,
  statedHigh: high,
}: Pick<TableRow<"tracks", typeof trackFields>["values"], "statedLow" | "statedHigh">):
  { low: number; high: number } | undefined {
  return bothEnds({ low, high });
}
