import type { Item } from "../outline/item.ts";
import type { Section } from "../outline/outline.ts";
import type { Objective } from "../plan.ts";
import { deadlineAbove } from "./above.ts";
import type { ReadingContext } from "./draft.ts";
import { attributeOf, columnTopicsOf, keyResultOf, labelOf, topicsOf } from "./evidence/words.ts";
import { textWithNested } from "./fields.ts";
import { cleanHeading } from "./fold.ts";
import { withoutUndefined } from "../withoutUndefined.ts";
import { isDescription, takeKpi, type KpiPlace } from "./kpis.ts";
import { kpiColumns, measureOf, takeKpiTable } from "./kpiTable.ts";
import { readQuantity, readSentenceTarget } from "./quantity.ts";
import { splitMove } from "./measure/leading.ts";
import type { Scope } from "./scope.ts";
import { findMoment, readDeadline, readDeadlineWithin, withoutMoment } from "./time/deadline.ts";
import { fieldOf } from "./words.ts";

/**
 * A heading that is an objective ("Objective 2: Win customers", "Goal 1 - By Q4 2026 every project …"): what
 * stands under it are its key results, its actions and who answers for it.
 */
export function objectiveScope(section: Section, above: string, context: ReadingContext): Scope {
  const label = labelOf(section.text);
  const said = label?.label === "objective" && label.name !== "" ? label.name : cleanHeading(section.text);
  const objective = objectiveOf(said, section, context);
  context.draft.objectives.push(objective);
  context.ledger.understand(section.line);
  const group = { name: objective.name, above: above === "" ? [] : [above] };
  const place: KpiPlace = { group, above: group, objective: objective.name, deadline: objective.deadline };
  return {
    kind: "objective",
    section,
    objective: objective.name,
    opens: ["kpis", "phase", "budget", "assumptions", "pillar"],
    items: (items) => items.forEach((item) => takeUnder(item, objective, place, context)),
    prose: ({ text, firstLine, lastLine }) => {
      if (context.around.ownForm || objective.text !== "" || text.length > longestText || !isPlain(text))
        return;
      objective.text = text;
      context.ledger.understand(firstLine, lastLine);
    },
    table: (table) => kpiColumns(table) !== undefined && takeKpiTable(table, place, context),
    inner: (_heading, inside) => objectiveInner(inside, objective, place, context),
  };
}

/** What a paragraph says of an objective is its text; a longer one tells more than that. */
const longestText = 300;

/** Of several figures or years in a sentence nothing tells which is to be reached: it is left for a person to read. */
function isPlain(text: string): boolean {
  const due = findMoment(text);
  const rest = due === undefined ? text : text.slice(0, due.start) + text.slice(due.end);
  const figures = rest.match(/\d[\d.,]*/g) ?? [];
  return figures.length < 2 && !figures.some((figure) => /^(?:19|20)\d{2}[.,]?$/.test(figure));
}

/** A heading under an objective that says nothing of its own: what stands there still belongs to it. */
function objectiveInner(
  section: Section,
  objective: Objective,
  place: KpiPlace,
  context: ReadingContext,
): Scope {
  return {
    kind: "objective",
    section,
    objective: objective.name,
    opens: ["kpis", "phase", "budget", "assumptions"],
    items: (items) => items.forEach((item) => takeUnder(item, objective, place, context)),
    table: (table) => takeKpiTable(table, place, context),
    inner: (_heading, inside) => objectiveInner(inside, objective, place, context),
  };
}

/** The objective in a text: a date in front or behind is its deadline, and no part of its name. */
function objectiveOf(said: string, section: Section, context: ReadingContext): Objective {
  const due = readDeadline(said);
  const leads = due !== undefined && due.start === 0;
  const name = leads ? withoutMoment(said, due) : said;
  const above = deadlineAbove(section, context);
  return {
    name,
    text: leads ? said : "",
    ...withoutUndefined({ deadline: readDeadlineWithin(said, above) ?? above }),
    place: { line: section.line },
  };
}

/** What a bullet says of the objective that it stands under. */
export function takeUnder(item: Item, objective: Objective, place: KpiPlace, context: ReadingContext): void {
  const { ledger } = context;
  const field = fieldOf(item.name) ?? standing(item);
  const attribute = attributeOf(item.name);
  const understand = (): void => ledger.understand(item.firstLine, item.lastLine);
  if (item.text !== "" && attribute === "owner") {
    objective.owner = item.text;
    understand();
  } else if (item.text !== "" && attribute === "deadline" && findMoment(item.text) !== undefined) {
    objective.deadline = findMoment(item.text)?.moment ?? objective.deadline;
    understand();
  } else if (item.text !== "" && attribute === "remark") {
    understand();
    objective.text = [objective.text, item.words].filter(Boolean).join("; ");
  } else if (item.text !== "" && (field === "baseline" || field === "actual")) {
    const value = measureOf(item.text);
    if (value === undefined) ledger.leave(item.firstLine, item.lastLine, "unreadableValue");
    else {
      objective[field] = value;
      understand();
    }
  } else if (field === "target" && item.text !== "") {
    objective.text = [objective.text, item.text].filter(Boolean).join("; ");
    understand();
  } else if (isDescription(item)) {
    ledger.leave(item.firstLine, item.lastLine, "detail");
  } else if (item.text === "" && item.nested.length > 0 && saysActions(item.name)) {
    takeRemark(item, objective, context);
  } else if (isKeyResult(item)) {
    takeKpi(item, place, context);
  } else if (item.text === "" && item.nested.some(isKeyResult)) {
    understand();
    for (const nested of item.nested) takeUnder(nested, objective, place, context);
  } else {
    understand();
    objective.text = [objective.text, item.words].filter(Boolean).join("; ");
  }
}

/** "Now: 42", "Hoy: 35 %": where it stands, by words that are no field's elsewhere. */
function standing({ name, text }: Item): "actual" | undefined {
  const now = name.split(/\s+/).length <= 2 && columnTopicsOf(name).has("actual");
  return now && /^\P{L}*\d/u.test(text) ? "actual" : undefined;
}

const saysActions = (name: string): boolean =>
  topicsOf(name).some(({ topic, strength }) => topic === "initiatives" && strength === "says");

/** What is said of an objective besides, with all that stands in it. */
export function takeRemark(item: Item, objective: Objective, { ledger }: ReadingContext): void {
  ledger.understand(item.firstLine, item.lastLine);
  const nested = textWithNested("", item.nested, ledger);
  const said = [item.text === "" ? item.name : item.words, nested].filter(Boolean).join(": ");
  objective.text = [objective.text, said].filter(Boolean).join("; ");
}

/** Whether a bullet below an objective is a result to reach: it says so, or has a figure to reach. */
export function isKeyResult(item: Item): boolean {
  if (keyResultOf(item.words) !== undefined) return true;
  if (readQuantity(item.text) !== undefined || readSentenceTarget(item.words) !== undefined) return true;
  return splitMove(item.words) !== undefined;
}
