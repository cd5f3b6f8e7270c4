import { columnLetters, rangeAddress } from "../../address.ts";
import type { TableId } from "../../spec.ts";
import { operations, type Step } from "../payload.ts";
import { worksheetOf, type InsertSession } from "../session.ts";
import { tableSteps } from "../tables.ts";
import type { Extras } from "./extras.ts";
import type { ChangedSheet } from "./planUpdate.ts";
import type { Applying } from "./applying.ts";

/** Rows from the bottom up, each new one in the look of the row beside it; then the tables' new ends. */
export function rowSteps(
  session: InsertSession,
  { sheet }: ChangedSheet,
  { structure, record }: Applying,
): Step[] {
  const { next, state, rows, tables } = sheet;
  const worksheet = worksheetOf(session, next.id);
  const worksheetId = record.sheets.find(({ id }) => id === next.id)?.worksheetId ?? state.name;
  const line = (row: number, count: number): string => `${row + 1}:${row + count}`;
  const last = columnLetters(Math.max(1, ...state.cells.map(({ length }) => length)) - 1);
  const moves = rows.steps.map(({ kind, row, count }) =>
    operations(1, () => {
      const range = worksheet.getRange(line(row, count));
      if (kind === "insert") range.insert("Down");
      else range.delete("Up");
      structure.push((undo) => {
        const back = undo.workbook.worksheets.getItem(worksheetId).getRange(line(row, count));
        if (kind === "insert") back.delete("Up");
        else back.insert("Down");
      });
    }),
  );
  const looks = tables.flatMap(({ state: table, area }) => {
    if (table === undefined) return [];
    const kept = Array.from({ length: table.rows - 1 }, (_, index) => rows.of(table.row + 1 + index) ?? -1);
    const like = kept.find((row) => row >= 0);
    const fresh = Array.from({ length: area.rows }, (_, index) => area.row + index).filter((row) =>
      rows.fresh.has(row),
    );
    if (like === undefined) return [];
    return fresh.map((row) =>
      operations(2, () => {
        worksheet
          .getRange(`A${row + 1}:${last}${row + 1}`)
          .copyFrom(worksheet.getRange(`A${like + 1}:${last}${like + 1}`), "Formats");
      }),
    );
  });
  const sizes = tables.flatMap(({ state: table, area }) => {
    if (table === undefined) return [];
    const isSame = area.rows === table.rows && area.columns === table.columns;
    if (isSame && rows.steps.length === 0) return [];
    const { row, column, rows: height, columns: width } = table;
    const before = rangeAddress({ row, column, rows: height, columns: width });
    // Pushed before the moves are, so that it is taken back after them.
    structure.push((undo) => {
      const back = undo.workbook.worksheets.getItem(worksheetId);
      undo.workbook.tables.getItem(table.name).resize(back.getRange(before));
    });
    return [
      operations(2, () => {
        session.context.workbook.tables.getItem(table.name).resize(worksheet.getRange(rangeAddress(area)));
      }),
    ];
  });
  return [...moves, ...looks, ...sizes];
}

export function heightSteps(session: InsertSession, { sheet }: ChangedSheet, { rowHeights }: Extras): Step[] {
  const worksheet = worksheetOf(session, sheet.next.id);
  return rowHeights.map(({ row, points }) =>
    operations(1, () => {
      worksheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = points;
    }),
  );
}

export function newTableSteps(
  session: InsertSession,
  { sheet }: ChangedSheet,
  tables: Map<TableId, Excel.Table>,
): Step[] {
  const fresh = sheet.tables.filter(({ state }) => state === undefined);
  const specs = fresh.map(({ spec, area }) => ({ ...spec, row: area.row, column: area.column }));
  return tableSteps(
    worksheetOf(session, sheet.next.id),
    { ...sheet.next, filters: false, tables: specs },
    tables,
  );
}
