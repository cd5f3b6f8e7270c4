import { headingWords } from "./columnWords.ts";
import { deadlineAbove } from "./above.ts";
import { columnTopicsOf, keyResultOf, labelOf, type ColumnTopic } from "./evidence/words.ts";
import { cleanHeading } from "./fold.ts";
import { withoutUndefined } from "../withoutUndefined.ts";
import { isDescription, isKpiLabel, takeKpi } from "./kpis.ts";
import { objectiveScope, takeRemark, takeUnder } from "./objective.ts";
import { isTargetOf } from "./targetOf.ts";
import { placeName } from "./place.ts";
import { measureOf } from "./kpiTable.ts";
import { readDateWithin, readDeadlineWithin } from "./time/deadline.ts";
import type { TableNode } from "../source/tree.ts";
import type { ReadingContext } from "./draft.ts";
import { Fields, textWithNested } from "./fields.ts";
import type { Item } from "../outline/item.ts";
import type { Objective } from "../plan.ts";
import type { Section } from "../outline/outline.ts";
import type { Scope } from "./scope.ts";
import { columnOf, restAsText, restOfRow, tableRows } from "../outline/tableRows.ts";
import { textAt } from "../textAt.ts";

/** Every bullet of the section, at any depth, is an objective. */
export function objectivesScope(section: Section, context: ReadingContext): Scope {
  const scope: Scope = {
    kind: "objectives",
    section,
    opens: ["kpis", "pillar", "phase", "budget", "assumptions"],
    items: (items) => items.forEach((item) => takeObjective(item, section, context)),
    table: (table) => takeObjectiveTable(table, section, context),
    inner: (_heading, inside) =>
      !context.around.ownForm && isTold(inside)
        ? objectiveScope(inside, placeName(section), context)
        : objectivesScope(inside, context),
  };
  return scope;
}

/** "Warm homes" with a sentence below and no list of its own: the heading is the objective. */
const isTold = ({ blocks: [first, ...others] }: Section): boolean =>
  first?.kind === "prose" && others.every(({ kind }) => kind === "prose");

const nameWords = headingWords((words) => words.objective);
const targetWords = /^(?:meta|target|valor objetivo|indicador de exito)\b/;

/** A row is an objective: its target first, then what the other columns say. */
export function takeObjectiveTable(table: TableNode, section: Section, context: ReadingContext): boolean {
  const { draft, ledger } = context;
  const { header, titles, headerLine, rows } = tableRows(table);
  const topics = titles.map(columnTopicsOf);
  // A table of key results names the objective of each, and is one of KPIs.
  if (topics.some((column) => column.has("keyResult") || column.has("kpi"))) return false;
  const named = header.findIndex((title) => nameWords.test(title));
  if (named < 0) return false;
  ledger.understand(headerLine);
  const others = header.map((title, at) => (at === named ? "" : title));
  const target = columnOf(others, targetWords);
  const first = (topic: ColumnTopic): number | undefined => {
    const at = topics.findIndex((column, index) => column.has(topic) && index !== named && index !== target);
    return at < 0 ? undefined : at;
  };
  const columns = {
    owner: first("owner"),
    due: first("due"),
    baseline: first("baseline"),
    actual: first("actual"),
  };
  const number = first("number");
  const above = deadlineAbove(section, context);
  for (const { cells, line } of rows) {
    const cell = (column: number | undefined): string => textAt(cells, column);
    const name = cell(named);
    if (name === "") {
      ledger.leave(line, line, "table");
      continue;
    }
    ledger.understand(line);
    const rest = restAsText(restOfRow(cells, titles, [named, number, target, ...Object.values(columns)]));
    draft.objectives.push({
      name,
      text: [cell(target), rest].filter(Boolean).join("; "),
      ...withoutUndefined({
        owner: cell(columns.owner) || undefined,
        baseline: measureOf(cell(columns.baseline)),
        actual: measureOf(cell(columns.actual)),
        deadline: readDateWithin(cell(columns.due), above) ?? readDeadlineWithin(name, above) ?? above,
      }),
      place: { line },
    });
  }
  return true;
}

function takeObjective(item: Item, section: Section, context: ReadingContext): void {
  const { draft, ledger } = context;
  const literal = context.around.ownForm;
  if (!literal && isDescription(item)) {
    ledger.leave(item.firstLine, item.lastLine, "detail");
    return;
  }
  const label = literal ? undefined : labelOf(item.words);
  if (!literal && keyResultOf(item.words) !== undefined) {
    const objective = draft.objectives.at(-1)?.name;
    const group = { name: objective ?? cleanHeading(section.text), above: [] };
    takeKpi(item, { group, above: group, objective, deadline: deadlineAbove(section, context) }, context);
    return;
  }
  const named =
    label?.label === "objective" && label.name !== "" ? { ...item, name: label.name, text: "" } : item;
  if (!literal && named.name !== "" && named.text === "" && named.nested.length > 0) {
    takeDescribed(named, section, context);
    return;
  }
  const results = named.nested.filter((nested) => !literal && keyResultOf(nested.words) !== undefined);
  const rest = { ...named, nested: named.nested.filter((nested) => !results.includes(nested)) };
  const fields = new Fields(rest, ["baseline", "actual", "owner", "deadline"], ledger);
  const baseline = fields.measure("baseline");
  const actual = fields.measure("actual");
  ledger.understand(item.firstLine, item.lastLine);
  const text = textWithNested(named.text, fields.others, ledger);
  const above = deadlineAbove(section, context);
  const due = readDeadlineWithin(text === "" ? named.name : text, above);
  const objective = {
    name: named.name,
    text,
    ...withoutUndefined({
      actual,
      baseline,
      owner: fields.text("owner"),
      deadline: fields.moment("deadline") ?? due ?? above,
    }),
    place: { line: item.firstLine },
  };
  draft.objectives.push(objective);
  const group = { name: objective.name, above: [] };
  for (const result of results) {
    takeKpi(
      result,
      { group, above: group, objective: objective.name, deadline: objective.deadline },
      context,
    );
  }
}

/** An objective whose bullets say when, who and how much, as they do below a heading. */
function takeDescribed(item: Item, section: Section, context: ReadingContext): void {
  const above = deadlineAbove(section, context);
  const { name, firstLine, lastLine } = item;
  const objective: Objective = {
    name,
    text: "",
    ...withoutUndefined({ deadline: readDeadlineWithin(name, above) ?? above }),
    place: { line: firstLine },
  };
  context.draft.objectives.push(objective);
  context.ledger.understand(firstLine, lastLine);
  const group = { name, above: [] };
  const place = { group, above: group, objective: name, deadline: objective.deadline };
  const target = item.nested.find(isTargetOf);
  if (target !== undefined) takeUnder(target, objective, place, context);
  for (const nested of item.nested) {
    if (nested === target) continue;
    // What the target is of, and no measure beside it.
    if (target !== undefined && isKpiLabel(nested)) takeRemark(nested, objective, context);
    else takeUnder(nested, objective, place, context);
  }
}
