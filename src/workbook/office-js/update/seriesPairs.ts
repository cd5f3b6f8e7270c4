import type { ChartSeriesSpec } from "../../spec.ts";

/** A series that stands in a chart, by its place, and what it is to show from now on. */
export interface SeriesPair {
  readonly index: number;
  readonly was: ChartSeriesSpec;
  readonly series: ChartSeriesSpec;
}

/** Lines over columns follow lines and columns follow columns: a series keeps how it is drawn. */
export function seriesPairs(
  before: readonly ChartSeriesSpec[],
  after: readonly ChartSeriesSpec[],
): readonly SeriesPair[] {
  return before.flatMap((was, index) => {
    const rank = before.slice(0, index).filter(({ overlay }) => overlay === was.overlay).length;
    const series = after.filter(({ overlay }) => overlay === was.overlay)[rank];
    return series === undefined ? [] : [{ index, was, series }];
  });
}
