import { contains } from "../area.ts";
import { itemNotFound } from "../hostError.ts";
import { eventTypes } from "../protocol/protocolIds.ts";
import { checkTableName } from "../rules/names.ts";
import { checkCellsWritable } from "../rules/protection.ts";
import { placeOf } from "../rules/reference.ts";
import { refusal } from "../rules/refusals.ts";
import { dataArea } from "../rules/structuredReference.ts";
import { eventMembers } from "./eventMembers.ts";
import { defineObject, membersOf } from "./members.ts";
import { flag, rangeOrAddress, text } from "./parameters.ts";
import { checkFree, rangeOfTable, tableOf } from "./tableMaking.ts";
import { hostObject, type TableState } from "./states.ts";

const { value, object, method } = membersOf<TableState>();

const change = (own: TableState, part: Parameters<TableState["book"]["model"]["updateTable"]>[1]): void => {
  checkCellsWritable(rangeOfTable(own));
  own.book.model.updateTable(own.tableId, part);
};

export const table = defineObject("Table", {
  identity: (own) => ({ Id: own.tableId }),
  members: {
    id: value("1.1", ({ tableId }) => tableId),
    name: value(
      "1.1",
      (own) => tableOf(own).name,
      (own, name) => {
        checkTableName(own.book, text(name), own.tableId);
        change(own, { name: text(name) });
      },
    ),
    showHeaders: value("1.1", (own) => tableOf(own).showHeaders),
    showTotals: value("1.1", (own) => tableOf(own).showTotals),
    showBandedRows: value(
      "1.3",
      (own) => tableOf(own).showBandedRows,
      (own, on) => change(own, { showBandedRows: flag(on) }),
    ),
    showFilterButton: value(
      "1.3",
      (own) => tableOf(own).showFilterButton,
      (own, on) => change(own, { showFilterButton: flag(on) }),
    ),
    style: value(
      "1.1",
      (own) => tableOf(own).style,
      (own, style) => change(own, { style: text(style) }),
    ),

    columns: object("1.1", "TableColumnCollection", (own) => own),
    rows: object("1.1", "TableRowCollection", (own) => own),
    worksheet: object("1.2", "Worksheet", (own) => {
      const sheet = own.book.model.sheet(tableOf(own).sheetId);
      return sheet === undefined ? null : { book: own.book, sheet };
    }),

    convertToRange: method("1.2", [], (own) => {
      const range = rangeOfTable(own);
      own.book.model.removeTable(own.tableId);
      return hostObject("Range", range);
    }),
    delete: method("1.1", [], (own) => {
      const range = rangeOfTable(own);
      checkCellsWritable(range);
      own.book.model.removeTable(own.tableId);
      range.sheet.clear(range.area, "all");
    }),
    getDataBodyRange: method("1.1", [], (own) =>
      hostObject("Range", rangeOfTable(own, dataArea(tableOf(own)))),
    ),
    getHeaderRowRange: method("1.1", [], (own) => {
      const { area, showHeaders } = tableOf(own);
      if (!showHeaders) throw itemNotFound();
      return hostObject("Range", rangeOfTable(own, { ...area, rows: 1 }));
    }),
    getRange: method("1.1", [], (own) => hostObject("Range", rangeOfTable(own))),
    getTotalRowRange: method("1.1", [], (own) => {
      if (!tableOf(own).showTotals) throw itemNotFound();
      const { area } = tableOf(own);
      return hostObject("Range", rangeOfTable(own, { ...area, row: area.row + area.rows - 1, rows: 1 }));
    }),
    resize: method("1.13", [rangeOrAddress], (own, place) => {
      const current = rangeOfTable(own);
      const { area } = placeOf(current, place);
      if (area.rows < 2) throw refusal("tableOfOneRow");
      const sameHeader = area.row === current.area.row;
      const header = { ...current.area, rows: 1, columns: 1 };
      if (
        !sameHeader ||
        !(contains(area, header) || contains(current.area, { ...area, rows: 1, columns: 1 }))
      ) {
        throw refusal("tableHeaderMoved");
      }
      checkFree(current, area, own.tableId);
      change(own, { area });
    }),

    ...eventMembers<TableState>(
      { DataChangedEvent: ["1.7", eventTypes.tableChanged] },
      ({ tableId }) => tableId,
    ),
  },
});
