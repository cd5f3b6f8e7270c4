import { itemNotFound } from "../hostError.ts";
import { dataArea, tableHeadings } from "../rules/structuredReference.ts";
import { defineObject, membersOf } from "./members.ts";
import { optional, text, whole, anything } from "./parameters.ts";
import { readCells, writeCells } from "./rangeCells.ts";
import {
  hostObject,
  type HostObject,
  type ObjectStates,
  type RangeState,
  type TableState,
} from "./states.ts";
import { checkFree, rangeOfTable, tableOf } from "./tableMaking.ts";
import { invalidArgument } from "../hostError.ts";

const collection = membersOf<TableState>();
type Column = ObjectStates["TableColumn"];

const headings = (own: TableState): readonly string[] => tableHeadings(own.book, tableOf(own));

const at = (own: TableState, index: number): HostObject => {
  if (index < 0 || index >= headings(own).length) throw itemNotFound();
  return hostObject("TableColumn", { ...own, index });
};

/** A column by its heading, or by its id, which is its number from 1. */
const find = (own: TableState, key: unknown): HostObject | null => {
  const names = headings(own);
  const index =
    typeof key === "number"
      ? key - 1
      : names.findIndex((name) => name.toLowerCase() === text(key).toLowerCase());
  return index >= 0 && index < names.length ? at(own, index) : null;
};

const get = (own: TableState, key: unknown): HostObject => {
  const found = find(own, key);
  if (found === null) throw itemNotFound();
  return found;
};

/** Appends a column to the right; Excel would move cells that stand there, so they must be empty here. */
function append(own: TableState, index: number | undefined, values: unknown, name?: string): HostObject {
  const table = tableOf(own);
  if (index !== undefined && index !== -1 && index !== table.area.columns) {
    throw invalidArgument("the emulated host adds table columns on the right only");
  }
  const area = { ...table.area, columns: table.area.columns + 1 };
  const range = rangeOfTable(own, area);
  checkFree(range, area, own.tableId);
  own.book.model.updateTable(own.tableId, { area });
  const column = { ...area, column: area.column + area.columns - 1, columns: 1 };
  if (values !== undefined) writeCells(rangeOfTable(own, column), values);
  const heading = name ?? (values === undefined ? `Column${area.columns}` : undefined);
  if (heading !== undefined) writeCells(rangeOfTable(own, { ...column, rows: 1 }), [[heading]]);
  return at(own, area.columns - 1);
}

export const tableColumnCollection = defineObject("TableColumnCollection", {
  itemType: "TableColumn",
  items: (own) => headings(own).map((_, index) => at(own, index)),
  item: get,
  members: {
    count: collection.value("1.1", (own) => headings(own).length),
    add: collection.method("1.1", [optional(whole), anything, optional(text)], (own, index, values, name) =>
      append(own, index, values ?? undefined, name),
    ),
    getCount: collection.method("1.4", [], (own) => headings(own).length),
    getItem: collection.method("1.1", [anything], get),
    getItemAt: collection.method("1.1", [whole], at),
    getItemOrNullObject: collection.method("1.4", [anything], find),
  },
});

const { value, method } = membersOf<Column>();

const wholeColumn = (own: Column): RangeState => {
  const { area } = tableOf(own);
  return rangeOfTable(own, { ...area, column: area.column + own.index, columns: 1 });
};
const data = (own: Column): RangeState => {
  const area = dataArea(tableOf(own));
  return rangeOfTable(own, { ...area, column: area.column + own.index, columns: 1 });
};
const header = (own: Column): RangeState => rangeOfTable(own, { ...wholeColumn(own).area, rows: 1 });

export const tableColumn = defineObject("TableColumn", {
  identity: ({ index }) => ({ Id: index + 1 }),
  members: {
    id: value("1.1", ({ index }) => index + 1),
    index: value("1.1", ({ index }) => index),
    name: value(
      "1.1",
      (own) => headings(own)[own.index],
      (own, name) => writeCells(header(own), [[text(name)]]),
      { writeSet: "1.4" },
    ),
    values: value(
      "1.1",
      (own) => readCells(wholeColumn(own), (cell) => cell.value),
      (own, values) => writeCells(wholeColumn(own), values),
    ),
    getDataBodyRange: method("1.1", [], (own) => hostObject("Range", data(own))),
    getHeaderRowRange: method("1.1", [], (own) => hostObject("Range", header(own))),
    getRange: method("1.1", [], (own) => hostObject("Range", wholeColumn(own))),
  },
});
