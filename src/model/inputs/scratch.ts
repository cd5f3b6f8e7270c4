import {
  cellKey,
  type CellAddress,
  type CellValue,
  type ModelCell,
  type ModelSheet,
  type ModelWorkbook,
} from "../workbook/index.ts";

/** A sheet beside those of the workbook, for what stands inside formulas: each piece in its formula's row. */
export class Scratch {
  readonly name: string;
  readonly #cells = new Map<number, ModelCell>();
  readonly #used = new Map<number, number>();

  constructor(workbook: ModelWorkbook) {
    const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
    let name = "_uncertain";
    while (taken.has(name)) name += "_";
    this.name = name;
  }

  addFormula(row: number, formula: string): CellAddress {
    return this.#add(row, { value: undefined, formula });
  }

  addValue(row: number, value: CellValue): CellAddress {
    return this.#add(row, { value });
  }

  #add(row: number, content: Pick<ModelCell, "value" | "formula">): CellAddress {
    const column = this.#used.get(row) ?? 0;
    this.#used.set(row, column + 1);
    this.#cells.set(cellKey(row, column), { row, column, ...content });
    return { sheet: this.name, row, column };
  }

  set(cell: CellAddress, value: CellValue): void {
    this.#cells.set(cellKey(cell.row, cell.column), { row: cell.row, column: cell.column, value });
  }

  get sheet(): ModelSheet {
    return { name: this.name, visibility: "veryHidden", cells: this.#cells };
  }
}
