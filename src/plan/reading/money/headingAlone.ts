import { rowFields } from "./rowFields.ts";
import type { Sequence } from "./sequence.ts";
import { saysOnlyBudget, totalIn } from "./words.ts";

/**
 * "Works: $80" with no amount below it is a line, unless its words say that it is what all of it comes to, or shares
 * below part it out.
 */
export function takeHeadingAlone({ heading, section, rows }: Sequence): void {
  const { name, amount, labelled } = heading;
  if (amount === undefined || labelled || totalIn(name) !== undefined || saysOnlyBudget(name)) return;
  const parted = rows.filter(({ share }) => share !== undefined).length > 1;
  if (section.children.length > 0 || parted || rows.some((row) => row.amount !== undefined)) return;
  const at = { line: section.line, lastLine: section.line };
  rows.push({ ...rowFields(heading), depth: 0, marked: false, ...at, source: "heading" });
}
