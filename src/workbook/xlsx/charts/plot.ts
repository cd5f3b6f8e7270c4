import type { ChartKind, ChartSeriesSpec, ChartSpec, ResolvedWorkbook } from "../../spec.ts";
import { element } from "../xml.ts";
import { axisReferences } from "./axes.ts";
import { fixed } from "./look.ts";
import { seriesElement } from "./series.ts";

const oneColor = fixed("varyColors", 0);

/** Columns and bars: how they stand, and what follows their series. */
function bars(direction: "col" | "bar", grouping: "clustered" | "stacked"): PlotForm {
  return {
    element: "c:barChart",
    before: fixed("barDir", direction) + fixed("grouping", grouping) + oneColor,
    // Stacked pieces stand above each other and not side by side.
    after: fixed("gapWidth", 60) + (grouping === "stacked" ? fixed("overlap", 100) : ""),
  };
}

interface PlotForm {
  readonly element: string;
  readonly before: string;
  readonly after: string;
}

const forms: Readonly<Record<ChartKind, PlotForm>> = {
  column: bars("col", "clustered"),
  columnStacked: bars("col", "stacked"),
  bar: bars("bar", "clustered"),
  barStacked: bars("bar", "stacked"),
  line: {
    element: "c:lineChart",
    before: fixed("grouping", "standard") + oneColor,
    after: fixed("marker", 1),
  },
  scatter: { element: "c:scatterChart", before: fixed("scatterStyle", "lineMarker") + oneColor, after: "" },
  radar: { element: "c:radarChart", before: fixed("radarStyle", "marker") + oneColor, after: "" },
};

/** The series in their own form, and over them those that are lines, on the same axes. */
export function plot(chart: ChartSpec, workbook: ResolvedWorkbook): string {
  const drawn = (kind: ChartKind, overlay: ChartSeriesSpec["overlay"]): string => {
    const elements = chart.series.flatMap((series, index) =>
      series.overlay === overlay ? [seriesElement(series, index, kind, workbook)] : [],
    );
    const form = forms[kind];
    return elements.length === 0
      ? ""
      : element(form.element, {}, form.before, ...elements, form.after, axisReferences);
  };
  return drawn(chart.kind, undefined) + drawn("line", "line");
}
