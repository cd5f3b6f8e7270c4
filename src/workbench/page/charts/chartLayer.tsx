import type { FUniver } from "@univerjs/core/lib/facade";
import { useEffect, useState } from "react";
import type { ChartModel } from "../../model/model.ts";
import type { UniverWorkbook } from "../../model/workbookModel.ts";
import { ChartDrawing } from "./ChartDrawing.tsx";
import { readChart } from "./chartData.ts";

/** A model's chart is placed in points, the screen counts pixels. */
const pixelsPerPoint = 96 / 72;

interface Placed {
  readonly place: string;
  dispose(): void;
}

/** Draws the model's charts over the cells of their sheets, and draws them anew when cells change. */
export function drawCharts(model: UniverWorkbook, api: FUniver): void {
  const placed = new Map<string, Placed>();
  let scheduled = false;

  const componentOf = (sheetId: string, chartId: string) =>
    function Chart() {
      const [, redraw] = useState(0);
      useEffect(
        () =>
          model.onEvent((event) => {
            if (event.type === "calculated" || event.type === "changed" || event.type === "chartsChanged") {
              redraw((count) => count + 1);
            }
          }),
        [],
      );
      const chart = model
        .sheet(sheetId)
        ?.charts()
        .find((entry) => entry.id === chartId);
      if (chart === undefined) return null;
      return (
        <ChartDrawing
          data={readChart(chart, model)}
          width={Math.round(chart.width * pixelsPerPoint)}
          height={Math.round(chart.height * pixelsPerPoint)}
        />
      );
    };

  const place = (sheetId: string, chart: ChartModel): void => {
    const box = boxOf(model, sheetId, chart);
    const key = JSON.stringify(box);
    const known = placed.get(chart.id);
    if (known?.place === key) return;
    known?.dispose();
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    const float = sheet?.addFloatDomToPosition(
      {
        componentKey: componentOf(sheetId, chart.id),
        initPosition: box,
        allowTransform: false,
      },
      chart.id,
    );
    if (float) placed.set(chart.id, { place: key, dispose: () => float.dispose() });
  };

  // The engine measures a place by the columns of the sheet that it shows: other sheets wait their turn.
  const draw = (): void => {
    scheduled = false;
    const shown = model.activeSheet().id;
    const alive = new Set<string>();
    for (const sheet of model.sheets()) {
      for (const chart of sheet.charts()) {
        alive.add(chart.id);
        if (sheet.id === shown) place(sheet.id, chart);
      }
    }
    for (const [id, { dispose }] of placed) {
      if (alive.has(id)) continue;
      dispose();
      placed.delete(id);
    }
  };
  model.onEvent((event) => {
    if (!["chartsChanged", "sheetRemoved", "sheetActivated"].includes(event.type)) return;
    // An insert changes a chart dozens of times in a row.
    if (!scheduled) setTimeout(draw, 50);
    scheduled = true;
  });
}

/** The engine counts from the corner of the headings, the model from that of the first cell. */
function boxOf(model: UniverWorkbook, sheetId: string, chart: ChartModel) {
  const configuration = model.engine.workbook.getSheetBySheetId(sheetId)?.getConfig();
  const left = chart.left * pixelsPerPoint + (configuration?.rowHeader.width ?? 0);
  const top = chart.top * pixelsPerPoint + (configuration?.columnHeader.height ?? 0);
  return {
    startX: left,
    startY: top,
    endX: left + chart.width * pixelsPerPoint,
    endY: top + chart.height * pixelsPerPoint,
  };
}
