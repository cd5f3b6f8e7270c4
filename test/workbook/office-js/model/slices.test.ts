import {
  CrossingReader,
  sendInSlices,
  type CrossingMessage,
} from "../../../../src/workbook/office-js/model/crossing.ts";
import { markFormats } from "../../../../src/workbook/office-js/model/markFormats.ts";
import { cellsInSlice, pause } from "../../../../src/workbook/office-js/model/slices.ts";
import type { Structure, UsedSheet } from "../../../../src/workbook/office-js/model/structure.ts";
import type { CellPiece, WorkbookCells } from "../../../../src/workbook/office-js/model/workbookCells.ts";

const columns = 4;

/** A piece of as many rows that tells when one of them is looked at. */
function piece(rows: number, first: number, seen: (row: number) => void): CellPiece {
  const formulas: unknown[][] = [];
  for (let row = 0; row < rows; row++)
    Object.defineProperty(formulas, row, {
      enumerable: true,
      get: () => {
        seen(first + row);
        return ["=A1*2", 3, row === 5 ? "=PLAN.UNCERTAIN(1,2)" : "=B1", ""];
      },
    });
  const values = formulas.map(() => [1, 2, 3, 4]);
  return { row: first, column: 0, formulas, values, valueTypes: [] };
}

describe("an answer of Excel's", () => {
  it("is looked through in slices that give the page its turn, each piece once", async () => {
    const slices: Set<number>[] = [];
    let current: Set<number> | undefined;
    const looks = new Map<number, number>();
    const seen = (row: number): void => {
      if (current === undefined) {
        slices.push((current = new Set()));
        // Runs before whatever the slice asks for at its end.
        setTimeout(() => (current = undefined), 0);
      }
      current.add(row);
      looks.set(row, (looks.get(row) ?? 0) + 1);
    };
    const worksheet = { getRangeByIndexes: () => ({ load: () => ({ numberFormat: [["0.00"]] }) }) };
    const sheet = { name: "Model", worksheet } as unknown as UsedSheet;
    const structure: Structure = { sheets: [sheet], names: [], tables: [] };
    const pieces = [piece(10_000, 0, seen), piece(10_000, 10_000, seen)];
    // Building them looked at them.
    await pause();
    slices.length = 0;
    looks.clear();
    const formats = markFormats(structure);
    const first = await formats.ask(new Map([[sheet, pieces.slice(0, 1)]]));
    first();
    const second = await formats.ask(new Map([[sheet, pieces]]));
    second();
    expect(Object.keys(formats.found)).toEqual(["Model!C6", "Model!C10006"]);
    expect(Math.max(...slices.map((rows) => rows.size * columns))).toBeLessThanOrEqual(
      cellsInSlice + columns,
    );
    expect(slices.length).toBeGreaterThanOrEqual(Math.floor((20_000 * columns) / cellsInSlice));
    // Once for its width and once for what it holds.
    expect(Math.max(...looks.values())).toBeLessThanOrEqual(2);
  });
});

describe("an order about a large workbook", () => {
  interface Order {
    readonly kind: "open";
    readonly cells: WorkbookCells;
  }
  const piece = (row: number, rows: number, width: number): CellPiece => {
    const lines = <T>(cell: (at: number) => T): T[][] =>
      Array.from({ length: rows }, (_, down) => Array.from({ length: width }, () => cell(row + down)));
    const [formulas, values] = [lines((at) => `=A${at}`), lines((at) => at)];
    return { row, column: 2, formulas, values, valueTypes: lines(() => "Double") };
  };
  const sheet = (name: string, pieces: readonly CellPiece[]): WorkbookCells["sheets"][number] => ({
    ...{ name, visibility: "visible", pieces, fills: [] },
  });
  const sheets = [
    sheet("Model", [piece(0, 5_001, 3), piece(5_001, 2, 3)]),
    sheet("Empty", []),
    sheet("Wide", [piece(4, 3, 9_000)]),
  ];
  const order: Order = { kind: "open", cells: { sheets, names: [], tables: [], markFormats: {} } };
  const cellsOf = ({ formulas }: CellPiece): number => formulas.flat().length;

  it("crosses to the worker in slices, between which the page has its turn, and arrives whole", async () => {
    const turns: number[] = [0];
    const reader = new CrossingReader<Order>();
    let arrived: Order | undefined;
    let crossing = true;
    const turn = (): void => {
      turns.push(0);
      if (crossing) setTimeout(turn, 0);
    };
    setTimeout(turn, 0);
    await sendInSlices(order, (message: CrossingMessage<Order>) => {
      if (message.kind === "cells") turns[turns.length - 1] = (turns.at(-1) ?? 0) + cellsOf(message.piece);
      arrived = reader.take(structuredClone(message)) ?? arrived;
    });
    crossing = false;
    // One row may be wider than a slice; no turn takes more than two slices.
    expect(Math.max(...turns)).toBeLessThanOrEqual(2 * cellsInSlice);
    const rows = (one: Order | undefined): unknown[] =>
      (one?.cells.sheets ?? []).map(({ name, pieces }) => [
        name,
        pieces.flatMap(({ row, column, formulas, values, valueTypes }) =>
          formulas.map((line, down) => [row + down, column, line, values[down], valueTypes[down]]),
        ),
      ]);
    expect(rows(arrived)).toEqual(rows(order));
  });
});
