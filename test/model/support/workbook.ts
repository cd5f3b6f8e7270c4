import {
  cellKey,
  readAddress,
  type CellValue,
  type ModelCell,
  type ModelName,
  type ModelSheet,
  type ModelTable,
  type ModelWorkbook,
} from "../../../src/model/index.ts";

/** Cells of a sheet as they are typed: "=A1*2" is a formula, null is left out. */
export type TypedCells = Readonly<Record<string, CellValue>>;

interface Parts {
  readonly names?: readonly ModelName[];
  readonly tables?: readonly ModelTable[];
  readonly dateSystem?: 1900 | 1904;
  readonly explicitIntersection?: boolean;
  /** Areas that array formulas fill, by their first cell: `{ "Model!B2": "B2:B4" }`; with "spills" they spill. */
  readonly fills?: Readonly<Record<string, { readonly area: string; readonly spills: boolean }>>;
}

/** A workbook from cells as a person would type them. */
export function workbookOf(sheets: Readonly<Record<string, TypedCells>>, parts: Parts = {}): ModelWorkbook {
  const { names = [], tables = [], dateSystem = 1900, fills = {}, explicitIntersection } = parts;
  return {
    dateSystem,
    ...(explicitIntersection === undefined ? {} : { explicitIntersection }),
    sheets: Object.entries(sheets).map(([name, cells]) => sheetOf(name, cells, fills)),
    names,
    tables,
    externalLinks: [],
  };
}

function sheetOf(name: string, cells: TypedCells, fills: NonNullable<Parts["fills"]>): ModelSheet {
  const found = new Map<number, ModelCell>();
  for (const [text, value] of Object.entries(cells)) {
    const address = readAddress(text, name);
    if (address === undefined) throw new Error(`No address: ${text}`);
    const { row, column } = address;
    const formula = typeof value === "string" && value.startsWith("=") ? value.slice(1) : undefined;
    const filled = fills[`${name}!${text}`];
    found.set(cellKey(row, column), {
      row,
      column,
      value: formula === undefined ? value : undefined,
      ...(formula === undefined ? {} : { formula }),
      ...(filled === undefined ? {} : { fills: areaOf(filled.area), spills: filled.spills }),
    });
  }
  return { name, visibility: "visible", cells: found };
}

export function areaOf(text: string): {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
} {
  const [first, last = first] = text.split(":").map((corner) => readAddress(corner, "-"));
  if (first === undefined || last === undefined) throw new Error(`No area: ${text}`);
  return { firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column };
}
