import { columnLetters } from "../../address.ts";

/** Where a cell of a sheet stands now; undefined where it stands nowhere. */
export type Moved = (
  sheet: string,
  row: number,
  column: number,
) => { row: number; column: number } | undefined;

/** Text in quotes, structured references, or a cell or range with its sheet. */
const piece =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[(?:[^[\]]|'.)*\])*\]|(?<![\w.$])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\w(.!])/gu;

export interface Corner {
  readonly row: number;
  readonly column: number;
}
export interface Reference {
  readonly sheet: string;
  readonly from: Corner;
  readonly to: Corner;
}

const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const sheetNamed = (prefix: string | undefined, own: string): string => {
  if (prefix === undefined) return own;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
};

/** The cells and ranges that a formula names by their addresses. */
export function referencesIn(formula: string, own: string): Reference[] {
  const found: Reference[] = [];
  for (const match of formula.matchAll(piece)) {
    const [, prefix, , column, , row, , toColumn, , toRow] = match;
    if (column === undefined || row === undefined) continue;
    const from = { row: Number(row) - 1, column: columnIndex(column) };
    const to =
      toColumn === undefined || toRow === undefined
        ? from
        : { row: Number(toRow) - 1, column: columnIndex(toColumn) };
    found.push({ sheet: sheetNamed(prefix, own), from, to });
  }
  return found;
}

/**
 * A formula whose cells have moved: each address becomes that of where the cell stands now. A range goes
 * from the first to the last place of what it held. What stands nowhere is left as it is.
 */
export function movedFormula(formula: string, own: string, moved: Moved): string {
  return formula.replace(
    piece,
    (
      whole: string,
      prefix?: string,
      c1 = "",
      column?: string,
      r1 = "",
      row?: string,
      c2 = "",
      toColumn?: string,
      r2 = "",
      toRow?: string,
    ) => {
      if (column === undefined || row === undefined) return whole;
      const sheet = sheetNamed(prefix, own);
      const from = { row: Number(row) - 1, column: columnIndex(column) };
      const address = ({ row: down, column: right }: Corner, absolute: readonly [string, string]): string =>
        `${absolute[0]}${columnLetters(right)}${absolute[1]}${down + 1}`;
      if (toColumn === undefined || toRow === undefined) {
        const place = moved(sheet, from.row, from.column);
        return place === undefined ? whole : `${prefix ?? ""}${address(place, [c1, r1])}`;
      }
      const area = movedArea(
        sheet,
        { from, to: { row: Number(toRow) - 1, column: columnIndex(toColumn) } },
        moved,
      );
      return area === undefined
        ? whole
        : `${prefix ?? ""}${address(area.from, [c1, r1])}:${address(area.to, [c2, r2])}`;
    },
  );
}

/** The rectangle around where the cells of a rectangle stand now. */
export function movedArea(
  sheet: string,
  { from, to }: { readonly from: Corner; readonly to: Corner },
  moved: Moved,
): { from: Corner; to: Corner } | undefined {
  const rows: number[] = [];
  const columns: number[] = [];
  const note = (row: number, column: number): void => {
    const place = moved(sheet, row, column);
    if (place === undefined) return;
    rows.push(place.row);
    columns.push(place.column);
  };
  for (let row = from.row; row <= to.row; row += 1) {
    note(row, from.column);
    note(row, to.column);
  }
  for (let column = from.column; column <= to.column; column += 1) note(from.row, column);
  if (rows.length === 0) return undefined;
  return {
    from: { row: Math.min(...rows), column: Math.min(...columns) },
    to: { row: Math.max(...rows), column: Math.max(...columns) },
  };
}

/**
 * A formula without what Excel writes in one way or another: blanks, the sign of implicit intersection,
 * the table in front of a reference to its own row, brackets around headings, quotes around sheets.
 */
export function plainFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/_xl(?:fn|ws|udf)\./gi, "")
            .replace(/[\p{L}_][\p{L}\p{N}_.]*\[\[#This Row\],/giu, "[@")
            .replace(/[\p{L}_][\p{L}\p{N}_.]*\[@/gu, "[@")
            .replace(/@(?=[A-Z][A-Z0-9.]*\()/g, "")
            .replace(/[[\]'\s]/g, "")
            .toLowerCase(),
    )
    .join("");
}
