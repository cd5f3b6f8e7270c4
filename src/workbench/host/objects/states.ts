import type { Area, CellFormat, SheetModel } from "../../model/model.ts";
import type { Book } from "../book.ts";

/**
 * What an object of the host stands for, by the name of its Excel class. Objects name each other
 * through these states only, so that each class is one file that imports no other class.
 */
export interface ObjectStates {
  Workbook: BookState;
  Application: BookState;
  CultureInfo: BookState;
  NumberFormatInfo: BookState;
  WorkbookProtection: BookState;
  DocumentProperties: BookState;
  CustomPropertyCollection: BookState;
  CustomProperty: KeyState;
  SettingCollection: BookState;
  Setting: KeyState;
  StyleCollection: BookState;
  Style: StyleState;

  WorksheetCollection: BookState;
  Worksheet: SheetState;
  WorksheetFreezePanes: SheetState;
  WorksheetProtection: SheetState;
  WorksheetCustomPropertyCollection: SheetState;
  WorksheetCustomProperty: SheetState & KeyState;
  PageLayout: SheetState;
  PageBreakCollection: PageBreaksState;
  PageBreak: PageBreaksState & { readonly at: number };
  HeaderFooterGroup: SheetState;
  HeaderFooter: SheetState & { readonly page: string };

  Range: RangeState;
  RangeFormat: RangeState;
  RangeAreas: AreasState;
  RangeCollection: AreasState;
  RangeFill: FormatTarget;
  RangeFont: FormatTarget;
  RangeBorderCollection: FormatTarget;
  RangeBorder: FormatTarget & { readonly side: BorderSide };
  FormatProtection: FormatTarget;
  DataValidation: RangeState;

  TableCollection: BookState & { readonly sheetId?: string };
  TableScopedCollection: RangeState & { readonly fullyContained: boolean };
  Table: TableState;
  TableColumnCollection: TableState;
  TableColumn: TableState & { readonly index: number };
  TableRowCollection: TableState;
  TableRow: TableState & { readonly index: number };

  NamedItemCollection: BookState & { readonly sheetId?: string };
  NamedItem: NameState;

  ConditionalFormatCollection: RangeState;
  ConditionalFormat: ConditionalFormatState;
  CustomConditionalFormat: ConditionalFormatState;
  ConditionalFormatRule: ConditionalFormatState;
  CellValueConditionalFormat: ConditionalFormatState;
  TextConditionalFormat: ConditionalFormatState;
  TopBottomConditionalFormat: ConditionalFormatState;
  PresetCriteriaConditionalFormat: ConditionalFormatState;
  ColorScaleConditionalFormat: ConditionalFormatState;
  IconSetConditionalFormat: ConditionalFormatState;
  DataBarConditionalFormat: ConditionalFormatState;
  ConditionalDataBarPositiveFormat: ConditionalFormatState;
  ConditionalDataBarNegativeFormat: ConditionalFormatState;
  ConditionalRangeFormat: ConditionalFormatState;
  ConditionalRangeFill: ConditionalFormatState;
  ConditionalRangeFont: ConditionalFormatState;
  ConditionalRangeBorderCollection: ConditionalFormatState;
  ConditionalRangeBorder: ConditionalFormatState & { readonly side: BorderSide };

  ChartCollection: SheetState;
  Chart: ChartState;
  ChartTitle: ChartPartState;
  ChartTitleFormat: ChartPartState;
  ChartLegend: ChartPartState;
  ChartLegendFormat: ChartPartState;
  ChartAxes: ChartPartState;
  ChartAxis: ChartPartState;
  ChartAxisTitle: ChartPartState;
  ChartAxisTitleFormat: ChartPartState;
  ChartAxisFormat: ChartPartState;
  ChartGridlines: ChartPartState;
  ChartGridlinesFormat: ChartPartState;
  ChartAreaFormat: ChartPartState;
  ChartPlotArea: ChartPartState;
  ChartPlotAreaFormat: ChartPartState;
  ChartDataLabels: ChartPartState;
  ChartDataLabelFormat: ChartPartState;
  ChartSeriesCollection: ChartState;
  ChartSeries: ChartPartState;
  ChartSeriesFormat: ChartPartState;
  ChartFill: ChartPartState;
  ChartFont: ChartPartState;
  ChartLineFormat: ChartPartState;
  ChartBorder: ChartPartState;
}

export type ObjectName = keyof ObjectStates;

export interface BookState {
  readonly book: Book;
}
export interface KeyState extends BookState {
  readonly key: string;
}
export interface StyleState extends BookState {
  readonly name: string;
}
export interface SheetState extends BookState {
  readonly sheet: SheetModel;
}
export interface PageBreaksState extends SheetState {
  /** True for breaks between columns. */
  readonly across: boolean;
}
export interface RangeState extends SheetState {
  readonly area: Area;
}
export interface AreasState extends SheetState {
  readonly areas: readonly Area[];
}
export interface TableState extends BookState {
  readonly tableId: string;
}
export interface NameState extends BookState {
  readonly name: string;
  readonly sheetId?: string;
}
export interface ConditionalFormatState extends SheetState {
  readonly formatId: string;
  /** Where in the format this object stands: "custom.format.fill". */
  readonly path: string;
}
export interface ChartState extends SheetState {
  readonly chartId: string;
}
export interface ChartPartState extends ChartState {
  /** Where in the chart, or in its series, this object stands: "axes.valueAxis". */
  readonly path: string;
  readonly series?: number;
}

export type BorderSide =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

/** Cells or a cell style, of which formats are read and changed: fill, font and borders are the same for both. */
export interface FormatTarget extends BookState {
  /** Formats of the cells, or of those along a side. */
  formats(side?: BorderSide): readonly CellFormat[];
  change(format: CellFormat, side?: BorderSide): void;
}

export interface HostObject<Name extends ObjectName = ObjectName> {
  readonly type: Name;
  readonly state: ObjectStates[Name];
}

/** An object of the host: the class's name and what it stands for. */
export function hostObject<Name extends ObjectName>(type: Name, state: ObjectStates[Name]): HostObject {
  return { type, state };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "state" in value;
}
