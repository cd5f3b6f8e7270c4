import type { ICellData, Nullable } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { areaAround, contains, intersects } from "./area.ts";
import type { Engine } from "./engine.ts";
import type { Area, SheetModel, TableModel, WorkbookModel } from "./model.ts";

type Grown = Pick<WorkbookModel, "sheet" | "tables" | "updateTable">;

/**
 * Excel's own completion of tables: what a person types right below or right beside a table becomes its
 * next row or column, and one formula typed into an empty column of it fills the column. What the add-in
 * writes changes no table.
 */
export function growTables(engine: Engine, workbook: Grown): void {
  engine.commands.onCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || engine.acting || options?.onlyLocal === true) return;
    const { subUnitId, cellValue, trigger } = command.params as ISetRangeValuesMutationParams;
    if (trigger === SetStyleCommand.id) return;
    const sheet = workbook.sheet(subUnitId);
    const typed = areaAround(onlyContent(cellValue ?? {}));
    if (sheet === undefined || typed === undefined || sheet.protection !== undefined) return;
    new TableGrowth(engine, workbook, sheet, typed).grow();
  });
}

function onlyContent(written: NonNullable<ISetRangeValuesMutationParams["cellValue"]>) {
  const rows = Object.entries(written).map(([row, cells]) => {
    const filled = Object.entries((cells ?? {}) as Record<number, Nullable<ICellData>>).filter(
      ([, cell]) => !!cell?.f || !!cell?.p || (cell?.v !== undefined && cell.v !== null && cell.v !== ""),
    );
    return [row, Object.fromEntries(filled)] as const;
  });
  return Object.fromEntries(rows);
}

/** One entry of a person's, and the table that it touches. */
class TableGrowth {
  readonly #engine: Engine;
  readonly #workbook: Grown;
  readonly #sheet: SheetModel;
  readonly #typed: Area;

  constructor(engine: Engine, workbook: Grown, sheet: SheetModel, typed: Area) {
    this.#engine = engine;
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.#typed = typed;
  }

  grow(): void {
    const tables = this.#workbook.tables().filter(({ sheetId }) => sheetId === this.#sheet.id);
    const inside = tables.find(({ area }) => contains(area, this.#typed.row, this.#typed.column));
    if (inside !== undefined) return this.#fillColumn(inside);
    const above = tables.find(({ area }) => this.#isBelow(area));
    if (above !== undefined) return this.#addRows(above, tables);
    const left = tables.find(({ area, showHeaders }) => showHeaders && this.#isBeside(area));
    if (left !== undefined) this.#addColumn(left, tables);
  }

  #isBelow(area: Area): boolean {
    const { row, column, columns } = this.#typed;
    return (
      row === area.row + area.rows && column >= area.column && column + columns <= area.column + area.columns
    );
  }

  #isBeside(area: Area): boolean {
    const { row, rows, column, columns } = this.#typed;
    return (
      column === area.column + area.columns &&
      columns === 1 &&
      row >= area.row &&
      row + rows <= area.row + area.rows
    );
  }

  #addRows(table: TableModel, tables: readonly TableModel[]): void {
    const { area } = table;
    const added = { ...area, row: area.row + area.rows, rows: this.#typed.rows };
    if (this.#isTaken(added, tables)) return;
    const last = { ...area, row: added.row - 1, rows: 1 };
    const formats = this.#sheet.readFormat(last);
    this.#sheet.writeFormat(
      added,
      Array.from({ length: added.rows }, () => formats[0] ?? []),
    );
    this.#workbook.updateTable(table.id, { area: { ...area, rows: area.rows + added.rows } });
    this.#extendRules(last, added.rows);
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const formula = this.#calculatedColumn(table, column);
      for (let row = added.row; formula !== undefined && row < added.row + added.rows; row += 1) {
        if (this.#isEmpty({ row, column, rows: 1, columns: 1 })) this.#write(row, column, formula(row));
      }
    }
  }

  #addColumn(table: TableModel, tables: readonly TableModel[]): void {
    const { area } = table;
    const added = { ...area, column: area.column + area.columns, columns: 1 };
    if (this.#isTaken(added, tables)) return;
    const headings = this.#sheet.read({ ...area, rows: 1 })[0] ?? [];
    const taken = new Set(headings.map(({ value }) => String(value).toLowerCase()));
    const typed = String(this.#sheet.read({ ...added, rows: 1 })[0]?.[0]?.value ?? "");
    const heading = freeHeading(typed, taken);
    if (heading !== typed) this.#sheet.write({ ...added, rows: 1 }, [[{ value: heading }]]);
    const formats = this.#sheet.readFormat({ ...area, column: added.column - 1, columns: 1 });
    this.#sheet.writeFormat(added, formats);
    const grown = { ...area, columns: area.columns + 1 };
    this.#workbook.updateTable(table.id, { area: grown });
    this.#fillColumn({ ...table, area: grown });
  }

  /** Nothing but the typed cells stands there, and no other table. */
  #isTaken(added: Area, tables: readonly TableModel[]): boolean {
    if (tables.some(({ area }) => intersects(area, added))) return true;
    const { row, column, rows, columns } = this.#typed;
    return this.#sheet
      .read(added)
      .some((cells, rowOffset) =>
        cells.some(
          (cell, columnOffset) =>
            (cell.value !== "" || cell.formula !== undefined) &&
            !contains({ row, column, rows, columns }, added.row + rowOffset, added.column + columnOffset),
        ),
      );
  }

  #fillColumn({ area, showHeaders }: TableModel): void {
    const { row, column, rows, columns } = this.#typed;
    const first = area.row + (showHeaders ? 1 : 0);
    if (rows > 1 || columns > 1 || row < first || this.#rawFormula(row, column) === undefined) return;
    const others = Array.from({ length: area.row + area.rows - first }, (_, index) => first + index).filter(
      (other) => other !== row,
    );
    if (!others.every((other) => this.#isEmpty({ row: other, column, rows: 1, columns: 1 }))) return;
    for (const other of others) {
      this.#write(other, column, this.#moved(this.#rawFormula(row, column) ?? "", other - row));
    }
  }

  /** The one formula of a column, for any row; undefined where its rows hold values or several formulas. */
  #calculatedColumn(
    { area, showHeaders }: TableModel,
    column: number,
  ): ((row: number) => string) | undefined {
    const first = area.row + (showHeaders ? 1 : 0);
    const formula = this.#rawFormula(first, column);
    if (formula === undefined) return undefined;
    for (let row = first + 1; row < area.row + area.rows; row += 1) {
      if (this.#rawFormula(row, column) !== this.#moved(formula, row - first)) return undefined;
    }
    return (row) => this.#moved(formula, row - first);
  }

  /** Validation and conditional formats that reached the table's last row reach its new ones. */
  #extendRules(last: Area, rows: number): void {
    const reaches = (area: Area): boolean =>
      intersects(area, last) && area.row + area.rows === last.row + 1 && area.rows > 1;
    for (const { area, rule, texts } of this.#sheet.validations()) {
      if (reaches(area)) this.#sheet.setValidation({ ...area, rows: area.rows + rows }, rule, texts);
    }
    for (const { id, areas } of this.#sheet.conditionalFormats()) {
      if (!areas.some(reaches)) continue;
      this.#sheet.updateConditionalFormat(id, {
        areas: areas.map((area) => (reaches(area) ? { ...area, rows: area.rows + rows } : area)),
      });
    }
  }

  #isEmpty(area: Area): boolean {
    const cell = this.#sheet.read(area)[0]?.[0];
    return cell === undefined || (cell.value === "" && cell.formula === undefined);
  }

  #write(row: number, column: number, formula: string): void {
    this.#sheet.write({ row, column, rows: 1, columns: 1 }, [[{ formula }]]);
  }

  #rawFormula(row: number, column: number): string | undefined {
    const formulas = this.#engine.get(FormulaDataModel);
    return formulas.getFormulaStringByCell(row, column, this.#sheet.id, this.#engine.unitId) ?? undefined;
  }

  #moved(formula: string, rows: number): string {
    return this.#engine.get(LexerTreeBuilder).moveFormulaRefOffset(formula, 0, rows);
  }
}

/** The typed heading with a number where it is taken, "Column1" where there is none. */
function freeHeading(typed: string, taken: ReadonlySet<string>): string {
  if (typed !== "" && !taken.has(typed.toLowerCase())) return typed;
  for (let number = typed === "" ? 1 : 2; ; number += 1) {
    const heading = `${typed === "" ? "Column" : typed}${number}`;
    if (!taken.has(heading.toLowerCase())) return heading;
  }
}
