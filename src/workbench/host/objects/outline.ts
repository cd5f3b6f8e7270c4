import { invalidArgument } from "../hostError.ts";
import { checkSheetAllows } from "../rules/protection.ts";
import type { RangeState } from "./states.ts";

/** Groups within groups, as many as Excel has levels of an outline below its first. */
const deepest = 7;

/** Puts the rows or columns of a range into a group, or takes them out of one. */
export function changeOutline(own: RangeState, option: "ByRows" | "ByColumns", step: 1 | -1): void {
  const { sheet, area } = own;
  const what = option === "ByRows" ? "rows" : "columns";
  checkSheetAllows(own, what === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const first = what === "rows" ? area.row : area.column;
  const lines = Array.from({ length: area[what] }, (_, at) => first + at);
  const levels = sheet.outline[what];
  const next = lines.map((line) => (levels.get(line) ?? 0) + step);
  if (next.some((level) => level < 0 || level > deepest)) throw invalidArgument(`no group of ${what} there`);
  lines.forEach((line, at) => levels.set(line, next[at] ?? 0));
}
