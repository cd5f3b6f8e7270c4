import type { CellWrite, TableModel } from "../../model/model.ts";
import { overlap } from "../area.ts";
import { itemNotFound } from "../hostError.ts";
import { findTable, freeName } from "../rules/names.ts";
import { checkSheetAllows } from "../rules/protection.ts";
import { refusal } from "../rules/refusals.ts";
import { freeHeading } from "../rules/tableHeadings.ts";
import { rangeAt } from "./rangeShape.ts";
import type { RangeState, TableState } from "./states.ts";

export function tableOf({ book, tableId }: TableState): TableModel {
  const found = book.model.tables().find((table) => table.id === tableId);
  if (found === undefined) throw itemNotFound();
  return found;
}

export function rangeOfTable(own: TableState, area = tableOf(own).area): RangeState {
  const sheet = own.book.model.sheet(tableOf(own).sheetId);
  if (sheet === undefined) throw itemNotFound();
  return rangeAt({ book: own.book, sheet }, area);
}

/** Makes a table over the cells, with a header row above them where they have none. */
export function addTable(range: RangeState, hasHeaders: boolean): TableModel {
  const { book, sheet } = range;
  checkSheetAllows(range);
  const area = hasHeaders
    ? { ...range.area, rows: Math.max(2, range.area.rows) }
    : { ...range.area, rows: range.area.rows + 1 };
  checkFree(range, area);
  if (!hasHeaders) moveDown(range);
  writeHeadings({ ...range, area }, hasHeaders);
  const name = freeName("Table", (free) => findTable(book, free) !== undefined);
  return book.model.addTable({
    sheetId: sheet.id,
    name,
    area,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  });
}

export function checkFree({ book, sheet }: RangeState, area: TableModel["area"], ownId?: string): void {
  const taken = book.model
    .tables()
    .some(
      (table) => table.id !== ownId && table.sheetId === sheet.id && overlap(table.area, area) !== undefined,
    );
  if (taken) throw refusal("tablesOverlap");
}

/** Excel puts a header row above the data, and moves the data down for it. */
function moveDown({ sheet, area }: RangeState): void {
  const moved = sheet.read(area).map((row) =>
    row.map((cell): CellWrite => {
      if (cell.formula !== undefined) return { formula: cell.formula };
      return cell.value === "" ? null : { value: cell.value };
    }),
  );
  sheet.write({ ...area, row: area.row + 1 }, moved);
}

/** Headings become different, non-empty texts. */
function writeHeadings({ sheet, area }: RangeState, given: boolean): void {
  const header = { ...area, rows: 1 };
  const names: string[] = [];
  const [cells = []] = sheet.read(header);
  for (const [index, cell] of cells.entries()) {
    const text = given && cell.value !== "" ? cell.text : `Column${index + 1}`;
    names.push(freeHeading(text, names));
  }
  const changed = names.map((name, index) => (cells[index]?.value === name ? undefined : { value: name }));
  if (changed.some((write) => write !== undefined)) sheet.write(header, [changed]);
}
