import type { CellState, CellWrite } from "../../model/model.ts";
import { invalidArgument, itemNotFound } from "../hostError.ts";
import { movedFormula } from "../rules/formula.ts";
import { checkCellsWritable } from "../rules/protection.ts";
import { refusal } from "../rules/refusals.ts";
import { dataArea } from "../rules/structuredReference.ts";
import { defineObject, membersOf } from "./members.ts";
import { anything, optional, whole } from "./parameters.ts";
import { readCells, writeCells } from "./rangeCells.ts";
import {
  hostObject,
  type HostObject,
  type ObjectStates,
  type RangeState,
  type TableState,
} from "./states.ts";
import { checkFree, rangeOfTable, tableOf } from "./tableMaking.ts";

const collection = membersOf<TableState>();
type Row = ObjectStates["TableRow"];

const count = (own: TableState): number => dataArea(tableOf(own)).rows;

const at = (own: TableState, index: number): HostObject => {
  if (index < 0 || index >= count(own)) throw itemNotFound();
  return hostObject("TableRow", { ...own, index });
};

const rowsOf = (own: TableState, first: number, rows: number): RangeState => {
  const area = dataArea(tableOf(own));
  return rangeOfTable(own, { ...area, row: area.row + first, rows });
};

/** Cells as they are written again so many rows further down. */
const movedBy = (rows: number, cells: readonly (readonly CellState[])[]): CellWrite[][] =>
  cells.map((row) =>
    row.map(({ formula, value }): CellWrite => {
      if (formula !== undefined) return { formula: movedFormula(formula, rows, 0) };
      return value === "" ? null : { value };
    }),
  );

/** Adds rows; what stands below the table must be empty here, where Excel would move it. */
function add(own: TableState, index: number | undefined, given: unknown): HostObject {
  const table = tableOf(own);
  const values = given === null || given === undefined ? undefined : given;
  if (values !== undefined && !Array.isArray(values)) throw invalidArgument("rows of values expected");
  const rows = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  const first = index === undefined || index < 0 ? count(own) : index;
  if (first > count(own)) throw invalidArgument("no such row");

  const { sheet } = rangeOfTable(own);
  const area = { ...table.area, rows: table.area.rows + rows };
  checkCellsWritable(rangeOfTable(own));
  checkFree(rangeOfTable(own), area, own.tableId);
  const below = { ...area, row: table.area.row + table.area.rows, rows };
  if (sheet.read(below).some((row) => row.some((cell) => cell.value !== ""))) {
    throw refusal("splitsTable", table.name);
  }
  const before = rowsOf(own, 0, count(own));
  const formulas = sheet.read({ ...before.area, rows: 1 })[0]?.map((cell) => cell.formula) ?? [];
  const after = rowsOf(own, first, count(own) - first || 1);
  const moved = first < count(own) ? sheet.read(after.area) : [];
  own.book.model.updateTable(own.tableId, { area });
  if (moved.length > 0) {
    sheet.write({ ...after.area, row: after.area.row + rows }, movedBy(rows, moved));
  }
  const added = rowsOf(own, first, rows);
  // Calculated columns calculate in new rows too.
  const writes = Array.from({ length: rows }, (_, row) =>
    formulas.map((formula): CellWrite =>
      formula === undefined ? null : { formula: movedFormula(formula, first + row, 0) },
    ),
  );
  sheet.write(added.area, writes);
  if (Array.isArray(values)) {
    writeCells(added, (Array.isArray(values[0]) ? values : [values]) as unknown);
  }
  return at(own, first);
}

export const tableRowCollection = defineObject("TableRowCollection", {
  itemType: "TableRow",
  items: (own) => Array.from({ length: count(own) }, (_, index) => at(own, index)),
  item: (own, key) => at(own, whole(key)),
  members: {
    count: collection.value("1.1", count),
    add: collection.method("1.1", [optional(whole), anything, anything], (own, index, values) =>
      add(own, index, values),
    ),
    getCount: collection.method("1.4", [], count),
    getItemAt: collection.method("1.1", [whole], at),
  },
});

const { value, method } = membersOf<Row>();
const ownRange = (own: Row): RangeState => rowsOf(own, own.index, 1);

export const tableRow = defineObject("TableRow", {
  members: {
    index: value("1.1", ({ index }) => index),
    values: value(
      "1.1",
      (own) => readCells(ownRange(own), (cell) => cell.value),
      (own, values) => writeCells(ownRange(own), values),
    ),
    getRange: method("1.1", [], (own) => hostObject("Range", ownRange(own))),
    delete: method("1.1", [], (own) => {
      const range = ownRange(own);
      checkCellsWritable(range);
      const { area } = tableOf(own);
      if (area.rows <= 2) {
        range.sheet.clear(range.area, "contents");
        return;
      }
      const rest = count(own) - own.index - 1;
      const cells =
        rest === 0 ? [] : range.sheet.read({ ...range.area, row: range.area.row + 1, rows: rest });
      if (rest > 0) range.sheet.write({ ...range.area, rows: rest }, movedBy(-1, cells));
      range.sheet.clear({ ...range.area, row: area.row + area.rows - 1 }, "contents");
      own.book.model.updateTable(own.tableId, { area: { ...area, rows: area.rows - 1 } });
    }),
  },
});
