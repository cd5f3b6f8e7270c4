import { BooleanNumber, Direction, mergeWorksheetSnapshotWithDefault, type Worksheet } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { toRange } from "./area.ts";
import { Cells } from "./cells.ts";
import { Charts } from "./charts.ts";
import { ConditionalFormats } from "./conditionalFormats.ts";
import type { Engine } from "./engine.ts";
import { startingColumns, startingRows } from "./engine.ts";
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
  });
}

/** A sheet of the engine's workbook. */
export class UniverSheet implements SheetModel {
  readonly id: string;
  readonly pageLayout = new Map<string, unknown>();
  protection: SheetModel["protection"];
  readonly rules: ConditionalFormats;
  readonly drawings: Charts;
  readonly #engine: Engine;
  readonly #worksheet: Worksheet;
  readonly #context: SheetContext;
  readonly #cells: Cells;
  readonly #formats: SheetFormats;
  readonly #validations: Validations;
  #veryHidden = false;
  #headings = true;

  constructor(engine: Engine, worksheet: Worksheet, context: SheetContext) {
    this.id = worksheet.getSheetId();
    this.#engine = engine;
    this.#worksheet = worksheet;
    this.#context = context;
    this.#cells = new Cells(engine, worksheet, {
      date1904: context.date1904,
      message: (row, column) => context.message(this.id, row, column),
    });
    this.#formats = new SheetFormats(engine, worksheet, context.styles);
    this.#validations = new Validations(engine, this.id);
    this.rules = new ConditionalFormats(engine, this.id);
    this.drawings = new Charts(this.id, () => context.chartsChanged(this.id));
  }

  get name(): string {
    return this.#worksheet.getName();
  }

  set name(name: string) {
    this.#engine.run(SetWorksheetNameCommand, { ...this.#on(), name });
  }

  get position(): number {
    return this.#engine.workbook.getSheetIndex(this.#worksheet);
  }

  set position(position: number) {
    const moved = { ...this.#on(), fromOrder: this.position, toOrder: position };
    this.#engine.run(SetWorksheetOrderMutation, moved);
  }

  get visible(): SheetModel["visible"] {
    if (this.#worksheet.isSheetHidden() === BooleanNumber.FALSE) return "Visible";
    return this.#veryHidden ? "VeryHidden" : "Hidden";
  }

  set visible(visible: SheetModel["visible"]) {
    this.#veryHidden = visible === "VeryHidden";
    const hidden = visible === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.#engine.run(SetWorksheetHideMutation, { ...this.#on(), hidden });
  }

  get tabColor(): string {
    return this.#worksheet.getTabColor() ?? "";
  }

  set tabColor(color: string) {
    this.#engine.run(SetTabColorMutation, { ...this.#on(), color });
  }

  get gridlines(): boolean {
    return this.#worksheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set gridlines(shown: boolean) {
    const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.#engine.run(ToggleGridlinesMutation, { ...this.#on(), showGridlines });
  }

  get headings(): boolean {
    return this.#headings;
  }

  set headings(shown: boolean) {
    this.#headings = shown;
  }

  read(area: Area): CellState[][] {
    return this.#cells.read(area);
  }

  write(area: Area, cells: readonly (readonly CellWrite[])[]): void {
    this.#makeRoom(area);
    this.#cells.write(area, cells);
  }

  readFormat(area: Area): CellFormat[][] {
    return this.#formats.read(area);
  }

  writeFormat(area: Area, change: CellFormat | readonly (readonly CellFormat[])[]): void {
    const within = this.#within(area);
    this.#formats.write(within, change);
  }

  clear(area: Area, what: "contents" | "formats" | "all" | "hyperlinks"): void {
    const within = this.#within(area);
    if (what === "contents" || what === "all") this.#cells.clear(within);
    if (what === "formats" || what === "all") this.#formats.clear(within);
    if (what === "hyperlinks" || what === "all") this.#formats.setLink(within, undefined);
  }

  usedArea(): Area | undefined {
    return this.#cells.usedArea();
  }

  columnWidth(column: number): number {
    return this.#worksheet.getColumnWidth(column);
  }

  setColumnWidth(column: number, pixels: number): void {
    const area = { row: 0, column, rows: this.#worksheet.getRowCount(), columns: 1 };
    this.#makeRoom(area);
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
    this.#makeRoom(area);
    this.#engine.run(SetWorksheetRowHeightMutation, {
      ...this.#on(),
      ranges: [toRange(area)],
      rowHeight: pixels,
    });
  }

  insert(what: "rows" | "columns", at: number, count: number): void {
    this.#makeRoom({ row: what === "rows" ? at : 0, column: what === "rows" ? 0 : at, rows: 1, columns: 1 });
    const before = this.rules.areas();
    const on = { ...this.#on(), range: this.#whole(what, at, count) };
    if (what === "rows") this.#engine.run(InsertRowByRangeCommand, { ...on, direction: Direction.UP });
    else this.#engine.run(InsertColByRangeCommand, { ...on, direction: Direction.LEFT });
    this.rules.follow(before, what, at, count);
    this.#context.moved(this.id, what, at, count);
  }

  remove(what: "rows" | "columns", at: number, count: number): void {
    const before = this.rules.areas();
    const command = what === "rows" ? RemoveRowByRangeCommand : RemoveColByRangeCommand;
    this.#engine.run(command, { ...this.#on(), range: this.#whole(what, at, count) });
    this.rules.follow(before, what, at, -count);
    this.#context.moved(this.id, what, at, -count);
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

  #on(): { unitId: string; subUnitId: string } {
    return this.#engine.on(this.id);
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

  /** An area such as a whole column, cut to the rows and columns that the sheet has here. */
  #within(area: Area): Area {
    const rows = Math.max(this.#worksheet.getRowCount(), area.row + 1);
    const columns = Math.max(this.#worksheet.getColumnCount(), area.column + 1);
    const wholeColumns = area.row === 0 && area.rows >= rows;
    const wholeRows = area.column === 0 && area.columns >= columns;
    const within = {
      ...area,
      rows: wholeColumns ? rows : area.rows,
      columns: wholeRows ? columns : area.columns,
    };
    this.#makeRoom(within);
    return within;
  }

  /** The sheet grows as far as it is written to. */
  #makeRoom(area: Area): void {
    const rowCount = area.row + area.rows;
    const columnCount = area.column + area.columns;
    if (rowCount > this.#worksheet.getRowCount()) {
      this.#engine.run(SetWorksheetRowCountMutation, { ...this.#on(), rowCount });
    }
    if (columnCount > this.#worksheet.getColumnCount()) {
      this.#engine.run(SetWorksheetColumnCountMutation, { ...this.#on(), columnCount });
    }
  }
}
