import type { RootContent } from "mdast";
import type { Plan } from "../plan.ts";
import { fieldWord } from "../reading/words.ts";
import { heading } from "./nodes.ts";

/** Text that is no plan data, under the headings that it stood under. */
export function writeNotes({ notes, language }: Plan): RootContent[] {
  if (notes === undefined) return [];
  return [
    heading(2, fieldWord("notes", language)),
    ...notes.flatMap((note): RootContent[] => [
      ...(note.heading === "" ? [] : [heading(3, note.heading)]),
      { type: "paragraph", children: [{ type: "text", value: note.text }] },
    ]),
  ];
}
