import { isDrawn, pathValues, type Path } from "../../forecast/index.ts";
import type { ChartSpec, RangeRef } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { firstColumn } from "../frame/sheet.ts";
import { caseNames } from "../words.ts";

/** Two rows of charts side by side. */
const most = 4;
const chartRows = 14;
const halves = [
  { column: firstColumn, columns: 4 },
  { column: firstColumn + 4, columns: 6 },
] as const;

/** The ends between which a measure may lie. */
export const fanEnds = ["downside", "upside"] as const;
export type FanEnd = (typeof fanEnds)[number];

/** A measure whose cases lead to different ends, by its row in the table. */
export interface Fan {
  readonly index: number;
  readonly path: Path;
}

export function measureFans(build: Build, paths: readonly Path[]): Fan[] {
  const { grid } = sheetForecast(build).forecast;
  const last = (path: Path, end: FanEnd) => pathValues(path, end, grid).at(-1);
  return paths
    .map((path, index) => ({ path, index }))
    .filter(({ path }) => (["downside", "base", "upside"] as const).every((id) => isDrawn(path, id, grid)))
    .filter(({ path }) => last(path, "downside") !== last(path, "upside"))
    .slice(0, most);
}

export const fanRows = (fans: readonly Fan[]): number =>
  fans.length === 0 ? 0 : Math.ceil(fans.length / halves.length) * (chartRows + 1);

/** Low, as the case goes that the sheets follow, high, and the target. */
export function fanCharts(
  build: Build,
  fans: readonly Fan[],
  grid: { range(id: string): RangeRef },
  row: number,
): ChartSpec[] {
  const words = build.texts.projection;
  return fans.map(({ index, path }, position): ChartSpec => {
    const series = (id: string, name: string, color: "grey" | "teal" | "ink" | "amber") => ({
      name,
      categories: grid.range("label"),
      values: grid.range(`${id}${index}`),
      color,
    });
    const place = halves[position % halves.length] ?? halves[0];
    return {
      id: `projectionFan${index}`,
      kind: "line",
      title: words.fan(path.name),
      anchor: {
        row: row + Math.floor(position / halves.length) * (chartRows + 1),
        rows: chartRows,
        ...place,
      },
      series: [
        series("downside", build.word(caseNames.downside), "grey"),
        series("path", words.rows.active, "teal"),
        series("upside", build.word(caseNames.upside), "ink"),
        series("target", words.pathsHeadings.target, "amber"),
      ],
      valueFormat: path.unit === "percent" ? "0%" : "#,##0",
      legend: "bottom",
    };
  });
}
