import type { ChartColor } from "../../workbook/style.ts";
import type { Cell, ChartSpec, RangeRef, WorkbookSpec } from "../../workbook/spec.ts";
import type { Grid } from "./sheetPaper.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Mark {
  readonly color: ChartColor;
  readonly shape: "bar" | "line";
  readonly path: string;
}

export interface ChartDrawing {
  readonly id: string;
  readonly box: Box;
  readonly marks: readonly Mark[];
}

const numberOf = (cell: Cell | undefined): number => {
  if (cell?.kind === "number") return cell.value;
  if (cell?.kind === "formula" || cell?.kind === "plan") {
    const value = Number(cell.expected);
    return Number.isFinite(value) ? value : 0;
  }
  return 0;
};

function valuesOf(workbook: WorkbookSpec, range: RangeRef): number[] {
  const sheet = workbook.sheets.find(({ id }) => id === range.sheet);
  const cellAt = (row: number, column: number): Cell | undefined =>
    sheet?.blocks
      .map((block) => block.cells[row - block.row]?.[column - block.column])
      .find((cell) => cell !== undefined);
  return Array.from({ length: range.rows * range.columns }, (_, index) =>
    numberOf(cellAt(range.row + Math.floor(index / range.columns), range.column + (index % range.columns))),
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** A chart with the values that its cells will show, on the place that it will have on the sheet. */
export function drawChart(chart: ChartSpec, workbook: WorkbookSpec, grid: Grid): ChartDrawing {
  const at = (starts: readonly number[], index: number): number => starts[index] ?? starts.at(-1) ?? 0;
  const { anchor } = chart;
  const x = at(grid.columns, anchor.column);
  const y = at(grid.rows, anchor.row);
  const box = {
    x,
    y,
    width: at(grid.columns, anchor.column + anchor.columns) - x,
    height: at(grid.rows, anchor.row + anchor.rows) - y,
  };
  const plot = { x: box.x + 16, y: box.y + 34, width: box.width - 32, height: box.height - 50 };
  const series = chart.series.map((entry) => ({ ...entry, numbers: valuesOf(workbook, entry.values) }));
  const marks =
    chart.kind === "line" || chart.kind === "scatter" || chart.kind === "radar"
      ? lines(series, plot)
      : bars(series, plot, chart.kind);
  return { id: chart.id, box, marks };
}

interface DrawnSeries {
  readonly color: ChartColor | "none";
  readonly overlay?: "line";
  readonly numbers: readonly number[];
}

function lines(series: readonly DrawnSeries[], plot: Box, highest?: number): Mark[] {
  const most = highest ?? Math.max(...series.flatMap(({ numbers }) => numbers), 1e-9);
  return series.flatMap(({ color, numbers }) => {
    if (color === "none") return [];
    const points = numbers.map((value, index) => {
      const across = plot.x + (plot.width * index) / Math.max(1, numbers.length - 1);
      return `${round(across)} ${round(plot.y + plot.height * (1 - Math.max(0, value) / most))}`;
    });
    return points.length > 1 ? [{ color, shape: "line" as const, path: `M${points.join("L")}` }] : [];
  });
}

function bars(series: readonly DrawnSeries[], plot: Box, kind: ChartSpec["kind"]): Mark[] {
  const stacked = kind === "barStacked" || kind === "columnStacked";
  const horizontal = kind === "bar" || kind === "barStacked";
  const filled = series.filter(({ overlay }) => overlay === undefined);
  const over = series.filter(({ overlay }) => overlay !== undefined);
  const categories = Math.max(...series.map(({ numbers }) => numbers.length), 1);
  const sums = Array.from({ length: categories }, (_, index) =>
    filled.map(({ numbers }) => Math.max(0, numbers[index] ?? 0)).reduce((sum, value) => sum + value, 0),
  );
  const reach = [
    ...(stacked ? sums : filled.flatMap(({ numbers }) => numbers)),
    ...over.flatMap(({ numbers }) => numbers),
  ];
  const most = Math.max(...reach, 1e-9);
  const slot = (horizontal ? plot.height : plot.width) / categories;
  const thickness = (slot * 0.64) / (stacked ? 1 : filled.length);
  const reached = Array.from({ length: categories }, () => 0);
  const columns = filled.flatMap(({ color, numbers }, position) => {
    const path = numbers.map((value, index) => {
      const long = (Math.max(0, value) / most) * (horizontal ? plot.width : plot.height);
      const from = stacked ? (reached[index] ?? 0) : 0;
      if (stacked) reached[index] = from + long;
      const across = slot * index + slot * 0.18 + (stacked ? 0 : thickness * position);
      return horizontal
        ? `M${round(plot.x + from)} ${round(plot.y + across)}h${round(long)}v${round(thickness)}h${-round(long)}z`
        : `M${round(plot.x + across)} ${round(plot.y + plot.height - from)}h${round(thickness)}v${-round(long)}h${-round(thickness)}z`;
    });
    return color === "none" ? [] : [{ color, shape: "bar" as const, path: path.join("") }];
  });
  return [...columns, ...lines(over, { ...plot, x: plot.x + slot / 2, width: plot.width - slot }, most)];
}
