import {
  cellKey,
  mostColumns,
  type ModelCell,
  type ModelSheet,
  type ModelWorkbook,
  type Area,
} from "../workbook/index.ts";
import { isInside } from "../workbook/area.ts";
import { formulaCells, type FormulaCell, type Reference } from "./formulaCell.ts";

export interface SheetView {
  readonly sheet: ModelSheet;
  /** By `cellKey`. */
  readonly formulas: ReadonlyMap<number, FormulaCell>;
  /** The rows that hold formulas, in order, by column. */
  readonly formulaRows: ReadonlyMap<number, readonly number[]>;
  /** What array formulas and spilling ones fill. */
  readonly filled: readonly Area[];
}

/** A workbook with its formulas read: what all rules look at. */
export class WorkbookView {
  readonly workbook: ModelWorkbook;
  readonly formulas: readonly FormulaCell[];
  readonly sheets: readonly SheetView[];
  private readonly byName: ReadonlyMap<string, SheetView>;

  constructor(workbook: ModelWorkbook) {
    this.workbook = workbook;
    this.formulas = formulaCells(workbook);
    const views = new Map<
      ModelSheet,
      { formulas: Map<number, FormulaCell>; formulaRows: Map<number, number[]> }
    >(workbook.sheets.map((sheet) => [sheet, { formulas: new Map(), formulaRows: new Map() }]));
    for (const formula of this.formulas) {
      const { row, column } = formula.cell;
      const view = views.get(formula.sheet);
      view?.formulas.set(cellKey(row, column), formula);
      const rows = view?.formulaRows.get(column);
      if (rows === undefined) view?.formulaRows.set(column, [row]);
      else rows.push(row);
    }
    this.sheets = [...views].map(([sheet, view]) => ({
      sheet,
      ...view,
      filled: [...view.formulas.values()].flatMap(({ cell }) => cell.fills ?? []),
    }));
    for (const { formulaRows } of views.values())
      for (const rows of formulaRows.values()) rows.sort((a, b) => a - b);
    this.byName = new Map(this.sheets.map((view) => [view.sheet.name.toLowerCase(), view]));
  }

  /** Whether an array formula or a spilling one fills the cell. */
  isFilled(sheet: string, row: number, column: number): boolean {
    return this.sheetOf(sheet)?.filled.some((area) => isInside(area, { row, column })) === true;
  }

  sheetOf(name: string): SheetView | undefined {
    return this.byName.get(name.toLowerCase());
  }

  cellAt(sheet: string, row: number, column: number): ModelCell | undefined {
    return this.sheetOf(sheet)?.sheet.cells.get(cellKey(row, column));
  }

  /** The formulas among the cells that a reference names. */
  *formulasIn({ sheet, area }: Reference): Generator<FormulaCell> {
    const view = this.sheetOf(sheet);
    if (view === undefined) return;
    const lastColumn = Math.min(area.lastColumn, mostColumns - 1);
    const columns =
      lastColumn - area.firstColumn < view.formulaRows.size
        ? Array.from({ length: lastColumn - area.firstColumn + 1 }, (_, index) => area.firstColumn + index)
        : [...view.formulaRows.keys()].filter((column) => column >= area.firstColumn && column <= lastColumn);
    for (const column of columns) {
      const rows = view.formulaRows.get(column) ?? [];
      for (let index = firstAtLeast(rows, area.firstRow); index < rows.length; index += 1) {
        const row = rows[index];
        if (row === undefined || row > area.lastRow) break;
        const formula = view.formulas.get(cellKey(row, column));
        if (formula !== undefined) yield formula;
      }
    }
  }

  /** Whether a formula names the cell, alone or in a range. */
  refersTo({ references }: FormulaCell, sheet: ModelSheet, { row, column }: ModelCell): boolean {
    const name = sheet.name.toLowerCase();
    return references.some(
      (each) => each.sheet.toLowerCase() === name && isInside(each.area, { row, column }),
    );
  }
}

function firstAtLeast(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
