import { cellText } from "../../limits.ts";
import type { Cell, ChartKind, ChartSeriesSpec, RangeRef, ResolvedWorkbook, Value } from "../../spec.ts";
import { absoluteReference } from "../names.ts";
import { element, textElement } from "../xml.ts";
import { colorFill, fixed, line, noFill, noLine } from "./look.ts";

/** A series with its name, look, references, and the values that a viewer shows who does not calculate. */
export function seriesElement(
  series: ChartSeriesSpec,
  index: number,
  kind: ChartKind,
  workbook: ResolvedWorkbook,
): string {
  const lines = kind === "line" || kind === "scatter" || kind === "radar";
  const categories = valuesOf(series.categories, workbook);
  const across = kind === "scatter" ? "c:xVal" : "c:cat";
  const up = kind === "scatter" ? "c:yVal" : "c:val";
  return element(
    "c:ser",
    {},
    fixed("idx", index),
    fixed("order", index),
    element("c:tx", {}, textElement("c:v", series.name)),
    look(series, lines),
    lines ? element("c:marker", {}, fixed("symbol", "none")) : fixed("invertIfNegative", 0),
    element(
      across,
      {},
      kind === "scatter"
        ? numberReference(series.categories, categories, workbook)
        : textReference(series.categories, categories, workbook),
    ),
    element(up, {}, numberReference(series.values, valuesOf(series.values, workbook), workbook)),
    kind === "line" || kind === "scatter" ? fixed("smooth", 0) : "",
  );
}

function look({ color }: ChartSeriesSpec, lines: boolean): string {
  if (color === "none") return element("c:spPr", {}, lines ? noLine : noFill);
  return element("c:spPr", {}, lines ? line(color, 2.25) : colorFill(color));
}

function numberReference(
  range: RangeRef,
  values: readonly (Value | undefined)[],
  workbook: ResolvedWorkbook,
): string {
  const points = values.map((value) => (typeof value === "number" ? String(value) : undefined));
  return element(
    "c:numRef",
    {},
    textElement("c:f", absoluteReference(range, workbook)),
    element("c:numCache", {}, textElement("c:formatCode", "General"), ...pointList(points)),
  );
}

function textReference(
  range: RangeRef,
  values: readonly (Value | undefined)[],
  workbook: ResolvedWorkbook,
): string {
  const points = values.map((value) => (value === undefined ? undefined : cellText(String(value))));
  return element(
    "c:strRef",
    {},
    textElement("c:f", absoluteReference(range, workbook)),
    element("c:strCache", {}, ...pointList(points)),
  );
}

const pointList = (points: readonly (string | undefined)[]): readonly string[] => [
  fixed("ptCount", points.length),
  ...points.map((point, idx) =>
    point === undefined ? "" : element("c:pt", { idx }, textElement("c:v", point)),
  ),
];

/** What the cells of a range show, as far as the spec knows it. */
function valuesOf(range: RangeRef, workbook: ResolvedWorkbook): readonly (Value | undefined)[] {
  const blocks = workbook.sheets.find(({ id }) => id === range.sheet)?.blocks ?? [];
  const cellAt = (row: number, column: number): Cell | undefined => {
    for (const block of blocks) {
      const cell = block.cells[row - block.row]?.[column - block.column];
      if (cell !== undefined) return cell;
    }
    return undefined;
  };
  return Array.from({ length: range.rows * range.columns }, (_, index) => {
    const row = range.row + Math.floor(index / range.columns);
    return shownValue(cellAt(row, range.column + (index % range.columns)));
  });
}

function shownValue(cell: Cell | undefined): Value | undefined {
  if (cell === undefined || cell.only === "excel") return undefined;
  switch (cell.kind) {
    case "blank":
      return undefined;
    case "text":
      return cell.text;
    case "number":
      return cell.value;
    case "formula":
    case "plan":
      return cell.expected;
  }
}
