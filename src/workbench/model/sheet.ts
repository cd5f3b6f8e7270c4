import { mergeWorksheetSnapshotWithDefault, type Worksheet } from "@univerjs/core";
import { Cells } from "./cells.ts";
import { Charts } from "./charts.ts";
import { ConditionalFormats } from "./conditionalFormats.ts";
import type { Engine } from "./engine.ts";
import { startingColumns, startingRows, startingStyle } from "./engine.ts";
import type {
  Area,
  CellFormat,
  CellState,
  CellWrite,
  ChartModel,
  ConditionalFormatModel,
  LinkModel,
  SheetModel,
  ValidationModel,
} from "./model.ts";
import { SheetFormats } from "./sheetFormats.ts";
import { SheetGrid } from "./sheetGrid.ts";
import { SheetProperties } from "./sheetProperties.ts";
import { Validations } from "./validations.ts";

/** What a sheet asks of the workbook that it belongs to. */
export interface SheetContext {
  readonly styles: ReadonlyMap<string, CellFormat>;
  readonly date1904: boolean;
  message(sheetId: string, row: number, column: number): string | undefined;
  chartsChanged(sheetId: string): void;
  /** Rows or columns were inserted (count above 0) or deleted (below 0). */
  moved(sheetId: string, what: "rows" | "columns", at: number, count: number): void;
}

/** The snapshot of an empty sheet. */
export function emptySheet(id: string, name: string) {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: startingRows,
    columnCount: startingColumns,
    defaultStyle: startingStyle,
  });
}

/** A sheet of the engine's workbook. */
export class UniverSheet extends SheetProperties implements SheetModel {
  readonly rules: ConditionalFormats;
  readonly drawings: Charts;
  readonly #grid: SheetGrid;
  readonly #context: SheetContext;
  readonly #cells: Cells;
  readonly #formats: SheetFormats;
  readonly #validations: Validations;

  constructor(engine: Engine, worksheet: Worksheet, context: SheetContext) {
    super(engine, worksheet);
    this.#context = context;
    this.#grid = new SheetGrid(engine, worksheet);
    this.#cells = new Cells(engine, worksheet, {
      date1904: context.date1904,
      message: (row, column) => context.message(this.id, row, column),
    });
    this.#formats = new SheetFormats(engine, worksheet, context.styles);
    this.#validations = new Validations(engine, this.id);
    this.rules = new ConditionalFormats(engine, this.id);
    this.drawings = new Charts(this.id, () => context.chartsChanged(this.id));
  }

  read(area: Area): CellState[][] {
    return this.#cells.read(area);
  }

  write(area: Area, cells: readonly (readonly CellWrite[])[]): void {
    this.#grid.makeRoom(area);
    this.#cells.write(area, cells);
  }

  readFormat(area: Area): CellFormat[][] {
    return this.#formats.read(area);
  }

  writeFormat(area: Area, change: CellFormat | readonly (readonly CellFormat[])[]): void {
    const within = this.#grid.within(area);
    this.#formats.write(within, change);
  }

  clear(area: Area, what: "contents" | "formats" | "all" | "hyperlinks"): void {
    const within = this.#grid.within(area);
    if (what === "contents" || what === "all") this.#cells.clear(within);
    if (what === "formats" || what === "all") this.#formats.clear(within);
    if (what === "hyperlinks" || what === "all") this.#formats.setLink(within, undefined);
  }

  usedArea(): Area | undefined {
    return this.#cells.usedArea();
  }

  columnWidth(column: number): number {
    return this.#grid.columnWidth(column);
  }

  setColumnWidths(first: number, pixels: readonly (number | undefined)[]): void {
    this.#grid.setColumnWidths(first, pixels);
  }

  rowHeight(row: number): number {
    return this.#grid.rowHeight(row);
  }

  setRowHeights(first: number, pixels: readonly (number | undefined)[]): void {
    this.#grid.setRowHeights(first, pixels);
  }

  insert(what: "rows" | "columns", at: number, count: number): void {
    const before = this.rules.areas();
    this.#grid.insert(what, at, count);
    this.rules.follow(before, what, at, count);
    this.#context.moved(this.id, what, at, count);
  }

  remove(what: "rows" | "columns", at: number, count: number): void {
    const before = this.rules.areas();
    this.#grid.remove(what, at, count);
    this.rules.follow(before, what, at, -count);
    this.#context.moved(this.id, what, at, -count);
  }

  freeze(rows: number, columns: number): void {
    this.#grid.freeze(rows, columns);
  }

  frozen(): { readonly rows: number; readonly columns: number } {
    return this.#grid.frozen();
  }

  link(row: number, column: number): LinkModel | undefined {
    return this.#formats.link(row, column);
  }

  setLink(row: number, column: number, link: LinkModel | undefined): void {
    this.#formats.setLink({ row, column, rows: 1, columns: 1 }, link);
  }

  validations(): readonly ValidationModel[] {
    return this.#validations.all();
  }

  setValidation(
    area: Area,
    rule: ValidationModel["rule"] | undefined,
    texts?: ValidationModel["texts"],
  ): void {
    this.#validations.set(area, rule, texts);
  }

  conditionalFormats(): readonly ConditionalFormatModel[] {
    return this.rules.all();
  }

  addConditionalFormat(format: Omit<ConditionalFormatModel, "id">): ConditionalFormatModel {
    return this.rules.add(format);
  }

  updateConditionalFormat(id: string, change: Partial<Omit<ConditionalFormatModel, "id">>): void {
    this.rules.update(id, change);
  }

  removeConditionalFormat(id: string): void {
    this.rules.remove(id);
  }

  charts(): readonly ChartModel[] {
    return this.drawings.all();
  }

  addChart(chart: Omit<ChartModel, "id">): ChartModel {
    return this.drawings.add(chart);
  }

  updateChart(id: string, change: Partial<Omit<ChartModel, "id">>): void {
    this.drawings.update(id, change);
  }

  removeChart(id: string): void {
    this.drawings.remove(id);
  }
}
