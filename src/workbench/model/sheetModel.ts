import type { Area, CellFormat, CellState, CellWrite } from "./cellModel.ts";
import type { ChartModel } from "./chartModel.ts";
import type { ConditionalFormatModel, ValidationModel } from "./ruleModel.ts";

export interface SheetModel {
  readonly id: string;
  name: string;
  position: number;
  visible: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  gridlines: boolean;
  headings: boolean;
  readonly pageLayout: Map<string, unknown>;
  /** How deep rows and columns lie in groups, by their number. The page does not draw groups. */
  readonly outline: Readonly<Record<"rows" | "columns", Map<number, number>>>;
  protection: { readonly options: unknown; readonly password?: string } | undefined;

  read(area: Area): CellState[][];
  write(area: Area, cells: readonly (readonly CellWrite[])[]): void;
  readFormat(area: Area): CellFormat[][];
  /** The same change for every cell of the area, or one a cell. */
  writeFormat(area: Area, change: CellFormat | readonly (readonly CellFormat[])[]): void;
  clear(area: Area, what: "contents" | "formats" | "all" | "hyperlinks"): void;
  /** The smallest area that holds every cell with content; undefined on an empty sheet. */
  usedArea(): Area | undefined;

  /** Width in pixels, height in pixels. Those of neighbours are set together; undefined leaves one as it is. */
  columnWidth(column: number): number;
  setColumnWidths(first: number, pixels: readonly (number | undefined)[]): void;
  rowHeight(row: number): number;
  setRowHeights(first: number, pixels: readonly (number | undefined)[]): void;
  /** Insert or delete whole rows or columns; formulas, tables and names follow. */
  insert(what: "rows" | "columns", at: number, count: number): void;
  remove(what: "rows" | "columns", at: number, count: number): void;

  freeze(rows: number, columns: number): void;
  frozen(): { readonly rows: number; readonly columns: number };

  link(row: number, column: number): LinkModel | undefined;
  setLink(row: number, column: number, link: LinkModel | undefined): void;

  validations(): readonly ValidationModel[];
  setValidation(
    area: Area,
    rule: ValidationModel["rule"] | undefined,
    texts?: ValidationModel["texts"],
  ): void;

  conditionalFormats(): readonly ConditionalFormatModel[];
  addConditionalFormat(format: Omit<ConditionalFormatModel, "id">): ConditionalFormatModel;
  updateConditionalFormat(id: string, change: Partial<Omit<ConditionalFormatModel, "id">>): void;
  removeConditionalFormat(id: string): void;

  charts(): readonly ChartModel[];
  addChart(chart: Omit<ChartModel, "id">): ChartModel;
  updateChart(id: string, change: Partial<Omit<ChartModel, "id">>): void;
  removeChart(id: string): void;
}

export interface LinkModel {
  readonly address?: string;
  readonly documentReference?: string;
  readonly textToDisplay?: string;
  readonly screenTip?: string;
}
