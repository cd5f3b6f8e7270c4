import { parseA1Ref, parseStructRef } from "@borgar/fx/xlsx";
import { mostColumns, mostRows, type ErrorCode } from "../workbook/index.ts";
import type { Book } from "./book.ts";
import { FormulaRefusal } from "./refusal.ts";
import type { Place, SheetArea, Syntax } from "./syntax.ts";

/** How far a formula was moved from where its relative references were written. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

export const errorSyntax = (error: ErrorCode): Syntax => ({ kind: "value", value: { error } });

/** The sheet that a reference names; that of the formula where it names none. */
const sheetOf = (book: Book, sheetName: string, place: Place): number | undefined =>
  sheetName === "" ? place.sheet : book.sheet(sheetName);

/** The sheets from one to another, as `First:Last!` names them; undefined where it names one sheet. */
function sheetsBetween(book: Book, sheetName: string): readonly number[] | undefined {
  const ends = sheetName.split(":").map((name) => book.sheet(name));
  if (ends.length !== 2 || book.sheet(sheetName) !== undefined) return undefined;
  const [first, last] = ends;
  if (first === undefined || last === undefined) return [];
  const from = Math.min(first, last);
  return Array.from({ length: Math.abs(last - first) + 1 }, (_, at) => from + at);
}

/** `A1`, `$A$1:B2`, `A:A`, `2:3`, with or without a sheet. */
export function readArea(text: string, place: Place, book: Book, shift?: Shift): Syntax {
  const read = parseA1Ref(text);
  if (read === undefined || read === null || !("range" in read)) throw new FormulaRefusal("reference", text);
  const sheetName = read.sheetName ?? "";
  const workbookName = read.workbookName ?? "";
  if (workbookName !== "") return { kind: "external", text: `[${workbookName}]${sheetName}` };
  const sheets = sheetsBetween(book, sheetName);
  const sheet = sheets?.[0] ?? sheetOf(book, sheetName, place);
  if (sheet === undefined) return errorSyntax("#REF!");
  const { range } = read;
  const { top, left, bottom = top, right = left } = range;
  const wholeRows = left === null && right === null;
  const wholeColumns = top === null && bottom === null;
  const row = moved(wholeColumns ? 0 : shift?.rows, mostRows);
  const column = moved(wholeRows ? 0 : shift?.columns, mostColumns);
  const rows = [row(top ?? 0, range.$top), row(bottom ?? mostRows - 1, range.$bottom)];
  const columns = [column(left ?? 0, range.$left), column(right ?? mostColumns - 1, range.$right)];
  const area: SheetArea = {
    sheet,
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
  const trim = range.trim ?? undefined;
  if (sheets === undefined) return { kind: "area", area: trim === undefined ? area : { ...area, trim } };
  if (trim !== undefined) throw new FormulaRefusal("reference", text);
  return sheets.map((each): Syntax => ({ kind: "area", area: { ...area, sheet: each } })).reduce(beside);
}

const beside = (left: Syntax, right: Syntax): Syntax => ({
  kind: "join",
  operator: ",",
  left,
  right,
  ofSheets: true,
});

/** Excel moves relative references of names around the edge of the sheet. */
const moved =
  (by = 0, most: number) =>
  (position: number, absolute: boolean | null | undefined): number =>
    absolute ? position : (((position + by) % most) + most) % most;

/** `Sales[Amount]`, `Sales[[#This Row],[Low]:[High]]`, `[@Low]`. */
export function readStructured(text: string, place: Place, book: Book): Syntax {
  const read = parseStructRef(text);
  if (read === undefined || read === null) throw new FormulaRefusal("reference", text);
  if ((read.workbookName ?? "") !== "") return { kind: "external", text };
  const table = read.table === undefined || read.table === "" ? book.tableAt(place) : book.table(read.table);
  if (table === undefined) return errorSyntax("#REF!");
  const sheet = book.sheet(table.sheet);
  if (sheet === undefined) return errorSyntax("#REF!");

  const positions = (read.columns ?? []).map((column) =>
    table.columns.findIndex((known) => known.toLowerCase() === column.toLowerCase()),
  );
  if (positions.includes(-1)) return errorSyntax("#REF!");
  const firstColumn = table.area.firstColumn + (positions.length > 0 ? Math.min(...positions) : 0);
  const lastColumn =
    positions.length > 0 ? table.area.firstColumn + Math.max(...positions) : table.area.lastColumn;

  const firstData = table.area.firstRow + (table.headings ? 1 : 0);
  const lastData = table.area.lastRow - (table.totals ? 1 : 0);
  const parts = sectionRows(read.sections ?? [], firstData, lastData, table, place);
  if (typeof parts === "string") return errorSyntax(parts);
  return { kind: "area", area: { sheet, firstRow: parts[0], lastRow: parts[1], firstColumn, lastColumn } };
}

function sectionRows(
  sections: readonly string[],
  firstData: number,
  lastData: number,
  table: {
    readonly area: { readonly firstRow: number; readonly lastRow: number };
    readonly headings: boolean;
    readonly totals: boolean;
  },
  place: Place,
): readonly [number, number] | ErrorCode {
  let first = Infinity;
  let last = -Infinity;
  for (const section of sections.length === 0 ? ["data"] : sections) {
    let rows: readonly [number, number];
    if (section === "all") rows = [table.area.firstRow, table.area.lastRow];
    else if (section === "data") rows = [firstData, lastData];
    else if (section === "headers") {
      if (!table.headings) return "#REF!";
      rows = [table.area.firstRow, table.area.firstRow];
    } else if (section === "totals") {
      if (!table.totals) return "#REF!";
      rows = [table.area.lastRow, table.area.lastRow];
    } else {
      if (place.row < firstData || place.row > lastData) return "#VALUE!";
      rows = [place.row, place.row];
    }
    first = Math.min(first, rows[0]);
    last = Math.max(last, rows[1]);
  }
  return [first, last];
}
