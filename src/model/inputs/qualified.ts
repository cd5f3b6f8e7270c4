import { isInside } from "../workbook/area.ts";
import { parseStructRef, stringifyTokens, type Token } from "@borgar/fx";
import {
  sheetPrefix,
  addressText,
  type CellAddress,
  type ModelTable,
  type ModelWorkbook,
} from "../workbook/index.ts";

/** A part of a cell's formula as another sheet can write it in the same row: every reference says its sheet. */
export function qualified(tokens: readonly Token[], cell: CellAddress, workbook: ModelWorkbook): string {
  return stringifyTokens(tokens.map((token) => ({ ...token, value: qualifiedValue(token, cell, workbook) })));
}

function qualifiedValue({ type, value }: Token, cell: CellAddress, workbook: ModelWorkbook): string {
  if (type === "range" || type === "range_beam")
    return value.includes("!") ? value : `${sheetPrefix(cell.sheet)}${value}`;
  if (type === "range_named") {
    const own = workbook.names.some(
      ({ name, sheet }) =>
        sheet?.toLowerCase() === cell.sheet.toLowerCase() && name.toLowerCase() === value.toLowerCase(),
    );
    return own && !value.includes("!") ? `${sheetPrefix(cell.sheet)}${value}` : value;
  }
  return type === "structured" ? qualifiedColumn(value, cell, workbook) : value;
}

/** `[@Low]` means something in its own row of its own table only: it becomes the cell that it is. */
function qualifiedColumn(value: string, cell: CellAddress, workbook: ModelWorkbook): string {
  const reference = parseStructRef(value);
  if (reference === undefined) return value;
  const isNamed = reference.table !== undefined && reference.table !== "";
  const table = isNamed ? tableNamed(workbook, reference.table ?? "") : tableAt(workbook, cell);
  if (table === undefined) return value;
  const thisRow = reference.sections?.some((section) => /^(?:@|#?this row)$/i.test(section)) === true;
  const [column, last] = reference.columns ?? [];
  if (!thisRow || column === undefined || last !== undefined)
    return isNamed ? value : `${table.name}${value}`;
  const index = table.columns.findIndex((name) => name.toLowerCase() === column.toLowerCase());
  if (index < 0) return value;
  return addressText({ sheet: table.sheet, row: cell.row, column: table.area.firstColumn + index });
}

const tableNamed = (workbook: ModelWorkbook, name: string): ModelTable | undefined =>
  workbook.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());

export const tableAt = (workbook: ModelWorkbook, place: CellAddress): ModelTable | undefined =>
  workbook.tables.find(
    ({ sheet: name, area }) => name.toLowerCase() === place.sheet.toLowerCase() && isInside(area, place),
  );
