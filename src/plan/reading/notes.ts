import type { Block, Section } from "../outline/outline.ts";
import type { ReadingContext } from "./draft.ts";
import type { ReadingKind } from "./evidence/kinds.ts";
import { attributeOf, labelOf } from "./evidence/words.ts";
import { withoutUndefined } from "../withoutUndefined.ts";
import { readDeadline } from "./time/deadline.ts";
import { cleanHeading, fold, singleLine } from "./fold.ts";
import { takeTotalCost } from "./milestoneCost.ts";
import { isTotalWord } from "./words.ts";
import type { Item } from "../outline/item.ts";
import type { Scope } from "./scope.ts";
import { opensAtTop } from "./scope.ts";

/**
 * A section that is no plan data: its text is kept as a note and not counted as understood. Headings in it that
 * say what they are open sections of their own. What is to be ignored is not kept: names and addresses of people.
 */
export function notesScope(
  section: Section,
  context: ReadingContext,
  kind: ReadingKind = "notes",
  /** The section of phases that it stands in: totals of their costs are told there. */
  timeline?: Section,
): Scope {
  const kept = kind !== "ignore";
  // The section of notes itself, as this product writes it, holds those that stood under no heading.
  const own = context.around.ownForm && section.depth === 2;
  const add = (text: string, line: number): void => {
    if (kept && text !== "") addNote(own ? "" : cleanHeading(section.text), text, line, context);
  };
  return {
    kind,
    section,
    opens: kept ? opensAtTop : [],
    readsFigures: kept,
    items: (items) => {
      const others = items.filter(
        (item) =>
          !(timeline !== undefined && takesTotal(item, timeline, context)) &&
          !(kept && takeNamedObjective(item.words, [item.firstLine, item.lastLine], context)),
      );
      add(others.map(wordsOf).join("; "), others[0]?.firstLine ?? section.line);
    },
    prose: (block: Extract<Block, { kind: "prose" }>) => {
      if (kept && takeNamedObjective(block.text, [block.firstLine, block.lastLine], context)) return;
      add(block.text, block.firstLine);
    },
    inner: (_, child) => notesScope(child, context, kind, timeline),
  };
}

/** "Objective: …" says what it is wherever it stands, in a sentence or as a bullet. */
export function takeNamedObjective(
  words: string,
  [first, last]: readonly [first: number, last: number],
  { draft, ledger, around }: ReadingContext,
  /** "Objective 1.1: …" is one where nothing else can stand, as in a pillar. */
  numbered = false,
): boolean {
  const label = around.ownForm ? undefined : labelOf(words);
  if (label?.label !== "objective" || label.name === "" || (label.number !== undefined && !numbered))
    return false;
  ledger.understand(first, last);
  const deadline = readDeadline(label.name)?.moment;
  draft.objectives.push({
    name: label.name.replace(/(?<=\p{L}{2}|\d)\.$/u, ""),
    text: "",
    ...withoutUndefined({ deadline }),
    place: { line: first },
  });
  return true;
}

function takesTotal(item: Item, timeline: Section, context: ReadingContext): boolean {
  return (
    isTotalWord(item.name) &&
    attributeOf(fold(item.name)) === "cost" &&
    takeTotalCost(item, timeline, context)
  );
}

function wordsOf({ words, nested }: Item): string {
  return nested.length === 0 ? words : `${words} (${nested.map(wordsOf).join("; ")})`;
}

/** Adds to the note of a heading, or begins it. */
export function addNote(heading: string, text: string, line: number, { draft }: ReadingContext): void {
  const last = draft.notes.at(-1);
  const added = singleLine(text);
  // A note may be as long as the document: what it holds already is not looked through again.
  if (last?.heading !== heading) draft.notes.push({ heading, text: added, place: { line } });
  else if (added !== "") last.text = last.text === "" ? added : `${last.text} ${added}`;
}
