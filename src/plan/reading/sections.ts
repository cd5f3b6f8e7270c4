import type { TableNode } from "../source/tree.ts";
import type { LeftAloneReason } from "../reading.ts";
import { assumptionsScope } from "./assumptions.ts";
import { addCategory, budgetScope, tableTarget, type BudgetPlace } from "./budget.ts";
import { isBudgetHeader, takeBudgetTable } from "./budgetTable.ts";
import type { DraftCategory, ReadingContext } from "./draft.ts";
import { cleanHeading } from "./fold.ts";
import { readHeading, type Heading } from "./heading.ts";
import { groupOf } from "./kpiGroups.ts";
import { kpisScope } from "./kpis.ts";
import { isKpiHeader, takeKpiTable } from "./kpiTable.ts";
import type { Item } from "../outline/item.ts";
import { lazy } from "./lazy.ts";
import type { Ledger } from "./ledger.ts";
import { isNoSpending, moneyDirection, takeMoney } from "./money/index.ts";
import { objectivesScope } from "./objectives.ts";
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
    section: top,
    opens: opensAtTop,
    items: () => undefined,
    inner: (heading, section) => strategyScope(heading, section, context),
  };
  readBlocks(top.blocks, undefined, context);
  for (const section of sections) readSection(section, scope, context);
}

function readSection(section: Section, parent: Scope, context: ReadingContext): void {
  const { ledger } = context;
  const heading = readHeading(section.text);
  ledger.startHeading(section.line, cleanHeading(section.text));
  const direction = opensMoney(heading, section, parent) ? moneyDirection(section) : undefined;
  if (direction !== undefined) {
    const others = takeMoney(section, direction, context.year, context);
    for (const other of others) readSection(other, { ...parent, opens: opensAtTop }, context);
    settleHeading(section, context);
    return;
  }
  if (opensMoney(heading, section, parent) && isNoSpending(section.text)) {
    leaveSection(section, context);
    return;
  }
  const scope = parent.opens.includes(heading.kind)
    ? openScope(heading, section, parent, context)
    : parent.inner(heading, section);
  readBlocks(section.blocks, scope, context);
  for (const child of section.children) readSection(child, scope ?? parent, context);
  settleHeading(section, context);
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

function openScope(heading: Heading, section: Section, parent: Scope, context: ReadingContext): Scope {
  switch (heading.kind) {
    case "objectives":
      return objectivesScope(section, context);
    case "kpis":
      return kpisScope(section, groupOf(heading, section), context);
    case "assumptions":
      return assumptionsScope(section, context);
    case "budget":
      return budgetScope(heading, section, undefined, context);
    case "roi":
      return roiScope(heading, section, context);
    case "pillars":
      return pillarsScope(section, strategyScope(heading, section, context), context);
    case "pillar":
      return pillarScope(heading, section, placeOf(parent.section), context);
    case "phase":
      return openPhase(heading, section, parent.section, context);
    default: {
      const other = strategyScope(heading, section, context);
      const phaseInside = (inside: Heading, child: Section): Scope =>
        openPhase(inside, child, section, context);
      return timelineScope(section, other, phaseInside, context);
    }
  }
}

/** "Pilares": each heading in it is a pillar, also without the word. */
function pillarsScope(section: Section, otherwise: Scope, context: ReadingContext): Scope {
  return {
    ...otherwise,
    opens: opensAtTop,
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
    } else if (block.kind === "table") {
      const taken = scope !== undefined && takeTable(block.table, scope, context);
      if (!taken) ledger.leave(block.firstLine, block.lastLine, "table");
    } else {
      ledger.leave(
        block.firstLine,
        block.lastLine,
        block.kind === "other" ? block.reason : scope === undefined ? without : "prose",
      );
    }
  }
}

/** What of an item nobody took: its own line because of the section, lines below because of their depth. */
function leaveItem(item: Item, reason: LeftAloneReason, ledger: Ledger): void {
  ledger.leave(item.firstLine, item.lastLine, reason);
  ledger.leave(item.lastLine + 1, item.endLine, "tooDeep");
}

function takeTable(table: TableNode, scope: Scope, context: ReadingContext): boolean {
  if (scope.table?.(table) === true) return true;
  const { header } = tableRows(table);
  if (isKpiHeader(header))
    return takeKpiTable(table, groupOf(readHeading(scope.section.text), scope.section), context);
  if (!isBudgetHeader(header)) return false;
  const place = placeOf(scope.section);
  const own = (): DraftCategory => addCategory(place, place.name, undefined, context);
  return takeBudgetTable(table, tableTarget(lazy(own), place, context), context);
}
