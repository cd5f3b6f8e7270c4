import type { ChartSeriesModel } from "../../model/model.ts";
import { invalidArgument, itemNotFound } from "../hostError.ts";
import { changeChart, chartOf, chartValue, kept, part, setChartValue } from "./chartMembers.ts";
import { colorParameter } from "./color.ts";
import { defineObject, membersOf } from "./members.ts";
import { flag, number, oneOf, optional, range, text, whole } from "./parameters.ts";
import {
  hostObject,
  type ChartPartState,
  type ChartState,
  type HostObject,
  type RangeState,
} from "./states.ts";

const collection = membersOf<ChartState>();

const at = ({ book, sheet, chartId }: ChartState, index: number): HostObject => {
  if (chartOf({ book, sheet, chartId }).series[index] === undefined) throw itemNotFound();
  return hostObject("ChartSeries", { book, sheet, chartId, series: index, path: "" });
};

export const chartSeriesCollection = defineObject("ChartSeriesCollection", {
  itemType: "ChartSeries",
  items: (own) => chartOf(own).series.map((_, index) => at(own, index)),
  item: (own, key) => at(own, whole(key)),
  members: {
    count: collection.value("1.1", (own) => chartOf(own).series.length),
    add: collection.method("1.7", [optional(text), optional(whole)], (own, name, index) => {
      const { series } = chartOf(own);
      const place = index ?? series.length;
      if (place < 0 || place > series.length) throw invalidArgument("no such place among the series");
      const added: ChartSeriesModel = { name: name ?? `Series${series.length + 1}`, members: {} };
      changeChart(own, { series: series.toSpliced(place, 0, added) });
      return at(own, place);
    }),
    getCount: collection.method("1.4", [], (own) => chartOf(own).series.length),
    getItemAt: collection.method("1.1", [whole], at),
  },
});

const { value, method } = membersOf<ChartPartState>();

const change = (own: ChartPartState, entry: Partial<ChartSeriesModel>): void => {
  const series = chartOf(own).series.map((old, index) => (index === own.series ? { ...old, ...entry } : old));
  changeChart(own, { series });
};
const source = ({ sheet, area }: RangeState) => ({ sheetId: sheet.id, area });

export const chartSeries = defineObject("ChartSeries", {
  members: {
    name: value(
      "1.1",
      (own) => chartOf(own).series[own.series ?? 0]?.name,
      (own, name) => change(own, { name: text(name) }),
    ),
    chartType: value(
      "1.7",
      (own) => chartValue(own, "chartType") ?? chartOf(own).type,
      (own, type) => setChartValue(own, "chartType", text(type)),
    ),
    format: part("1.1", "format", "ChartSeriesFormat"),
    dataLabels: part("1.8", "dataLabels", "ChartDataLabels"),
    axisGroup: kept("1.8", "axisGroup", oneOf("Primary"), "Primary"),
    gapWidth: kept("1.7", "gapWidth", number, 150),
    overlap: kept("1.8", "overlap", number, 0),
    hasDataLabels: kept("1.7", "hasDataLabels", flag, false),
    invertIfNegative: kept("1.8", "invertIfNegative", flag, false),
    markerBackgroundColor: kept("1.7", "markerBackgroundColor", colorParameter, ""),
    markerForegroundColor: kept("1.7", "markerForegroundColor", colorParameter, ""),
    markerSize: kept("1.7", "markerSize", number, 5),
    markerStyle: kept("1.7", "markerStyle", text, "Automatic"),
    plotOrder: kept("1.7", "plotOrder", whole, 0),
    showShadow: kept("1.7", "showShadow", flag, false),
    smooth: kept("1.7", "smooth", flag, false),

    delete: method("1.7", [], (own) =>
      changeChart(own, { series: chartOf(own).series.toSpliced(own.series ?? 0, 1) }),
    ),
    setValues: method("1.7", [range], (own, values) => change(own, { values: source(values) })),
    setXAxisValues: method("1.7", [range], (own, categories) =>
      change(own, { categories: source(categories) }),
    ),
  },
});
