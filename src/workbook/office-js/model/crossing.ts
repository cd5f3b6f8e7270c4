import { cellsInSlice, pause } from "./slices.ts";
import type { CellPiece, WorkbookCells } from "./workbookCells.ts";

interface WithCells {
  readonly cells: WorkbookCells;
}

/** What crosses to a worker: the cells in parts, and behind them the order that is about them. */
export type CrossingMessage<Order extends WithCells> =
  | { readonly kind: "cells"; readonly sheet: number; readonly piece: CellPiece }
  | { readonly kind: "order"; readonly order: Order };

/** Sends an order to a worker. What is posted is copied in one go, so the cells of a large workbook go in slices. */
export async function sendInSlices<Order extends WithCells>(
  order: Order,
  post: (message: CrossingMessage<Order>) => void,
): Promise<void> {
  const { cells } = order;
  let sent = 0;
  for (const [sheet, { pieces }] of cells.sheets.entries())
    for (const piece of pieces.flatMap(inRows)) {
      post({ kind: "cells", sheet, piece });
      sent += piece.formulas.length * (piece.formulas[0]?.length ?? 0);
      if (sent < cellsInSlice) continue;
      sent = 0;
      await pause();
    }
  const sheets = cells.sheets.map((sheet) => ({ ...sheet, pieces: [] }));
  post({ kind: "order", order: { ...order, cells: { ...cells, sheets } } });
}

/** A piece in whole rows of no more cells than a slice has. */
function inRows(piece: CellPiece): CellPiece[] {
  const { formulas, values, valueTypes } = piece;
  const rows = Math.max(1, Math.floor(cellsInSlice / Math.max(1, formulas[0]?.length ?? 1)));
  if (formulas.length <= rows) return [piece];
  return Array.from({ length: Math.ceil(formulas.length / rows) }, (_, part): CellPiece => {
    const [from, to] = [part * rows, (part + 1) * rows];
    return {
      ...{ row: piece.row + from, column: piece.column },
      formulas: formulas.slice(from, to),
      values: values.slice(from, to),
      valueTypes: valueTypes.slice(from, to),
    };
  });
}

/** Puts together on the other side what was sent in slices; gives the order once all of it is there. */
export class CrossingReader<Order extends WithCells> {
  #pieces = new Map<number, CellPiece[]>();

  take(message: CrossingMessage<Order>): Order | undefined {
    if (message.kind === "cells") {
      const { sheet, piece } = message;
      this.#pieces.set(sheet, [...(this.#pieces.get(sheet) ?? []), piece]);
      return undefined;
    }
    const { order } = message;
    const sheets = order.cells.sheets.map((sheet, at) => ({ ...sheet, pieces: this.#pieces.get(at) ?? [] }));
    this.#pieces = new Map();
    return { ...order, cells: { ...order.cells, sheets } };
  }
}
