import type { Plan } from "../../plan/plan.ts";
import { noteFields } from "../guide/notesTable.ts";
import { readTable, type ReadingSource } from "./reader.ts";

/** What the document says and is no plan data. */
export function readNotes(source: ReadingSource): Plan["notes"] {
  const notes = readTable(source, "notes", noteFields).map(({ values: { heading = "", text = "" } }) => ({
    heading,
    text,
  }));
  return notes.length === 0 ? undefined : notes;
}
