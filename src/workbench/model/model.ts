/**
 * What the emulated host needs from a workbook, and what the spreadsheet engine gives. Rows and
 * columns are 0-based. Cells, formulas, formats, names, tables, validation and conditional formats
 * live in the engine, which calculates and shows them; what the engine does not know (charts, page
 * layout, settings, ...) lives beside it in the same model. The host decides what Excel would refuse;
 * the model only stores and calculates.
 */
export interface WorkbookModel {
  sheets(): readonly SheetModel[];
  sheet(id: string): SheetModel | undefined;
  addSheet(name: string, position?: number): SheetModel;
  removeSheet(id: string): void;
  activeSheet(): SheetModel;
  activate(id: string): void;
  selection(): { readonly sheetId: string; readonly area: Area };
  select(sheetId: string, area: Area): void;

  names(): readonly NameModel[];
  setName(name: NameModel): void;
  removeName(name: string): void;

  tables(): readonly TableModel[];
  addTable(table: Omit<TableModel, "id">): TableModel;
  updateTable(id: string, change: Partial<Omit<TableModel, "id" | "sheetId">>): void;
  removeTable(id: string): void;

  /** Document settings, as Office.context.document.settings keeps them. */
  readonly settings: Map<string, string>;
  readonly styles: Map<string, CellFormat>;
  readonly properties: Map<string, string>;
  /** Whether dates count from 1904 on; otherwise from 1900. */
  readonly date1904: boolean;

  /** Calculation: suspended until resume() is called; settled() resolves when nothing is left to calculate. */
  suspendCalculation(): void;
  resumeCalculation(): void;
  settled(): Promise<void>;
  /** Custom functions of the add-in, from its metadata; `invoke` answers later with a value, a matrix or an error. */
  registerFunctions(namespace: string, functions: readonly FunctionModel[], invoke: InvokeFunction): void;
  /** Whether empty cells reach custom functions as 0 (desktop) or as null (web). */
  emptyCellsAs: 0 | null;

  onEvent(listener: (event: ModelEvent) => void): () => void;
  dispose(): void;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type ErrorText =
  "#VALUE!" | "#NUM!" | "#DIV/0!" | "#N/A" | "#NAME?" | "#REF!" | "#SPILL!" | "#BUSY!" | "#NULL!" | "#CALC!";
/** An error value is its text ("#N/A"), as Office.js gives it; an empty cell is "". */
export type CellValue = string | number | boolean;

export interface CellState {
  readonly value: CellValue;
  /** "=SUM(A1:A3)", undefined for constants and for cells that a spill fills. */
  readonly formula?: string;
  /** As shown, with the number format applied. */
  readonly text: string;
  /** Set where the value spilled from another cell. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
  /** Message of the error, where a custom function gave one. */
  readonly note?: string;
}

/** What is written: a formula starts with "=" and is given as such; undefined leaves the cell alone; null clears it. */
export type CellWrite = { readonly value: CellValue } | { readonly formula: string } | null | undefined;

export interface CellFormat {
  readonly styleName?: string;
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string;
  readonly fill?: string | null;
  readonly horizontal?: "General" | "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Readonly<
    Partial<
      Record<"top" | "bottom" | "left" | "right", { readonly color: string; readonly style: string } | null>
    >
  >;
  readonly locked?: boolean;
}

export interface SheetModel {
  readonly id: string;
  name: string;
  position: number;
  visible: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  gridlines: boolean;
  headings: boolean;
  readonly pageLayout: Map<string, unknown>;
  protection: { readonly options: unknown; readonly password?: string } | undefined;

  read(area: Area): CellState[][];
  write(area: Area, cells: readonly (readonly CellWrite[])[]): void;
  readFormat(area: Area): CellFormat[][];
  /** The same change for every cell of the area, or one a cell. */
  writeFormat(area: Area, change: CellFormat | readonly (readonly CellFormat[])[]): void;
  clear(area: Area, what: "contents" | "formats" | "all" | "hyperlinks"): void;
  /** The smallest area that holds every cell with content; undefined on an empty sheet. */
  usedArea(): Area | undefined;

  /** Width in pixels, height in pixels. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, pixels: number): void;
  rowHeight(row: number): number;
  setRowHeight(row: number, pixels: number): void;
  /** Insert or delete whole rows or columns; formulas, tables and names follow. */
  insert(what: "rows" | "columns", at: number, count: number): void;
  remove(what: "rows" | "columns", at: number, count: number): void;

  freeze(rows: number, columns: number): void;
  frozen(): { readonly rows: number; readonly columns: number };

  link(row: number, column: number): LinkModel | undefined;
  setLink(row: number, column: number, link: LinkModel | undefined): void;

  validations(): readonly ValidationModel[];
  setValidation(
    area: Area,
    rule: ValidationModel["rule"] | undefined,
    texts?: ValidationModel["texts"],
  ): void;

  conditionalFormats(): readonly ConditionalFormatModel[];
  addConditionalFormat(format: Omit<ConditionalFormatModel, "id">): ConditionalFormatModel;
  updateConditionalFormat(id: string, change: Partial<Omit<ConditionalFormatModel, "id">>): void;
  removeConditionalFormat(id: string): void;

  charts(): readonly ChartModel[];
  addChart(chart: Omit<ChartModel, "id">): ChartModel;
  updateChart(id: string, change: Partial<Omit<ChartModel, "id">>): void;
  removeChart(id: string): void;
}

export interface LinkModel {
  readonly address?: string;
  readonly documentReference?: string;
  readonly textToDisplay?: string;
  readonly screenTip?: string;
}

export interface NameModel {
  readonly name: string;
  /** "=Assumptions!$B$7", "=0.3", "=Budget[Low]". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** undefined: of the workbook. */
  readonly sheetId?: string;
}

export interface TableModel {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}

export interface ValidationModel {
  readonly area: Area;
  /** As Office.js gives it: { list: { source, inCellDropDown } }, { decimal: { operator, formula1, formula2 } }, ... */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, unknown>>;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly areas: readonly Area[];
  /** "Custom", "DataBar", "IconSet", "ColorScale", "CellValue", "ContainsText", "TopBottom", "PresetCriteria". */
  readonly type: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** Members by their Office.js path, e.g. "custom.rule.formula", "custom.format.fill.color". */
  readonly members: Readonly<Record<string, unknown>>;
}

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

export interface FunctionModel {
  /** Without the namespace. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly matrix: boolean;
    /** What Excel converts a value to before the call; without it the value goes as it is. */
    readonly type?: "number" | "string" | "boolean" | "any";
    /** The last parameter, where it takes any number of arguments as a list. */
    readonly repeating?: boolean;
  }[];
}

export type FunctionAnswer =
  | { readonly value: CellValue | readonly (readonly CellValue[])[] }
  | { readonly error: ErrorText; readonly message?: string };

/** Arguments as Excel hands them over: scalars, matrices, null for omitted optionals. */
export type InvokeFunction = (name: string, parameters: readonly unknown[]) => Promise<FunctionAnswer>;

export type ModelEvent =
  | {
      readonly type: "changed";
      readonly sheetId: string;
      readonly area: Area;
      readonly source: "user" | "add-in";
    }
  | { readonly type: "calculated"; readonly sheetId: string }
  | { readonly type: "selected"; readonly sheetId: string; readonly area: Area }
  | {
      readonly type: "sheetActivated" | "sheetAdded" | "sheetRemoved" | "sheetRenamed";
      readonly sheetId: string;
    }
  | { readonly type: "chartsChanged"; readonly sheetId: string };
