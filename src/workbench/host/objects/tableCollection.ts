import type { TableModel } from "../../model/model.ts";
import { itemNotFound } from "../hostError.ts";
import { eventTypes, workbookTarget } from "../protocol/protocolIds.ts";
import { eventMembers } from "./eventMembers.ts";
import { defineObject, membersOf } from "./members.ts";
import { flag, rangeOrAddress, text, whole } from "./parameters.ts";
import { hostObject, type HostObject, type ObjectStates } from "./states.ts";
import { addTable } from "./tableMaking.ts";
import { findReference, placeOf } from "../rules/reference.ts";
import { refusal } from "../rules/refusals.ts";
import { contains, overlap } from "../area.ts";

type Collection = ObjectStates["TableCollection"];
const { value, method } = membersOf<Collection>();

const tables = ({ book, sheetId }: Collection): readonly TableModel[] =>
  book.model.tables().filter((table) => sheetId === undefined || table.sheetId === sheetId);

const object = ({ book }: Collection, table: TableModel): HostObject =>
  hostObject("Table", { book, tableId: table.id });

const find = (own: Collection, key: string): HostObject | null => {
  const found = tables(own).find(
    (table) => table.id === key || table.name.toLowerCase() === key.toLowerCase(),
  );
  return found === undefined ? null : object(own, found);
};

const get = (own: Collection, key: string): HostObject => {
  const found = find(own, key);
  if (found === null) throw itemNotFound();
  return found;
};

export const tableCollection = defineObject("TableCollection", {
  itemType: "Table",
  items: (own) => tables(own).map((table) => object(own, table)),
  item: (own, key) => get(own, text(key)),
  members: {
    count: value("1.1", (own) => tables(own).length),
    add: method("1.1", [rangeOrAddress, flag], (own, place, hasHeaders) => {
      const { book, sheetId } = own;
      const ofActiveSheet = typeof place === "string" && book.conditions.tablesOnActiveSheet;
      const sheet =
        sheetId === undefined || ofActiveSheet ? book.model.activeSheet() : book.model.sheet(sheetId);
      const range =
        sheet === undefined
          ? typeof place === "string"
            ? findReference(book, place)
            : place
          : placeOf({ book, sheet }, place);
      if (range === undefined) throw refusal("badAddress");
      return object(own, addTable(range, hasHeaders));
    }),
    getCount: method("1.4", [], (own) => tables(own).length),
    getItem: method("1.1", [text], get),
    getItemAt: method("1.1", [whole], (own, index) => {
      const found = tables(own)[index];
      if (found === undefined) throw itemNotFound();
      return object(own, found);
    }),
    getItemOrNullObject: method("1.4", [text], find),
    ...eventMembers<Collection>(
      { DataChangedEvent: ["1.7", eventTypes.tableChanged] },
      ({ sheetId }) => sheetId ?? workbookTarget,
    ),
  },
});

type Scoped = ObjectStates["TableScopedCollection"];
const scoped = membersOf<Scoped>();

const tablesIn = ({ book, sheet, area, fullyContained }: Scoped): readonly HostObject[] =>
  book.model
    .tables()
    .filter((table) => table.sheetId === sheet.id)
    .filter((table) =>
      fullyContained ? contains(area, table.area) : overlap(area, table.area) !== undefined,
    )
    .map((table) => hostObject("Table", { book, tableId: table.id }));

/** Tables that a range touches. */
export const tableScopedCollection = defineObject("TableScopedCollection", {
  itemType: "Table",
  items: tablesIn,
  item: ({ book }, key) => get({ book }, text(key)),
  members: {
    getCount: scoped.method("1.9", [], (own) => tablesIn(own).length),
    getFirst: scoped.method("1.9", [], (own) => {
      const [first] = tablesIn(own);
      if (first === undefined) throw itemNotFound();
      return first;
    }),
    getItem: scoped.method("1.9", [text], ({ book }, key) => get({ book }, key)),
  },
});
