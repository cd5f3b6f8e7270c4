import {
  cellKey,
  columnIndex,
  columnLetters,
  mostColumns,
  mostRows,
  type CellValue,
  type ErrorCode,
  type ModelCell,
  type ModelSheet,
} from "../../../model/workbook/index.ts";
import { RunCollector, withCharacters } from "../../../officeFile/strings.ts";
import { isOn, readXml, type XmlAttributes, type XmlHandlers } from "../../../officeFile/xml.ts";
import { areaOf } from "./area.ts";
import { ModelFileError } from "./error.ts";
import { SharedFormula } from "./sharedFormula.ts";
import { shownFormula } from "./shownFormula.ts";

/** Above this a browser's memory is not enough, and no model is. */
export const mostCells = 1_000_000;

export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly richErrors: ReadonlyMap<number, ErrorCode>;
  /** How many cells of the workbook were read before. */
  readonly cellsBefore: number;
}

/** The cells of a sheet, hidden ones too, and which rows are hidden. */
export function readModelCells(
  part: Uint8Array,
  context: SheetContext,
): Pick<ModelSheet, "hiddenRows" | "filtered"> & { readonly cells: Map<number, ModelCell> } {
  const reader = new SheetReader(context);
  readXml(part, reader);
  const { cells, hiddenRows, filtered } = reader;
  return { cells, hiddenRows, ...(filtered ? { filtered } : {}) };
}

class SheetReader implements XmlHandlers {
  readonly cells = new Map<number, ModelCell>();
  readonly hiddenRows = new Set<number>();
  filtered = false;
  private readonly context: SheetContext;
  private readonly shared = new Map<string, SharedFormula>();
  private readonly collector = new RunCollector();
  private row = -1;
  private column = -1;
  private cell: XmlAttributes | undefined;
  private formulaOf: XmlAttributes | undefined;
  private reads: "value" | "formula" | undefined;
  private value = "";
  private formula = "";

  constructor(context: SheetContext) {
    this.context = context;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.cell === undefined) {
      if (name === "row") this.openRow(attributes);
      else if (name === "filterColumn") this.filtered = true;
      else if (name === "c") this.openCell(attributes);
    } else if (name === "v") this.reads = "value";
    else if (name === "f") {
      this.reads = "formula";
      this.formulaOf = attributes;
    } else this.collector.open(name, attributes);
  }

  text(text: string): void {
    if (this.reads === "value") this.value += text;
    else if (this.reads === "formula") this.formula += text;
    else if (this.cell !== undefined) this.collector.add(text);
  }

  close(name: string): void {
    if (name === "v" || name === "f") this.reads = undefined;
    else if (name === "c") this.closeCell();
    else if (this.cell !== undefined) this.collector.close(name);
  }

  private openRow({ r, hidden }: XmlAttributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    if (hidden !== undefined && isOn(hidden)) this.hiddenRows.add(this.row);
    this.column = -1;
  }

  private openCell(attributes: XmlAttributes): void {
    this.cell = attributes;
    this.value = "";
    this.formula = "";
    this.formulaOf = undefined;
    const letters = /^[A-Za-z]+/.exec(attributes.r ?? "")?.[0];
    this.column = (letters === undefined ? undefined : columnIndex(letters)) ?? this.column + 1;
  }

  private closeCell(): void {
    const attributes = this.cell ?? {};
    this.cell = undefined;
    const inline = this.collector.take();
    const { row, column } = this;
    if (!(row >= 0 && row < mostRows && column < mostColumns)) return;
    const formula = this.formulaHere();
    const value = this.valueHere(attributes, inline.map(({ text }) => text).join(""), formula !== undefined);
    if (formula === undefined && (value === null || value === undefined)) return;
    const format = this.context.formats[Number(attributes.s ?? 0)];
    this.cells.set(cellKey(row, column), {
      row,
      column,
      value,
      ...(formula === undefined ? {} : { formula }),
      ...this.filled(attributes),
      ...(format === undefined ? {} : { format }),
    });
    if (this.context.cellsBefore + this.cells.size > mostCells)
      throw new ModelFileError("tooManyCells", { limit: mostCells });
  }

  private formulaHere(): string | undefined {
    if (this.formulaOf === undefined) return undefined;
    const { t, si = "", r1 = "", r2 = "", dt2D, dtr } = this.formulaOf;
    if (t === "dataTable") return dataTable(r1, r2, isStated(dt2D), isStated(dtr));
    if (t !== "shared") return this.formula.trim() === "" ? undefined : shownFormula(this.formula);
    const cell = `${columnLetters(this.column)}${this.row + 1}`;
    if (this.formula.trim() === "") return this.shared.get(si)?.at(cell);
    const formula = shownFormula(this.formula);
    this.shared.set(si, new SharedFormula(formula, cell));
    return formula;
  }

  /** The cells that one formula fills; a dynamic array is one whose cell carries metadata, which only those do. */
  private filled({ cm }: XmlAttributes): Pick<ModelCell, "fills" | "spills"> {
    const { t, ref } = this.formulaOf ?? {};
    const area = (t === "array" || t === "dataTable") && ref !== undefined ? areaOf(ref) : undefined;
    return area === undefined ? {} : { fills: area, spills: cm !== undefined };
  }

  private valueHere({ t, vm }: XmlAttributes, inline: string, calculated: boolean): CellValue | undefined {
    const nothing = calculated ? undefined : null;
    if (t === "inlineStr") return inline;
    if (t === "str") return withCharacters(this.value);
    if (this.value === "") return nothing;
    if (t === "s") return this.context.strings[Number(this.value)] ?? "";
    if (t === "b") return isOn(this.value);
    if (t === "e") return { error: this.context.richErrors.get(Number(vm)) ?? (this.value as ErrorCode) };
    if (t === "d") return dateSerial(this.value) ?? this.value;
    const number = Number(this.value);
    return Number.isFinite(number) ? number : nothing;
  }
}

const isStated = (value: string | undefined): boolean => value !== undefined && isOn(value);

/** A data table (What-If Analysis) as Excel shows it in its cells: its row input first, then its column input. */
function dataTable(first: string, second: string, both: boolean, byRow: boolean): string {
  if (both) return `TABLE(${first},${second})`;
  return byRow ? `TABLE(${first},)` : `TABLE(,${first})`;
}

/** A date in the words of ISO 8601, which strict files may hold, as a count of days from the last day of 1899. */
function dateSerial(text: string): number | undefined {
  const time = Date.parse(/T/.test(text) && !/Z$/.test(text) ? `${text}Z` : text);
  const days = (time - Date.UTC(1899, 11, 30)) / 86_400_000;
  return Number.isFinite(days) && days > 60 ? days : undefined;
}
