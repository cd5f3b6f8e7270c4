import type { ConditionalFormatModel } from "../../model/model.ts";
import { contains, overlap } from "../area.ts";
import { apiNotFound, itemNotFound } from "../hostError.ts";
import { checkSheetAllows } from "../rules/protection.ts";
import { refusal } from "../rules/refusals.ts";
import { membersOfType, type FormatType } from "./conditionalKinds.ts";
import { defineObject, membersOf } from "./members.ts";
import { flag, oneOf, text, whole } from "./parameters.ts";
import { rangeAt } from "./rangeShape.ts";
import {
  hostObject,
  type ConditionalFormatState,
  type HostObject,
  type ObjectName,
  type RangeState,
} from "./states.ts";

const collection = membersOf<RangeState>();

const formats = ({ sheet, area }: RangeState): readonly ConditionalFormatModel[] =>
  sheet
    .conditionalFormats()
    .filter((format) => format.areas.some((part) => overlap(part, area) !== undefined))
    .toSorted((one, other) => one.priority - other.priority);

const object = ({ book, sheet }: RangeState, formatId: string): HostObject =>
  hostObject("ConditionalFormat", { book, sheet, formatId, path: "" });

const find = (own: RangeState, id: string): HostObject | null =>
  own.sheet.conditionalFormats().some((format) => format.id === id) ? object(own, id) : null;

const get = (own: RangeState, id: string): HostObject => {
  const found = find(own, id);
  if (found === null) throw itemNotFound();
  return found;
};

const formatType = oneOf(...(Object.keys(membersOfType) as FormatType[]));

export const conditionalFormatCollection = defineObject("ConditionalFormatCollection", {
  itemType: "ConditionalFormat",
  items: (own) => formats(own).map(({ id }) => object(own, id)),
  item: (own, key) => get(own, text(key)),
  members: {
    // A new format stands before those that exist.
    add: collection.method("1.6", [formatType], (own, type) => {
      checkSheetAllows(own, "allowFormatCells");
      for (const { id, priority } of own.sheet.conditionalFormats()) {
        own.sheet.updateConditionalFormat(id, { priority: priority + 1 });
      }
      const added = own.sheet.addConditionalFormat({
        areas: [own.area],
        type,
        priority: 0,
        stopIfTrue: false,
        members: {},
      });
      return object(own, added.id);
    }),
    clearAll: collection.method("1.6", [], (own) => {
      checkSheetAllows(own, "allowFormatCells");
      for (const format of formats(own)) {
        if (!format.areas.every((part) => contains(own.area, part))) {
          throw apiNotFound("ConditionalFormatCollection.clearAll for a part of a format's cells");
        }
        own.sheet.removeConditionalFormat(format.id);
      }
    }),
    getCount: collection.method("1.6", [], (own) => formats(own).length),
    getItem: collection.method("1.6", [text], get),
    getItemAt: collection.method("1.6", [whole], (own, index) => {
      const found = formats(own)[index];
      if (found === undefined) throw itemNotFound();
      return object(own, found.id);
    }),
    getItemOrNullObject: collection.method("1.14", [text], find),
  },
});

const { value, object: member, method } = membersOf<ConditionalFormatState>();

export function formatOf({ sheet, formatId }: ConditionalFormatState): ConditionalFormatModel {
  const found = sheet.conditionalFormats().find((format) => format.id === formatId);
  if (found === undefined) throw itemNotFound();
  return found;
}

/** The pair of members that lead to the properties of one kind: the second gives null for other kinds. */
function kind<Name extends ObjectName & `${string}ConditionalFormat`>(type: FormatType, className: Name) {
  const path = membersOfType[type];
  return {
    [path]: member("1.6", className as "CustomConditionalFormat", (own) => {
      if (formatOf(own).type !== type) throw refusal("wrongKindOfFormat", formatOf(own).type);
      return { ...own, path };
    }),
    [`${path}OrNullObject`]: member("1.6", className as "CustomConditionalFormat", (own) =>
      formatOf(own).type === type ? { ...own, path } : null,
    ),
  };
}

export const conditionalFormat = defineObject("ConditionalFormat", {
  identity: ({ formatId }) => ({ Id: formatId }),
  members: {
    id: value("1.6", ({ formatId }) => formatId),
    type: value("1.6", (own) => formatOf(own).type),
    priority: value(
      "1.6",
      (own) => formatOf(own).priority,
      (own, priority) => own.sheet.updateConditionalFormat(own.formatId, { priority: whole(priority) }),
    ),
    stopIfTrue: value(
      "1.6",
      (own) => formatOf(own).stopIfTrue,
      (own, on) => own.sheet.updateConditionalFormat(own.formatId, { stopIfTrue: flag(on) }),
    ),
    ...kind("Custom", "CustomConditionalFormat"),
    ...kind("CellValue", "CellValueConditionalFormat"),
    ...kind("ContainsText", "TextConditionalFormat"),
    ...kind("TopBottom", "TopBottomConditionalFormat"),
    ...kind("PresetCriteria", "PresetCriteriaConditionalFormat"),
    ...kind("ColorScale", "ColorScaleConditionalFormat"),
    ...kind("IconSet", "IconSetConditionalFormat"),
    ...kind("DataBar", "DataBarConditionalFormat"),
    delete: method("1.6", [], (own) => {
      formatOf(own);
      own.sheet.removeConditionalFormat(own.formatId);
    }),
    getRange: method("1.6", [], (own) => {
      const [area, ...more] = formatOf(own).areas;
      if (area === undefined || more.length > 0) throw itemNotFound();
      return hostObject("Range", rangeAt(own, area));
    }),
    getRangeOrNullObject: method("1.6", [], (own) => {
      const [area, ...more] = formatOf(own).areas;
      return area === undefined || more.length > 0 ? null : hostObject("Range", rangeAt(own, area));
    }),
    getRanges: method("1.9", [], (own) =>
      hostObject("RangeAreas", { book: own.book, sheet: own.sheet, areas: formatOf(own).areas }),
    ),
  },
});
