import type { ChartSpec } from "../../spec.ts";
import { element } from "../xml.ts";
import { fixed, hairline, titleElement } from "./look.ts";

/** Numbers by which a plot names its two axes. */
export const axisIds = { category: 100_000_000, value: 100_000_001 } as const;

export const axisReferences = fixed("axId", axisIds.category) + fixed("axId", axisIds.value);

export const isHorizontal = ({ kind }: ChartSpec): boolean => kind === "bar" || kind === "barStacked";

/** The axis of categories, or of the figures across in a scatter chart, and the axis of values. */
export function axes(chart: ChartSpec): string {
  return chart.kind === "scatter"
    ? acrossAxis(chart) + valueAxis(chart)
    : categoryAxis(chart) + valueAxis(chart);
}

const ticks = fixed("majorTickMark", "none") + fixed("minorTickMark", "none");

/** Below the plot also where bars or lines go below zero. */
const labelsBelow = fixed("tickLblPos", "low");

const title = (text: string | undefined, upright: boolean): string =>
  text === undefined ? "" : titleElement(text, { upright });

/** Level letters may come close to each other: LibreOffice leaves names out only of axes that do not say so. */
const levelLetters = element(
  "c:txPr",
  {},
  '<a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="en-US"/></a:p>',
);

function categoryAxis(chart: ChartSpec): string {
  const horizontal = isHorizontal(chart);
  return element(
    "c:catAx",
    {},
    fixed("axId", axisIds.category),
    // The first row of the table on top, as it stands in the sheet.
    element("c:scaling", {}, fixed("orientation", horizontal ? "maxMin" : "minMax")),
    fixed("delete", 0),
    fixed("axPos", horizontal ? "l" : "b"),
    title(chart.categoryAxisTitle, horizontal),
    ticks,
    labelsBelow,
    hairline,
    horizontal ? levelLetters : "",
    fixed("crossAx", axisIds.value),
    fixed("crosses", "autoZero"),
    fixed("auto", 1),
    fixed("lblAlgn", "ctr"),
    fixed("lblOffset", 100),
    // A bar without its name says nothing.
    horizontal ? fixed("tickLblSkip", 1) : "",
  );
}

function acrossAxis(chart: ChartSpec): string {
  return element(
    "c:valAx",
    {},
    fixed("axId", axisIds.category),
    element("c:scaling", {}, fixed("orientation", "minMax")),
    fixed("delete", 0),
    fixed("axPos", "b"),
    title(chart.categoryAxisTitle, false),
    ticks,
    labelsBelow,
    hairline,
    fixed("crossAx", axisIds.value),
    fixed("crosses", "autoZero"),
    fixed("crossBetween", "midCat"),
  );
}

function valueAxis(chart: ChartSpec): string {
  const { valueLimits, valueFormat } = chart;
  const horizontal = isHorizontal(chart);
  return element(
    "c:valAx",
    {},
    fixed("axId", axisIds.value),
    element(
      "c:scaling",
      {},
      fixed("orientation", "minMax"),
      valueLimits?.maximum === undefined ? "" : fixed("max", valueLimits.maximum),
      valueLimits === undefined ? "" : fixed("min", valueLimits.minimum),
    ),
    fixed("delete", 0),
    fixed("axPos", horizontal ? "b" : "l"),
    element("c:majorGridlines", {}, hairline),
    title(chart.valueAxisTitle, !horizontal),
    valueFormat === undefined ? "" : element("c:numFmt", { formatCode: valueFormat, sourceLinked: false }),
    ticks,
    hairline,
    fixed("crossAx", axisIds.category),
    // Categories run from the top, so the axis that crosses at their end stands at the foot.
    fixed("crosses", horizontal ? "max" : "autoZero"),
    fixed("crossBetween", chart.kind === "scatter" ? "midCat" : "between"),
  );
}
