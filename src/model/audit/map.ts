import { cellKey, type ModelCell, type ModelWorkbook } from "../workbook/index.ts";
import { isError } from "../values/index.ts";
import type { WorkbookFinding } from "./finding.ts";
import { WorkbookView, type SheetView } from "./view.ts";

/** What a cell is on the map: a number that was typed, a formula, one that is filled on from its neighbour, a text. */
export type MapKind = "input" | "formula" | "filled" | "label" | "finding" | "error";

/** A sheet as a map: what each cell is, from its first row and column that hold something. */
export interface SheetMap {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Undefined for a cell that is empty. */
  readonly rows: readonly (readonly (MapKind | undefined)[])[];
  /** Cells of the sheet that the map has no room for. */
  readonly leftOut: number;
}

/** Wider maps are read by nobody; longer ones end after so many cells. */
const mostColumns = 60;
const mostCells = 20_000;

/**
 * The map of a workbook: one kind a cell. A formula is filled where the cell to its left or above holds the same one by
 * distances, so that the places where a line begins or breaks stand out; cells with findings, and errors, come before
 * everything else. Empty sheets are left out.
 */
export function mapWorkbook(
  workbook: ModelWorkbook,
  findings: readonly Pick<WorkbookFinding, "cell" | "rule">[],
): readonly SheetMap[] {
  const view = new WorkbookView(workbook);
  let room = mostCells;
  return view.sheets.flatMap((sheet): SheetMap[] => {
    const found = new Set(
      findings
        .filter(({ cell, rule }) => cell.sheet === sheet.sheet.name && rule !== "hiddenSheet")
        .map(({ cell }) => cellKey(cell.row, cell.column)),
    );
    const map = mapOf(sheet, found, room);
    if (map === undefined) return [];
    room -= map.rows.length * (map.rows[0]?.length ?? 0);
    return [map];
  });
}

function mapOf(view: SheetView, found: ReadonlySet<number>, room: number): SheetMap | undefined {
  const cells = [...view.sheet.cells.values()].filter(({ value, formula }) => value !== null || formula !== undefined); // prettier-ignore
  if (cells.length === 0) return undefined;
  const bound = (of: (cell: ModelCell) => number): readonly [number, number] => {
    let [first, last] = [Infinity, 0];
    for (const cell of cells) {
      first = Math.min(first, of(cell));
      last = Math.max(last, of(cell));
    }
    return [first, last];
  };
  const [firstRow, lastRow] = bound(({ row }) => row);
  const [firstColumn, lastColumn] = bound(({ column }) => column);
  const columns = Math.min(mostColumns, lastColumn - firstColumn + 1);
  const height = Math.min(lastRow - firstRow + 1, Math.floor(room / columns));
  const rows = Array.from({ length: height }, (_, down) =>
    Array.from({ length: columns }, (_unused, right) => {
      const key = cellKey(firstRow + down, firstColumn + right);
      const cell = view.sheet.cells.get(key);
      return cell === undefined ? undefined : kindOf(cell, view, found.has(key));
    }),
  );
  const isShown = ({ row, column }: ModelCell): boolean =>
    row - firstRow < height && column - firstColumn < columns;
  const leftOut = cells.filter((cell) => !isShown(cell)).length;
  return { sheet: view.sheet.name, firstRow, firstColumn, rows, leftOut };
}

function kindOf(cell: ModelCell, { formulas }: SheetView, isFound: boolean): MapKind | undefined {
  const { row, column, value } = cell;
  if (isError(value)) return "error";
  if (isFound) return "finding";
  const own = formulas.get(cellKey(row, column));
  if (own !== undefined) {
    const same = (down: number, right: number): boolean =>
      row >= down &&
      column >= right &&
      formulas.get(cellKey(row - down, column - right))?.pattern === own.pattern;
    return same(1, 0) || same(0, 1) ? "filled" : "formula";
  }
  if (typeof value === "number" || typeof value === "boolean") return "input";
  return typeof value === "string" && value !== "" ? "label" : undefined;
}
