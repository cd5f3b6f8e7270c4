import type { FactList } from "./facts.ts";
import type { FileParts } from "./fileFacts.ts";
import { isBar } from "./specCharts.ts";
import type { XmlNode } from "./xmlTree.ts";
import type { ChartKind } from "../../../src/workbook/spec.ts";

export function fileChartFacts(list: FactList, sheet: string, drawingPath: string, book: FileParts): void {
  const drawing = book.part(drawingPath);
  drawing.all("xdr:twoCellAnchor").forEach((anchor, index) => {
    const at = (what: string): string => `${sheet} chart ${index} ${what}`;
    const id = anchor.find("c:chart")?.attributes["r:id"];
    const space = book.part(book.target(drawingPath, id));
    list.add(at("place"), placeOf(anchor));
    chartFacts(list, at, space, anchor);
  });
}

function placeOf(anchor: XmlNode): number[] {
  const corner = (name: string): readonly [number, number] => [
    Number(anchor.first(`${name}/xdr:row`)?.text),
    Number(anchor.first(`${name}/xdr:col`)?.text),
  ];
  const [[top, left], [bottom, right]] = [corner("xdr:from"), corner("xdr:to")];
  return [top, left, bottom - top, right - left];
}

function chartFacts(list: FactList, at: (what: string) => string, space: XmlNode, anchor: XmlNode): void {
  const chart = space.first("c:chart");
  const area = chart?.first("c:plotArea");
  const plot = area?.children.find(({ name }) => name.endsWith("Chart"));
  if (chart === undefined || area === undefined || plot === undefined)
    throw new Error("a chart without plot");
  const kind = kindOf(plot);
  list.add(at("kind"), kind);
  const run = chart.first("c:title/c:tx/c:rich/a:p/a:r");
  const look = run?.first("a:rPr");
  const title = run?.first("a:t")?.text;
  if (anchor.find("xdr:cNvPr")?.attributes["descr"] !== title)
    throw new Error("a chart that no reader names");
  list.add(at("title"), [
    title,
    Number(look?.attributes["sz"]) / 100,
    look?.attributes["b"] === "1",
    ink(look),
  ]);
  const letters = space.first("c:txPr")?.find("a:defRPr");
  list.add(at("letters"), [Number(letters?.attributes["sz"]) / 100, ink(letters)]);
  list.add(at("hidden cells"), chart.first("c:plotVisOnly")?.attributes["val"] === "0");
  const legend = chart.first("c:legend");
  list.add(at("legend"), legend === undefined ? "none" : { b: "bottom" }[legend.val("c:legendPos") ?? ""]);
  const [across, up] = axesOf(area);
  list.add(at("value format"), up?.first("c:numFmt")?.attributes["formatCode"]);
  list.add(at("limits"), [limit(up, "c:min"), limit(up, "c:max")]);
  list.add(at("grid lines"), lineColour(up?.first("c:majorGridlines")));
  if (kind !== "radar") {
    list.add(at("axis titles"), [axisTitle(across), axisTitle(up)]);
    list.add(at("axis lines"), [lineColour(across), lineColour(up)]);
    list.add(at("categories below"), across?.val("c:tickLblPos") === "low");
    const reversed = across?.val("c:scaling/c:orientation") === "maxMin";
    list.add(at("first on top"), reversed && up?.val("c:crosses") === "max");
  }
  if (isBar(kind)) list.add(at("gaps"), [Number(plot.val("c:gapWidth")), Number(plot.val("c:overlap") ?? 0)]);
  // A line over columns stands in a plot of its own.
  const plots = area.children.filter(({ name }) => name.endsWith("Chart"));
  const drawn = plots.flatMap((own) => own.all("c:ser").map((series) => ({ own, series })));
  drawn.forEach(({ own, series }) => {
    const number = Number(series.val("c:order"));
    const scatter = kind === "scatter";
    const source = (name: string): string => series.first(name)?.find("c:f")?.text ?? "";
    list.add(at(`series ${number}`), [
      series.first("c:tx/c:v")?.text,
      source(scatter ? "c:xVal" : "c:cat"),
      source(scatter ? "c:yVal" : "c:val"),
      seriesColour(series, isBar(kindOf(own))),
    ]);
  });
}

function kindOf(plot: XmlNode): ChartKind {
  const stacked = plot.val("c:grouping") === "stacked";
  switch (plot.name) {
    case "c:barChart":
      if (plot.val("c:barDir") === "bar") return stacked ? "barStacked" : "bar";
      return stacked ? "columnStacked" : "column";
    case "c:lineChart":
      return "line";
    case "c:scatterChart":
      return "scatter";
    default:
      return "radar";
  }
}

/** The axes that the plot names, in its order. */
function axesOf(area: XmlNode): (XmlNode | undefined)[] {
  const axes = area.children.filter(({ name }) => name.endsWith("Ax"));
  const ids = area.children
    .flatMap((child) => child.all("c:axId"))
    .map(({ attributes }) => attributes["val"]);
  return ids.slice(0, 2).map((id) => axes.find((axis) => axis.val("c:axId") === id));
}

const ink = (node: XmlNode | undefined): string =>
  `#${node?.first("a:solidFill/a:srgbClr")?.attributes["val"] ?? ""}`;

const lineColour = (node: XmlNode | undefined): string => ink(node?.first("c:spPr/a:ln"));

const axisTitle = (axis: XmlNode | undefined): string =>
  axis?.first("c:title/c:tx/c:rich/a:p/a:r/a:t")?.text ?? "";

function limit(axis: XmlNode | undefined, name: string): number | "free" {
  const found = axis?.val(`c:scaling/${name}`);
  return found === undefined ? "free" : Number(found);
}

function seriesColour(series: XmlNode, bar: boolean): string {
  const look = series.first("c:spPr");
  if (bar) return look?.first("a:noFill") === undefined ? ink(look) : "none";
  if (series.val("c:marker/c:symbol") !== "none") return "marked";
  const line = look?.first("a:ln");
  if (line?.first("a:noFill") !== undefined) return "none";
  return line?.attributes["w"] === "28575" ? ink(line) : "thin";
}
