import type { Area } from "./cellModel.ts";

export interface ChartModel {
  readonly id: string;
  readonly name: string;
  /** Office.js chart type, e.g. "ColumnClustered", "BarStacked", "Line", "XYScatter", "Radar". */
  readonly type: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly ChartSeriesModel[];
  /** Further members by their Office.js path, e.g. "title.text", "legend.position", "axes.valueAxis.numberFormat". */
  readonly members: Readonly<Record<string, unknown>>;
}

export interface ChartSeriesModel {
  readonly name: string;
  readonly values?: { readonly sheetId: string; readonly area: Area };
  readonly categories?: { readonly sheetId: string; readonly area: Area };
  readonly members: Readonly<Record<string, unknown>>;
}
