/** Cells: where they are, what they hold, how they look. */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel.ErrorCellValueType names them; the later ones came with data types, Python and linked data. */
export const errorTexts = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#CONNECT!",
  "#BLOCKED!",
  "#FIELD!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#TIMEOUT!",
  "#PYTHON!",
] as const;
export type ErrorText = (typeof errorTexts)[number];
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
