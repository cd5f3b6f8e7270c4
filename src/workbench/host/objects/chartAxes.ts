import { chartValue, kept, part, setChartValue } from "./chartMembers.ts";
import { defineObject, membersOf } from "./members.ts";
import { anything, flag, number, oneOf, text, whole, withDefault } from "./parameters.ts";
import { hostObject, type ChartPartState } from "./states.ts";

const { value, object, method } = membersOf<ChartPartState>();
const base = { identity: () => ({}) };

const axisPath = (own: ChartPartState, axis: string): ChartPartState => ({
  ...own,
  path: `${own.path}.${axis}`,
});
const axis = (name: string) => object("1.1", "ChartAxis", (own) => axisPath(own, name));
const axisNames = { Category: "categoryAxis", Value: "valueAxis", Series: "seriesAxis" } as const;

export const chartAxes = defineObject("ChartAxes", {
  ...base,
  members: {
    categoryAxis: axis("categoryAxis"),
    valueAxis: axis("valueAxis"),
    seriesAxis: axis("seriesAxis"),
    getItem: method(
      "1.7",
      [oneOf("Category", "Value", "Series"), withDefault(oneOf("Primary"), "Primary")],
      (own, type) => hostObject("ChartAxis", axisPath(own, axisNames[type])),
    ),
  },
});

const tickMark = oneOf("None", "Cross", "Inside", "Outside");

export const chartAxis = defineObject("ChartAxis", {
  ...base,
  members: {
    format: part("1.1", "format", "ChartAxisFormat"),
    majorGridlines: part("1.1", "majorGridlines", "ChartGridlines"),
    minorGridlines: part("1.1", "minorGridlines", "ChartGridlines"),
    title: part("1.1", "title", "ChartAxisTitle"),
    type: value("1.7", (own) => {
      const found = Object.entries(axisNames).find(([, name]) => own.path.endsWith(name));
      return found?.[0] ?? "Invalid";
    }),
    axisGroup: value("1.7", () => "Primary"),
    categoryType: kept("1.7", "categoryType", oneOf("Automatic", "TextAxis", "DateAxis"), "Automatic"),
    displayUnit: kept(
      "1.7",
      "displayUnit",
      oneOf("None", "Hundreds", "Thousands", "Millions", "Billions", "Trillions"),
      "None",
    ),
    isBetweenCategories: kept("1.8", "isBetweenCategories", flag, true),
    linkNumberFormat: kept("1.9", "linkNumberFormat", flag, true),
    logBase: kept("1.7", "logBase", number, 10),
    majorTickMark: kept("1.7", "majorTickMark", tickMark, "Outside"),
    minorTickMark: kept("1.7", "minorTickMark", tickMark, "None"),
    // "" gives the choice back to Excel.
    majorUnit: kept("1.1", "majorUnit", numberOrAutomatic, ""),
    minorUnit: kept("1.1", "minorUnit", numberOrAutomatic, ""),
    maximum: kept("1.1", "maximum", numberOrAutomatic, ""),
    minimum: kept("1.1", "minimum", numberOrAutomatic, ""),
    numberFormat: kept("1.8", "numberFormat", text, "General"),
    position: kept("1.8", "position", oneOf("Automatic", "Maximum", "Minimum", "Custom"), "Automatic"),
    reversePlotOrder: kept("1.7", "reversePlotOrder", flag, false),
    scaleType: kept("1.7", "scaleType", oneOf("Linear", "Logarithmic"), "Linear"),
    showDisplayUnitLabel: kept("1.7", "showDisplayUnitLabel", flag, true),
    tickLabelPosition: kept(
      "1.7",
      "tickLabelPosition",
      oneOf("NextToAxis", "High", "Low", "None"),
      "NextToAxis",
    ),
    tickLabelSpacing: kept("1.7", "tickLabelSpacing", anything, ""),
    tickMarkSpacing: kept("1.7", "tickMarkSpacing", whole, 1),
    visible: kept("1.7", "visible", flag, true),
  },
});

function numberOrAutomatic(given: unknown): number | "" {
  return given === "" ? "" : number(given);
}

export const chartAxisTitle = defineObject("ChartAxisTitle", {
  ...base,
  members: {
    format: part("1.1", "format", "ChartAxisTitleFormat"),
    // A title that is given a text shows; one without a text does not.
    text: value(
      "1.1",
      (own) => chartValue(own, "text") ?? "",
      (own, given) => {
        setChartValue(own, "text", text(given));
        setChartValue(own, "visible", true);
      },
    ),
    visible: kept("1.1", "visible", flag, false),
    textOrientation: kept("1.12", "textOrientation", number, 0),
  },
});

export const chartGridlines = defineObject("ChartGridlines", {
  ...base,
  members: {
    format: part("1.1", "format", "ChartGridlinesFormat"),
    visible: value(
      "1.1",
      (own) => chartValue(own, "visible") ?? own.path.endsWith("valueAxis.majorGridlines"),
      (own, on) => setChartValue(own, "visible", flag(on)),
    ),
  },
});
