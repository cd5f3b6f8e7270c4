import type { Area, CellWrite, SheetModel, TableModel } from "../../model/model.ts";
import { overlap } from "../area.ts";
import type { Book } from "../book.ts";
import { tableHeadings } from "./structuredReference.ts";

/** Headings of a table are different, non-empty texts: Excel turns what is written into such ones. */
export function headingWrites(
  book: Book,
  sheet: SheetModel,
  area: Area,
  cells: readonly (readonly CellWrite[])[],
): readonly (readonly CellWrite[])[] {
  const touched = book.model
    .tables()
    .filter((table) => table.sheetId === sheet.id && table.showHeaders && meetsHeader(table, area));
  if (touched.length === 0) return cells;
  const writes = cells.map((row) => [...row]);
  for (const table of touched) {
    const names: (string | undefined)[] = [...tableHeadings(book, table)];
    const row = writes[table.area.row - area.row];
    const written = names
      .map((_, index) => index)
      .filter((index) => row?.[table.area.column + index - area.column] !== undefined);
    for (const index of written) names[index] = undefined;
    for (const index of written) {
      const write = row?.[table.area.column + index - area.column];
      const name = freeHeading(textOf(write) || `Column${index + 1}`, names);
      names[index] = name;
      if (row !== undefined) row[table.area.column + index - area.column] = { value: name };
    }
  }
  return writes;
}

const meetsHeader = (table: TableModel, area: Area): boolean =>
  overlap({ ...table.area, rows: 1 }, area) !== undefined;

const textOf = (write: CellWrite): string => {
  if (write === null || write === undefined) return "";
  return "formula" in write ? write.formula : String(write.value);
};

/** The heading itself, or the heading with the first number that makes it different from the others. */
export function freeHeading(heading: string, taken: readonly (string | undefined)[]): string {
  const has = (name: string): boolean => taken.some((other) => other?.toLowerCase() === name.toLowerCase());
  if (!has(heading)) return heading;
  let number = 2;
  while (has(`${heading}${number}`)) number += 1;
  return `${heading}${number}`;
}
