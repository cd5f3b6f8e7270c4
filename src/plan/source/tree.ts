/**
 * The one tree that every format of a document becomes: Markdown, HTML, Word, CSV and Excel each have an
 * adapter into it, and nothing after the adapters knows the format.
 */

/**
 * Where something stands in the source: the first and the last of the document's lines, 1-based. A line is a
 * line of a text file, a paragraph of a Word document, a row of a sheet.
 */
export interface SourcePlace {
  readonly firstLine: number;
  readonly lastLine: number;
  /** Of a workbook: the sheet, and the cell as Excel names it ("B4"). */
  readonly sheet?: string;
  readonly cell?: string;
}

/** A run of text with the marks that it carries. A line break in the source is "\n" in the text. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly code?: boolean;
  readonly struck?: boolean;
  /** The address of a link. */
  readonly link?: string;
}

export interface HeadingNode {
  readonly kind: "heading";
  /** 1 for the highest level, up to 6. */
  readonly depth: number;
  readonly content: readonly Run[];
  readonly place: SourcePlace;
}

export interface ParagraphNode {
  readonly kind: "paragraph";
  /** It heads a part of a chart, whose title this is ("" without one): what follows the chart is no part of it. */
  readonly chart?: string;
  readonly content: readonly Run[];
  readonly place: SourcePlace;
}

export interface ListNode {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly ListItemNode[];
  readonly place: SourcePlace;
}

export interface ListItemNode {
  /** Paragraphs, lists and whatever else stands in the item, in order. */
  readonly blocks: readonly SourceNode[];
  /** The number that it carries in an ordered list. */
  readonly number?: number;
  /** Of an item with a check box: whether it is ticked. */
  readonly checked?: boolean;
  readonly place: SourcePlace;
}

/** What a cell of a typed source holds beside its text. A date is an Excel serial number, percent a ratio. */
export interface CellValue {
  readonly kind: "number" | "percent" | "date" | "boolean";
  readonly value: number;
  /** The number format as the source gives it ('#,##0 "€"'). */
  readonly format?: string;
}

export interface CellNode {
  readonly content: readonly Run[];
  readonly value?: CellValue;
  /** Levels of indentation in front of the text. */
  readonly indent?: number;
  readonly align?: "left" | "center" | "right";
  /** As Excel names it ("B4"). */
  readonly cell?: string;
}

/**
 * A row of cells, as many as the table has columns: the places that a merged cell covers have a cell of their
 * own, which repeats a name and is empty beside a figure.
 */
export interface RowNode {
  readonly cells: readonly CellNode[];
  readonly place: SourcePlace;
}

export interface TableNode {
  readonly kind: "table";
  readonly caption?: readonly Run[];
  /** Rows of column headings: mostly one, none where the source marks none. */
  readonly headers: readonly RowNode[];
  readonly rows: readonly RowNode[];
  readonly place: SourcePlace;
}

export interface CodeNode {
  readonly kind: "code";
  /** The word behind the fence, "" where none stands. */
  readonly language: string;
  readonly text: string;
  readonly place: SourcePlace;
}

export interface QuoteNode {
  readonly kind: "quote";
  readonly blocks: readonly SourceNode[];
  readonly place: SourcePlace;
}

/** HTML that no adapter has turned into nodes: kept as text and never run. */
export interface HtmlNode {
  readonly kind: "html";
  readonly text: string;
  readonly place: SourcePlace;
}

export interface ImageNode {
  readonly kind: "image";
  readonly description: string;
  readonly place: SourcePlace;
}

export type SourceNode =
  HeadingNode | ParagraphNode | ListNode | TableNode | CodeNode | QuoteNode | HtmlNode | ImageNode;

/** The header of a text file: what stands between its two lines of dashes. */
export interface FrontMatter {
  readonly text: string;
  readonly place: SourcePlace;
}

/** What an adapter did not read: a key of i18n/reading, with the name or the count that its sentence has. */
export type SourceNotice =
  | { readonly kind: "macros" }
  /** The file holds the tables of a plan, which was read from them and from nothing else. */
  | { readonly kind: "ownTables" }
  | { readonly kind: "hiddenSheet"; readonly sheet: string }
  | { readonly kind: "rowsBeyond"; readonly sheet: string; readonly limit: number }
  | { readonly kind: "hiddenRows"; readonly sheet: string; readonly count: number }
  | { readonly kind: "hiddenColumns"; readonly sheet: string; readonly count: number }
  | { readonly kind: "noValue"; readonly sheet: string; readonly count: number };

/** A document as its adapter gives it. */
export interface SourceDocument {
  readonly frontMatter?: FrontMatter;
  /** What the file calls itself beside its text, as a page does. */
  readonly title?: string;
  readonly nodes: readonly SourceNode[];
  /** The text of each line of the source: what the report on a reading counts and quotes. */
  readonly lines: readonly string[];
  /** What a line is in this source. */
  readonly unit: "line" | "paragraph" | "row";
  /** Of a workbook: where each line begins, as Excel names it ("Costs!B4"). */
  readonly cells?: readonly string[];
  readonly notices?: readonly SourceNotice[];
}
