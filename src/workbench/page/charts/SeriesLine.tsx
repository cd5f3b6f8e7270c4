import type { SeriesData } from "./chartData.ts";
import { linePath } from "./linePath.ts";

/** A series drawn as a line, with its name to point at. */
export function SeriesLine({
  series,
  x,
  y,
}: {
  readonly series: SeriesData;
  readonly x: (index: number) => number | undefined;
  readonly y: (value: number) => number;
}) {
  return (
    <path
      d={linePath(series.values, x, y)}
      fill="none"
      stroke={series.color}
      strokeWidth={2.25}
      strokeLinejoin="round"
    >
      <title>{series.name}</title>
    </path>
  );
}
