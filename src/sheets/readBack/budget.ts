import type { BudgetCategory, Plan } from "../../plan/plan.ts";
import { groupKey } from "../frame/sameText.ts";
import { periodNames } from "../words.ts";
import { given, placeKey, readRows, type Collection, type RowReader, type Tables } from "./reader.ts";
import type { WordReader } from "./words.ts";

/** Categories in the order of their totals, then those that only lines name. */
export function readBudget(tables: Tables, words: WordReader, collection: Collection): Plan["budget"] {
  const categories = new Map<string, BudgetCategory>();
  const categoryOf = (track: string, name: string): BudgetCategory => {
    const known = categories.get(groupKey(track, name)) ?? { track, name, lines: [] };
    categories.set(groupKey(track, name), known);
    return known;
  };
  for (const row of readRows(tables, "categories", collection)) {
    const [track, name] = [row.text("track"), row.text("category")];
    const stated = readStated(row);
    if (name === "" && track === "" && stated === undefined && row.number("lines") === 0) continue;
    Object.assign(categoryOf(track, name), given({ stated }));
    collection.rows.set(placeKey("budget", [track, name]), row);
  }
  for (const row of readRows(tables, "budget", collection)) readLine(row, words, collection, categoryOf);
  const stated = readRows(tables, "tracks", collection).flatMap((row) => {
    const track = row.text("track");
    collection.rows.set(placeKey("budget", [track]), row);
    const amounts = readStated(row);
    const period = words.read(row, "statedPeriod", periodNames);
    return amounts === undefined ? [] : [{ track, ...amounts, period: period ?? ("year" as const) }];
  });
  return { categories: [...categories.values()], stated };
}

function readLine(
  row: RowReader,
  words: WordReader,
  collection: Collection,
  categoryOf: (track: string, name: string) => BudgetCategory,
): void {
  const [track, category, name] = [row.text("track"), row.text("category"), row.text("name")];
  const [low, likely, high] = ["low", "likely", "high"].map(row.number);
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
    period: words.read(row, "period", periodNames) ?? "year",
    ...given({ actual: row.number("actual"), basis: row.optionalText("basis") }),
  });
  collection.rows.set(placeKey("budget", [track, category, name]), row);
}

function readStated(row: RowReader): { low: number; high: number } | undefined {
  const [low, high] = [row.number("statedLow"), row.number("statedHigh")];
  const [from, to] = [low ?? high, high ?? low];
  return from === undefined || to === undefined ? undefined : { low: from, high: to };
}
