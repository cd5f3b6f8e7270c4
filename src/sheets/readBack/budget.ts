import type { Baseline, BudgetCategory, Plan } from "../../plan/plan.ts";
import { categoryFields, lineFields, trackFields } from "../budget/fields.ts";
import { groupKey } from "../../plan/rows/sameText.ts";
import { given, placeKey, readTable, type Collection, type ReadingSource, type TableRow } from "./reader.ts";

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
    Object.assign(categoryOf(track, name), given({ stated }));
    noteInserted(collection, groupKey(track, name), row.values);
    collection.rows.set(placeKey("budget", [track, name]), row);
  }
  for (const row of readTable(source, "budget", lineFields)) readLine(row, collection, categoryOf);
  const baselines: Baseline[] = [];
  const stated = readTable(source, "tracks", trackFields).flatMap((row) => {
    const { track = "", statedPeriod = "year", acceptedLow: low, acceptedHigh: high } = row.values;
    const { acceptedOn: date, acceptedBy: who = "" } = row.values;
    noteInserted(collection, groupKey(track, ""), row.values);
    if (low !== undefined && high !== undefined && date !== undefined)
      baselines.push({ track, date, who, low, high });
    collection.rows.set(placeKey("budget", [track]), row);
    const amounts = statedAmounts(row.values);
    return amounts === undefined ? [] : [{ track, ...amounts, period: statedPeriod }];
  });
  return {
    categories: [...categories.values()],
    stated,
    ...given({ baselines: baselines.length === 0 ? undefined : baselines }),
  };
}

function noteInserted(
  { inserted }: Collection,
  key: string,
  { insertedLow: low, insertedHigh: high }: { readonly insertedLow?: number; readonly insertedHigh?: number },
): void {
  if (low !== undefined && high !== undefined) inserted.set(key, { low, high });
}

function readLine(
  row: TableRow<"budget", typeof lineFields>,
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
    ...given({ likely }),
    period: period ?? "year",
    ...given({ actual, basis }),
  });
  collection.rows.set(placeKey("budget", [track, category, name]), row);
}

function statedAmounts({
  statedLow: low,
  statedHigh: high,
}: Pick<TableRow<"tracks", typeof trackFields>["values"], "statedLow" | "statedHigh">):
  { low: number; high: number } | undefined {
  const [from, to] = [low ?? high, high ?? low];
  return from === undefined || to === undefined ? undefined : { low: from, high: to };
}
