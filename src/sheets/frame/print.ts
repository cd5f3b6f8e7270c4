import type { PrintSpec, RangeRef, SheetSpec } from "../../workbook/spec.ts";
import type { PrintedApart, SheetDraft } from "./draft.ts";

/** What the usual margins leave of A4, the lower of the two usual papers, in points. */
const paper = { long: 741, short: 487 };
/** A last page of a few rows is worth smaller letters, as long as they can be read. */
const barelyOver = 1.25;
const smallestScale = 0.5;
/** The same where a sheet can be divided well instead. */
const smallestUndivided = 0.6;
const usualHeight = 15;

/** What of a sheet is printed, and how it is divided into pages as wide as its columns. */
export function printSpec(
  draft: SheetDraft,
  rows: number,
  widths: readonly number[],
  heights: NonNullable<SheetSpec["rowHeights"]>,
): PrintSpec {
  const orientation = draft.orientation ?? "landscape";
  const area: RangeRef = { sheet: draft.id, row: 0, column: 0, rows, columns: widths.length };
  const [width, height] = orientation === "landscape" ? [paper.long, paper.short] : [paper.short, paper.long];
  const own = new Map(heights.map(({ row, points }) => [row, points]));
  const used = Array.from({ length: rows }, (_, row) => own.get(row) ?? usualHeight);
  const scale = Math.min(1, width / sum(widths.map(pointsOf)));
  const pages = (sum(used) * scale) / height;

  const { printedApart, breakBefore, onePage = false } = draft;
  const shared = { orientation, area, ...repeatedRows(draft) };
  if (printedApart !== undefined) return { ...shared, ...apart(printedApart, widths, width) };
  const smallest = breakBefore === undefined ? smallestScale : smallestUndivided;
  const shrunk = onePage || (pages > 1 && pages <= barelyOver && scale / pages >= smallest);
  if (breakBefore !== undefined && pages > 1 && !shrunk) {
    return { ...shared, breaks: { rows: [breakBefore] }, scale: percent(scale) };
  }
  return { ...shared, ...(shrunk ? { onePage: true } : {}) };
}

/** The first columns on pages as wide as they are, the others after the title columns on pages of their own. */
function apart(
  { column, titleColumns }: PrintedApart,
  widths: readonly number[],
  width: number,
): Pick<PrintSpec, "breaks" | "titleColumns" | "scale"> {
  const points = widths.map(pointsOf);
  const before = sum(points.slice(0, column));
  const behind = sum(points.slice(titleColumns[0], titleColumns[1] + 1)) + sum(points.slice(column));
  const scale = Math.min(1, width / Math.max(before, behind));
  return { titleColumns, breaks: { columns: [column] }, scale: percent(scale) };
}

/** Two hundredths less than what fits by calculation, as printers differ; 10 is the least that Excel takes. */
const percent = (scale: number): number => Math.max(10, Math.floor(scale * 98));

/** The headings of the lowest table, which alone is long enough to reach a second page. */
function repeatedRows({ tables }: SheetDraft): Pick<PrintSpec, "titleRows"> {
  if (tables.length === 0) return {};
  const lowest = tables.reduce((found, table) => (table.spec.row > found.spec.row ? table : found));
  return { titleRows: [lowest.spec.row, lowest.spec.row] };
}

/** A width in characters of Calibri 11, 7 pixels each and 5 around them, in points. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
