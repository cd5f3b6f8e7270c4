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

  setColumnWidths(first: number, pixels: readonly (number | undefined)[]): void {
    const area = { row: 0, column: first, rows: this.#worksheet.getRowCount(), columns: pixels.length };
    const colWidth = sizesFrom(first, pixels);
    if (colWidth === undefined) return;
    this.makeRoom(area);
    this.#engine.run(SetWorksheetColWidthMutation, { ...this.#on(), ranges: [toRange(area)], colWidth });
  }

  rowHeight(row: number): number {
    return this.#worksheet.getRowHeight(row);
  }

  /** In one command: the engine looks through all rows of the sheet after each. */
  setRowHeights(first: number, pixels: readonly (number | undefined)[]): void {
    const area = { row: first, column: 0, rows: pixels.length, columns: this.#worksheet.getColumnCount() };
    const rowHeight = sizesFrom(first, pixels);
    if (rowHeight === undefined) return;
    this.makeRoom(area);
    this.#engine.run(SetWorksheetRowHeightMutation, { ...this.#on(), ranges: [toRange(area)], rowHeight });
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

/** Sizes by the number of their row or column; undefined where nothing is given. */
function sizesFrom(
  first: number,
  pixels: readonly (number | undefined)[],
): Record<number, number> | undefined {
  const sizes: Record<number, number> = {};
  let isGiven = false;
  pixels.forEach((size, offset) => {
    if (size === undefined) return;
    sizes[first + offset] = size;
    isGiven = true;
  });
  return isGiven ? sizes : undefined;
}
