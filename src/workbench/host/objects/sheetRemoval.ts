import { checkStructure } from "../rules/protection.ts";
import { refusal } from "../rules/refusals.ts";
import type { SheetState } from "./states.ts";

/** Deletes a sheet with its tables and its own names; the last visible one stays. */
export function removeSheet({ book, sheet }: SheetState): void {
  checkStructure(book);
  const others = book.model.sheets().filter((other) => other.id !== sheet.id);
  if (others.every((other) => other.visible !== "Visible")) throw refusal("lastSheet");
  book.model.removeSheet(sheet.id);
}
