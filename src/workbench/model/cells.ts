import {
  CellValueType,
  ObjectMatrix,
  numfmt,
  type ICellData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { areaAround, contains, intersects, toArea } from "./area.ts";
import { serialOf1900 } from "./dateSystem.ts";
import { fromEngineDialect } from "./dialect.ts";
import type { Engine } from "./engine.ts";
import { errorTexts } from "./functionArguments.ts";
import type { Area, CellState, CellValue, CellWrite } from "./model.ts";

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

/** What cells ask of their workbook. */
interface CellContext {
  readonly date1904: boolean;
  message(row: number, column: number): string | undefined;
}

/** What is in the cells of one sheet: constants, formulas with their results, and what spilled from them. */
export class Cells {
  readonly #engine: Engine;
  readonly #worksheet: Worksheet;
  readonly #context: CellContext;

  constructor(engine: Engine, worksheet: Worksheet, context: CellContext) {
    this.#engine = engine;
    this.#worksheet = worksheet;
    this.#context = context;
  }

  read(area: Area): CellState[][] {
    const cells = this.#worksheet.getCellMatrix();
    const spilled = this.#spilledCells();
    const spills = this.#spills().filter((spill) => intersects(spill, area));
    return Array.from({ length: area.rows }, (_row, rowOffset) => {
      const row = area.row + rowOffset;
      return Array.from({ length: area.columns }, (_column, columnOffset) => {
        const column = area.column + columnOffset;
        const cell = cells.getValue(row, column);
        if (cell && hasContent(cell)) return this.#state(cell, row, column);
        const source = spills.find((spill) => contains(spill, row, column));
        const value = source === undefined ? undefined : spilled[row]?.[column];
        if (source === undefined || !value) return emptyCell;
        const state = this.#state({ ...value, ...(cell?.s === undefined ? {} : { s: cell.s }) }, row, column);
        return { ...state, spilledFrom: { row: source.row, column: source.column } };
      });
    });
  }

  write(area: Area, rows: readonly (readonly CellWrite[])[]): void {
    const present = this.#worksheet.getCellMatrix();
    const cellValue: Matrix = {};
    for (let rowOffset = 0; rowOffset < area.rows; rowOffset += 1) {
      const row = area.row + rowOffset;
      const cells: Record<number, Nullable<ICellData>> = {};
      for (let columnOffset = 0; columnOffset < area.columns; columnOffset += 1) {
        const cell = rows[rowOffset]?.[columnOffset];
        if (cell === undefined) continue;
        const column = area.column + columnOffset;
        const replaces = present.getValue(row, column) ? contentLess : undefined;
        cells[column] = { ...replaces, ...toCellData(cell) };
      }
      cellValue[row] = cells;
    }
    this.#set(cellValue);
  }

  clear(area: Area): void {
    const cellValue: Matrix = {};
    this.#worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (!contains(area, row, column) || !hasContent(cell)) return;
      (cellValue[row] ??= {})[column] = { ...contentLess };
    });
    this.#set(cellValue);
  }

  /** The smallest area that holds every cell with content, spilled ones too. */
  usedArea(): Area | undefined {
    const filled: Matrix = {};
    this.#worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (hasContent(cell)) (filled[row] ??= {})[column] = cell;
    });
    for (const spill of this.#spills()) {
      (filled[spill.row] ??= {})[spill.column] ??= {};
      (filled[spill.row + spill.rows - 1] ??= {})[spill.column + spill.columns - 1] ??= {};
    }
    return areaAround(filled);
  }

  #set(cellValue: Matrix): void {
    if (Object.keys(cellValue).length === 0) return;
    this.#engine.run(SetRangeValuesMutation, {
      ...this.#engine.on(this.#worksheet.getSheetId()),
      cellValue,
    });
  }

  #state(cell: ICellData, row: number, column: number): CellState {
    const value = toValue(cell);
    const pattern = this.#engine.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
    const formula = this.#formula(cell, row, column);
    const note =
      typeof value === "string" && errorTexts.has(value) ? this.#context.message(row, column) : undefined;
    return {
      value,
      text: toText(this.#context.date1904 ? serialOf1900(value, pattern) : value, pattern),
      ...(formula === undefined ? {} : { formula: fromEngineDialect(formula) }),
      ...(note === undefined ? {} : { note }),
    };
  }

  /** Cells that were filled by dragging share the text of the first. */
  #formula({ f, si }: ICellData, row: number, column: number): string | undefined {
    if (f) return f;
    if (!si) return undefined;
    const formulas = this.#engine.get(FormulaDataModel);
    const sheetId = this.#worksheet.getSheetId();
    return formulas.getFormulaStringByCell(row, column, sheetId, this.#engine.unitId) ?? undefined;
  }

  #spilledCells(): Matrix {
    const data = this.#engine.get(FormulaDataModel).getArrayFormulaCellData();
    return data[this.#engine.unitId]?.[this.#worksheet.getSheetId()] ?? {};
  }

  #spills(): Area[] {
    const ranges =
      this.#engine.get(FormulaDataModel).getArrayFormulaRange()[this.#engine.unitId]?.[
        this.#worksheet.getSheetId()
      ] ?? {};
    const spills: Area[] = [];
    new ObjectMatrix(ranges).forValue((_row, _column, range) => {
      spills.push(toArea(range));
    });
    return spills;
  }
}

const emptyCell: CellState = { value: "", text: "" };

function hasContent(cell: Nullable<ICellData>): boolean {
  return (
    !!cell &&
    ((cell.v !== undefined && cell.v !== null && cell.v !== "") || !!cell.f || !!cell.si || !!cell.p)
  );
}

/** What takes the content of a cell away. */
const contentLess = { f: null, si: null, p: null, v: null, t: null } as const;

function toCellData(cell: CellWrite): ICellData {
  if (cell === null || cell === undefined) return {};
  if ("formula" in cell) return { f: cell.formula };
  const { value } = cell;
  if (value === "") return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

function toValue(cell: ICellData): CellValue {
  const { v, t, p } = cell;
  if (v === undefined || v === null) return p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === "TRUE";
  if (t === CellValueType.NUMBER && typeof v === "string") return Number(v);
  return v;
}

function toText(value: CellValue, pattern: string | undefined): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (pattern === undefined || (typeof value === "string" && errorTexts.has(value))) {
    return typeof value === "number" ? numfmt.format("General", value) : String(value);
  }
  return numfmt.format(pattern, value, { throws: false });
}
