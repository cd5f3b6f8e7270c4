import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { toRange } from "./area.ts";
import { Calculation } from "./calculation.ts";
import { correctFunctions } from "./correctedFunctions.ts";
import { countFrom1904 } from "./dateSystem.ts";
import { speakEngineDialect } from "./dialect.ts";
import { Engine, type EngineOptions } from "./engine.ts";
import { listen, SelectionState } from "./events.ts";
import { placeFormatFormulas } from "./formatFormulas.ts";
import { forgetOpenBrackets } from "./halfTyped.ts";
import { spareScans } from "./formulaScans.ts";
import { CustomFunctions } from "./functions.ts";
import type {
  Area,
  CellFormat,
  FunctionModel,
  InvokeFunction,
  ModelEvent,
  NameModel,
  SheetModel,
  TableModel,
  WorkbookModel,
} from "./model.ts";
import { dropLateResults } from "./lateResults.ts";
import { keepFormulas } from "./keptFormulas.ts";
import { keepReadsOnce } from "./keptReads.ts";
import { Names } from "./names.ts";
import { parseOnce } from "./parsedFormulas.ts";
import { quickenFormulas } from "./quickFormulas.ts";
import { quickenNumbers } from "./quickNumbers.ts";
import { seeCirclesInOrder } from "./runOrder.ts";
import { emptySheet, UniverSheet, type SheetContext } from "./sheet.ts";
import { growTables } from "./tableGrowth.ts";
import { Tables } from "./tables.ts";

/** What a new workbook begins with. */
export interface NewWorkbook {
  readonly firstSheetName?: string;
  /** Dates count from 1904 on, as on old Macs. Sheets that are drawn show them by the 1900 system all the same. */
  readonly date1904?: boolean;
}

/** The workbook model on Univer: the same without a screen and under the workbench's page. */
export class UniverWorkbook implements WorkbookModel {
  readonly settings = new Map<string, string>();
  readonly styles = new Map<string, CellFormat>();
  readonly properties = new Map<string, string>();
  readonly date1904: boolean;
  readonly engine: Engine;
  readonly #calculation: Calculation;
  readonly #functions: CustomFunctions;
  readonly #names: Names;
  readonly #tables: Tables;
  readonly #sheets = new Map<string, UniverSheet>();
  readonly #listeners = new Set<(event: ModelEvent) => void>();
  readonly #selection: SelectionState;
  readonly #context: SheetContext;
  #nextSheet = 2;

  constructor(options: EngineOptions, { firstSheetName = "Sheet1", date1904 = false }: NewWorkbook = {}) {
    this.date1904 = date1904;
    this.engine = new Engine(options, { id: "sheet-1", name: firstSheetName });
    quickenNumbers();
    quickenFormulas(this.engine);
    parseOnce(this.engine);
    speakEngineDialect(this.engine);
    forgetOpenBrackets(this.engine);
    correctFunctions(this.engine);
    if (date1904) countFrom1904(this.engine);
    placeFormatFormulas(this.engine);
    spareScans(this.engine);
    keepFormulas(this.engine, keepReadsOnce(this.engine));
    seeCirclesInOrder(this.engine);
    dropLateResults(this.engine);
    this.#functions = new CustomFunctions(this.engine, (places) => this.#calculation.recalculate(places));
    this.#calculation = new Calculation(this.engine, () => this.#functions.outstanding());
    this.#context = {
      styles: this.styles,
      date1904,
      message: (sheetId, row, column) => this.#functions.message(sheetId, row, column),
      chartsChanged: (sheetId) => this.#emit({ type: "chartsChanged", sheetId }),
      moved: (sheetId, what, at, count) => this.#moved(sheetId, what, at, count),
    };
    this.#selection = new SelectionState(this.engine);
    this.#names = new Names(this.engine);
    this.#tables = new Tables(this.engine, (sheetId, area) =>
      (this.sheet(sheetId)?.read(area)[0] ?? []).map((cell) => String(cell.value)),
    );
    growTables(this.engine, this);
    listen(this.engine, (event) => this.#emit(event));
  }

  sheets(): readonly SheetModel[] {
    return this.engine.workbook.getSheets().map((worksheet) => this.#sheet(worksheet.getSheetId()));
  }

  sheet(id: string): SheetModel | undefined {
    return this.engine.workbook.getSheetBySheetId(id) ? this.#sheet(id) : undefined;
  }

  addSheet(name: string, position = this.sheets().length): SheetModel {
    const id = `sheet-${this.#nextSheet++}`;
    const inserted = { unitId: this.engine.unitId, index: position, sheet: emptySheet(id, name) };
    // The engine goes to a new sheet, but not to another person's; Excel stays until the add-in activates one.
    this.engine.run(InsertSheetMutation, inserted, { fromCollab: true });
    return this.#sheet(id);
  }

  removeSheet(id: string): void {
    for (const table of this.tables()) if (table.sheetId === id) this.removeTable(table.id);
    // The engine mends formulas that name a removed sheet, on that sheet too, and fails: it is emptied first.
    const removed = this.sheet(id);
    const used = removed?.usedArea();
    if (used !== undefined) removed?.clear(used, "contents");
    // The engine keeps the sheet in front; Excel goes to another one.
    const next = this.sheets().find((sheet) => sheet.id !== id && sheet.visible === "Visible");
    if (next !== undefined && this.activeSheet().id === id) this.activate(next.id);
    this.engine.run(RemoveSheetCommand, this.engine.on(id));
    this.#sheets.delete(id);
  }

  activeSheet(): SheetModel {
    return this.#sheet(this.engine.workbook.getActiveSheet().getSheetId());
  }

  activate(id: string): void {
    this.engine.run(SetWorksheetActiveOperation, this.engine.on(id));
  }

  selection(): { readonly sheetId: string; readonly area: Area } {
    const sheetId = this.activeSheet().id;
    return { sheetId, area: this.#selection.of(sheetId) };
  }

  select(sheetId: string, area: Area): void {
    if (this.activeSheet().id !== sheetId) this.activate(sheetId);
    const { row, column } = area;
    const range = toRange(area);
    const primary = {
      ...toRange({ row, column, rows: 1, columns: 1 }),
      actualRow: row,
      actualColumn: column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.engine.run(SetSelectionsOperation, {
      ...this.engine.on(sheetId),
      selections: [{ range, primary, style: null }],
      reveal: true,
    });
  }

  names(): readonly NameModel[] {
    return this.#names.all();
  }

  setName(name: NameModel): void {
    this.#names.set(name);
  }

  removeName(name: string, sheetId?: string): void {
    this.#names.remove(name, sheetId);
  }

  tables(): readonly TableModel[] {
    return this.#tables.all();
  }

  addTable(table: Omit<TableModel, "id">): TableModel {
    return this.#tables.add(table);
  }

  updateTable(id: string, change: Partial<Omit<TableModel, "id" | "sheetId">>): void {
    this.#tables.update(id, change);
  }

  removeTable(id: string): void {
    this.#tables.remove(id);
  }

  suspendCalculation(): void {
    this.#calculation.suspend();
  }

  resumeCalculation(): void {
    this.#calculation.resume();
  }

  settled(): Promise<void> {
    return this.#calculation.settled();
  }

  unanswered(): number | undefined {
    return this.#calculation.busy() ? undefined : this.#functions.unanswered();
  }

  registerFunctions(namespace: string, functions: readonly FunctionModel[], invoke: InvokeFunction): void {
    this.#functions.register(namespace, functions, invoke);
    this.#calculation.recalculateEverything();
  }

  get emptyCellsAs(): 0 | null {
    return this.#functions.emptyCellsAs;
  }

  set emptyCellsAs(value: 0 | null) {
    if (this.#functions.emptyCellsAs === value) return;
    this.#functions.emptyCellsAs = value;
    this.#calculation.recalculateEverything();
  }

  onEvent(listener: (event: ModelEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispose(): void {
    this.#listeners.clear();
    this.#functions.dispose();
    this.#calculation.dispose(() => this.engine.dispose());
  }

  #sheet(id: string): UniverSheet {
    const known = this.#sheets.get(id);
    if (known !== undefined) return known;
    const worksheet = this.engine.workbook.getSheetBySheetId(id);
    if (!worksheet) throw new Error(`There is no sheet ${id}`);
    const sheet = new UniverSheet(this.engine, worksheet, this.#context);
    this.#sheets.set(id, sheet);
    return sheet;
  }

  #moved(sheetId: string, what: "rows" | "columns", at: number, count: number): void {
    for (const { id } of this.sheets()) this.#sheet(id).drawings.follow(sheetId, what, at, count);
    // Messages of errors are kept by place: calculating again, from the known answers, sets them anew.
    this.#functions.forgetMessages();
    this.#calculation.recalculateEverything();
  }

  #emit(event: ModelEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
