import type { Area, CellValue, ErrorCode } from "../workbook/index.ts";

/** Cells of one sheet, the sheet counted from 0 as the workbook holds it. */
export interface SheetArea extends Area {
  readonly sheet: number;
  /** Trimmed of blank rows and columns at the ends when it is read: `A1:.A9`. */
  readonly trim?: "head" | "tail" | "both";
}

/** The area around two (":") or that they share (" "); the error where they share none or stand on two sheets. */
export function combinedArea(a: SheetArea, b: SheetArea, operator: ":" | " "): SheetArea | ErrorCode {
  if (a.sheet !== b.sheet) return "#VALUE!";
  const outer = operator === ":" ? Math.min : Math.max;
  const inner = operator === ":" ? Math.max : Math.min;
  const area = {
    sheet: a.sheet,
    firstRow: outer(a.firstRow, b.firstRow),
    lastRow: inner(a.lastRow, b.lastRow),
    firstColumn: outer(a.firstColumn, b.firstColumn),
    lastColumn: inner(a.lastColumn, b.lastColumn),
  };
  return area.firstRow > area.lastRow || area.firstColumn > area.lastColumn ? "#NULL!" : area;
}

/** Where a formula stands. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** A formula with its references, names and tables resolved to areas of sheets. */
export type Syntax =
  | { readonly kind: "value"; readonly value: CellValue }
  /** An argument left empty between commas. */
  | { readonly kind: "omitted" }
  | { readonly kind: "area"; readonly area: SheetArea }
  | { readonly kind: "array"; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: "sign"; readonly operator: "-" | "+" | "%"; readonly operand: Syntax }
  /** "@": one cell of a range, that of the formula's own row or column. */
  | { readonly kind: "intersect"; readonly operand: Syntax }
  /** "#": the cells that the formula of this cell spills into. */
  | { readonly kind: "spill"; readonly operand: Syntax }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Syntax;
      readonly right: Syntax;
    }
  /** ":", " " and "," between references, of which at least one is calculated. */
  | {
      readonly kind: "join";
      readonly operator: ":" | " " | ",";
      readonly left: Syntax;
      readonly right: Syntax;
      /** The same cells of several sheets: `First:Last!A1`. */
      readonly ofSheets?: true;
    }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly Syntax[] }
  | {
      readonly kind: "let";
      readonly names: readonly string[];
      readonly values: readonly Syntax[];
      readonly body: Syntax;
    }
  | { readonly kind: "local"; readonly name: string }
  /** Cells or a name of another workbook. */
  | { readonly kind: "external"; readonly text: string }
  /** MAP, REDUCE and their like: what they take, and the body of their LAMBDA with the names of its parameters. */
  | {
      readonly kind: "iterate";
      readonly form: IterationForm;
      readonly arguments: readonly Syntax[];
      readonly names: readonly string[];
      readonly body: Syntax;
    };

export type IterationForm = "MAP" | "REDUCE" | "SCAN" | "BYROW" | "BYCOL" | "MAKEARRAY";

/** The parts of a formula that it is made of. */
export function partsOf(syntax: Syntax): readonly Syntax[] {
  switch (syntax.kind) {
    case "sign":
    case "intersect":
    case "spill":
      return [syntax.operand];
    case "binary":
    case "join":
      return [syntax.left, syntax.right];
    case "call":
      return syntax.arguments;
    case "let":
      return [...syntax.values, syntax.body];
    case "iterate":
      return [...syntax.arguments, syntax.body];
    default:
      return [];
  }
}
