/** @jest-environment jsdom */
import { render } from "@testing-library/react";
import { createElement } from "react";
import { ChartDrawing } from "../../../src/workbench/page/charts/ChartDrawing.tsx";
import { readChart } from "../../../src/workbench/page/charts/chartData.ts";
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import type { ChartSeriesModel } from "../../../src/workbench/model/model.ts";

/** Coordinates of paths are written with one decimal: pixels. */
const pixelDecimals = 0;

interface Asked {
  readonly type: string;
  readonly series: readonly (readonly (number | string)[])[];
  readonly categories?: readonly (number | string)[];
  readonly seriesMembers?: readonly Record<string, unknown>[];
  readonly members?: Record<string, unknown>;
}

/** The SVG that the page draws for a chart over cells of a real workbook. */
function draw({ type, series, categories = ["a", "b", "c"], seriesMembers = [], members = {} }: Asked) {
  const workbook = createHeadlessWorkbook();
  try {
    const sheet = workbook.activeSheet();
    const rows = categories.length;
    const column = (at: number) => ({ sheetId: sheet.id, area: { row: 0, column: at, rows, columns: 1 } });
    sheet.write(
      { row: 0, column: 0, rows, columns: series.length + 1 },
      categories.map((category, row) => [
        { value: category },
        ...series.map((values) => ({ value: values[row] ?? "" })),
      ]),
    );
    const chart = sheet.addChart({
      name: "Chart",
      type,
      left: 0,
      top: 0,
      width: 480,
      height: 320,
      series: series.map((_values, index): ChartSeriesModel => ({
        name: `Series ${index + 1}`,
        values: column(index + 1),
        categories: column(0),
        members: seriesMembers[index] ?? {},
      })),
      members: { "title.text": "Cost", ...members },
    });
    const data = readChart(chart, workbook);
    render(createElement(ChartDrawing, { data, width: 480, height: 320 }));
  } finally {
    workbook.dispose();
  }
}

const attribute = (element: Element, name: string): number => Number(element.getAttribute(name));
/** Bars carry a title; the ground and the keys of the legend do not. */
const bars = () => [...document.querySelectorAll("rect")].filter((rect) => rect.querySelector("title"));
const sizes = (name: "width" | "height") => bars().map((bar) => attribute(bar, name));
const pointsOf = (text: string): [number, number][] =>
  [...text.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])]);

describe.each([
  ["ColumnClustered", "height"],
  ["BarClustered", "width"],
] as const)("%s", (type, size) => {
  test("bars are as long as their values, to one scale, zero included", () => {
    draw({ type, series: [[10, 40, -20]] });
    const [ten = 0, forty = 0, minusTwenty = 0] = sizes(size);
    expect(ten).toBeGreaterThan(0);
    expect(forty / ten).toBeCloseTo(4, 6);
    expect(minusTwenty / ten).toBeCloseTo(2, 6);
  });

  test("series stand side by side", () => {
    draw({
      type,
      series: [
        [10, 20, 30],
        [5, 5, 5],
      ],
    });
    expect(bars()).toHaveLength(6);
    const across = size === "height" ? "x" : "y";
    const thickness = attribute(bars()[0] as Element, size === "height" ? "width" : "height");
    const [first, second] = bars().map((bar) => attribute(bar, across));
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo(thickness, 6);
  });
});

test("stacked columns stand on each other", () => {
  draw({
    type: "ColumnStacked",
    series: [
      [10, 20, 30],
      [5, 10, 15],
    ],
  });
  const [low, high] = bars();
  expect(attribute(high as Element, "y") + attribute(high as Element, "height")).toBeCloseTo(
    attribute(low as Element, "y"),
    6,
  );
  expect(attribute(low as Element, "height") / attribute(high as Element, "height")).toBeCloseTo(2, 6);
});

test("an invisible series lifts the bars above it and is neither drawn nor in the legend", () => {
  draw({
    type: "BarStacked",
    series: [
      [10, 20, 30],
      [10, 10, 10],
    ],
    seriesMembers: [{ "format.fill.visible": false }],
  });
  expect(bars()).toHaveLength(3);
  const [first, second] = bars();
  expect(attribute(second as Element, "x") - attribute(first as Element, "x")).toBeCloseTo(
    attribute(first as Element, "width"),
    6,
  );
  expect(document.body.textContent).not.toContain("Series 1");
  expect(document.body.textContent).toContain("Series 2");
});

test("a line over columns runs through the middles of their places, to the same scale, and is no column", () => {
  draw({
    type: "ColumnStacked",
    series: [
      [10, 20, 30],
      [40, 20, 60],
    ],
    seriesMembers: [{}, { chartType: "Line", "format.line.color": "#A4262C" }],
  });
  expect(bars()).toHaveLength(3);
  const path = document.querySelector("path");
  expect(path?.getAttribute("stroke")).toBe("#A4262C");
  const points = pointsOf(path?.getAttribute("d") ?? "");
  const bottom = attribute(bars()[0] as Element, "y") + attribute(bars()[0] as Element, "height");
  bars().forEach((bar, index) => {
    const [x, y] = points[index] ?? [0, 0];
    expect(x).toBeCloseTo(attribute(bar, "x") + attribute(bar, "width") / 2, pixelDecimals);
    const unit = attribute(bar, "height") / [10, 20, 30][index]!;
    expect(bottom - y).toBeCloseTo([40, 20, 60][index]! * unit, pixelDecimals);
  });
});

test("a line's points lie at their values, and a gap in the values is a gap in the line", () => {
  draw({ type: "Line", series: [[10, 20, "", 40, 30]], categories: ["a", "b", "c", "d", "e"] });
  const path = document.querySelector("path")?.getAttribute("d") ?? "";
  expect(path.match(/M/g)).toHaveLength(2);
  const [ten = [0, 0], twenty = [0, 0], forty = [0, 0], thirty = [0, 0]] = pointsOf(path);
  const step = ten[1] - twenty[1];
  expect(step).toBeGreaterThan(0);
  expect(ten[1] - forty[1]).toBeCloseTo(3 * step, pixelDecimals);
  expect(ten[1] - thirty[1]).toBeCloseTo(2 * step, pixelDecimals);
});

test("the points of a scatter chart lie at their numbers on both axes", () => {
  draw({ type: "XYScatterLinesNoMarkers", series: [[1, 2, 4]], categories: [100, 200, 500] });
  const [first = [0, 0], second = [0, 0], third = [0, 0]] = pointsOf(
    document.querySelector("path")?.getAttribute("d") ?? "",
  );
  expect((third[0] - first[0]) / (second[0] - first[0])).toBeCloseTo(4, 1);
  expect((third[1] - first[1]) / (second[1] - first[1])).toBeCloseTo(3, 1);
});

test("a radar's corners are as far from its middle as their values are from zero", () => {
  draw({
    type: "Radar",
    series: [[1, 2, 4, 2]],
    categories: ["a", "b", "c", "d"],
    members: { "axes.valueAxis.maximum": 4 },
  });
  const polygon = [...document.querySelectorAll("polygon")].at(-1);
  const [top = [0, 0], right = [0, 0], bottom = [0, 0], left = [0, 0]] = pointsOf(
    polygon?.getAttribute("points") ?? "",
  );
  const middle = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2] as const;
  const away = ([x, y]: readonly [number, number]) => Math.hypot(x - middle[0], y - middle[1]);
  expect(away(right) / away(top)).toBeCloseTo(2, 1);
  expect(away(bottom) / away(top)).toBeCloseTo(4, 1);
});

test("the title is drawn and names the picture; a legend that is switched off is not there", () => {
  draw({ type: "ColumnClustered", series: [[1, 2, 3]], members: { "legend.visible": false } });
  expect(document.querySelector("svg")?.getAttribute("aria-label")).toBe("Cost");
  expect(document.body.textContent).toContain("Cost");
  expect([...document.querySelectorAll("text")].map((text) => text.textContent)).not.toContain("Series 1");
});

test("values on the axis carry the axis's number format", () => {
  draw({
    type: "ColumnClustered",
    series: [[0.25, 0.5, 1]],
    members: { "axes.valueAxis.numberFormat": "0%" },
  });
  expect(document.body.textContent).toContain("100%");
});
