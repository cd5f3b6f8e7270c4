import type { Book } from "../book.ts";
import { refusal } from "./refusals.ts";

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Refuses a sheet name that Excel does not allow or that another sheet has. */
export function checkSheetName(book: Book, name: string, ownId?: string): void {
  const allowed =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    !sameName(name, "History");
  if (!allowed) throw refusal("sheetNameNotAllowed", name);
  if (book.model.sheets().some((sheet) => sheet.id !== ownId && sameName(sheet.name, name))) {
    throw refusal("sheetNameTaken", name);
  }
}

/** Names of tables and defined names follow the same rules. */
const allowedName = (name: string): boolean =>
  name.length <= 255 &&
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
  !/^[rc]$/i.test(name) &&
  !/^r\d*c\d*$/i.test(name) &&
  !isCellAddress(name);

/** Names of cells up to XFD1048576: "ROI1" is a cell, "TOTAL1" is not. */
function isCellAddress(name: string): boolean {
  const parts = /^([a-z]{1,3})(\d{1,7})$/i.exec(name);
  if (parts === null) return false;
  const letters = (parts[1] ?? "").toUpperCase();
  const row = Number(parts[2]);
  return (letters.length < 3 || letters <= "XFD") && row >= 1 && row <= 1_048_576;
}

const tableHas = (book: Book, name: string, ownId?: string): boolean =>
  book.model.tables().some((table) => table.id !== ownId && sameName(table.name, name));

export function checkTableName(book: Book, name: string, ownId?: string): void {
  if (!allowedName(name)) throw refusal("tableNameNotAllowed", name);
  const nameHas = book.model.names().some((entry) => sameName(entry.name, name));
  if (nameHas || tableHas(book, name, ownId)) throw refusal("tableNameTaken", name);
}

export function checkDefinedName(book: Book, name: string, sheetId?: string): void {
  if (!allowedName(name)) throw refusal("nameNotAllowed", name);
  const nameHas = book.model.names().some((entry) => entry.sheetId === sheetId && sameName(entry.name, name));
  if (nameHas || tableHas(book, name)) throw refusal("nameTaken", name);
}

/** "Table1", "Table2", ... or "Sheet1", ...: the first that is free. */
export function freeName(prefix: string, taken: (name: string) => boolean): string {
  let number = 1;
  while (taken(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

export const findTable = (book: Book, name: string) =>
  book.model.tables().find((table) => sameName(table.name, name));

export const findSheet = (book: Book, name: string) =>
  book.model.sheets().find((sheet) => sameName(sheet.name, name));
