import type { Area, CellFormat } from "./cellModel.ts";
import type { FunctionModel, InvokeFunction } from "./functionModel.ts";
import type { SheetModel } from "./sheetModel.ts";

export type * from "./cellModel.ts";
export type * from "./chartModel.ts";
export type * from "./functionModel.ts";
export type * from "./ruleModel.ts";
export type * from "./sheetModel.ts";

/**
 * What the emulated host needs from a workbook, and what the spreadsheet engine gives. Rows and
 * columns are 0-based. Cells, formulas, formats, names, tables, validation and conditional formats
 * live in the engine, which calculates and shows them; what the engine does not know (charts, page
 * layout, settings, ...) lives beside it in the same model. The host decides what Excel would refuse;
 * the model only stores and calculates.
 */
export interface WorkbookModel {
  sheets(): readonly SheetModel[];
  sheet(id: string): SheetModel | undefined;
  addSheet(name: string, position?: number): SheetModel;
  removeSheet(id: string): void;
  activeSheet(): SheetModel;
  activate(id: string): void;
  selection(): { readonly sheetId: string; readonly area: Area };
  select(sheetId: string, area: Area): void;

  names(): readonly NameModel[];
  setName(name: NameModel): void;
  removeName(name: string): void;

  tables(): readonly TableModel[];
  addTable(table: Omit<TableModel, "id">): TableModel;
  updateTable(id: string, change: Partial<Omit<TableModel, "id" | "sheetId">>): void;
  removeTable(id: string): void;

  /** Document settings, as Office.context.document.settings keeps them. */
  readonly settings: Map<string, string>;
  readonly styles: Map<string, CellFormat>;
  readonly properties: Map<string, string>;
  /** Whether dates count from 1904 on; otherwise from 1900. */
  readonly date1904: boolean;

  /** Calculation: suspended until resume() is called; settled() resolves when nothing is left to calculate. */
  suspendCalculation(): void;
  resumeCalculation(): void;
  settled(): Promise<void>;
  /** Calls of custom functions without an answer so far; undefined while the engine itself calculates. */
  unanswered(): number | undefined;
  /** Custom functions of the add-in, from its metadata; `invoke` answers later with a value, a matrix or an error. */
  registerFunctions(namespace: string, functions: readonly FunctionModel[], invoke: InvokeFunction): void;
  /** Whether empty cells reach custom functions as 0 (desktop) or as null (web). */
  emptyCellsAs: 0 | null;

  onEvent(listener: (event: ModelEvent) => void): () => void;
  dispose(): void;
}

export interface NameModel {
  readonly name: string;
  /** "=Assumptions!$B$7", "=0.3", "=Budget[Low]". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** undefined: of the workbook. */
  readonly sheetId?: string;
}

export interface TableModel {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}

export type ModelEvent =
  | {
      readonly type: "changed";
      readonly sheetId: string;
      readonly area: Area;
      readonly source: "user" | "add-in";
    }
  | { readonly type: "calculated"; readonly sheetId: string }
  | { readonly type: "selected"; readonly sheetId: string; readonly area: Area }
  | {
      readonly type: "sheetActivated" | "sheetAdded" | "sheetRemoved" | "sheetRenamed";
      readonly sheetId: string;
    }
  | { readonly type: "chartsChanged"; readonly sheetId: string };
