import type { Plan } from "../../plan/plan.ts";
import { groupKey } from "../frame/sameText.ts";
import { given, placeKey, readRows, type Collection, type RowReader, type Tables } from "./reader.ts";

type Strategy = Plan["strategies"][number];
type Part = Strategy["parts"][number];
type Topic = Part["topics"][number];

const highestMaturity = 5;

/** Frameworks, parts and topics in order of appearance. */
export function readStrategies(tables: Tables, collection: Collection): Strategy[] {
  const strategies = new Map<string, Strategy>();
  const parts = new Map<string, Part>();
  const topics = new Map<string, Topic>();
  for (const row of readRows(tables, "strategies", collection)) {
    const [framework, part, topic, item] = ["framework", "part", "topic", "item"].map(row.text);
    const description = row.text("description");
    const outcome = row.optionalText("outcome");
    if ([framework, part, topic, item, description].every((text) => text === "")) continue;
    const strategy = entryOf(strategies, groupKey(framework), () => ({ name: framework, parts: [] }));
    collection.rows.set(placeKey("strategies", [framework, part, topic, item].filter(Boolean)), row);
    if ([part, topic, item, description].every((text) => text === "")) continue;
    const partEntry = entryOf(parts, groupKey(framework, part), () =>
      added(strategy.parts, { name: part, topics: [] }),
    );
    if (topic === "" && item === "" && description === "" && outcome === undefined) continue;
    const topicEntry = entryOf(topics, groupKey(framework, part, topic), () =>
      added(partEntry.topics, { name: topic, items: [] }),
    );
    if (outcome !== undefined) topicEntry.outcome = outcome;
    if (item === "" && description === "") continue;
    topicEntry.items.push({
      name: item,
      description,
      ...given({ maturity: maturity(row, "now"), maturityTarget: maturity(row, "target") }),
    });
  }
  return [...strategies.values()];
}

function maturity(row: RowReader, column: string): number | undefined {
  const value = row.number(column);
  if (value === undefined || (value >= 0 && value <= highestMaturity)) return value;
  row.notPlaced(column);
  return undefined;
}

function entryOf<T>(entries: Map<string, T>, key: string, make: () => T): T {
  const known = entries.get(key);
  if (known !== undefined) return known;
  const entry = make();
  entries.set(key, entry);
  return entry;
}

function added<T>(list: T[], entry: T): T {
  list.push(entry);
  return entry;
}
