import { readBudgetAmount } from "./amount.ts";
import { pillarBudgetScope, takePillarBudget, type BudgetPlace } from "./budget.ts";
import type { DraftPillar, ReadingContext } from "./draft.ts";
import { Fields, isPlainItem, textWithNested } from "./fields.ts";
import { cleanHeading } from "./fold.ts";
import { attributeOf, labelOf } from "./evidence/words.ts";
import { withoutUndefined } from "../withoutUndefined.ts";
import type { Heading } from "./heading.ts";
import type { Item } from "../outline/item.ts";
import type { Section } from "../outline/outline.ts";
import { noteAmountOf } from "./money/besideInitiatives.ts";
import { isKpiLabel, takeKpi } from "./kpis.ts";
import { takeNamedObjective } from "./notes.ts";
import { pillarFor } from "./pillarDraft.ts";
import { readQuantity } from "./quantity.ts";
import type { Scope } from "./scope.ts";
import { isOutcomeWord } from "./words.ts";

type DraftArea = DraftPillar["areas"][number];

const initiativeFields = ["owner", "priority", "status", "progress", "phase", "notes"] as const;

/** A pillar: its headings are areas, their bullets initiatives. */
export function pillarScope(
  heading: Heading,
  section: Section,
  above: BudgetPlace,
  context: ReadingContext,
): Scope {
  const pillar = pillarFor(heading, context);
  context.ledger.understand(section.line);
  let unnamed: DraftArea | undefined;
  return {
    kind: "pillar",
    section,
    opens: ["kpis", "phase", "objectives"],
    items: (items) => {
      const own = items.filter(
        (item) => !takesBudget(item, pillar.name, above, context) && !takeBeside(item, pillar.name, context),
      );
      if (own.length === 0) return;
      unnamed ??= addArea(pillar, "");
      takeInitiatives(own, unnamed, pillar.name, context);
    },
    prose: ({ text, firstLine, lastLine }) => {
      takeNamedObjective(text, [firstLine, lastLine], context, true);
    },
    inner: (inside, child) => {
      if (takeFigure(inside, child, pillar, above, context)) return undefined;
      if (inside.kind === "budget" && holdsSums(child))
        return pillarBudgetScope(inside.words, pillar.name, child, above, context);
      return areaScope(child, pillar, areaName(inside), inside.labelled, above, context);
    },
  };
}

/** "Presupuesto" in a pillar is its budget when it holds sums, else an area like others. */
function holdsSums({ blocks }: Section): boolean {
  return blocks.some(
    (block) => block.kind === "items" && block.items.some(({ text }) => readBudgetAmount(text) !== undefined),
  );
}

function areaName(heading: Heading): string {
  return heading.kind === "area" && heading.labelled ? heading.name : cleanHeading(heading.words);
}

function addArea(pillar: DraftPillar, name: string): DraftArea {
  const area: DraftArea = { name, initiatives: [] };
  pillar.areas.push(area);
  return area;
}

function areaScope(
  section: Section,
  pillar: DraftPillar,
  name: string,
  labelled: boolean,
  above: BudgetPlace,
  context: ReadingContext,
): Scope {
  let area: DraftArea | undefined;
  // An area without initiatives is one all the same when nothing else stands under its heading.
  if (labelled || (section.blocks.length === 0 && section.children.length === 0)) {
    area = addArea(pillar, name);
    context.ledger.understand(section.line);
  }
  return {
    kind: "pillar",
    section,
    opens: ["kpis", "phase"],
    items: (items) => {
      const own = items.filter((item) => !takesBudget(item, pillar.name, above, context));
      if (own.length === 0) return;
      area ??= addArea(pillar, name);
      takeInitiatives(own, area, pillar.name, context);
    },
    inner: (heading, inside) =>
      areaScope(inside, pillar, joined(name, areaName(heading)), heading.labelled, above, context),
  };
}

const joined = (outer: string, inner: string): string => [outer, inner].filter(Boolean).join(" · ");

/** "Budget: $4,000" beside initiatives is what the pillar costs. */
function takesBudget(item: Item, pillar: string, above: BudgetPlace, context: ReadingContext): boolean {
  const { name: label, text: value, nested, firstLine } = item;
  if (context.around.ownForm || nested.length > 0 || attributeOf(label) !== "cost") return false;
  if (readBudgetAmount(value) === undefined) return false;
  takePillarBudget({ label, value }, pillar, above, firstLine, context);
  return true;
}

/** "Lead: …" and "Metric: …" beside initiatives are none: the one is left, the other a KPI of the pillar. */
function takeBeside(item: Item, pillar: string, context: ReadingContext): boolean {
  if (context.around.ownForm || item.nested.length > 0 || isPlainItem(item)) return false;
  const group = { name: pillar, above: [] };
  if (takeNamedObjective(item.words, [item.firstLine, item.lastLine], context, true)) return true;
  if (isKpiLabel(item)) takeKpi(item, { group, above: group }, context);
  else if (item.text !== "" && attributeOf(item.name) === "owner")
    context.ledger.leave(item.firstLine, item.lastLine, "detail");
  else return false;
  return true;
}

export function takeInitiatives(
  items: readonly Item[],
  area: DraftArea,
  pillar: string,
  context: ReadingContext,
): void {
  const { ledger } = context;
  for (const item of items) {
    if (takeBeside(item, pillar, context)) continue;
    ledger.understand(item.firstLine, item.lastLine);
    if (isOutcomeWord(item.name) && !isPlainItem(item)) {
      const outcome = textWithNested(item.text, item.nested, ledger);
      area.outcome = [area.outcome, outcome].filter(Boolean).join("; ");
      continue;
    }
    if (!context.around.ownForm) noteAmountOf(item, context);
    const fields = new Fields(item, initiativeFields, ledger);
    const { name, text } = context.around.ownForm ? item : withoutNumber(item);
    area.initiatives.push({
      name,
      description: textWithNested(text, fields.others, ledger),
      ...withoutUndefined({
        owner: fields.text("owner"),
        priority: fields.priority(),
        status: fields.status(),
        progress: fields.share("progress"),
        phase: fields.text("phase"),
        notes: fields.text("notes"),
      }),
    });
  }
}

/** "Action 2.1: Open the second site": what stands behind the number is its name. */
function withoutNumber(item: Item): Pick<Item, "name" | "text"> {
  const label = item.text === "" ? undefined : labelOf(item.name);
  const counted = label?.number !== undefined && label.name === "";
  return counted && label.label !== "keyResult" ? { name: item.text, text: "" } : item;
}

/** "Inversión: $2M-3M anual" or "ROI esperado: 300-500%" as a heading in a pillar: a budget or a KPI of it. */
function takeFigure(
  heading: Heading,
  section: Section,
  pillar: DraftPillar,
  above: BudgetPlace,
  context: ReadingContext,
): boolean {
  const { valued } = heading;
  if (valued === undefined || section.blocks.length > 0 || section.children.length > 0) return false;
  if (readQuantity(valued.value) === undefined) return false;
  if (heading.kind === "budget" && readBudgetAmount(valued.value) !== undefined) {
    takePillarBudget(valued, pillar.name, above, section.line, context);
  } else {
    context.ledger.understand(section.line);
    context.draft.kpis.push({
      group: { name: pillar.name, above: [] },
      name: valued.label,
      text: valued.value,
    });
  }
  return true;
}
