import type { ChartSpec } from "../spec.ts";
import { element, namespaces } from "./xml.ts";

/** Where the charts of a sheet stand; each id is the one by which the drawing names the chart's part. */
export function drawingPart(charts: readonly ChartSpec[], ids: readonly string[]): string {
  return element(
    "xdr:wsDr",
    { "xmlns:xdr": namespaces.spreadsheetDrawing, "xmlns:a": namespaces.drawing },
    ...charts.map((chart, index) => anchored(chart, index + 1, ids[index])),
  );
}

function anchored(chart: ChartSpec, number: number, id: string | undefined): string {
  const { row, column, rows, columns } = chart.anchor;
  return element(
    "xdr:twoCellAnchor",
    // Moves with its cells and keeps its size when rows are added.
    { editAs: "oneCell" },
    corner("xdr:from", row, column),
    corner("xdr:to", row + rows, column + columns),
    element(
      "xdr:graphicFrame",
      { macro: "" },
      element(
        "xdr:nvGraphicFramePr",
        {},
        // The title is what a screen reader says of the chart.
        element("xdr:cNvPr", { id: number + 1, name: `Chart ${number}`, descr: chart.title }),
        "<xdr:cNvGraphicFramePr/>",
      ),
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      element(
        "a:graphic",
        {},
        element(
          "a:graphicData",
          { uri: namespaces.chart },
          element("c:chart", {
            "xmlns:c": namespaces.chart,
            "xmlns:r": namespaces.relationships,
            "r:id": id,
          }),
        ),
      ),
    ),
    "<xdr:clientData/>",
  );
}

const corner = (name: string, row: number, column: number): string =>
  element(
    name,
    {},
    element("xdr:col", {}, String(column)),
    "<xdr:colOff>0</xdr:colOff>",
    element("xdr:row", {}, String(row)),
    "<xdr:rowOff>0</xdr:rowOff>",
  );
