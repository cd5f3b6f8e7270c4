import type { Area, CellState, SheetModel } from "../../model/model.ts";
import { bounds, cellOf, occupied, overlap } from "../area.ts";
import { refusal } from "../rules/refusals.ts";
import { rangeAt } from "./rangeShape.ts";
import type { RangeState } from "./states.ts";

/** The part of the range that holds something; undefined when nothing does. */
export function usedPart(range: RangeState): RangeState | undefined {
  const used = range.sheet.usedArea();
  const part = used && overlap(used, range.area);
  if (part === undefined) return undefined;
  const filled = filledCells(range.sheet.read(part), part);
  return filled && rangeAt(range, filled);
}

const holds = (cell: CellState | undefined): boolean =>
  cell !== undefined && (cell.value !== "" || cell.formula !== undefined);

function filledCells(cells: readonly (readonly CellState[])[], area: Area): Area | undefined {
  let found: Area | undefined;
  cells.forEach((row, rowIndex) => {
    const columns = row.flatMap((cell, index) => (holds(cell) ? [index] : []));
    const [first] = columns;
    const last = columns.at(-1);
    if (first === undefined || last === undefined) return;
    const part = {
      row: area.row + rowIndex,
      column: area.column + first,
      rows: 1,
      columns: last - first + 1,
    };
    found = found === undefined ? part : bounds(found, part);
  });
  return found;
}

export function intersection(range: RangeState, other: RangeState): RangeState | undefined {
  if (range.sheet.id !== other.sheet.id) throw refusal("noIntersection", "ranges of different sheets");
  const area = overlap(range.area, other.area);
  return area && rangeAt(range, area);
}

/** The block of cells around the range that blank rows and columns bound. */
export function surroundingRegion(range: RangeState): RangeState {
  const used = range.sheet.usedArea();
  if (used === undefined) return range;
  const sheetArea = bounds(used, range.area);
  const cells = range.sheet.read(sheetArea);
  const filled = (area: Area): boolean => {
    const inside = overlap(area, sheetArea);
    return (
      inside !== undefined &&
      cells
        .slice(inside.row - sheetArea.row, inside.row - sheetArea.row + inside.rows)
        .some((row) =>
          row
            .slice(inside.column - sheetArea.column, inside.column - sheetArea.column + inside.columns)
            .some(holds),
        )
    );
  };
  let area = range.area;
  for (let grown = true; grown;) {
    grown = false;
    const { row, column, rows, columns } = area;
    const left = Math.max(0, column - 1);
    const width = column + columns + 1 - left;
    const top = Math.max(0, row - 1);
    const height = rows + row - top + 1;
    const edges: readonly (readonly [Area, Area])[] = [
      [{ row: row - 1, column: left, rows: 1, columns: width }, cellOf(row - 1, column)],
      [{ row: row + rows, column: left, rows: 1, columns: width }, cellOf(row + rows, column)],
      [{ row: top, column: column - 1, rows: height, columns: 1 }, cellOf(row, column - 1)],
      [{ row: top, column: column + columns, rows: height, columns: 1 }, cellOf(row, column + columns)],
    ];
    for (const [edge, next] of edges) {
      if (next.row >= 0 && next.column >= 0 && filled(edge)) {
        area = bounds(area, next);
        grown = true;
      }
    }
  }
  return rangeAt(range, area);
}

/** The cell from which this one was spilled into, or itself when it is the one that spills. */
export function spillParent(range: RangeState): RangeState | undefined {
  const { sheet, area } = range;
  const from = sheet.read(cellOf(area.row, area.column))[0]?.[0]?.spilledFrom;
  if (from !== undefined) return rangeAt(range, cellOf(from.row, from.column));
  return spillOf(sheet, area.row, area.column) === undefined
    ? undefined
    : rangeAt(range, cellOf(area.row, area.column));
}

export function spillingTo(range: RangeState): RangeState | undefined {
  const area = spillOf(range.sheet, range.area.row, range.area.column);
  return area && rangeAt(range, area);
}

/** The cells that the formula of a cell fills beside its own. */
function spillOf(sheet: SheetModel, row: number, column: number): Area | undefined {
  const used = sheet.usedArea();
  if (used === undefined) return undefined;
  const rest = overlap(used, {
    row,
    column,
    rows: used.row + used.rows - row,
    columns: used.column + used.columns - column,
  });
  if (rest === undefined) return undefined;
  const spilled = ({ spilledFrom }: CellState): boolean =>
    spilledFrom?.row === row && spilledFrom.column === column;
  const down = sheet.read({ ...rest, row, column, columns: 1 }).map((cells) => cells[0]);
  const right = sheet.read({ ...rest, row, column, rows: 1 })[0] ?? [];
  const rows = 1 + lengthWhile(down.slice(1), (cell) => cell !== undefined && spilled(cell));
  const columns = 1 + lengthWhile(right.slice(1), spilled);
  return rows * columns > 1 ? { row, column, rows, columns } : undefined;
}

function lengthWhile<T>(items: readonly T[], holdsFor: (item: T) => boolean): number {
  const end = items.findIndex((item) => !holdsFor(item));
  return end < 0 ? items.length : end;
}

/** True when every cell spills or was spilled into, false when none does, null when some do. */
export function hasSpill({ sheet, area: wanted }: RangeState): boolean | null {
  const used = sheet.usedArea();
  const area = occupied(wanted, used);
  const spilling = new Set(
    (used === undefined ? [] : sheet.read(used)).flatMap((cells) =>
      cells.flatMap(({ spilledFrom }) => (spilledFrom === undefined ? [] : [placeOf(spilledFrom)])),
    ),
  );
  if (spilling.size === 0) return false;
  const each = sheet
    .read(area)
    .flatMap((cells, down) =>
      cells.map(
        (cell, right) =>
          cell.spilledFrom !== undefined ||
          spilling.has(placeOf({ row: area.row + down, column: area.column + right })),
      ),
    );
  if (each.every(Boolean)) return true;
  return each.some(Boolean) ? null : false;
}

const placeOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${row} ${column}`;
