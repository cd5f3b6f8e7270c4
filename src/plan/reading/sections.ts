import type { TableNode } from "../source/tree.ts";
import type { LeftAloneReason } from "../reading.ts";
import { deadlineAbove } from "./above.ts";
import { assumptionsScope } from "./assumptions.ts";
import { budgetScope, type BudgetPlace } from "./budget.ts";
import { isBudgetHeader } from "./budgetTable.ts";
import type { ReadingContext } from "./draft.ts";
import { cleanHeading } from "./fold.ts";
import { readHeading, type Heading } from "./heading.ts";
import { groupOf } from "./kpiGroups.ts";
import { initiativesScope, takePillarItems } from "./initiatives.ts";
import { kpisScope } from "./kpis.ts";
import { notesScope } from "./notes.ts";
import { objectiveScope } from "./objective.ts";
import { takePhaseTable } from "./phaseTable.ts";
import type { ReadingKind, Verdict } from "./evidence/kinds.ts";
import { columnNames, withDecidedHeadings } from "./decisions/columns.ts";
import { judgeSection } from "./evidence/section.ts";
import { judgeTable, tableShape, type TableShape } from "./evidence/table.ts";
import { labelOf } from "./evidence/words.ts";
import { isKpiTable, takeKpiTable } from "./kpiTable.ts";
import type { Item } from "../outline/item.ts";
import type { Ledger } from "./ledger.ts";
import { isNoSpending, moneyDirection, takeMoney, type Direction } from "./money/index.ts";
import { objectivesScope, takeObjectiveTable } from "./objectives.ts";
import type { Block, Section } from "../outline/outline.ts";
import { phaseScope } from "./phases.ts";
import { pillarScope } from "./pillars.ts";
import { placeName } from "./place.ts";
import { roiScope } from "./roi.ts";
import { opensAtTop, type Scope } from "./scope.ts";
import { strategyScope } from "./strategies.ts";
import { tableRows } from "../outline/tableRows.ts";
import { timelineScope } from "./timeline.ts";

/** Reads the sections of a document into the draft; whatever no section takes is left alone, with its reason. */
export function readSections(sections: readonly Section[], top: Section, context: ReadingContext): void {
  const scope: Scope = {
    kind: undefined,
    section: top,
    opens: opensAtTop,
    items: () => undefined,
    inner: (heading, section) => notesScope(heading, section, context),
  };
  readBlocks(top.blocks, undefined, context);
  readAll(sections, scope, context);
}

/** Sections beside each other. "Metric" and "Actions" behind a goal without anything under it are the goal's. */
function readAll(sections: readonly Section[], parent: Scope, context: ReadingContext): void {
  let scope = parent;
  for (const section of sections) {
    const kind = readSection(section, scope, context);
    const bare = section.blocks.length === 0 && section.children.length === 0;
    if (kind === "objective" && bare) {
      scope = { ...parent, objective: context.draft.objectives.at(-1)?.name };
    } else if (kind !== "kpis" && kind !== "initiatives") scope = parent;
  }
}

function readSection(section: Section, parent: Scope, context: ReadingContext): ReadingKind {
  const { ledger } = context;
  const heading = readHeading(section.text);
  ledger.startHeading(section.line, cleanHeading(section.text));
  const money = opensMoney(heading, section, parent);
  const spendsNothing = money && isNoSpending(section.text);
  const direction = money && !spendsNothing ? moneyDirection(section) : undefined;
  const kind = spendsNothing
    ? context.readings.section(section, noSpending).kind
    : kindOf(heading, section, parent, direction, context);
  if (spendsNothing && (kind === "notes" || kind === "ignore")) {
    leaveSection(section, context);
    return kind;
  }
  if (kind === "costs" || kind === "income") {
    takeAccount(section, kind, parent, context);
    return kind;
  }
  const scope =
    kind === parent.kind
      ? parent.inner(heading, section)
      : openScope(kind, heading, section, parent, context);
  readBlocks(section.blocks, scope, context);
  readAll(section.children, scope ?? parent, context);
  settleHeading(section, context);
  return kind;
}

/** Costs of one unit and worked examples are no spending of the plan. */
const noSpending: Verdict = {
  kind: "notes",
  confidence: "sure",
  evidence: [{ kind: "notes", weight: 4, reason: "heading" }],
  second: "costs",
};

/** A section of costs or of income, with what stands in it and is something else. */
function takeAccount(
  section: Section,
  kind: "costs" | "income",
  parent: Scope,
  context: ReadingContext,
): void {
  const direction = kind === "costs" ? "cost" : "income";
  const { others, otherTables } = takeMoney(section, direction, context.year, context);
  takePhasesOfCosts(section, context);
  for (const other of others) readSection(other, { ...parent, opens: opensAtTop }, context);
  for (const { block, section: around } of otherTables) {
    const scope = notesScope(readHeading(around.text), around, context, "notes", around);
    if (!takeTable(block.table, scope, context)) {
      context.ledger.leave(block.firstLine, block.lastLine, "table");
    }
  }
  settleHeading(section, context);
}

/** Tables of costs whose rows are phases with their time give both. */
function takePhasesOfCosts(section: Section, context: ReadingContext): void {
  for (const block of section.blocks) {
    if (block.kind !== "table") continue;
    const shape = tableShape(block.table);
    if (shape.dated && shape.columns.some((column) => column.has("phase"))) {
      takePhaseTable(block.table, section, context);
    }
  }
  section.children.forEach((child) => takePhasesOfCosts(child, context));
}

/** What a section is taken for: noted where it differs from what it stands in, or where that is not clear. */
function kindOf(
  heading: Heading,
  section: Section,
  parent: Scope,
  money: Direction | undefined,
  context: ReadingContext,
): ReadingKind {
  const verdict = judgeSection(heading, section, {
    ...context.around,
    above: parent.kind,
    opens: parent.opens,
    money: money === undefined ? undefined : money === "income" ? "income" : "costs",
  });
  const { kind, confidence } = verdict;
  // Amounts that nothing says are costs are asked about, and until then are none.
  const doubtful =
    confidence === "unsure" &&
    money === undefined &&
    (kind === "costs" || kind === "income") &&
    !parent.opens.includes(heading.kind);
  const careful = doubtful ? { ...verdict, kind: parent.kind ?? ("notes" as const), second: kind } : verdict;
  return context.readings.section(section, careful).kind;
}

/** Costs of one unit and worked examples are no spending of the plan: all that stands in them is left alone. */
function leaveSection(section: Section, context: ReadingContext): void {
  context.ledger.leave(section.line, section.line, "detail");
  for (const { firstLine, lastLine } of section.blocks) context.ledger.leave(firstLine, lastLine, "detail");
  for (const child of section.children) leaveSection(child, context);
}

/** Whether money may be what a section is about: at the top, whatever its words; elsewhere by the words for a budget. */
function opensMoney(heading: Heading, section: Section, parent: Scope): boolean {
  if (!parent.opens.includes("budget")) return false;
  if (heading.kind === "budget") return true;
  const top = parent.opens === opensAtTop && (section.above === undefined || section.above.depth <= 1);
  return top && (heading.kind === "other" || heading.kind === "total");
}

/** A heading is understood when something under it is. */
function settleHeading(section: Section, { ledger }: ReadingContext): void {
  const empty = section.blocks.length === 0 && section.children.length === 0;
  if (!empty && ledger.understoodSince(section.line)) ledger.understand(section.line);
  else ledger.leave(section.line, section.line, empty ? "emptyHeading" : "unknownSection");
}

function openScope(
  kind: ReadingKind,
  heading: Heading,
  section: Section,
  parent: Scope,
  context: ReadingContext,
): Scope | undefined {
  switch (kind) {
    case "objectives":
      return objectivesScope(section, context);
    case "objective":
      return objectiveScope(section, placeName(parent.section), context);
    case "kpis":
      return kpisScope(section, groupOf(heading, section), context, { objective: parent.objective });
    case "assumptions":
      return assumptionsScope(section, context);
    case "costs":
      return budgetScope(heading, section, undefined, context);
    case "returns":
      return roiScope(heading, section, context);
    case "pillars":
      return pillarsScope(section, strategyScope(heading, section, context), context);
    case "pillar":
      return pillarScope(pillarHeading(heading, section), section, placeOf(parent.section), context);
    case "initiatives":
      return initiativesScope(section, parent, context);
    case "phase":
      return openPhase(heading, section, parent.section, context);
    case "phases": {
      const other = notesScope(heading, section, context, "notes", section);
      const phaseInside = (inside: Heading, child: Section): Scope =>
        openPhase(inside, child, section, context);
      return timelineScope(section, other, phaseInside, context);
    }
    case "strategy":
      return strategyScope(heading, section, context);
    case "income":
    case "risks":
    case "notes":
      return notesScope(heading, section, context, kind);
    case "ignore":
      return notesScope(heading, section, context, kind);
  }
}

/** "Prioridad 2: Calidad" as the heading of a pillar, whichever word people use for it. */
function pillarHeading(heading: Heading, { text }: Section): Heading {
  if (heading.kind === "pillar") return heading;
  const label = labelOf(text);
  const number = label?.number;
  return {
    ...heading,
    kind: "pillar",
    name: (label?.name ?? "") || cleanHeading(text),
    ...(number === undefined ? {} : { number }),
  };
}

/** "Pilares": each heading in it is a pillar, also without the word. */
function pillarsScope(section: Section, otherwise: Scope, context: ReadingContext): Scope {
  return {
    ...otherwise,
    kind: "pillars",
    opens: opensAtTop,
    items: (items) => {
      const nested = items.filter((item) => item.nested.length > 0);
      if (nested.length * 2 > items.length) takePillarItems(items, context);
      else otherwise.items(items);
    },
    inner: (heading, inside) =>
      heading.kind === "other"
        ? pillarScope(heading, inside, placeOf(section), context)
        : otherwise.inner(heading, inside),
  };
}

function openPhase(heading: Heading, section: Section, above: Section, context: ReadingContext): Scope {
  const track = context.phaseTracks.nameOf(above, placeName(above));
  return phaseScope(heading, section, track, context);
}

function placeOf(section: Section): BudgetPlace {
  return { section, name: placeName(section), period: undefined };
}

function readBlocks(blocks: readonly Block[], scope: Scope | undefined, context: ReadingContext): void {
  const { ledger } = context;
  const without = scope === undefined ? "noHeading" : "unknownSection";
  for (const block of blocks) {
    if (block.kind === "items") {
      scope?.items(block.items);
      for (const item of block.items) leaveItem(item, without, ledger);
    } else if (block.kind === "figure") {
      if (scope?.readsFigures === true) scope.items([block.item]);
      leaveItem(block.item, "prose", ledger);
    } else if (block.kind === "prose") {
      scope?.prose?.(block);
      ledger.leave(block.firstLine, block.lastLine, scope === undefined ? without : "prose");
    } else if (block.kind === "table") {
      const taken = takeTable(block.table, scope, context);
      if (!taken) ledger.leave(block.firstLine, block.lastLine, "table");
    } else {
      ledger.leave(block.firstLine, block.lastLine, block.reason);
    }
  }
}

/** What of an item nobody took: its own line because of the section, lines below because of their depth. */
function leaveItem(item: Item, reason: LeftAloneReason, ledger: Ledger): void {
  ledger.leave(item.firstLine, item.lastLine, reason);
  ledger.leave(item.lastLine + 1, item.endLine, "tooDeep");
}

/** Takes a table for what its columns and its section say that it is. */
function takeTable(given: TableNode, scope: Scope | undefined, context: ReadingContext): boolean {
  const section = scope?.section;
  const decided = context.readings.decidedOfTable(section, given);
  const names = columnsOf(tableShape(given));
  const table = withDecidedHeadings(given, names, new Map(Object.entries(decided?.columns ?? {})));
  const shape = tableShape(table);
  const verdict = carefully(judgeTable(table, shape, scope?.kind, section?.text ?? ""), table, scope?.kind);
  const columns = table === given ? names : columnsOf(shape, names);
  const { kind } = context.readings.table(section, given, verdict, columns);
  if (scope === undefined || section === undefined || kind === "ignore" || kind === "notes") return false;
  const place = {
    group: groupOf(readHeading(section.text), section),
    deadline: deadlineAbove(section, context),
  };
  switch (kind) {
    case "kpis":
    case "objective":
      return takeKpiTable(table, { ...place, objective: scope.objective }, context);
    case "objectives":
      return takeObjectiveTable(table, section, context) || takeKpiTable(table, place, context);
    case "phases":
    case "phase": {
      const taken = takePhaseTable(table, section, context);
      // A phase's cost in its row is a line of the budget as well.
      const costed = shape.money && isBudgetTable(table) && takeMoneyTable(given, scope, "costs", context);
      return taken || costed;
    }
    case "costs":
    case "income":
      return takeCostTable(given, scope, shape, kind, context);
    default:
      return (
        scope.table?.(table) === true ||
        (isKpiTable(table) && takeKpiTable(table, place, context)) ||
        (isBudgetTable(table) && takeMoneyTable(given, scope, "costs", context))
      );
  }
}

/** A table of costs whose rows are phases with their time gives both. */
function takeCostTable(
  table: TableNode,
  scope: Scope,
  shape: TableShape,
  kind: "costs" | "income",
  context: ReadingContext,
): boolean {
  const phased =
    shape.dated &&
    shape.columns.some((column) => column.has("phase")) &&
    takePhaseTable(table, scope.section, context);
  return takeMoneyTable(table, scope, kind, context) || phased;
}

const isBudgetTable = (table: TableNode): boolean => isBudgetHeader(tableRows(table).header);

/** A table of money in a section of something else is an account of its own, under that section's heading. */
function takeMoneyTable(
  table: TableNode,
  { section }: Scope,
  kind: "costs" | "income",
  context: ReadingContext,
): boolean {
  const alone: Section = { ...section, blocks: [{ kind: "table", table, ...table.place }], children: [] };
  const before = context.draft.money.length;
  takeMoney(alone, kind === "costs" ? "cost" : "income", context.year, context, section);
  return context.draft.money
    .slice(before)
    .some(({ account }) => account.categories.some(({ lines }) => lines.length > 0));
}

/** Amounts that nothing but their form says are costs are asked about, and until then are none. */
function carefully(verdict: Verdict, table: TableNode, above: ReadingKind | undefined): Verdict {
  const { kind, confidence } = verdict;
  const doubtful = confidence === "unsure" && (kind === "costs" || kind === "income");
  if (!doubtful || kind === above || isBudgetTable(table)) return verdict;
  return { ...verdict, kind: above ?? "notes", second: kind };
}

/** What each column says that it is, under the names that decisions know it by. */
function columnsOf(
  { titles, columns }: TableShape,
  names: readonly { readonly heading: string }[] = columnNames(titles).map((heading) => ({
    heading,
  })),
): { heading: string; role: string }[] {
  return titles.map((_, at) => ({
    heading: names[at]?.heading ?? "",
    role: [...(columns[at] ?? [])][0] ?? "text",
  }));
}
