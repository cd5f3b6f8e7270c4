// Over 150 lines: one contract, read as a whole.
import type { Language } from "../i18n/language.ts";
import type { Role, Tone, ChartColor } from "./style.ts";

/**
 * The contract between the templates and the writers: a workbook as plain data. Templates produce
 * it with formulas in tokens (see resolve.ts); resolving gives the same structure with Excel's own
 * formula text, which is all that a writer ever sees.
 *
 * Rows and columns are 0-based everywhere in the contract. Widths are in characters of the default
 * font. Formulas start with "=", use English function names, comma separators, and only functions of
 * permittedFunctions.ts (PLAN cells: also PLAN.*). Text is text: no writer may let it become a formula.
 */
export interface WorkbookSpec {
  readonly language: Language;
  readonly properties: { readonly title: string; readonly subject: string; readonly createdOn: string };
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly DefinedNameSpec[];
}

/** A spec whose tokens are replaced: made by resolveWorkbook only. */
export type ResolvedWorkbook = WorkbookSpec & { readonly resolved: true };

export type SheetId = string;
export type TableId = string;

export interface SheetSpec {
  readonly id: SheetId;
  /** At most 31 characters, in the language of the workbook. */
  readonly name: string;
  readonly tabColor: ChartColor;
  /** Width of each column from the first, in characters. */
  readonly columnWidths: readonly number[];
  readonly rowHeights?: readonly { readonly row: number; readonly points: number }[];
  readonly blocks: readonly Block[];
  readonly tables: readonly TableSpec[];
  /** False for a sheet that is read rather than worked in; else its lowest table has filter buttons. */
  readonly filters?: false;
  readonly conditionalFormats: readonly ConditionalFormatSpec[];
  readonly validations: readonly ValidationSpec[];
  readonly charts: readonly ChartSpec[];
  /** Columns of steps, which fold away together. */
  readonly grouped?: { readonly column: number; readonly columns: number };
  /** Rows and columns that stay when scrolling. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: PrintSpec;
}

/** A rectangle of cells; rows may be ragged on the right. Blocks of a sheet do not overlap. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

export interface CellFormat {
  readonly role?: Role;
  /** en-US number format code. */
  readonly format?: string;
  /** A place in this workbook that the cell leads to. */
  readonly link?: { readonly sheet: SheetId; readonly row: number; readonly column: number };
  /** Written by this writer only, blank for the other (a file's note beside a PLAN value). */
  readonly only?: "excel" | "file";
}

export type Value = string | number | boolean;

export type Cell =
  | ({ readonly kind: "blank" } & CellFormat)
  | ({ readonly kind: "text"; readonly text: string } & CellFormat)
  | ({ readonly kind: "number"; readonly value: number } & CellFormat)
  /** Native formula, with the value that the calculation module gets for it. */
  | ({ readonly kind: "formula"; readonly formula: string; readonly expected: Value } & CellFormat)
  /** Formula with a PLAN function: Excel gets the formula, a file gets the value. */
  | ({ readonly kind: "plan"; readonly formula: string; readonly expected: Value } & CellFormat);

export interface TableSpec {
  readonly id: TableId;
  /** English in every language; unique in the workbook. */
  readonly name: string;
  /** Cell of the first heading. */
  readonly row: number;
  readonly column: number;
  /** Rows of data, at least 1. */
  readonly rows: number;
  readonly columns: readonly TableColumnSpec[];
}

export interface TableColumnSpec {
  /** What tokens call it. */
  readonly id: string;
  /** Heading in the language of the workbook, as in the header cell. */
  readonly heading: string;
  /** Formula of a calculated column: the same as in every data cell of it. */
  readonly calculated?: string;
}

/** Cells of one sheet. */
export interface RangeRef {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A defined name of the workbook. Tokens write {name:DiscountRate}. */
export interface DefinedNameSpec {
  /** English in every language. */
  readonly name: string;
  readonly target: RangeRef | { readonly formula: string };
  readonly comment?: string;
}

/** Formulas here take defined names and plain ranges, never structured references or PLAN functions. */
export type ConditionalFormatSpec =
  | {
      readonly kind: "formula";
      readonly range: RangeRef;
      readonly formula: string;
      readonly tone: Tone;
      readonly stop?: boolean;
    }
  | {
      readonly kind: "dataBar";
      readonly range: RangeRef;
      readonly color: ChartColor;
      readonly minimum: number;
      readonly maximum: number;
    }
  | {
      readonly kind: "iconSet";
      readonly range: RangeRef;
      readonly icons: "threeTrafficLights" | "threeArrows" | "threeSymbols";
      /** Values from which the middle and the best icon are shown. */
      readonly thresholds: readonly [number, number];
    };

export type ValidationSpec = {
  readonly range: RangeRef;
  readonly title: string;
  readonly message: string;
} & (
  | {
      readonly kind: "list";
      readonly source: { readonly items: readonly string[] } | { readonly formula: string };
    }
  | { readonly kind: "decimal" | "whole"; readonly minimum: number; readonly maximum?: number }
  | { readonly kind: "date"; readonly minimum: number; readonly maximum?: number }
);

export type ChartKind = "column" | "columnStacked" | "bar" | "barStacked" | "line" | "scatter" | "radar";

export interface ChartSpec {
  readonly id: string;
  readonly kind: ChartKind;
  /** The finding's subject and unit. */
  readonly title: string;
  readonly anchor: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly series: readonly ChartSeriesSpec[];
  readonly valueFormat?: string;
  /** Where the axis of values begins and ends; without it where the program likes. */
  readonly valueLimits?: { readonly minimum: number; readonly maximum?: number };
  readonly legend: "bottom" | "none";
  readonly categoryAxisTitle?: string;
  readonly valueAxisTitle?: string;
}

export interface ChartSeriesSpec {
  readonly name: string;
  readonly categories: RangeRef;
  readonly values: RangeRef;
  /** "none" draws nothing: the invisible base of a floating bar. */
  readonly color: ChartColor | "none";
  /** Over columns, a line: a target, or a sum of theirs. Never the first series. */
  readonly overlay?: "line";
}

export interface PrintSpec {
  readonly orientation: "portrait" | "landscape";
  readonly area?: RangeRef;
  /** Parts of the area, printed one after another on pages of their own, in place of all of it; only files can say so. */
  readonly areas?: readonly RangeRef[];
  /** First and last row repeated on each page. */
  readonly titleRows?: readonly [number, number];
  /** First and last column repeated on each page. */
  readonly titleColumns?: readonly [number, number];
  /** Rows and columns with which a new page begins. */
  readonly breaks?: { readonly rows?: readonly number[]; readonly columns?: readonly number[] };
  /** Percent of the full size, where pages are divided by hand: a fit to a page overrules such breaks. */
  readonly scale?: number;
  /** All on a single page; else one page wide and as many down as needed. */
  readonly onePage?: boolean;
  /** Lines above and below each page from its left edge, with the codes of Excel: "&A", "&P"; "&&" is the sign itself. */
  readonly header?: string;
  readonly footer?: string;
}
