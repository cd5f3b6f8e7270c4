import type { TableNode } from "../../source/tree.ts";
import type { ReadingKind } from "../evidence/kinds.ts";
import type { ColumnTopic } from "../evidence/words.ts";
import type { ColumnRole } from "../money/columnDraft.ts";

/** What a column of a table of money can be, as far as a person chooses it. */
export const moneyRoles = [
  "name",
  "category",
  "amount",
  "low",
  "likely",
  "high",
  "quantity",
  "unitCost",
  "byPeriod",
  "total",
  "planned",
  "actual",
  "variance",
  "share",
  "frequency",
  "moment",
  "income",
  "option",
  "part",
  "case",
  "sameMoney",
  "ordinal",
  "note",
] as const satisfies readonly ColumnRole[];
type MoneyRole = (typeof moneyRoles)[number];

/** What a column of any other table can be, with the heading that says so beyond doubt. */
const headings = {
  kpi: "KPI",
  keyResult: "Key result",
  objective: "Objective",
  baseline: "Baseline",
  target: "Target",
  actual: "Actual",
  owner: "Owner",
  due: "Due",
  phase: "Phase",
  activity: "Activity",
  initiative: "Initiative",
  risk: "Risk",
  chance: "Probability",
  impact: "Impact",
  response: "Response",
  number: "No.",
  text: "Notes",
} as const satisfies Readonly<Record<ColumnTopic | "text", string>>;
export type TopicRole = keyof typeof headings;
export const topicRoles = Object.keys(headings) as TopicRole[];

/** The roles that a person can give the columns of a table of a kind. */
export function columnRolesFor(kind: ReadingKind): readonly (MoneyRole | TopicRole)[] {
  return kind === "costs" || kind === "income" ? moneyRoles : topicRoles;
}

export const isMoneyRole = (role: string): role is MoneyRole => moneyRoles.some((known) => known === role);
const isTopicRole = (role: string): role is TopicRole => topicRoles.some((known) => known === role);

/** Names for a table's columns by which decisions find them: the heading, numbered where several are alike or empty. */
export function columnNames(titles: readonly string[]): string[] {
  const times = new Map<string, number>();
  return titles.map((title) => {
    const time = (times.get(title) ?? 0) + 1;
    times.set(title, time);
    return title === "" || time > 1 ? `${title} #${time}`.trimStart() : title;
  });
}

/** The table with headings that say what a person decided of its columns, where that is not what was found. */
export function withDecidedHeadings(
  table: TableNode,
  columns: readonly { readonly heading: string; readonly role: string }[],
  decided: ReadonlyMap<string, string>,
): TableNode {
  const [first, ...others] = table.headers;
  const changed = columns.map(({ heading, role }) => {
    const wanted = decided.get(heading);
    return wanted !== undefined && wanted !== role && isTopicRole(wanted) ? headings[wanted] : undefined;
  });
  if (first === undefined || changed.every((text) => text === undefined)) return table;
  const cells = first.cells.map((cell, at) => {
    const text = changed[at];
    return text === undefined ? cell : { ...cell, content: [{ text }] };
  });
  return { ...table, headers: [{ ...first, cells }, ...others] };
}
