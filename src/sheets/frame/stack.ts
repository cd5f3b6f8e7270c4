import type { Block, Cell } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import type { SheetId, TableId } from "../ids.ts";
import { text } from "./cell.ts";
import { firstColumn, firstRow } from "./sheet.ts";
import { lineBlock, placeTable, type PlacedTable, type TableSource } from "./table.ts";

/** The content of a sheet from the top down: lines and tables, one below the other. */
export interface Stack {
  readonly blocks: Block[];
  readonly tables: PlacedTable[];
  /** The next free row. */
  row(): number;
  skip(rows: number): void;
  /** Cells from the first column on. */
  cells(cells: readonly Cell[]): void;
  section(title: string): void;
  note(words: string, only?: "file"): void;
  /** A table, and an empty row below it. */
  table<Id extends TableId, Row>(source: TableSource<Id, Row>): PlacedTable<Id>;
}

export function beginStack(build: Build, sheet: SheetId): Stack {
  const blocks: Block[] = [];
  const tables: PlacedTable[] = [];
  let next = firstRow;
  const cells = (row: readonly Cell[]): void => {
    blocks.push(lineBlock(next++, firstColumn, row));
  };
  return {
    blocks,
    tables,
    row: () => next,
    skip: (rows) => {
      next += rows;
    },
    cells,
    section: (title) => cells([text(title, "section")]),
    note: (words, only) => cells([{ ...text(words, "unit"), ...(only === undefined ? {} : { only }) }]),
    table: (source) => {
      const table = placeTable(build, sheet, source, { row: next, column: firstColumn });
      tables.push(table);
      next = table.nextRow + 1;
      return table;
    },
  };
}
