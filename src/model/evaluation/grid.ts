import { isInside } from "../workbook/area.ts";
import {
  partsOf,
  ResolvedFormulas,
  type Book,
  type Place,
  type SheetArea,
  type Syntax,
} from "../formula/index.ts";
import { cellKey, type Area, type CellAddress, type CellValue, type ModelCell } from "../workbook/index.ts";
import type { Block } from "../blocks/block.ts";
import type { Expression } from "./expression.ts";

/** How far a cell's calculation has come. */
export type CellState = "new" | "open" | "done";

/** A cell of the model while it is calculated. */
export class CellNode implements Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly source: ModelCell | undefined;
  /** What the cell holds, where that is the same in every trial. */
  value: CellValue;
  /** What it holds in the trials of a block, where it varies. */
  block: Block | undefined;
  state: CellState = "new";
  /** The formula that fills this cell from another, an array's or a spilling one's. */
  anchor: CellNode | undefined;
  expression: Expression | undefined;
  syntax: Syntax | undefined;
  varies = false;

  constructor(sheet: number, row: number, column: number, source: ModelCell | undefined) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.source = source;
    this.value = source?.value ?? null;
  }

  get formula(): string | undefined {
    return this.source?.formula;
  }
}

const blank = ({ row, column }: Place): ModelCell => ({ row, column, value: null });

interface SheetNodes {
  readonly cells: Map<number, CellNode>;
  lastRow: number;
  lastColumn: number;
}

/** The cells of a workbook by sheet and place. */
export class Grid {
  readonly book: Book;
  readonly sheets: readonly SheetNodes[];
  readonly #formulas: ResolvedFormulas;
  readonly #nodes = new WeakMap<SheetArea, readonly CellNode[]>();

  constructor(book: Book) {
    this.book = book;
    this.#formulas = new ResolvedFormulas(book);
    this.sheets = book.workbook.sheets.map(({ cells }, sheet) => {
      const nodes: SheetNodes = { cells: new Map(), lastRow: -1, lastColumn: -1 };
      for (const cell of cells.values()) add(nodes, sheet, cell.row, cell.column, cell);
      for (const cell of cells.values())
        if (cell.formula !== undefined && cell.fills !== undefined) fill(nodes, sheet, cell, cell.fills);
      return nodes;
    });
  }

  at(sheet: number, row: number, column: number): CellNode | undefined {
    return this.sheets[sheet]?.cells.get(cellKey(row, column));
  }

  find({ sheet: name, row, column }: CellAddress): CellNode | undefined {
    const sheet = this.book.sheet(name);
    return sheet === undefined ? undefined : this.at(sheet, row, column);
  }

  /** Makes the cell where the workbook has none. */
  make({ sheet: name, row, column }: CellAddress): CellNode | undefined {
    const sheet = this.book.sheet(name);
    const nodes = sheet === undefined ? undefined : this.sheets[sheet];
    if (sheet === undefined || nodes === undefined) return undefined;
    return nodes.cells.get(cellKey(row, column)) ?? add(nodes, sheet, row, column, undefined);
  }

  address({ sheet, row, column }: Place): CellAddress {
    return { sheet: this.book.workbook.sheets[sheet]?.name ?? "", row, column };
  }

  /** The part of an area that can hold anything. */
  used({ sheet, firstRow, lastRow, firstColumn, lastColumn }: SheetArea): SheetArea {
    const nodes = this.sheets[sheet];
    return {
      sheet,
      firstRow,
      lastRow: Math.min(lastRow, nodes?.lastRow ?? -1),
      firstColumn,
      lastColumn: Math.min(lastColumn, nodes?.lastColumn ?? -1),
    };
  }

  /** The cells of an area that hold anything, found once for each area. */
  nodes(area: SheetArea): readonly CellNode[] {
    let found = this.#nodes.get(area);
    if (found === undefined) this.#nodes.set(area, (found = [...this.within(area)]));
    return found;
  }

  /** The cells of an area that hold anything. */
  *within(area: SheetArea): Generator<CellNode> {
    const used = this.used(area);
    const { sheet, firstRow, lastRow, firstColumn, lastColumn } = used;
    const cells = this.sheets[sheet]?.cells;
    if (cells === undefined) return;
    if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > 4 * cells.size) {
      for (const node of cells.values()) if (isInside(used, node)) yield node;
      return;
    }
    for (let row = firstRow; row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++) {
        const node = cells.get(cellKey(row, column));
        if (node !== undefined) yield node;
      }
  }

  /** Reads the formula of a cell once. */
  syntaxOf(node: CellNode): Syntax {
    return (node.syntax ??= this.#formulas.of(node.source ?? blank(node), node));
  }
}

function add(
  nodes: SheetNodes,
  sheet: number,
  row: number,
  column: number,
  source: ModelCell | undefined,
): CellNode {
  const node = new CellNode(sheet, row, column, source);
  nodes.cells.set(cellKey(row, column), node);
  nodes.lastRow = Math.max(nodes.lastRow, row);
  nodes.lastColumn = Math.max(nodes.lastColumn, column);
  return node;
}

function fill(nodes: SheetNodes, sheet: number, cell: ModelCell, fills: Area): void {
  const anchor = nodes.cells.get(cellKey(cell.row, cell.column));
  for (let row = fills.firstRow; row <= fills.lastRow; row++)
    for (let column = fills.firstColumn; column <= fills.lastColumn; column++) {
      const node = nodes.cells.get(cellKey(row, column)) ?? add(nodes, sheet, row, column, undefined);
      if (node !== anchor) node.anchor = anchor;
    }
}

/** Every part of a formula, outer ones first. */
export function* everyPart(syntax: Syntax): Generator<Syntax> {
  yield syntax;
  for (const part of partsOf(syntax)) yield* everyPart(part);
}
