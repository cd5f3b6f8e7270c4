import { RunCollector } from "../../../officeFile/strings.ts";
import { isOn, readXml, type XmlAttributes } from "../../../officeFile/xml.ts";
import { coveredCell, type GridCell } from "../grid.ts";
import { columnName } from "../sheet/nodes.ts";
import type { Area, SheetRow } from "../sheet/rows.ts";
import type { Run } from "../tree.ts";
import { numberCell, styledRuns, type DateSystem } from "./cellText.ts";
import { plainStyle, type CellStyle } from "./styles.ts";

export const mostRows = 10_000;
const mostColumns = 500;

export interface SheetContext {
  readonly strings: readonly (readonly Run[])[];
  readonly styles: readonly CellStyle[];
  readonly dates: DateSystem;
  /** For who needs the values of cells and not how they look: hidden ones too, each number with its value. */
  readonly values?: true;
}

export interface SheetContent {
  readonly rows: readonly SheetRow[];
  readonly merged: readonly Area[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Formulas whose result the file does not hold. */
  readonly noValue: number;
  readonly rowsBeyond: boolean;
}

/** The cells of a sheet with their stored results. What is hidden is left out, but for what a group folds away. */
export function readSheet(part: Uint8Array, context: SheetContext): SheetContent {
  const reader = new SheetReader(context);
  readXml(part, reader);
  return reader.content();
}

class SheetReader {
  private readonly context: SheetContext;
  private readonly rows: { number: number; cells: Map<number, GridCell> }[] = [];
  private readonly merged: Area[] = [];
  private readonly hidden: { readonly first: number; readonly last: number }[] = [];
  private readonly hiddenWithContent = new Set<number>();
  private readonly collector = new RunCollector();
  private rowNumber = 0;
  private column = -1;
  private skipsRow = false;
  private hiddenRows = 0;
  private noValue = 0;
  private beyond = false;
  private cell: XmlAttributes | undefined;
  private inValue = false;
  private value = "";
  private hasFormula = false;

  constructor(context: SheetContext) {
    this.context = context;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.cell !== undefined) this.openInCell(name, attributes);
    else if (name === "col") this.openColumns(attributes);
    else if (name === "row") this.openRow(attributes);
    else if (name === "c") {
      this.cell = attributes;
      this.value = "";
      this.hasFormula = false;
      this.column = columnOf(attributes.r) ?? this.column + 1;
    } else if (name === "mergeCell") {
      const area = areaOf(attributes.ref ?? "");
      if (area !== undefined) this.merged.push(area);
    }
  }

  private openInCell(name: string, attributes: XmlAttributes): void {
    if (name === "v") this.inValue = true;
    else if (name === "f") this.hasFormula = true;
    else this.collector.open(name, attributes);
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    else if (this.cell !== undefined) this.collector.add(text);
  }

  close(name: string): void {
    if (name === "v") this.inValue = false;
    else if (name === "c") this.closeCell();
    else if (name === "row") this.closeRow();
    else if (this.cell !== undefined) this.collector.close(name);
  }

  /** What stands behind the last row that is read, the merged cells, is small beside the rest. */
  enough(): boolean {
    return this.beyond;
  }

  private openColumns({ min, max, hidden, outlineLevel }: XmlAttributes): void {
    if (hidden === undefined || !isOn(hidden) || Number(outlineLevel ?? 0) > 0 || this.context.values) return;
    this.hidden.push({ first: Number(min) - 1, last: Number(max) - 1 });
  }

  private openRow({ r, hidden, outlineLevel }: XmlAttributes): void {
    this.rowNumber = r === undefined ? this.rowNumber + 1 : Number(r);
    this.column = -1;
    if (this.rows.length >= mostRows) this.beyond = true;
    const isHidden = hidden !== undefined && isOn(hidden) && Number(outlineLevel ?? 0) === 0;
    this.skipsRow = isHidden && this.context.values !== true;
    if (!this.beyond) this.rows.push({ number: this.rowNumber, cells: new Map() });
  }

  private closeRow(): void {
    const row = this.rows.at(-1);
    if (row === undefined || this.beyond) return;
    if (row.cells.size === 0) this.rows.pop();
    else if (this.skipsRow) {
      this.hiddenRows += 1;
      this.rows.pop();
    }
  }

  private closeCell(): void {
    const attributes = this.cell ?? {};
    this.cell = undefined;
    const runs = this.collector.take();
    const row = this.rows.at(-1);
    if (this.beyond || row === undefined || this.column >= mostColumns) return;
    if (this.hasFormula && this.value === "" && runs.length === 0 && attributes.t !== "str")
      this.noValue += 1;
    const style = this.context.styles[Number(attributes.s ?? 0)] ?? plainStyle;
    const cell = this.cellOf(attributes.t, runs, style);
    if (cell === undefined || cell.content.every(({ text }) => text.trim() === "")) return;
    if (this.hidden.some(({ first, last }) => this.column >= first && this.column <= last)) {
      if (!this.skipsRow) this.hiddenWithContent.add(this.column);
      return;
    }
    const indent = style.indent > 0 ? { indent: style.indent } : {};
    row.cells.set(this.column, { ...cell, ...indent, cell: `${columnName(this.column)}${row.number}` });
  }

  private cellOf(kind: string | undefined, inline: readonly Run[], style: CellStyle): GridCell | undefined {
    if (kind === "inlineStr") return { content: styledRuns(inline, style) };
    if (this.value === "") return undefined;
    if (kind === "s") return { content: styledRuns(this.context.strings[Number(this.value)] ?? [], style) };
    if (kind === "b") {
      const on = isOn(this.value);
      return { content: [{ text: on ? "✓" : "✗" }], value: { kind: "boolean", value: on ? 1 : 0 } };
    }
    if (kind === "d") return { content: styledRuns([{ text: this.value.slice(0, 10) }], style) };
    const number = Number(this.value);
    if (kind === "str" || kind === "e" || !Number.isFinite(number))
      return { content: styledRuns([{ text: this.value }], style) };
    const { text, value = this.context.values && { kind: "number", value: number } } = numberCell(
      number,
      style,
      this.context.dates,
    );
    return { content: styledRuns([{ text }], style), ...(value === undefined ? {} : { value }) };
  }

  content(): SheetContent {
    spread(this.rows, this.merged);
    return {
      rows: [...this.rows].sort((a, b) => a.number - b.number),
      merged: this.merged,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenWithContent.size,
      noValue: this.noValue,
      rowsBeyond: this.beyond,
    };
  }
}

/** Merged cells: the first says how far it reaches, and a name holds for each row that it covers. */
function spread(
  rows: readonly { number: number; cells: Map<number, GridCell> }[],
  merged: readonly Area[],
): void {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merged) {
    const cell = byNumber.get(firstRow)?.cells.get(firstColumn);
    if (cell === undefined) continue;
    const columnSpan = Math.min(lastColumn, mostColumns - 1) - firstColumn + 1;
    const spanned = columnSpan > 1 ? { ...cell, columnSpan } : cell;
    byNumber.get(firstRow)?.cells.set(firstColumn, spanned);
    const covered = coveredCell(cell);
    if (covered.content.length === 0 || columnSpan > 1) continue;
    for (let number = firstRow + 1; number <= Math.min(lastRow, firstRow + mostRows); number++)
      byNumber.get(number)?.cells.set(firstColumn, covered);
  }
}

function columnOf(address: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/i.exec(address ?? "")?.[0].toUpperCase();
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "B2:D9" as an area. */
export function areaOf(reference: string): Area | undefined {
  const [from = "", to = from] = reference.replaceAll("$", "").split(":");
  const firstColumn = columnOf(from);
  const lastColumn = columnOf(to);
  const rowOf = (address: string): number => Number(/\d+$/.exec(address)?.[0] ?? Number.NaN);
  if (firstColumn === undefined || lastColumn === undefined || Number.isNaN(rowOf(from) + rowOf(to)))
    return undefined;
  return { firstRow: rowOf(from), lastRow: rowOf(to), firstColumn, lastColumn };
}
