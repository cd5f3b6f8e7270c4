/** Excel's errors, as a cell shows them. */
export type ErrorCode =
  | "#NULL!"
  | "#DIV/0!"
  | "#VALUE!"
  | "#REF!"
  | "#NAME?"
  | "#NUM!"
  | "#N/A"
  | "#SPILL!"
  | "#CALC!"
  | "#FIELD!"
  | "#BLOCKED!"
  | "#CONNECT!"
  | "#BUSY!"
  | "#UNKNOWN!"
  | "#GETTING_DATA";

export interface CellError {
  readonly error: ErrorCode;
}

/** What a cell holds: dates are numbers, a cell without content is null. */
export type CellValue = number | string | boolean | CellError | null;

/** Cells from a first to a last row and column, both counted from 0 and both included. */
export interface Area {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface ModelCell {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  /** The value that Excel last gave; undefined where the file or the host holds none. */
  readonly value: CellValue | undefined;
  /** In English with commas, A1 references, without the first "=": `SUM(B2:B4)*Rate`. */
  readonly formula?: string;
  /** The cells that one array formula (Ctrl+Shift+Enter) or one spilling formula fills; on its first cell. */
  readonly fills?: Area;
  /** True when `fills` spills (a dynamic array), false when it is an array formula of old. */
  readonly spills?: boolean;
  /** Excel's number format in English: "0.0%". Missing is General. */
  readonly format?: string;
}

export interface ModelSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** By `cellKey(row, column)`; cells without content are not there. */
  readonly cells: ReadonlyMap<number, ModelCell>;
  /** The rows that are not shown, whether a filter or a person hid them; missing where the source does not tell. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** Whether a filter of the sheet hides rows. */
  readonly filtered?: boolean;
}

export interface ModelName {
  readonly name: string;
  /** Without the first "=": `Inputs!$B$3`, `0.25`, `SUM(Inputs!$B$3:$B$5)`. */
  readonly formula: string;
  /** The sheet that the name belongs to; missing where it belongs to the workbook. */
  readonly sheet?: string;
  readonly hidden?: boolean;
}

export interface ModelTable {
  readonly name: string;
  readonly sheet: string;
  /** With headings and totals. */
  readonly area: Area;
  readonly headings: boolean;
  readonly totals: boolean;
  readonly columns: readonly string[];
  /** Whether a filter of the table hides rows. */
  readonly filtered?: boolean;
}

/** A workbook as its file or its host holds it: nothing of it is calculated yet. */
export interface ModelWorkbook {
  readonly dateSystem: 1900 | 1904;
  /**
   * True where formulas write "@" wherever they take one cell of a range, as hosts give them. Files
   * leave it out: there a formula without `fills` takes one cell wherever one value is expected.
   */
  readonly explicitIntersection?: boolean;
  readonly sheets: readonly ModelSheet[];
  readonly names: readonly ModelName[];
  readonly tables: readonly ModelTable[];
  /** The other workbooks that formulas refer to, `[1]` first. */
  readonly externalLinks: readonly string[];
}

/** One cell of the workbook. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
