import { headingWords } from "./columnWords.ts";
import { columnOf } from "../outline/tableRows.ts";

const nameWords = headingWords((words) => words.line);
const categoryWords = headingWords((words) => words.category);
const lowWords = headingWords((words) => words.low, "anywhere");
const highWords = headingWords((words) => words.high, "anywhere");
const sumWords = headingWords((words) => words.sum, "anywhere");

/** Whether a table's header plainly names lines of a budget with their sums. */
export function isBudgetHeader(header: readonly string[]): boolean {
  const low = columnOf(header, lowWords);
  const high = columnOf(header, highWords);
  return (
    (columnOf(header, nameWords) ?? columnOf(header, categoryWords)) !== undefined &&
    ((low !== undefined && high !== undefined) || columnOf(header, sumWords) !== undefined)
  );
}
