import { RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import { intersects, areaAround, toArea, toRange } from "./area.ts";
import type { Engine } from "./engine.ts";
import { engineTables } from "./knownTables.ts";
import type { Area, TableModel } from "./model.ts";
import { forgetParsedFormulas } from "./parsedFormulas.ts";
import { toEngineHeading } from "./structuredReferences.ts";
import { fromEngine, toEngineName } from "./tableNames.ts";
import { engineTableStyle, registerTableStyles } from "./tableStyles.ts";

type Kept = Pick<TableModel, "style" | "showTotals" | "showBandedRows" | "showFilterButton">;

/** Tables of the workbook. The engine resolves structured references to them. */
export class Tables {
  readonly #engine: Engine;
  readonly #headers: (sheetId: string, area: Area) => string[];
  readonly #kept = new Map<string, Kept>();
  #next = 1;
  /** What was made of the engine's own list: every request to the host asks. */
  #known:
    { readonly from: ReturnType<typeof engineTables>; readonly tables: readonly TableModel[] } | undefined;

  constructor(engine: Engine, headers: (sheetId: string, area: Area) => string[]) {
    this.#engine = engine;
    this.#headers = headers;
    registerTableStyles(engine);
    this.#hideFilterButtons();
    engine.commands.onCommandExecuted((command) => {
      if (command.id === SetSuperTableMutation.id || command.id === RemoveSuperTableMutation.id) {
        forgetParsedFormulas(engine);
      }
      if (command.id === SetRangeValuesMutation.id) {
        this.#followHeaders(command.params as ISetRangeValuesMutationParams);
      }
    });
  }

  all(): readonly TableModel[] {
    const from = engineTables(this.#engine);
    if (this.#known?.from !== from) this.#known = { from, tables: this.#read(from) };
    return this.#known.tables;
  }

  #read(from: ReturnType<typeof engineTables>): readonly TableModel[] {
    const manager = this.#engine.get(TableManager);
    return from.map((table) => ({
      id: table.id,
      sheetId: table.subUnitId,
      name: fromEngine(table.name),
      area: toArea(table.range),
      showHeaders: manager.getTable(this.#engine.unitId, table.id)?.isShowHeader() ?? true,
      ...(this.#kept.get(table.id) ?? {
        style: "TableStyleMedium2",
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
      }),
    }));
  }

  add(table: Omit<TableModel, "id">): TableModel {
    const id = `table-${this.#next++}`;
    this.#add({ ...table, id });
    return { ...table, id };
  }

  update(id: string, change: Partial<Omit<TableModel, "id" | "sheetId">>): void {
    const table = this.all().find((entry) => entry.id === id);
    if (table === undefined) throw new Error(`There is no table ${id}`);
    const changed = { ...table, ...change };
    const { area, name } = change;
    if (area !== undefined && JSON.stringify(area) !== JSON.stringify(table.area)) {
      // The engine cannot move a table's edge over its headings: it is made again with the same id.
      this.remove(id);
      this.#add(changed);
      return;
    }
    this.#keep(changed);
    if (name !== undefined && name !== table.name) this.#configure(changed, { name: toEngineName(name) });
    // The engine's interface draws filter buttons anew only with the table's look.
    const looksOtherwise =
      engineTableStyle(changed) !== engineTableStyle(table) ||
      changed.showFilterButton !== table.showFilterButton;
    if (looksOtherwise) this.#configure(changed, { theme: engineTableStyle(changed) });
    if (change.showHeaders !== undefined) {
      this.#configure(changed, { options: { showHeader: change.showHeaders } });
    }
  }

  remove(id: string): void {
    const table = this.all().find((entry) => entry.id === id);
    if (table === undefined) return;
    this.#kept.delete(id);
    this.#engine.run(DeleteSheetTableMutation, { ...this.#engine.on(table.sheetId), tableId: id });
  }

  #add(table: TableModel): void {
    this.#keep(table);
    this.#engine.run(AddSheetTableMutation, {
      ...this.#engine.on(table.sheetId),
      tableId: table.id,
      name: toEngineName(table.name),
      range: toRange(table.area),
      header: this.#headers(table.sheetId, { ...table.area, rows: 1 }).map(toEngineHeading),
      options: {
        showHeader: table.showHeaders,
        showFooter: false,
        tableStyleId: engineTableStyle(table),
      },
    });
  }

  /** The engine's interface draws a button at each heading of the tables that it finds here. */
  #hideFilterButtons(): void {
    const manager = this.#engine.get(TableManager);
    const withButtons = manager.getSheetFilterRangeWithState.bind(manager);
    manager.getSheetFilterRangeWithState = (unitId, sheetId) =>
      withButtons(unitId, sheetId).filter(
        ({ tableId }) => this.#kept.get(tableId)?.showFilterButton !== false,
      );
  }

  #keep(table: TableModel): void {
    const { style, showTotals, showBandedRows, showFilterButton } = table;
    this.#known = undefined;
    this.#kept.set(table.id, { style, showTotals, showBandedRows, showFilterButton });
  }

  #configure(
    table: TableModel,
    config: { name?: string; theme?: string; options?: { showHeader: boolean } },
  ) {
    this.#engine.run(SetSheetTableMutation, {
      ...this.#engine.on(table.sheetId),
      tableId: table.id,
      config,
    });
  }

  /** A heading that is typed over renames its column, also in the formulas that the engine resolves. */
  #followHeaders(parameters: ISetRangeValuesMutationParams): void {
    if (parameters.trigger !== undefined) return;
    const tables = this.all().filter(({ sheetId }) => sheetId === parameters.subUnitId);
    const written = tables.length === 0 ? undefined : areaAround(parameters.cellValue ?? {});
    if (written === undefined) return;
    for (const table of tables) {
      const heading = { ...table.area, rows: 1 };
      if (!intersects(heading, written)) continue;
      const columns = this.#engine
        .get(TableManager)
        .getTable(this.#engine.unitId, table.id)
        ?.getColumnsCount();
      const headers = this.#headers(table.sheetId, heading);
      if (columns === headers.length && this.#sameHeaders(table.id, headers)) continue;
      this.remove(table.id);
      this.#add(table);
    }
  }

  #sameHeaders(id: string, headers: readonly string[]): boolean {
    const table = this.#engine.get(TableManager).getTable(this.#engine.unitId, id);
    return headers.every(
      (header, position) => table?.getColumnNameByIndex(position) === toEngineHeading(header),
    );
  }
}
