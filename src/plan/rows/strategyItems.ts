import type { Plan } from "../plan.ts";
import { groupKey, groupRows } from "./sameText.ts";

/** One row of the Strategies table. The first row of a topic carries its outcome. */
export interface ItemRow {
  readonly framework: string;
  readonly part: string;
  readonly topic: string;
  readonly item: string;
  readonly description: string;
  readonly now: number | undefined;
  readonly target: number | undefined;
  readonly outcome: string | undefined;
}

export interface FrameworkRow {
  readonly framework: string;
  readonly items: number;
  readonly rated: number;
  readonly aimed: number;
  readonly now: number;
  readonly target: number;
}

/** What a level of the plan without members shows in the columns below it. */
export const emptyItem: ItemRow = {
  framework: "",
  part: "",
  topic: "",
  item: "",
  description: "",
  now: undefined,
  target: undefined,
  outcome: undefined,
};

export function itemRows(plan: Plan): ItemRow[] {
  return plan.strategies.flatMap(({ name: framework, parts }) => {
    const rows = parts.flatMap(({ name: part, topics }) => {
      const ofPart = topics.flatMap(({ name: topic, items, outcome }) => {
        const ofTopic = items.map((entry, index): ItemRow => ({
          framework,
          part,
          topic,
          item: entry.name,
          description: entry.description,
          now: entry.maturity,
          target: entry.maturityTarget,
          outcome: index === 0 ? outcome : undefined,
        }));
        return ofTopic.length > 0 ? ofTopic : [{ ...emptyItem, framework, part, topic, outcome }];
      });
      return ofPart.length > 0 ? ofPart : [{ ...emptyItem, framework, part }];
    });
    return rows.length > 0 ? rows : [{ ...emptyItem, framework }];
  });
}

export function frameworkRows(rows: readonly ItemRow[]): FrameworkRow[] {
  return [...groupRows(rows, (row) => groupKey(row.framework)).values()].map((members) => ({
    framework: members[0].framework,
    items: members.filter(({ item }) => item !== "").length,
    rated: given(members, "now").length,
    aimed: given(members, "target").length,
    now: average(given(members, "now")),
    target: average(given(members, "target")),
  }));
}

const given = (rows: readonly ItemRow[], field: "now" | "target"): number[] =>
  rows.flatMap((row) => row[field] ?? []);

const average = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
