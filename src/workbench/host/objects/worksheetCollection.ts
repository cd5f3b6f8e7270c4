import { itemNotFound } from "../hostError.ts";
import { eventTypes, workbookTarget } from "../protocol/protocolIds.ts";
import { checkSheetName, findSheet, freeName } from "../rules/names.ts";
import { checkStructure } from "../rules/protection.ts";
import { eventMembers } from "./eventMembers.ts";
import { defineObject, membersOf } from "./members.ts";
import { flag, optional, text } from "./parameters.ts";
import { hostObject, type BookState, type HostObject } from "./states.ts";

const { method } = membersOf<BookState>();

const sheets = ({ book }: BookState, visibleOnly = false): readonly HostObject[] =>
  [...book.model.sheets()]
    .filter((sheet) => !visibleOnly || sheet.visible === "Visible")
    .sort((one, other) => one.position - other.position)
    .map((sheet) => hostObject("Worksheet", { book, sheet }));

const find = ({ book }: BookState, key: string): HostObject | null => {
  const sheet = book.model.sheet(key) ?? findSheet(book, key);
  return sheet === undefined ? null : hostObject("Worksheet", { book, sheet });
};

const get = (own: BookState, key: string): HostObject => {
  const found = find(own, key);
  if (found === null) throw itemNotFound();
  return found;
};

export const worksheetCollection = defineObject("WorksheetCollection", {
  itemType: "Worksheet",
  items: (own) => sheets(own),
  item: (own, key) => get(own, text(key)),
  members: {
    add: method("1.1", [optional(text)], ({ book }, wanted) => {
      checkStructure(book);
      const name = wanted ?? freeName("Sheet", (free) => findSheet(book, free) !== undefined);
      checkSheetName(book, name);
      return hostObject("Worksheet", { book, sheet: book.model.addSheet(name) });
    }),
    getActiveWorksheet: method("1.1", [], ({ book }) =>
      hostObject("Worksheet", { book, sheet: book.model.activeSheet() }),
    ),
    getCount: method("1.4", [optional(flag)], (own, visible) => sheets(own, visible).length),
    getFirst: method("1.5", [optional(flag)], (own, visible) => sheets(own, visible)[0]),
    getLast: method("1.5", [optional(flag)], (own, visible) => sheets(own, visible).at(-1)),
    getItem: method("1.1", [text], get),
    getItemOrNullObject: method("1.4", [text], find),

    ...eventMembers<BookState>(
      {
        ActivatedEvent: ["1.7", eventTypes.worksheetActivated],
        AddedEvent: ["1.7", eventTypes.worksheetAdded],
        CalculatedEvent: ["1.8", eventTypes.worksheetCalculated],
        DataChangedEvent: ["1.9", eventTypes.worksheetChanged],
        DeactivatedEvent: ["1.7", eventTypes.worksheetDeactivated],
        DeletedEvent: ["1.7", eventTypes.worksheetDeleted],
        EventNameChanged: ["1.17", eventTypes.worksheetNameChanged],
        SelectionChangedEvent: ["1.9", eventTypes.worksheetSelectionChanged],
      },
      () => workbookTarget,
    ),
  },
});
