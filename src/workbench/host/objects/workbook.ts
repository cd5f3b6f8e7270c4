import { itemNotFound } from "../hostError.ts";
import { cellOf } from "../area.ts";
import { releaseReference } from "../protocol/protocolIds.ts";
import { defineObject, membersOf } from "./members.ts";
import { text } from "./parameters.ts";
import { rangeAt } from "./rangeShape.ts";
import { hostObject, type BookState, type RangeState } from "./states.ts";

const { value, object, method } = membersOf<BookState>();

const selected = ({ book }: BookState): RangeState => {
  const { sheetId, area } = book.model.selection();
  const sheet = book.model.sheet(sheetId);
  if (sheet === undefined) throw itemNotFound();
  return { book, sheet, area };
};

export const workbook = defineObject("Workbook", {
  identity: () => ({}),
  members: {
    name: value("1.7", () => "Book1.xlsx"),
    readOnly: value("1.8", () => false),

    application: object("1.1", "Application", (own) => own),
    names: object("1.1", "NamedItemCollection", (own) => own),
    properties: object("1.7", "DocumentProperties", (own) => own),
    protection: object("1.7", "WorkbookProtection", (own) => own),
    settings: object("1.4", "SettingCollection", (own) => own),
    styles: object("1.7", "StyleCollection", (own) => own),
    tables: object("1.1", "TableCollection", (own) => own),
    worksheets: object("1.1", "WorksheetCollection", (own) => own),

    getActiveCell: method("1.7", [], (own) => {
      const range = selected(own);
      return hostObject("Range", rangeAt(range, cellOf(range.area.row, range.area.column)));
    }),
    getSelectedRange: method("1.1", [], (own) => hostObject("Range", selected(own))),

    [releaseReference]: method("1.1", [text], ({ book }, reference) => book.releaseReference(reference)),
  },
});
