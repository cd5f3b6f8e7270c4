import type { ReadingContext } from "./draft.ts";
import { fold } from "./fold.ts";
import { type Heading } from "./heading.ts";
import { notesScope } from "./notes.ts";
import { takePhaseTable } from "./phaseTable.ts";
import type { Verdict } from "./evidence/kinds.ts";
import { tableShape } from "./evidence/table.ts";
import { wholeShape } from "./evidence/shape.ts";
import { moneyDirection, optionIn, takeMoney } from "./money/index.ts";
import type { Section } from "../outline/outline.ts";
import { tableRows } from "../outline/tableRows.ts";
import { opensAtTop, type Scope } from "./scope.ts";
import { takeTable } from "./tables.ts";
import { textAt } from "../textAt.ts";

/** Costs of one unit and worked examples are no spending of the plan. */
export const noSpending: Verdict = {
  kind: "notes",
  confidence: "sure",
  evidence: [{ kind: "notes", weight: 4, reason: "heading" }],
  second: "costs",
};

/** Whether money may be what a section is about: at the top, whatever its words; elsewhere by the words for a budget. */
export function opensMoney(heading: Heading, section: Section, parent: Scope): boolean {
  if (!parent.opens.includes("budget")) return false;
  if (heading.kind === "budget") return true;
  const top = parent.opens === opensAtTop && (section.above === undefined || section.above.depth <= 1);
  return top && (heading.kind === "other" || heading.kind === "total");
}

/** "Option A" and "Option B" beside each other at the top of a document, both with amounts: one thing done in several ways. */
export function optionsAmong(sections: readonly Section[], parent: Scope): readonly Section[] {
  if (!parent.opens.includes("budget")) return [];
  const options = sections.filter((section) => {
    if (optionIn(section.text) !== "labelled") return false;
    return holdsMoney(section);
  });
  if (options.length > 1) return options;
  // "Lean" and "Full" are ways to do the same where the same things stand in both.
  const named = sections.filter((section) => optionIn(section.text) === "named" && holdsMoney(section));
  return named.length > 1 && shareNames(named) ? named : [];
}

function holdsMoney(section: Section): boolean {
  const { items, amounts } = wholeShape(section);
  return (amounts > 0 && amounts * 2 >= items) || moneyDirection(section) !== undefined;
}

/** Whether each of several sections names something that the first one names as well. */
function shareNames(sections: readonly Section[]): boolean {
  const [first, ...others] = sections.map(
    ({ blocks }) =>
      new Set(
        blocks.flatMap((block) => {
          if (block.kind === "items") return block.items.map(({ name }) => fold(name));
          if (block.kind === "table")
            return tableRows(block.table).rows.map(({ cells }) => fold(textAt(cells, 0)));
          return [];
        }),
      ),
  );
  return first !== undefined && others.every((names) => [...names].some((name) => first.has(name)));
}

/** Reads options as an account that they are the only parts of. */
export function takeOptions(
  options: readonly Section[],
  parent: Scope,
  context: ReadingContext,
  readSection: ReadSection,
): void {
  const [first] = options;
  if (first === undefined) return;
  const labelled = optionIn(first.text) === "labelled";
  const word = labelled
    ? (/^\P{L}*(\p{L}+)/u.exec(first.text)?.[1] ?? first.text)
    : (first.above?.text ?? "");
  const around: Section = { ...first, text: word, blocks: [], children: [...options] };
  takeAccount(around, "costs", parent, context, readSection);
}

type ReadSection = (section: Section, parent: Scope, context: ReadingContext) => void;

/** A section of costs or of income, with what stands in it and is something else. */
export function takeAccount(
  section: Section,
  kind: "costs" | "income",
  parent: Scope,
  context: ReadingContext,
  readSection: ReadSection,
): void {
  const direction = kind === "costs" ? "cost" : "income";
  const { others, otherTables } = takeMoney(section, direction, context.year, context);
  takePhasesOfCosts(section, context);
  for (const other of others) readSection(other, { ...parent, opens: opensAtTop }, context);
  for (const { block, section: around } of otherTables) {
    const scope = notesScope(around, context, "notes", around);
    if (!takeTable(block.table, scope, context)) {
      context.ledger.leave(block.firstLine, block.lastLine, "table");
    }
  }
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
