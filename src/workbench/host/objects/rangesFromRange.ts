import type { Area, CellState } from "../../model/model.ts";
import { bounds, sheetColumns, sheetRows } from "../area.ts";
import { itemNotFound } from "../hostError.ts";
import { placeOf } from "../rules/reference.ts";
import { refusal } from "../rules/refusals.ts";
import { membersOf } from "./members.ts";
import { anything, flag, oneOf, optional, rangeOrAddress, whole, withDefault } from "./parameters.ts";
import { intersection, spillingTo, spillParent, surroundingRegion, usedPart } from "./rangeFinding.ts";
import { columnOf, columnsBeside, rangeAt, resized, rowOf, rowsBeside, shifted } from "./rangeShape.ts";
import { hostObject, type HostObject, type RangeState } from "./states.ts";

const { method } = membersOf<RangeState>();

const range = (state: RangeState): HostObject => hostObject("Range", state);
const orNull = (state: RangeState | undefined): HostObject | null =>
  state === undefined ? null : range(state);
const firstCell = (own: RangeState): RangeState => rangeAt(own, { ...own.area, rows: 1, columns: 1 });

const cellKind = oneOf("Formulas", "Constants");

/** Where formulas, or constants, stand, as runs in their rows. */
function specialAreas(own: RangeState, kind: "Formulas" | "Constants"): readonly Area[] {
  const used = usedPart(own);
  if (used === undefined) return [];
  const isWanted = ({ formula, value, spilledFrom }: CellState): boolean =>
    kind === "Formulas"
      ? formula !== undefined
      : formula === undefined && spilledFrom === undefined && value !== "";
  return used.sheet.read(used.area).flatMap((cells, down) => {
    const runs: Area[] = [];
    cells.forEach((cell, right) => {
      const last = runs.at(-1);
      const column = used.area.column + right;
      if (!isWanted(cell)) return;
      if (last !== undefined && last.column + last.columns === column)
        runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
      else runs.push({ row: used.area.row + down, column, rows: 1, columns: 1 });
    });
    return runs;
  });
}

/** The members of Range that lead from one range to another. */
export const rangesFromRange = {
  getAbsoluteResizedRange: method("1.7", [whole, whole], (own, rows, columns) =>
    range(rangeAt(own, { ...own.area, rows, columns })),
  ),
  getBoundingRect: method("1.1", [rangeOrAddress], (own, other) =>
    range(rangeAt(own, bounds(own.area, placeOf(own, other).area))),
  ),
  getCell: method("1.1", [whole, whole], (own, row, column) => range(firstCell(shifted(own, row, column)))),
  getColumn: method("1.1", [whole], (own, column) => range(columnOf(own, column))),
  getColumnsAfter: method("1.2", [withDefault(whole, 1)], (own, count) => range(columnsBeside(own, count))),
  getColumnsBefore: method("1.2", [withDefault(whole, 1)], (own, count) => range(columnsBeside(own, -count))),
  getEntireColumn: method("1.1", [], (own) => range(rangeAt(own, { ...own.area, row: 0, rows: sheetRows }))),
  getEntireRow: method("1.1", [], (own) =>
    range(rangeAt(own, { ...own.area, column: 0, columns: sheetColumns })),
  ),
  getIntersection: method("1.1", [rangeOrAddress], (own, other) => {
    const found = intersection(own, placeOf(own, other));
    if (found === undefined) throw refusal("noIntersection");
    return range(found);
  }),
  getIntersectionOrNullObject: method("1.4", [rangeOrAddress], (own, other) =>
    orNull(intersection(own, placeOf(own, other))),
  ),
  getLastCell: method("1.1", [], (own) =>
    range(firstCell(shifted(own, own.area.rows - 1, own.area.columns - 1))),
  ),
  getLastColumn: method("1.1", [], (own) => range(columnOf(own, own.area.columns - 1))),
  getLastRow: method("1.1", [], (own) => range(rowOf(own, own.area.rows - 1))),
  getOffsetRange: method("1.1", [whole, whole], (own, rows, columns) => range(shifted(own, rows, columns))),
  getResizedRange: method("1.2", [whole, whole], (own, rows, columns) => range(resized(own, rows, columns))),
  getRow: method("1.1", [whole], (own, row) => range(rowOf(own, row))),
  getRowsAbove: method("1.2", [withDefault(whole, 1)], (own, count) => range(rowsBeside(own, -count))),
  getRowsBelow: method("1.2", [withDefault(whole, 1)], (own, count) => range(rowsBeside(own, count))),
  getSpecialCells: method("1.9", [cellKind, optional(anything)], (own, kind) => {
    const areas = specialAreas(own, kind);
    if (areas.length === 0) throw itemNotFound();
    return hostObject("RangeAreas", { book: own.book, sheet: own.sheet, areas });
  }),
  getSpecialCellsOrNullObject: method("1.9", [cellKind, optional(anything)], (own, kind) => {
    const areas = specialAreas(own, kind);
    return areas.length === 0 ? null : hostObject("RangeAreas", { book: own.book, sheet: own.sheet, areas });
  }),
  getSpillingToRange: method("1.12", [], (own) => {
    const found = spillingTo(own);
    if (found === undefined) throw refusal("noSpill");
    return range(found);
  }),
  getSpillingToRangeOrNullObject: method("1.12", [], (own) => orNull(spillingTo(own))),
  getSpillParent: method("1.12", [], (own) => {
    const found = spillParent(own);
    if (found === undefined) throw refusal("noSpill");
    return range(found);
  }),
  getSpillParentOrNullObject: method("1.12", [], (own) => orNull(spillParent(own))),
  getSurroundingRegion: method("1.7", [], (own) => range(surroundingRegion(own))),
  getTables: method("1.9", [withDefault(flag, false)], (own, fullyContained) =>
    hostObject("TableScopedCollection", { ...own, fullyContained }),
  ),
  getUsedRange: method("1.1", [optional(flag)], (own) => range(usedPart(own) ?? firstCell(own))),
  getUsedRangeOrNullObject: method("1.4", [optional(flag)], (own) => orNull(usedPart(own))),
};
