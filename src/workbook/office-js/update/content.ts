import type { Cell, Value } from "../../spec.ts";
import { isDateFormat, shiftedDate } from "../dates.ts";
import { plainFormula } from "./references.ts";

/** What a cell of a spec holds once it is written: a formula, a value, or "" for none. */
export function contentOf(cell: Cell | undefined, date1904: boolean): Value {
  if (cell === undefined || cell.only === "file") return "";
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return cell.text;
    case "number":
      return isDateFormat(cell.format) ? shiftedDate(cell.value, date1904) : cell.value;
    default:
      return cell.formula;
  }
}

export const isFormula = (content: Value): content is string =>
  typeof content === "string" && content.startsWith("=");

/** Whether two cells hold the same, however Excel writes a formula. */
export function sameContent(one: Value, other: Value): boolean {
  if (one === other) return true;
  if (isFormula(one) && isFormula(other)) return plainFormula(one) === plainFormula(other);
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
  // The apostrophe that keeps text from being read as something else is no part of it.
  const bare = (value: Value): Value => (typeof value === "string" ? value.replace(/^'/, "") : value);
  return bare(one) === bare(other);
}
