import type { Block, PrintSpec, RangeRef, SheetSpec } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import type { SheetDraft } from "./draft.ts";
import { longDate } from "./longDate.ts";
import { columnBreaks, rowBreaks, sum, type Stretch } from "./pages.ts";
import { printedAreas } from "./printedAreas.ts";
import { paperInside, pointsOf, safety, smallestScale } from "./paper.ts";

/** A last page of a few rows is worth smaller letters. */
const barelyOver = 1.25;
const usualHeight = 15;
/** The heading of a section stays with what follows it. */
const headRows = 6;

export interface PrintedCells {
  readonly blocks: readonly Block[];
  readonly rows: number;
  /** Of the printed columns, in characters. */
  readonly widths: readonly number[];
  readonly heights: NonNullable<SheetSpec["rowHeights"]>;
}

/**
 * What of a sheet is printed, and how it is divided into pages: as wide as its columns as long as its
 * smallest letters can be read on either paper, else in groups of columns after those that say what the
 * rows are.
 */
export function printSpec(build: Build, draft: SheetDraft, cells: PrintedCells): PrintSpec {
  const { rows, widths } = cells;
  const orientation = draft.orientation ?? "landscape";
  const area: RangeRef = { sheet: draft.id, row: 0, column: 0, rows, columns: widths.length };
  return {
    orientation,
    area,
    ...repeatedRows(draft),
    ...division(draft, cells, paperInside[orientation]),
    ...pageLines(build),
  };
}

type Division = Pick<PrintSpec, "areas" | "breaks" | "scale" | "onePage" | "titleColumns">;

function division(
  draft: SheetDraft,
  cells: PrintedCells,
  paper: { readonly width: number; readonly height: number },
): Division {
  const points = cells.widths.map(pointsOf);
  const own = new Map(cells.heights.map(({ row, points: height }) => [row, height]));
  const heights = Array.from({ length: cells.rows }, (_, row) => own.get(row) ?? usualHeight);
  const charts = draft.charts ?? [];
  const across = columnsOf(draft, points, paper.width);
  const scale = Math.min(1, paper.width / across.widest);
  if (across.breaks.length === 0 && draft.pageBreaks === undefined) {
    const pages = (sum(heights) * scale) / paper.height;
    if (pages <= 1) return {};
    const shrunk = scale / pages;
    if (shrunk * safety >= smallestScale && (draft.onePage === true || pages <= barelyOver)) {
      return { onePage: true };
    }
  }
  const whole = percent(scale);
  const titleRow = repeatedRows(draft).titleRows?.[0];
  const drawn = charts.map(({ anchor }): Stretch => [anchor.row, anchor.row + anchor.rows - 1]);
  // Beside a chart sections stand where the chart lets them.
  const parts = sectionRows(cells.blocks).filter(
    (row) => !drawn.some(([first, last]) => row > first && row <= last),
  );
  const down = rowBreaks(
    {
      heights,
      parts,
      together: [...parts.map((row): Stretch => [row, row + headRows - 1]), ...drawn],
      ...(titleRow === undefined ? {} : { headingRow: titleRow }),
    },
    (paper.height * 100) / whole,
  );
  const breaks = [...new Set([...(draft.pageBreaks ?? []), ...down])].sort((one, other) => one - other);
  if (across.breaks.length === 0 && breaks.length === 0) return {};
  return {
    scale: whole,
    breaks: {
      ...(breaks.length === 0 ? {} : { rows: breaks }),
      ...(across.breaks.length === 0 ? {} : { columns: across.breaks }),
    },
    ...(across.breaks.length === 0
      ? {}
      : {
          titleColumns: across.titles,
          areas: printedAreas(
            {
              sheet: draft.id,
              blocks: cells.blocks,
              charts,
              colored: (draft.conditionalFormats ?? []).map(({ range }) => range),
              rows: cells.rows,
              columns: cells.widths.length,
            },
            across.breaks,
          ),
        }),
  };
}

/** How the columns are divided, and how wide the widest page is. */
function columnsOf(
  { printedApart, titleColumns = [1, 1], charts = [] }: SheetDraft,
  widths: readonly number[],
  page: number,
): { breaks: number[]; widest: number; titles: Stretch } {
  const titles = titleColumns;
  const undivided = sum(widths);
  if (printedApart === undefined && (page * safety) / undivided >= smallestScale) {
    return { breaks: [], widest: undivided, titles };
  }
  const together = charts.map(({ anchor }): Stretch => [anchor.column, anchor.column + anchor.columns - 1]);
  const columns = {
    widths,
    together,
    titles,
    ...(printedApart === undefined ? {} : { begins: printedApart }),
  };
  return { ...columnBreaks(columns, (page * safety) / smallestScale), titles };
}

/** Pages side by side of columns so many characters wide. */
export const pagesAcross = (draft: SheetDraft, widths: readonly number[]): number =>
  columnsOf(draft, widths.map(pointsOf), paperInside[draft.orientation ?? "landscape"].width).breaks.length +
  1;

/** How many columns of these the first page holds. */
export const firstPageColumns = (draft: SheetDraft, widths: readonly number[]): number =>
  columnsOf(draft, widths.map(pointsOf), paperInside[draft.orientation ?? "landscape"].width).breaks[0] ??
  widths.length;

const sectionRows = (blocks: readonly Block[]): number[] =>
  blocks.flatMap(({ row, cells }) =>
    cells.flatMap((line, index) => (line[0]?.role === "section" ? [row + index] : [])),
  );

/** A little less than what fits by calculation, as printers differ; 10 is the least that Excel takes. */
const percent = (scale: number): number => Math.max(10, Math.floor(scale * safety * 100 + 1e-9));

/** The headings of the lowest table; none where they would stand over figures of another part. */
function repeatedRows(draft: SheetDraft): Pick<PrintSpec, "titleRows"> {
  const { charts = [], lastPrinted = Infinity } = draft;
  const blocks = draft.blocks.filter(({ column }) => column <= lastPrinted);
  const tables = draft.tables.filter(({ spec }) => spec.column <= lastPrinted);
  if (tables.length === 0) return {};
  const lowest = tables.reduce((found, table) => (table.spec.row > found.spec.row ? table : found));
  const end = lowest.spec.row + lowest.spec.rows;
  const isFollowed =
    sectionRows(blocks).some((row) => row > end) || charts.some(({ anchor }) => anchor.row > end);
  if (isFollowed) return {};
  return { titleRows: [lowest.spec.row, lowest.spec.row] };
}

/** In headers and footers "&" begins a code of Excel. */
const literal = (words: string): string => words.replaceAll("&", "&&");

/** Whose pages these are above them, and below them what they were made from and which page it is. */
function pageLines(build: Build): Pick<PrintSpec, "header" | "footer"> {
  const { texts, word } = build;
  const plan = literal(word("PlanTitle").slice(0, 80));
  return {
    header: plan === "" ? "&A" : `${plan} · &A`,
    footer: `${texts.common.pageOf("&P", "&N")} · ${literal(texts.common.madeAsOf(longDate(build)))}`,
  };
}
