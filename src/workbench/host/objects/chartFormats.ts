import { refusal } from "../rules/refusals.ts";
import { chartValue, dropChartValues, kept, part, setChartValue } from "./chartMembers.ts";
import { colorParameter } from "./color.ts";
import { defineObject, membersOf, type Parameter } from "./members.ts";
import { flag, number, oneOf, text } from "./parameters.ts";
import type { ChartPartState } from "./states.ts";

const { method, value } = membersOf<ChartPartState>();
const base = { identity: () => ({}) };

const fill = (set = "1.1") => part(set, "fill", "ChartFill");
const font = (set = "1.1") => part(set, "font", "ChartFont");
const line = () => part("1.1", "line", "ChartLineFormat");
const border = (set: string) => part(set, "border", "ChartBorder");

export const chartFormats = [
  defineObject("ChartAreaFormat", {
    ...base,
    members: {
      border: border("1.7"),
      fill: fill(),
      font: font(),
      roundedCorners: kept("1.9", "roundedCorners", flag, false),
    },
  }),
  defineObject("ChartTitleFormat", {
    ...base,
    members: { border: border("1.7"), fill: fill(), font: font() },
  }),
  defineObject("ChartLegendFormat", {
    ...base,
    members: { border: border("1.8"), fill: fill(), font: font() },
  }),
  defineObject("ChartDataLabelFormat", {
    ...base,
    members: { border: border("1.8"), fill: fill(), font: font() },
  }),
  defineObject("ChartAxisTitleFormat", {
    ...base,
    members: { border: border("1.8"), fill: fill("1.8"), font: font() },
  }),
  defineObject("ChartAxisFormat", {
    ...base,
    members: { fill: fill("1.8"), font: font(), line: line() },
  }),
  defineObject("ChartPlotAreaFormat", {
    ...base,
    members: { border: border("1.8"), fill: fill("1.8") },
  }),
  defineObject("ChartGridlinesFormat", { ...base, members: { line: line() } }),
  defineObject("ChartSeriesFormat", { ...base, members: { fill: fill(), line: line() } }),
] as const;

/** A fill is set and cleared by methods: what is kept is its colour, or that there is none. */
export const chartFill = defineObject("ChartFill", {
  ...base,
  members: {
    clear: method("1.1", [], (own) => {
      setChartValue(own, "color", null);
      setChartValue(own, "visible", false);
    }),
    setSolidColor: method("1.1", [colorParameter], (own, color) => {
      setChartValue(own, "color", color);
      setChartValue(own, "visible", true);
    }),
  },
});

/** Letters of the chart's area are those of all its text, titles set before included. */
const letters = (name: string, check: Parameter<unknown>, otherwise: unknown) =>
  value(
    "1.1",
    (own) => chartValue(own, name) ?? areaLetters(own, name) ?? otherwise,
    (own, given) => {
      if (!own.book.conditions.chartFonts) throw refusal("chartFontRefused", name);
      if (own.path === areaFont) dropChartValues(own, `.font.${name}`);
      setChartValue(own, name, check(given));
    },
  );
const areaFont = "format.font";
const areaLetters = (own: ChartPartState, name: string): unknown =>
  chartValue({ sheet: own.sheet, book: own.book, chartId: own.chartId, path: areaFont }, name);

export const chartFont = defineObject("ChartFont", {
  ...base,
  members: {
    bold: letters("bold", flag, false),
    color: letters("color", colorParameter, "#595959"),
    italic: letters("italic", flag, false),
    name: letters("name", text, "Calibri"),
    size: letters("size", number, 10),
    underline: letters("underline", oneOf("None", "Single"), "None"),
  },
});

const lineStyle = oneOf(
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "RoundDot",
  "Automatic",
);

const lineMembers = {
  lineStyle: kept("1.7", "lineStyle", lineStyle, "Automatic"),
  weight: kept("1.7", "weight", number, 1),
};

export const chartLineFormat = defineObject("ChartLineFormat", {
  ...base,
  members: {
    color: kept("1.1", "color", colorParameter, ""),
    ...lineMembers,
    clear: method("1.1", [], (own) => setChartValue(own, "lineStyle", "None")),
  },
});

export const chartBorder = defineObject("ChartBorder", {
  ...base,
  members: {
    color: kept("1.7", "color", colorParameter, ""),
    ...lineMembers,
    clear: method("1.8", [], (own) => setChartValue(own, "lineStyle", "None")),
  },
});
