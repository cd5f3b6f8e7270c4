import { withoutUndefined } from "../../plan/withoutUndefined.ts";
import type { Plan } from "../../plan/plan.ts";
import { groupKey } from "../../plan/rows/sameText.ts";
import { strategyFields } from "../strategies/fields.ts";
import { placeKey, readTable, type ReadingSource } from "./reader.ts";

type Strategy = Plan["strategies"][number];
type Part = Strategy["parts"][number];
type Topic = Part["topics"][number];

/** Frameworks, parts and topics in order of appearance. */
export function readStrategies(source: ReadingSource): Strategy[] {
  const strategies = new Map<string, Strategy>();
  const parts = new Map<string, Part>();
  const topics = new Map<string, Topic>();
  for (const row of readTable(source, "strategies", strategyFields)) {
    const { framework = "", part = "", topic = "", item = "", description = "", outcome } = row.values;
    const { now: maturity, target: maturityTarget } = row.values;
    if ([framework, part, topic, item, description].every((text) => text === "")) continue;
    const strategy = entryOf(strategies, groupKey(framework), () => ({ name: framework, parts: [] }));
    source.collection.rows.set(placeKey("strategies", [framework, part, topic, item].filter(Boolean)), row);
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
      ...withoutUndefined({ maturity, maturityTarget }),
    });
  }
  return [...strategies.values()];
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
