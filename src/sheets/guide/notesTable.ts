import type { Plan } from "../../plan/plan.ts";
import { textField, type Fields } from "../frame/fields.ts";
import { inputs, type TableSource } from "../frame/table.ts";

/** What people type into the Notes table. */
export const noteFields = { heading: textField(), text: textField() } satisfies Fields<"notes">;

type NoteRow = NonNullable<Plan["notes"]>[number];

/** Text of the document that is no plan data, under its headings; nothing where there is none. */
export function notesTable({ notes = [] }: Plan): TableSource<"notes", NoteRow> | undefined {
  if (notes.length === 0) return undefined;
  return { id: "notes", columns: inputs(noteFields), rows: notes, emptyRow: { heading: "", text: "" } };
}
