import type { Area, ChartModel, ChartSeriesModel, SheetModel } from "../../../src/workbench/model/model.ts";
import type { ChartSpec } from "../../../src/workbook/spec.ts";
import type { FactList } from "./facts.ts";
import { isBar } from "./specCharts.ts";

const kinds: Readonly<Record<string, ChartSpec["kind"]>> = {
  ColumnClustered: "column",
  ColumnStacked: "columnStacked",
  BarClustered: "bar",
  BarStacked: "barStacked",
  Line: "line",
  XYScatterLinesNoMarkers: "scatter",
  Radar: "radar",
};

export function modelChartFacts(
  list: FactList,
  sheet: SheetModel,
  reference: (sheetId: string, area: Area) => string,
): void {
  sheet.charts().forEach((chart, index) => {
    const at = (what: string): string => `${sheet.name} chart ${index} ${what}`;
    const { members } = chart;
    const kind = kinds[chart.type] ?? "line";
    const axis = (which: string, what: string): unknown => members[`axes.${which}Axis.${what}`];
    list.add(at("kind"), kind);
    list.add(at("place"), placeOf(chart, sheet));
    list.add(at("title"), [members["title.text"], ...font(chart, "title.format.font.", "bold")]);
    list.add(at("letters"), font(chart, "format.font."));
    const shown = members["legend.visible"] !== false;
    list.add(at("legend"), shown ? String(members["legend.position"]).toLowerCase() : "none");
    list.add(at("value format"), axis("value", "numberFormat"));
    list.add(at("limits"), [axis("value", "minimum") ?? "free", axis("value", "maximum") ?? "free"]);
    if (kind !== "radar") {
      list.add(at("axis titles"), [axis("category", "title.text") ?? "", axis("value", "title.text") ?? ""]);
      list.add(at("categories below"), axis("category", "tickLabelPosition") === "Low");
      const reversed = axis("category", "reversePlotOrder") === true;
      list.add(at("first on top"), reversed && axis("category", "position") === "Maximum");
    }
    if (isBar(kind)) {
      const [first] = chart.series;
      list.add(at("gaps"), [first?.members["gapWidth"], first?.members["overlap"] ?? 0]);
    }
    chart.series.forEach((series, number) =>
      list.add(at(`series ${number}`), [
        series.name,
        ...[series.categories, series.values].map((source) =>
          source === undefined ? "" : reference(source.sheetId, source.area),
        ),
        colourOf(series, isBar(kind) && series.members["chartType"] !== "Line"),
      ]),
    );
  });
}

const font = ({ members }: ChartModel, path: string, ...weight: readonly string[]): unknown[] =>
  ["size", ...weight, "color"].map((member) => members[path + member]);

function colourOf({ members }: ChartSeriesModel, bar: boolean): unknown {
  if (bar) return members["format.fill.visible"] === false ? "none" : members["format.fill.color"];
  if (members["markerStyle"] !== "None") return "marked";
  if (members["format.line.lineStyle"] === "None") return "none";
  return members["format.line.weight"] === 2.25 ? members["format.line.color"] : "thin";
}

/** The cells that a chart covers, from its points. */
function placeOf({ left, top, width, height }: ChartModel, sheet: SheetModel): number[] {
  const index = (points: number, size: (at: number) => number): number => {
    let [at, sum] = [0, 0];
    while (sum < points / 0.75 - 0.5) sum += size(at++);
    return at;
  };
  const row = index(top, (at) => sheet.rowHeight(at));
  const column = index(left, (at) => sheet.columnWidth(at));
  const rows = index(top + height, (at) => sheet.rowHeight(at)) - row;
  return [row, column, rows, index(left + width, (at) => sheet.columnWidth(at)) - column];
}
