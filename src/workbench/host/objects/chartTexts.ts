import { kept, part } from "./chartMembers.ts";
import { defineObject } from "./members.ts";
import { flag, number, oneOf, text } from "./parameters.ts";

const base = { identity: () => ({}) };

export const chartTitle = defineObject("ChartTitle", {
  ...base,
  members: {
    format: part("1.1", "format", "ChartTitleFormat"),
    text: kept("1.1", "text", text, ""),
    visible: kept("1.1", "visible", flag, true),
    overlay: kept("1.1", "overlay", flag, false),
    position: kept("1.7", "position", oneOf("Automatic", "Top", "Bottom", "Left", "Right"), "Top"),
    horizontalAlignment: kept("1.7", "horizontalAlignment", oneOf("Center", "Left", "Right"), "Center"),
    textOrientation: kept("1.7", "textOrientation", number, 0),
  },
});

export const chartLegend = defineObject("ChartLegend", {
  ...base,
  members: {
    format: part("1.1", "format", "ChartLegendFormat"),
    visible: kept("1.1", "visible", flag, true),
    overlay: kept("1.1", "overlay", flag, false),
    position: kept("1.1", "position", oneOf("Top", "Bottom", "Left", "Right", "Corner"), "Right"),
  },
});

export const chartDataLabels = defineObject("ChartDataLabels", {
  ...base,
  members: {
    format: part("1.1", "format", "ChartDataLabelFormat"),
    numberFormat: kept("1.8", "numberFormat", text, "General"),
    linkNumberFormat: kept("1.9", "linkNumberFormat", flag, true),
    position: kept(
      "1.1",
      "position",
      oneOf("None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom"),
      "OutsideEnd",
    ),
    separator: kept("1.1", "separator", text, ","),
    showCategoryName: kept("1.1", "showCategoryName", flag, false),
    showLegendKey: kept("1.1", "showLegendKey", flag, false),
    showPercentage: kept("1.1", "showPercentage", flag, false),
    showSeriesName: kept("1.1", "showSeriesName", flag, false),
    showValue: kept("1.1", "showValue", flag, false),
  },
});

export const chartPlotArea = defineObject("ChartPlotArea", {
  ...base,
  members: { format: part("1.8", "format", "ChartPlotAreaFormat") },
});
