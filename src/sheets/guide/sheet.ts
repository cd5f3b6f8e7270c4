import type { Role } from "../../workbook/style.ts";
import type { AssumptionName } from "../assumptions/rows.ts";
import type { Build, BuiltSheet } from "../build.ts";
import { text } from "../frame/cell.ts";
import { firstColumn } from "../frame/sheet.ts";
import { notesTable } from "./notesTable.ts";
import { beginStack } from "../frame/stack.ts";
import { changesTable } from "./changes.ts";
import { coverLines } from "./cover.ts";

const legend = {
  input: "inputText",
  formula: "formulaText",
  link: "link",
  check: "check",
  note: "note",
} as const satisfies Readonly<Record<string, Role>>;

/** The first sheet: what the workbook is, how to read it, and the way to every other sheet. */
export function guideSheet(build: Build, sheets: readonly BuiltSheet[], state: AssumptionName): BuiltSheet {
  const { guide } = build.texts;
  const stack = beginStack(build, "guide");
  const cover = coverLines(build, stack, state);
  stack.skip(1);
  const secondPage = stack.row();
  stack.section(guide.sheets.title);
  stack.cells([text(guide.sheets.sheet, "heading"), text(guide.sheets.purpose, "heading")]);
  for (const { draft } of sheets) {
    stack.cells([
      {
        kind: "text",
        text: draft.words.name,
        role: "link",
        link: { sheet: draft.id, row: 0, column: firstColumn },
      },
      text(draft.words.purpose),
    ]);
  }
  stack.skip(1);
  for (const { title, lines } of [guide.about, guide.reading]) {
    stack.section(title);
    // Sentences run on over the empty cells beside them.
    for (const line of Object.values(lines)) stack.cells([text(line, "purpose")]);
    stack.skip(1);
  }
  stack.section(guide.legend.title);
  for (const [key, role] of Object.entries(legend) as [keyof typeof legend, Role][]) {
    const { sample, meaning } = guide.legend[key];
    stack.cells([text(sample, role), text(meaning)]);
  }
  stack.skip(1);
  stack.section(guide.changes.title);
  stack.table(changesTable(build));
  const notes = notesTable(build.plan);
  if (notes !== undefined) {
    stack.section(guide.notes.title);
    stack.table(notes);
  }
  return {
    draft: {
      id: "guide",
      words: guide,
      tabColor: "grey",
      blocks: stack.blocks,
      tables: stack.tables,
      filters: false,
      conditionalFormats: cover.formats,
      validations: cover.validations,
      widths: { [firstColumn]: 24, [firstColumn + 1]: 66, [firstColumn + 2]: 24 },
      orientation: "portrait",
      pageBreaks: [secondPage],
    },
    names: cover.names,
  };
}
