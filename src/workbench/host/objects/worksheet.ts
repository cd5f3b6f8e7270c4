import { cellOf, wholeSheet } from "../area.ts";
import { itemNotFound } from "../hostError.ts";
import { eventTypes } from "../protocol/protocolIds.ts";
import { checkSheetName } from "../rules/names.ts";
import { checkStructure } from "../rules/protection.ts";
import { placeOf } from "../rules/reference.ts";
import { refusal } from "../rules/refusals.ts";
import { colorParameter } from "./color.ts";
import { eventMembers } from "./eventMembers.ts";
import { defineObject, membersOf } from "./members.ts";
import { flag, oneOf, optional, text, whole } from "./parameters.ts";
import { usedPart } from "./rangeFinding.ts";
import { rangeAt } from "./rangeShape.ts";
import { removeSheet } from "./sheetRemoval.ts";
import { hostObject, type SheetState } from "./states.ts";

const { value, object, method } = membersOf<SheetState>();

const neighbour = ({ book, sheet }: SheetState, step: 1 | -1, visibleOnly = false) => {
  const sheets = book.model.sheets().filter((other) => !visibleOnly || other.visible === "Visible");
  return sheets
    .filter((other) => Math.sign(other.position - sheet.position) === step)
    .sort((one, other) => step * (one.position - other.position))[0];
};
const neighbourOrNull = (own: SheetState, step: 1 | -1, visibleOnly?: boolean) => {
  const found = neighbour(own, step, visibleOnly);
  return found === undefined ? null : hostObject("Worksheet", { book: own.book, sheet: found });
};
const neighbourOrMissing = (own: SheetState, step: 1 | -1, visibleOnly?: boolean) => {
  const found = neighbourOrNull(own, step, visibleOnly);
  if (found === null) throw itemNotFound();
  return found;
};

export const worksheet = defineObject("Worksheet", {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  members: {
    id: value("1.1", ({ sheet }) => sheet.id),
    name: value(
      "1.1",
      ({ sheet }) => sheet.name,
      ({ book, sheet }, name) => {
        checkStructure(book);
        checkSheetName(book, text(name), sheet.id);
        sheet.name = text(name);
      },
    ),
    position: value(
      "1.1",
      ({ sheet }) => sheet.position,
      ({ book, sheet }, position) => {
        checkStructure(book);
        sheet.position = whole(position);
      },
    ),
    visibility: value(
      "1.1",
      ({ sheet }) => sheet.visible,
      ({ book, sheet }, visibility) => {
        checkStructure(book);
        const chosen = oneOf("Visible", "Hidden", "VeryHidden")(visibility);
        const others = book.model.sheets().filter((other) => other.id !== sheet.id);
        if (chosen !== "Visible" && others.every((other) => other.visible !== "Visible")) {
          throw refusal("lastSheet");
        }
        sheet.visible = chosen;
      },
      { writeSet: "1.2" },
    ),
    tabColor: value(
      "1.7",
      ({ sheet }) => sheet.tabColor,
      ({ sheet }, color) => {
        sheet.tabColor = color === "" ? "" : colorParameter(color);
      },
    ),
    showGridlines: value(
      "1.8",
      ({ sheet }) => sheet.gridlines,
      ({ sheet }, on) => {
        sheet.gridlines = flag(on);
      },
      { writtenAs: "Gridlines" },
    ),
    showHeadings: value(
      "1.8",
      ({ sheet }) => sheet.headings,
      ({ sheet }, on) => {
        sheet.headings = flag(on);
      },
      { writtenAs: "Headings" },
    ),

    charts: object("1.1", "ChartCollection", (own) => own),
    customProperties: object("1.12", "WorksheetCustomPropertyCollection", (own) => own),
    horizontalPageBreaks: object("1.9", "PageBreakCollection", (own) => ({ ...own, across: false })),
    verticalPageBreaks: object("1.9", "PageBreakCollection", (own) => ({ ...own, across: true })),
    freezePanes: object("1.7", "WorksheetFreezePanes", (own) => own),
    names: object("1.4", "NamedItemCollection", ({ book, sheet }) => ({ book, sheetId: sheet.id })),
    pageLayout: object("1.9", "PageLayout", (own) => own),
    protection: object("1.2", "WorksheetProtection", (own) => own),
    tables: object("1.1", "TableCollection", ({ book, sheet }) => ({ book, sheetId: sheet.id })),

    activate: method("1.1", [], ({ book, sheet }) => {
      if (sheet.visible !== "Visible") throw refusal("activateHidden", sheet.name);
      book.model.activate(sheet.id);
    }),
    calculate: method("1.6", [flag], () => null),
    delete: method("1.1", [], removeSheet),
    getCell: method("1.1", [whole, whole], (own, row, column) =>
      hostObject("Range", rangeAt(own, cellOf(row, column))),
    ),
    getRange: method("1.1", [optional(text)], (own, address) =>
      hostObject(
        "Range",
        address === undefined || address === "" ? rangeAt(own, wholeSheet) : placeOf(own, address),
      ),
    ),
    getRangeByIndexes: method("1.7", [whole, whole, whole, whole], (own, row, column, rows, columns) =>
      hostObject("Range", rangeAt(own, { row, column, rows, columns })),
    ),
    getUsedRange: method("1.1", [optional(flag)], (own) =>
      hostObject("Range", usedPart(rangeAt(own, wholeSheet)) ?? rangeAt(own, cellOf(0, 0))),
    ),
    getUsedRangeOrNullObject: method("1.4", [optional(flag)], (own) => {
      const used = usedPart(rangeAt(own, wholeSheet));
      return used === undefined ? null : hostObject("Range", used);
    }),
    getRanges: method("1.9", [optional(text)], (own, addresses) => {
      const { listSeparator } = own.book.conditions;
      if (listSeparator !== "," && addresses?.includes(",") === true) {
        throw refusal("listSeparator", addresses);
      }
      const places = addresses?.split(listSeparator).map((address) => placeOf(own, address).area);
      return hostObject("RangeAreas", { ...own, areas: places ?? [wholeSheet] });
    }),
    getNext: method("1.5", [optional(flag)], (own, visible) => neighbourOrMissing(own, 1, visible)),
    getNextOrNullObject: method("1.5", [optional(flag)], (own, visible) => neighbourOrNull(own, 1, visible)),
    getPrevious: method("1.5", [optional(flag)], (own, visible) => neighbourOrMissing(own, -1, visible)),
    getPreviousOrNullObject: method("1.5", [optional(flag)], (own, visible) =>
      neighbourOrNull(own, -1, visible),
    ),

    ...eventMembers<SheetState>(
      {
        ActivatedEvent: ["1.7", eventTypes.worksheetActivated],
        CalculatedEvent: ["1.8", eventTypes.worksheetCalculated],
        DataChangedEvent: ["1.7", eventTypes.worksheetChanged],
        DeactivatedEvent: ["1.7", eventTypes.worksheetDeactivated],
        SelectionChangedEvent: ["1.7", eventTypes.worksheetSelectionChanged],
      },
      ({ sheet }) => sheet.id,
    ),
  },
});
