import { wholeSheet, sheetColumns, sheetRows } from "../area.ts";
import { itemNotFound } from "../hostError.ts";
import { placeOf } from "../rules/reference.ts";
import { refusal } from "../rules/refusals.ts";
import { defineObject, membersOf } from "./members.ts";
import { rangeOrAddress, whole, withDefault } from "./parameters.ts";
import { rangeAt } from "./rangeShape.ts";
import { hostObject, type RangeState, type SheetState } from "./states.ts";

const { method } = membersOf<SheetState>();

/** The frozen cells: whole rows, whole columns or the corner of both. */
const frozenRange = (own: SheetState): RangeState | undefined => {
  const { rows, columns } = own.sheet.frozen();
  if (rows === 0 && columns === 0) return undefined;
  return rangeAt(own, {
    ...wholeSheet,
    rows: rows === 0 ? sheetRows : rows,
    columns: columns === 0 ? sheetColumns : columns,
  });
};

function freeze({ book, sheet }: SheetState, rows: number, columns: number): void {
  if (!book.conditions.freezePanes) throw refusal("freezePanesRefused", sheet.name);
  sheet.freeze(rows, columns);
}

export const freezePanes = defineObject("WorksheetFreezePanes", {
  identity: () => ({}),
  members: {
    freezeAt: method("1.7", [rangeOrAddress], (own, place) => {
      const { area } = placeOf(own, place);
      const rows = area.rows === sheetRows ? 0 : area.row + area.rows;
      const columns = area.columns === sheetColumns ? 0 : area.column + area.columns;
      freeze(own, rows, columns);
    }),
    freezeColumns: method("1.7", [withDefault(whole, 1)], (own, count) => freeze(own, 0, count)),
    freezeRows: method("1.7", [withDefault(whole, 1)], (own, count) => freeze(own, count, 0)),
    getLocation: method("1.7", [], (own) => {
      const found = frozenRange(own);
      if (found === undefined) throw itemNotFound();
      return hostObject("Range", found);
    }),
    getLocationOrNullObject: method("1.7", [], (own) => {
      const found = frozenRange(own);
      return found === undefined ? null : hostObject("Range", found);
    }),
    unfreeze: method("1.7", [], ({ sheet }) => sheet.freeze(0, 0)),
  },
});
