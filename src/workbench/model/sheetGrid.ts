import { Direction, type Worksheet } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetFrozenMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import { toRange } from "./area.ts";
import type { Engine } from "./engine.ts";
import type { Area } from "./model.ts";

/** Rows and columns of one sheet: how many, how large, which stay in sight. */
export class SheetGrid {
  readonly #engine: Engine;
  readonly #worksheet: Worksheet;

  constructor(engine: Engine, worksheet: Worksheet) {
    this.#engine = engine;
    this.#worksheet = worksheet;
  }

  columnWidth(column: number): number {
    return this.#worksheet.getColumnWidth(column);
  }

  setColumnWidth(column: number, pixels: number): void {
    const area = { row: 0, column, rows: this.#worksheet.getRowCount(), columns: 1 };
    this.makeRoom(area);
    this.#engine.run(SetWorksheetColWidthMutation, {
      ...this.#on(),
      ranges: [toRange(area)],
      colWidth: pixels,
    });
  }

  rowHeight(row: number): number {
    return this.#worksheet.getRowHeight(row);
  }

  setRowHeight(row: number, pixels: number): void {
    const area = { row, column: 0, rows: 1, columns: this.#worksheet.getColumnCount() };
    this.makeRoom(area);
    this.#engine.run(SetWorksheetRowHeightMutation, {
      ...this.#on(),
      ranges: [toRange(area)],
      rowHeight: pixels,
    });
  }

  insert(what: "rows" | "columns", at: number, count: number): void {
    this.makeRoom({ row: what === "rows" ? at : 0, column: what === "rows" ? 0 : at, rows: 1, columns: 1 });
    const on = { ...this.#on(), range: this.#whole(what, at, count) };
    if (what === "rows") this.#engine.run(InsertRowByRangeCommand, { ...on, direction: Direction.UP });
    else this.#engine.run(InsertColByRangeCommand, { ...on, direction: Direction.LEFT });
  }

  remove(what: "rows" | "columns", at: number, count: number): void {
    const command = what === "rows" ? RemoveRowByRangeCommand : RemoveColByRangeCommand;
    this.#engine.run(command, { ...this.#on(), range: this.#whole(what, at, count) });
  }

  freeze(rows: number, columns: number): void {
    this.#engine.run(SetFrozenMutation, {
      ...this.#on(),
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
      ySplit: rows,
      xSplit: columns,
    });
  }

  frozen(): { readonly rows: number; readonly columns: number } {
    const { ySplit, xSplit } = this.#worksheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  /** An area such as a whole column, cut to the rows and columns that the sheet has here. */
  within(area: Area): Area {
    const rows = Math.max(this.#worksheet.getRowCount(), area.row + 1);
    const columns = Math.max(this.#worksheet.getColumnCount(), area.column + 1);
    const wholeColumns = area.row === 0 && area.rows >= rows;
    const wholeRows = area.column === 0 && area.columns >= columns;
    const within = {
      ...area,
      rows: wholeColumns ? rows : area.rows,
      columns: wholeRows ? columns : area.columns,
    };
    this.makeRoom(within);
    return within;
  }

  /** The sheet grows as far as it is written to. */
  makeRoom(area: Area): void {
    const rowCount = area.row + area.rows;
    const columnCount = area.column + area.columns;
    if (rowCount > this.#worksheet.getRowCount()) {
      this.#engine.run(SetWorksheetRowCountMutation, { ...this.#on(), rowCount });
    }
    if (columnCount > this.#worksheet.getColumnCount()) {
      this.#engine.run(SetWorksheetColumnCountMutation, { ...this.#on(), columnCount });
    }
  }

  #on(): { unitId: string; subUnitId: string } {
    return this.#engine.on(this.#worksheet.getSheetId());
  }

  #whole(what: "rows" | "columns", at: number, count: number) {
    const rows = this.#worksheet.getRowCount();
    const columns = this.#worksheet.getColumnCount();
    return toRange(
      what === "rows"
        ? { row: at, column: 0, rows: count, columns }
        : { row: 0, column: at, rows, columns: count },
    );
  }
}
