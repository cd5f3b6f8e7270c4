import type { LeftAloneReason } from "../reading.ts";
import type { ReadingContext } from "./draft.ts";
import { cleanHeading } from "./fold.ts";
import { readHeading, type Heading } from "./heading.ts";
import { notesScope, takeNamedObjective } from "./notes.ts";
import type { ReadingKind } from "./evidence/kinds.ts";
import { judgeSection } from "./evidence/section.ts";
import type { Item } from "../outline/item.ts";
import type { Ledger } from "./ledger.ts";
import { hasProducts, isNoSpending, moneyDirection, type Direction } from "./money/index.ts";
import type { Block, Section } from "../outline/outline.ts";
import { opensAtTop, type Scope } from "./scope.ts";
import { takeTable } from "./tables.ts";
import { openScope } from "./scopes.ts";
import { noSpending, opensMoney, optionsAmong, takeAccount, takeOptions } from "./accounts.ts";

/** Reads the sections of a document into the draft; whatever no section takes is left alone, with its reason. */
export function readSections(sections: readonly Section[], top: Section, context: ReadingContext): void {
  const scope: Scope = {
    kind: undefined,
    section: top,
    opens: opensAtTop,
    items: () => undefined,
    inner: (_, section) => notesScope(section, context),
  };
  readBlocks(top.blocks, undefined, context);
  readAll(sections, scope, context);
}

/** Sections beside each other. "Metric" and "Actions" behind a goal without anything under it are the goal's. */
function readAll(sections: readonly Section[], parent: Scope, context: ReadingContext): void {
  let scope = parent;
  const options = optionsAmong(sections, parent);
  for (const section of sections) {
    if (options.includes(section)) {
      if (section === options[0]) takeOptions(options, parent, context, readSection);
      continue;
    }
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
  const spendsNothing = money && isNoSpending(section.text) && !hasProducts(section);
  const direction = money && !spendsNothing ? moneyDirection(section) : undefined;
  const kind = spendsNothing
    ? context.readings.section(section, noSpending).kind
    : kindOf(heading, section, parent, direction, context);
  if (spendsNothing && (kind === "notes" || kind === "ignore")) {
    leaveSection(section, context);
    return kind;
  }
  if (kind === "costs" || kind === "income") {
    takeAccount(section, kind, parent, context, readSection);
    settleHeading(section, context);
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

/** A heading is understood when something under it is. */
function settleHeading(section: Section, { ledger }: ReadingContext): void {
  const empty = section.blocks.length === 0 && section.children.length === 0;
  if (!empty && ledger.understoodSince(section.line)) ledger.understand(section.line);
  else ledger.leave(section.line, section.line, empty ? "emptyHeading" : "unknownSection");
}

function readBlocks(blocks: readonly Block[], scope: Scope | undefined, context: ReadingContext): void {
  const { ledger } = context;
  const without = scope === undefined ? "noHeading" : "unknownSection";
  for (const block of blocks) {
    if (block.kind === "items") {
      scope?.items(block.items);
      for (const item of block.items) leaveItem(item, without, ledger);
    } else if (block.kind === "figure") {
      if (scope?.readsFigures === true) {
        if (scope.figure === undefined) scope.items([block.item]);
        else scope.figure(block.item);
      }
      leaveItem(block.item, "prose", ledger);
    } else if (block.kind === "prose") {
      if (scope === undefined) takeNamedObjective(block.text, [block.firstLine, block.lastLine], context);
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
