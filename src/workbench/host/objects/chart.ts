import { bounds } from "../area.ts";
import { invalidArgument } from "../hostError.ts";
import { placeOf } from "../rules/reference.ts";
import { changeChart, chartOf } from "./chartMembers.ts";
import { seriesOf } from "./chartSource.ts";
import { defineObject, membersOf } from "./members.ts";
import { flag, number, oneOf, optional, range, rangeOrAddress, text, withDefault } from "./parameters.ts";
import { boxOf } from "./rangePosition.ts";
import type { ChartState, ObjectName } from "./states.ts";

const { value, object, method } = membersOf<ChartState>();

const part = <Name extends ObjectName & `Chart${string}`>(set: string, path: string, className: Name) =>
  object(set, className as "ChartTitle", (own) => ({ ...own, path }));

const length = (set: string, name: "left" | "top" | "width" | "height") =>
  value(
    set,
    (own) => chartOf(own)[name],
    (own, given) => {
      const points = number(given);
      if (points < 0) throw invalidArgument(`${name} is not negative`);
      changeChart(own, { [name]: points });
    },
  );

export const chart = defineObject("Chart", {
  identity: ({ chartId }) => ({ Id: chartId }),
  members: {
    id: value("1.7", ({ chartId }) => chartId),
    name: value(
      "1.1",
      (own) => chartOf(own).name,
      (own, name) => changeChart(own, { name: text(name) }),
    ),
    chartType: value(
      "1.7",
      (own) => chartOf(own).type,
      (own, type) => changeChart(own, { type: text(type) }),
    ),
    left: length("1.1", "left"),
    top: length("1.1", "top"),
    width: length("1.1", "width"),
    height: length("1.1", "height"),

    plotVisibleOnly: value(
      "1.8",
      (own) => chartOf(own).members["plotVisibleOnly"] ?? true,
      (own, given) => {
        changeChart(own, { members: { ...chartOf(own).members, plotVisibleOnly: flag(given) } });
      },
    ),

    axes: part("1.1", "axes", "ChartAxes"),
    dataLabels: part("1.1", "dataLabels", "ChartDataLabels"),
    format: part("1.1", "format", "ChartAreaFormat"),
    legend: part("1.1", "legend", "ChartLegend"),
    plotArea: part("1.8", "plotArea", "ChartPlotArea"),
    title: part("1.1", "title", "ChartTitle"),
    series: object("1.1", "ChartSeriesCollection", (own) => own),
    worksheet: object("1.2", "Worksheet", ({ book, sheet }) => ({ book, sheet })),

    delete: method("1.1", [], (own) => {
      chartOf(own);
      own.sheet.removeChart(own.chartId);
    }),
    setData: method(
      "1.1",
      [range, withDefault(oneOf("Auto", "Columns", "Rows"), "Auto")],
      (own, source, seriesBy) => changeChart(own, { series: seriesOf(source, seriesBy) }),
    ),
    setPosition: method("1.1", [rangeOrAddress, optional(rangeOrAddress)], (own, from, to) => {
      const first = placeOf(own, from);
      const last = to === undefined ? undefined : placeOf(own, to);
      const box = boxOf(own.sheet, last === undefined ? first.area : bounds(first.area, last.area));
      changeChart(own, last === undefined ? { left: box.left, top: box.top } : box);
    }),
  },
});
