import type {
  Block,
  Cell,
  ChartSpec,
  ConditionalFormatSpec,
  RangeRef,
  SheetSpec,
} from "../../workbook/spec.ts";
import { mainTable } from "../../workbook/mainTable.ts";
import type { AssumptionName } from "../assumptions/rows.ts";
import type { Build } from "../build.ts";
import { blank, formula, text } from "./cell.ts";
import { fittedWidths, type FittedWidths } from "./columnWidths.ts";
import { rowHeights } from "./rowHeights.ts";
import type { SheetDraft } from "./draft.ts";
import { sum } from "./pages.ts";
import { firstPageColumns, pagesAcross, printSpec } from "./print.ts";
import { failingFormats } from "./rules.ts";
import { textWidth, wideTextWidth } from "./textWidth.ts";

/** First column of content: the one before it is a margin. */
export const firstColumn = 1;
/** First row below the head: title, purpose, unit line, an empty row. */
export const firstRow = 4;
const marginWidth = 2;
/** Characters of a landscape screen: the master check stands left of its end. */
const screenWidth = 150;

/** Puts the head on a sheet and finds its widths and print area. */
export function assembleSheet(build: Build, draft: SheetDraft, state: AssumptionName): SheetSpec {
  const { texts } = build;
  const { words } = draft;
  const content = [...draft.blocks, ...draft.tables.map((table) => table.block)];
  const charts = draft.charts ?? [];
  const lastContent =
    draft.lastPrinted ?? Math.max(...content.map(lastColumn), ...charts.map(lastChartColumn));
  const fitted = (last: number): FittedWidths =>
    fittedWidths(
      content,
      { caps: draft.caps ?? {}, fixed: draft.widths ?? {}, margin: marginWidth, printed: last + 1 },
      (columns) => pagesAcross(draft, columns),
    );
  const { lastOnNarrowPage } = draft;
  const all = fitted(lastContent);
  const fewer = all.pages > 1 && lastOnNarrowPage !== undefined ? fitted(lastOnNarrowPage) : all;
  const { widths } = fewer.pages < all.pages ? fewer : all;
  const lastFitted = fewer.pages < all.pages ? (lastOnNarrowPage ?? lastContent) : lastContent;
  const planTitle = draft.id === "guide" ? "" : build.word("PlanTitle").slice(0, 80);
  const head: (Cell | undefined)[][] = [
    [text(texts.common.titleOf(words.title, planTitle), "title")],
    [text(words.purpose, "purpose")],
    [
      draft.unit === undefined
        ? blank()
        : typeof draft.unit === "string"
          ? text(draft.unit, "unit")
          : draft.unit,
    ],
  ];
  const master = build.sheets.includes("checks")
    ? masterCheck(build, draft, widths, firstPageColumns(draft, widths.slice(0, lastFitted + 1)), state)
    : undefined;
  const headBlock: Block = {
    row: 0,
    column: firstColumn,
    cells: head.map((row) => row.map((cell) => cell ?? blank())),
  };
  const blocks = [headBlock, ...(master === undefined ? [] : [master.block]), ...content];
  const printed =
    1 +
    (draft.lastPrinted === undefined && lastFitted === lastContent
      ? Math.max(lastContent, ...blocks.map(lastColumn))
      : lastFitted);
  const tables = draft.tables.map((table) => table.spec);
  const filtered = mainTable({ ...draft, tables });
  const heights = rowHeights([...content, ...(draft.room ?? [])], widths, filtered?.row);
  const rows = Math.max(
    ...blocks.filter(({ column }) => column < printed).map((block) => block.row + block.cells.length),
    ...charts.filter(({ anchor }) => anchor.column < printed).map(chartEnd),
  );
  return {
    id: draft.id,
    name: words.name,
    tabColor: draft.tabColor,
    columnWidths: widths,
    rowHeights: heights,
    blocks,
    tables,
    ...(draft.filters === undefined ? {} : { filters: draft.filters }),
    conditionalFormats: [...(master?.formats ?? []), ...(draft.conditionalFormats ?? [])],
    validations: [...draft.tables.flatMap((table) => table.validations), ...(draft.validations ?? [])],
    charts,
    ...groupedSteps(draft, content, charts, widths.length),
    freeze: frozen(draft, widths),
    print: printSpec(build, draft, { blocks, rows, widths: widths.slice(0, printed), heights }),
  };
}

/** Steps of the calculation beside what is read and printed: behind the last cell that people type into. */
function groupedSteps(
  { lastPrinted }: SheetDraft,
  content: readonly Block[],
  charts: readonly ChartSpec[],
  count: number,
): Pick<SheetSpec, "grouped"> {
  if (lastPrinted === undefined) return {};
  const column = 1 + Math.max(lastPrinted, ...content.map(lastInput), ...charts.map(lastChartColumn));
  return column < count ? { grouped: { column, columns: count - column } } : {};
}

const lastInput = ({ column, cells }: Block): number =>
  column + Math.max(-1, ...cells.map((row) => row.findLastIndex(isInput)));
const isInput = (cell: Cell): boolean =>
  "role" in cell && (cell.role === "input" || cell.role === "inputText");

/** Frozen columns take a third of a screen at most: what scrolls needs the rest. */
function frozen(draft: SheetDraft, widths: readonly number[]): { rows: number; columns: number } {
  const { rows, columns } = draft.freeze ?? { rows: firstRow - 1, columns: 0 };
  const fitting = widths.findIndex((_, column) => sum(widths.slice(0, column + 1)) > screenWidth / 3);
  return { rows, columns: fitting < 0 ? columns : Math.min(columns, fitting) };
}

const lastColumn = (block: Block): number =>
  block.column + Math.max(...block.cells.map((row) => row.length)) - 1;
const lastChartColumn = ({ anchor }: ChartSpec): number => anchor.column + anchor.columns - 1;
const chartEnd = ({ anchor }: ChartSpec): number => anchor.row + anchor.rows;

/** Two cells at the right of row 2, where the purpose does not reach: a link to the checks and what they say. */
function masterCheck(
  build: Build,
  { id: sheet, words }: SheetDraft,
  widths: number[],
  firstPage: number,
  state: AssumptionName,
): { block: Block; formats: readonly ConditionalFormatSpec[] } {
  const label = `${build.texts.common.checks}:`;
  const room = label.length + 2;
  let column = firstColumn;
  let left = marginWidth;
  // It begins after the margin.
  const purpose = Math.max(textWidth(words.purpose) + 2, wideTextWidth(words.purpose) + marginWidth);
  while (column < widths.length && left < purpose) left += widths[column++] ?? 0;
  const fits = (at: number): boolean => (widths[at] ?? room) >= room;
  // On the first page a column is rather widened than the link put on another page.
  if (column + 1 < firstPage && !widths.slice(column, firstPage - 1).some((width) => width >= room))
    widths[column] = room;
  while (!fits(column)) left += widths[column++] ?? 0;
  // As far to the right as a screen and the first page show.
  for (let next = column + 1, edge = left; next + 1 < Math.min(widths.length, firstPage); next++) {
    edge += widths[next - 1] ?? 0;
    if (edge + (widths[next] ?? 0) + (widths[next + 1] ?? 0) > screenWidth) break;
    if (fits(next)) column = next;
  }
  for (let at = widths.length; at <= column + 1; at++) widths[at] = room;
  const result: RangeRef = { sheet, row: 1, column: column + 1, rows: 1, columns: 1 };
  const expected = build.word(state);
  return {
    block: {
      row: 1,
      column,
      cells: [
        [
          { kind: "text", text: label, role: "link", link: { sheet: "checks", row: 0, column: firstColumn } },
          formula("={name:MasterCheck}", expected, undefined, "check"),
        ],
      ],
    },
    formats: failingFormats(result),
  };
}
