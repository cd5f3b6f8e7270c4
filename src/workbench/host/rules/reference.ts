import type { Area } from "../../model/model.ts";
import { bounds, cellOf, sheetColumns, sheetRows } from "../area.ts";
import type { Book } from "../book.ts";
import type { RangeState, SheetState } from "../objects/states.ts";
import { parseCell } from "./formula.ts";
import { findSheet, findTable } from "./names.ts";
import { refusal } from "./refusals.ts";
import { structuredArea } from "./structuredReference.ts";

/** "A1", "$A$1:B4", "A:C", "2:5": an address without a sheet. */
export function parseArea(address: string): Area | undefined {
  const [first = "", second = first, ...more] = address.split(":").map((part) => part.trim());
  if (more.length > 0) return undefined;
  const from = parseCell(first);
  const to = parseCell(second);
  if (from !== undefined && to !== undefined) {
    return bounds(cellOf(from.row, from.column), cellOf(to.row, to.column));
  }
  if (!address.includes(":")) return undefined;
  return wholeColumns(first, second) ?? wholeRows(first, second);
}

function wholeColumns(first: string, second: string): Area | undefined {
  const letters = /^\$?([A-Za-z]{1,3})$/;
  const [from, to] = [first, second].map((part) => parseCell(`${letters.exec(part)?.[1] ?? "?"}1`)?.column);
  if (from === undefined || to === undefined) return undefined;
  const column = Math.min(from, to);
  return { row: 0, column, rows: sheetRows, columns: Math.max(from, to) - column + 1 };
}

function wholeRows(first: string, second: string): Area | undefined {
  const digits = /^\$?(\d{1,7})$/;
  const [from = 0, to = 0] = [first, second].map((part) => Number(digits.exec(part)?.[1] ?? 0));
  if (from < 1 || to < 1 || from > sheetRows || to > sheetRows) return undefined;
  const row = Math.min(from, to) - 1;
  return { row, column: 0, rows: Math.max(from, to) - row, columns: sheetColumns };
}

/** Splits "'My sheet'!A1" into the sheet's name and the rest. */
function splitSheet(reference: string): { readonly sheet?: string; readonly rest: string } {
  const parts = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/s.exec(reference);
  if (parts === null) return { rest: reference };
  return { sheet: parts[1]?.replaceAll("''", "'") ?? parts[2] ?? "", rest: parts[3] ?? "" };
}

/** The cells that a text names: an address, a defined name, a table or a structured reference. */
export function findReference(book: Book, text: string, own?: SheetState): RangeState | undefined {
  const { sheet: sheetName, rest } = splitSheet(text.replace(/^=/, ""));
  const sheet = sheetName === undefined ? own?.sheet : findSheet(book, sheetName);
  const area = parseArea(rest);
  if (area !== undefined) return sheet && { book, sheet, area };

  if (findTable(book, rest.split("[")[0] ?? "") !== undefined) {
    const found = structuredArea(book, rest);
    const tableSheet = found && book.model.sheet(found.sheetId);
    return found && tableSheet && { book, sheet: tableSheet, area: found.area };
  }
  const name = book.model
    .names()
    .filter((entry) => entry.name.toLowerCase() === rest.toLowerCase())
    .sort((one, other) => Number(other.sheetId === sheet?.id) - Number(one.sheetId === sheet?.id))
    .find((entry) => entry.sheetId === undefined || entry.sheetId === sheet?.id);
  return name && name.formula.toLowerCase() !== `=${rest}`.toLowerCase()
    ? findReference(book, name.formula)
    : undefined;
}

/** A range argument: the range itself, or what its text names from this sheet. */
export function placeOf(own: SheetState, place: RangeState | string): RangeState {
  if (typeof place !== "string") return place;
  const found = findReference(own.book, place, own);
  if (found === undefined) throw refusal("badAddress", place);
  return found;
}
